import { useState } from "react";
import { Link, useLocation } from "wouter";
import { entriesAbout, type FileNow, openEntriesAbout } from "../../casefile/casefile.ts";
import { isClosed } from "../../casefile/today.ts";
import { longDateTime } from "../../lib/dates.ts";
import { startFile } from "../../records/files.ts";
import { loadTemplate, nounOf, type TemplateId } from "../../records/templates.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { EntryView } from "./EntryView.tsx";

const addable: readonly { readonly id: TemplateId; readonly label: string; readonly for: readonly string[] }[] = [
  { id: "decision", label: "A decision", for: ["incident", "risk-assessment"] },
  { id: "contact", label: "Somebody told, or not told", for: ["incident", "risk-assessment"] },
  { id: "judgement", label: "A level of concern", for: ["incident"] },
  { id: "agency-status", label: "Where an agency stands", for: ["incident", "risk-assessment"] },
  { id: "addendum", label: "An addition or correction", for: ["incident", "risk-assessment"] },
  { id: "tier-change", label: "Move the record down", for: ["incident"] },
  { id: "closing", label: "Close the record", for: ["incident"] },
];

/** What was added after the record was finished, oldest first. Nothing is written over: each entry stands with its day and its writer. */
export function Entries({ now }: { readonly now: FileNow }) {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [failed, setFailed] = useState(false);
  const file = useCaseFile();
  const entries = entriesAbout(file, now.fileId);
  const open = openEntriesAbout(file, now.fileId);
  const closed = isClosed(file, now);
  const add = async (id: TemplateId) => {
    const started = await startFile(workspace, await loadTemplate(id), {
      links: [{ kind: "about", fileId: now.fileId }],
    });
    if (started.ok) go(`/write/${started.value}`);
    else setFailed(true);
  };
  return (
    <Card title="Added since">
      <div className="stack">
        {entries.length === 0 && open.length === 0 && (
          <p className="muted">
            Nothing yet. Decisions, conversations and corrections are added here, and what is finished stays as it was.
          </p>
        )}
        {entries.map((entry) => (
          <EntryView key={entry.id} entry={entry} />
        ))}
        {open.map((draft) => (
          <div key={draft.id} className="split">
            <span>
              {nounOf(draft.templateId)}, started {longDateTime(draft.startedAt)}
            </span>
            <Link href={`/write/${draft.id}`} asChild>
              <LinkButton size="small">Go on writing</LinkButton>
            </Link>
          </div>
        ))}
        {failed && (
          <Notice tone="problem" live>
            <p>
              The entry could not be started because it could not be saved. Everything saved before is safe. Free some
              space on this device and try again.
            </p>
          </Notice>
        )}
        {closed ? <p className="muted">This record is closed. An addition or correction can still be made.</p> : null}
        <Disclosure summary="Add to this record">
          <div className="cluster">
            {addable
              .filter((each) => each.for.includes(now.templateId) && (!closed || each.id === "addendum"))
              .map(({ id, label }) => (
                <Button key={id} size="small" icon={PlusIcon} onClick={() => void add(id)}>
                  {label}
                </Button>
              ))}
          </div>
        </Disclosure>
      </div>
    </Card>
  );
}
