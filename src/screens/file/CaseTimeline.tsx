import { useMemo } from "react";
import { Link } from "wouter";
import { type CaseLine, caseLines } from "../../casefile/chronology/caseLines.ts";
import { type Case, type CaseIncident, caseOf, caseRule } from "../../casefile/chronology/caseOf.ts";
import { roleInWords } from "../../casefile/involvements.ts";
import type { Id } from "../../lib/ids.ts";
import { inWords } from "../../lib/words.ts";
import { fileReference } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Timeline } from "../timeline/Timeline.tsx";
import { useNoted } from "../useNoted.ts";
import { useCaseFile, useNames } from "../workspace.tsx";

/** What happened around an incident, everybody who had a part in it in one timeline. */
export function CaseTimeline({ fileId }: { readonly fileId: Id }) {
  const file = useCaseFile();
  const found = useMemo(() => caseOf(file, fileId), [file, fileId]);
  if (found === undefined)
    return (
      <PageHeader
        title="There is no timeline of this record"
        detail="A timeline begins with a finished incident."
        takesFocus
      />
    );
  return <TimelineOf found={found} fileId={fileId} />;
}

function TimelineOf({ found, fileId }: { readonly found: Case; readonly fileId: Id }) {
  const file = useCaseFile();
  const names = useNames();
  const lines = useMemo(() => caseLines(file, found, fileReference), [file, found]);
  const parts = useMemo(() => new Map(lines.map((line) => [line.id, line.parts])), [lines]);
  const [asked] = found.incidents;
  useNoted("finished", asked?.now.finished?.id);
  return (
    <div className="stack stack-loose">
      <PageHeader
        kicker={asked && fileReference(asked.now)}
        title="Timeline of this case"
        detail={`With ${inWords(found.children.map(names.child))}.`}
        actions={
          <Link href={`/file/${fileId}`} asChild>
            <LinkButton icon={BackIcon}>Back to the incident</LinkButton>
          </Link>
        }
        takesFocus
      />
      <Card title="What belongs to it">
        <p className="muted">{caseRule}</p>
        <ul>
          {found.incidents.map(({ now, why }) => (
            <li key={now.fileId}>
              <Link href={`/file/${now.fileId}`}>{fileReference(now)}</Link>, {whyInWords(why)}
            </li>
          ))}
          {[...found.plans, ...found.referrals].map((now) => (
            <li key={now.fileId}>
              <Link href={`/file/${now.fileId}`}>{fileReference(now)}</Link>
            </li>
          ))}
        </ul>
      </Card>
      <Timeline lines={lines} about={({ id }) => <Parts parts={parts.get(id) ?? []} />} />
    </div>
  );
}

function whyInWords(why: CaseIncident["why"]): string {
  if (why === "asked") return "where this timeline begins";
  return why === "children"
    ? "two or more of the same children had a part in it"
    : `${fileReference(why)} rests on both`;
}

/** Who had which part in it: names are needed where there are several children. */
function Parts({ parts }: Pick<CaseLine, "parts">) {
  const names = useNames();
  return parts.map(({ childId, role }) => (
    <Tag key={childId} tone="violet">
      {names.child(childId)}: {roleInWords(role)}
    </Tag>
  ));
}
