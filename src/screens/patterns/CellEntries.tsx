import { useState } from "react";
import { useLocation } from "wouter";
import type { Fact } from "../../casefile/patterns/facts.ts";
import { longDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DocumentIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { showMore } from "../useFirst.tsx";
import { useNames } from "../workspace.tsx";

const atATime = 20;

/** The incidents of one cell, newest first. */
export function CellEntries({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  const names = useNames();
  const [, go] = useLocation();
  const [most, setMost] = useState(atATime);
  return (
    <Card title={title} flush>
      <List label={title}>
        {facts
          .toReversed()
          .slice(0, most)
          .map(({ fileId, number, day, time, children }) => (
            <ListRow
              key={fileId}
              icon={DocumentIcon}
              title={`${fileReference({ templateId: "incident", number })} · ${longDate(day)}${time === undefined ? "" : ` at ${time}`}`}
              detail={children.map(({ id }) => names.child(id)).join(", ")}
              href={`/file/${fileId}`}
              onOpen={() => go(`/file/${fileId}`)}
            />
          ))}
      </List>
      {facts.length > most && (
        <div className="card-head">
          <Button onClick={() => setMost(most + atATime)}>{showMore(facts.length - most)}</Button>
        </div>
      )}
    </Card>
  );
}
