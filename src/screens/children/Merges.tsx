import { useState } from "react";
import { childLabel, childName } from "../../casefile/entities.ts";
import { longDate } from "../../lib/dates.ts";
import { type Merged, unmergeChild } from "../../records/merging.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { UndoIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useNames, useWorkspace } from "../workspace.tsx";

/** Records that were made one with this child’s, each with the way back. */
export function Merges({ merges }: { readonly merges: readonly Merged[] }) {
  const workspace = useWorkspace();
  const names = useNames();
  const [trouble, setTrouble] = useState<string>();
  const undo = async (merge: Merged) => {
    const done = await unmergeChild(workspace, merge.id);
    if (done.ok) announce(`${childName(merge)} stands apart again, with the records about them.`);
    setTrouble(done.ok ? undefined : saveTrouble(done.error).title);
  };
  return (
    <>
      {trouble !== undefined && (
        <Notice tone="problem" live title={trouble}>
          <p>Nothing was changed. Try again.</p>
        </Notice>
      )}
      <List label="Records made one with this child’s">
        {merges.map((merge) => (
          <ListRow
            key={merge.id}
            title={childLabel(merge)}
            detail={`Made one with this record on ${longDate(merge.merged.at.slice(0, 10))} by ${names.personName(merge.merged.by)}: ${merge.merged.reason}`}
            action={
              <Button
                size="small"
                icon={UndoIcon}
                aria-label={`Undo: ${childLabel(merge)} is another child`}
                onClick={() => void undo(merge)}
              >
                Undo
              </Button>
            }
          />
        ))}
      </List>
    </>
  );
}
