import type { Concern } from "../../casefile/entities.ts";
import { longDateTime } from "../../lib/dates.ts";
import { Card } from "../../ui/Card.tsx";
import { useNames } from "../workspace.tsx";

/** A concern as it was written, for whoever wrote it and for those who lead on safeguarding. */
export function ConcernText({ concern }: { readonly concern: Concern }) {
  const names = useNames();
  const parts = [
    ["About", concern.about],
    ["When", concern.when],
    ["Where", concern.where],
    ["What was seen, heard or said", concern.account],
    ["Done already", concern.done],
  ] as const;
  return (
    <Card title={`Written by ${names.person(concern.by)}, ${longDateTime(concern.sentAt ?? concern.writtenAt)}`}>
      <dl className="stack">
        {parts
          .filter(([, words]) => words !== "")
          .map(([label, words]) => (
            <div key={label}>
              <dt className="muted">{label}</dt>
              <dd className="as-written">{words}</dd>
            </div>
          ))}
      </dl>
      {concern.seen && (
        <p className="muted">
          Read by {names.person(concern.seen.by)}, {longDateTime(concern.seen.at)}.
        </p>
      )}
      {concern.outcome && (
        <p>
          <strong>{names.person(concern.outcome.by)}</strong>, {longDateTime(concern.outcome.at)}:{" "}
          {concern.outcome.words}
        </p>
      )}
    </Card>
  );
}
