import { Link } from "wouter";
import type { DataRequest } from "../../casefile/entities.ts";
import { askedBy, dueOn, endedHow, isOpen, requestsAbout } from "../../casefile/leaving/request.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { HowItEnded } from "../HowItEnded.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** Who has asked for what is held about a child, by when there is an answer, and how earlier requests ended. Nothing where nobody has. */
export function ChildRequests({ childId }: { readonly childId: Id }) {
  const requests = requestsAbout(useCaseFile(), childId);
  const today = localDate(useWorkspace().now());
  if (requests.length === 0) return null;
  const open = requests.filter(isOpen);
  const isLate = open.some((request) => dueOn(request) < today);
  return (
    <Card
      title="Requests for personal data"
      accent={isLate ? "red" : open.length > 0 ? "amber" : undefined}
      action={
        open.length > 0 && (
          <Link href={`/children/${childId}/copy/request`} asChild>
            <LinkButton size="small">Answer it</LinkButton>
          </Link>
        )
      }
    >
      {requests.map((request) => (
        <Asked key={request.id} request={request} />
      ))}
    </Card>
  );
}

function Asked({ request }: { readonly request: DataRequest }) {
  const { who, receivedOn, ended } = request;
  const came = `${askedBy[who]}. Came in on ${longDate(receivedOn)}.`;
  if (ended !== undefined)
    return (
      <p className="muted">
        {came} {endedHow[ended.how]} on {longDate(ended.on)}.
      </p>
    );
  return (
    <>
      <p>
        {came} An answer is due by {longDate(dueOn(request))}.
      </p>
      <Disclosure summary={`Close it: came in on ${longDate(receivedOn)}`}>
        <HowItEnded request={request} />
      </Disclosure>
    </>
  );
}
