import { Link, useLocation } from "wouter";
import { answersNow, type FileNow, filesOf } from "../../casefile/casefile.ts";
import { childrenIn } from "../../casefile/involvements.ts";
import { isClosed } from "../../casefile/today.ts";
import type { When } from "../../engine/answer.ts";
import { whenInWords } from "../../engine/summary.ts";
import { fileReference } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DocumentIcon, PeopleIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { FindChild } from "../FindChild.tsx";
import { useCaseFile, useNames } from "../workspace.tsx";
import { numbersFor } from "./homes.ts";
import { RingFirst } from "./RingFirst.tsx";

/** Where a referral begins when nothing has been opened yet: an incident, or a child. */
export function StartReferral() {
  const file = useCaseFile();
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Start a referral"
        detail="From an incident or a child. What is known comes along, and nothing is asked twice."
        takesFocus
      />
      <RingFirst authorities={numbersFor(file, [])} />
      <FromIncidents />
      <FromChild />
    </div>
  );
}

const most = 6;

function FromIncidents() {
  const file = useCaseFile();
  const open = filesOf(file, "incident").filter((incident) => !isClosed(file, incident));
  if (open.length === 0) return null;
  return (
    <Card title="From an incident" flush>
      <List label="Newest incidents">
        {open.slice(0, most).map((incident) => (
          <IncidentRow key={incident.fileId} incident={incident} />
        ))}
      </List>
    </Card>
  );
}

function IncidentRow({ incident }: { readonly incident: FileNow }) {
  const [, go] = useLocation();
  const names = useNames();
  const { whenHappened } = answersNow(incident) as { readonly whenHappened?: When };
  const children = childrenIn(incident).map(names.child);
  const href = `/referrals/start/${incident.fileId}`;
  return (
    <ListRow
      icon={DocumentIcon}
      title={[fileReference(incident), whenHappened && whenInWords(whenHappened)].filter(Boolean).join(" · ")}
      detail={children.length === 0 ? "No child has been entered yet" : children.join(", ")}
      href={href}
      onOpen={() => go(href)}
    />
  );
}

function FromChild() {
  if (useCaseFile().children.size === 0)
    return (
      <Card>
        <EmptyState icon={PeopleIcon} title="No child is in the case file yet">
          <p>
            <Link href="/">Start a two-minute note from Today</Link> and add the child in it. Then refer from there.
          </p>
        </EmptyState>
      </Card>
    );
  return (
    <Card title="From a child">
      <FindChild label="Find a child" onChoose={{ hrefOf: ({ id }) => `/referrals/start/child/${id}` }} />
    </Card>
  );
}
