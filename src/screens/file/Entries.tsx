import { Fragment } from "react";
import { Link } from "wouter";
import { entriesAbout, type FileNow, openEntriesAbout } from "../../casefile/casefile.ts";
import { isClosed } from "../../casefile/today.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { startAction } from "../../records/actions.ts";
import { startFile } from "../../records/files.ts";
import { startReasoning } from "../../records/reasoning.ts";
import { startNotReferred } from "../../records/referrals.ts";
import { loadTemplate, nounOf, type TemplateId } from "../../records/templates.ts";
import type { Workspace } from "../../records/workspace.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { ActionState } from "../ActionState.tsx";
import { type Starting, useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { EntryView } from "./EntryView.tsx";

type Begin = (workspace: Workspace, aboutFileId: Id) => ReturnType<Starting>;

/** An entry of which nothing is known yet but what it is about. */
const beginEntry =
  (id: TemplateId): Begin =>
  async (workspace, fileId) =>
    startFile(workspace, await loadTemplate(id), { links: [{ kind: "about", fileId }] });

interface Addable {
  readonly id: TemplateId;
  readonly label: string;
  readonly for: readonly string[];
  readonly begin?: Begin;
}
const everywhere = ["incident", "risk-assessment", "referral"];
/** Written on a child’s page, and small. */
const small = ["note", "agency-status"];
const addable: readonly Addable[] = [
  { id: "decision", label: "A decision", for: [...everywhere, "note"] },
  {
    id: "not-referred",
    label: "A decision not to refer",
    for: ["incident", "risk-assessment"],
    begin: startNotReferred,
  },
  { id: "contact", label: "Somebody told, or not told", for: [...everywhere, "note"] },
  { id: "action", label: "An action for somebody", for: [...everywhere, "note", "policy"], begin: startAction },
  { id: "judgement", label: "A level of concern", for: ["incident"] },
  { id: "reasoning", label: "A level, thought through", for: ["incident"], begin: startReasoning },
  { id: "agency-status", label: "Where an agency stands", for: everywhere },
  { id: "addendum", label: "An addition or correction", for: [...everywhere, ...small] },
  { id: "tier-change", label: "Move the record down", for: ["incident"] },
  { id: "closing", label: "Close the record", for: ["incident", "referral"] },
];

/** What was added after the record was finished, oldest first. Nothing is written over: each entry stands with its day and its writer. */
export function Entries({ now }: { readonly now: FileNow }) {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const file = useCaseFile();
  const entries = entriesAbout(file, now.fileId);
  const open = openEntriesAbout(file, now.fileId);
  const closed = isClosed(file, now);
  const addables = addable.filter((each) => each.for.includes(now.templateId) && (!closed || each.id === "addendum"));
  if (addables.length + entries.length + open.length === 0) return null;
  return (
    <Card title="Added since">
      <div className="stack">
        {entries.length === 0 && open.length === 0 && (
          <p className="muted">
            Nothing yet. Decisions, conversations and corrections are added here, and what is finished stays as it was.
          </p>
        )}
        {entries.map((entry) => (
          <Fragment key={entry.id}>
            <EntryView entry={entry} />
            {entry.templateId === "action" && <ActionState action={entry} />}
          </Fragment>
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
        {trouble}
        {closed ? <p className="muted">This record is closed. An addition or correction can still be made.</p> : null}
        {addables.length > 0 && (
          <Disclosure summary="Add to this record">
            <div className="cluster">
              {addables.map(({ id, label, begin = beginEntry(id) }) => (
                <Button
                  key={id}
                  size="small"
                  icon={PlusIcon}
                  onClick={() => void start(() => begin(workspace, now.fileId))}
                >
                  {label}
                </Button>
              ))}
            </div>
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
