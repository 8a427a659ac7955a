import { useState } from "react";
import { sameName } from "../../casefile/casefile.ts";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { inWords } from "../../lib/words.ts";
import { mergedInto } from "../../records/merging.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import { Merges } from "./Merges.tsx";

/** Where two records turn out to be of one child: to make them one, and to take that back. */
export function SameChild({ child }: { readonly child: Child }) {
  const file = useCaseFile();
  const merges = mergedInto(useWorkspace(), child.id);
  const [isOpen, setOpen] = useState(false);
  const alike = sameName(file, child).filter(({ id }) => id !== child.id);
  if (file.children.size < 2 && merges.length === 0) return null;
  return (
    <Card title="Two records of one child">
      {merges.length > 0 && <Merges merges={merges} />}
      {alike.length > 0 && (
        <p>
          {alike.length === 1 ? "Another child has" : `${alike.length} other children have`} the same name, or nearly:{" "}
          {inWords(alike.map(childLabel))}. Look whether it is the same child.
        </p>
      )}
      {file.children.size > 1 && (
        <div>
          <Button onClick={() => setOpen(true)}>This is the same child as…</Button>
        </div>
      )}
      <MergeDialog key={String(isOpen)} child={child} alike={alike} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Card>
  );
}
