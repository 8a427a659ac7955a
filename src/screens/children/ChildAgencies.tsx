import { Link } from "wouter";
import { type AgencyStanding, agencyStandings, type StatusSpan } from "../../casefile/agencies.ts";
import { fileAbout } from "../../casefile/casefile.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { startAgencyStatus } from "../../records/aboutChild.ts";
import { fileReference } from "../../records/copies.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { Tag, type Tone } from "../../ui/Tag.tsx";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** Where each agency stands with the child and since when, with what was before. A change is an entry of its own, never written over. */
export function ChildAgencies({ childId }: { readonly childId: Id }) {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const standings = agencyStandings(useCaseFile(), childId, localDate(workspace.now()));
  return (
    <Card
      title="Agencies"
      action={
        <Button size="small" icon={PlusIcon} onClick={() => void start(() => startAgencyStatus(workspace, childId))}>
          Add where one stands
        </Button>
      }
    >
      {trouble}
      {standings.length === 0 && (
        <p className="muted">
          None written down yet: a social worker, early help, the police. Add one whenever the school learns of it.
        </p>
      )}
      <div className="stack">
        {standings.map((standing) => (
          <Agency key={standing.agency} standing={standing} />
        ))}
      </div>
    </Card>
  );
}

function Agency({ standing: { agency, spans } }: { readonly standing: AgencyStanding }) {
  const ahead = spans.filter(({ stands }) => stands === "ahead");
  const now = spans.find(({ stands }) => stands === "now");
  const before = spans.filter(({ stands }) => stands === "before");
  return (
    <div>
      <h3>{agency}</h3>
      {ahead.map((span) => (
        <Span key={span.entry.id} span={span} />
      ))}
      {now === undefined ? <p className="muted">Nothing now</p> : <Span span={now} />}
      {before.length > 0 && (
        <Disclosure summary={before.length === 1 ? "One status before" : `${before.length} statuses before`}>
          {before.map((span) => (
            <Span key={span.entry.id} span={span} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

const marks: Readonly<Record<StatusSpan["stands"], { readonly words: string; readonly tone: Tone }>> = {
  now: { words: "Now", tone: "green" },
  before: { words: "Ended", tone: "neutral" },
  ahead: { words: "To come", tone: "amber" },
};

function Span({
  span: { entry, status, from, to, stands, contact, source, forSchool },
}: {
  readonly span: StatusSpan;
}) {
  const about = fileAbout(useCaseFile(), entry);
  const since = from === undefined ? "from a day that is not known" : `from ${longDate(from)}`;
  return (
    <div className="child-span">
      <p>
        <Tag tone={marks[stands].tone}>{marks[stands].words}</Tag>{" "}
        <strong>{status || "Status not written down"}</strong>, {since}
        {to !== undefined && ` to ${longDate(to)}`}
      </p>
      {contact !== "" && <p>Contact: {contact}</p>}
      {forSchool !== "" && <p className="as-written">{forSchool}</p>}
      <p className="muted">
        {source !== "" && `Told by ${source}. `}
        <Link href={`/file/${entry.fileId}`}>
          {about === undefined ? fileReference(entry) : `${fileReference(entry)}, on ${fileReference(about)}`}
        </Link>
      </p>
    </div>
  );
}
