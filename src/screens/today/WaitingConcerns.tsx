import { Link } from "wouter";
import { waitingConcerns } from "../../casefile/concerns.ts";
import { longDateTime } from "../../lib/dates.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useCaseFile } from "../workspace.tsx";

/** What staff have handed on and nobody has answered. Names nobody. */
export function WaitingConcerns() {
  const waiting = waitingConcerns(useCaseFile());
  const [first] = waiting;
  if (first === undefined) return null;
  return (
    <Notice
      tone="warning"
      title={
        waiting.length === 1 ? "A concern from staff is waiting" : `${waiting.length} concerns from staff are waiting`
      }
    >
      <p>
        {waiting.length === 1 ? "Sent" : "The oldest was sent"} {longDateTime(first.sentAt ?? "")}.
      </p>
      <div>
        <Link href={waiting.length === 1 ? `/concerns/${first.id}` : "/concerns"} asChild>
          <LinkButton size="small">Read {waiting.length === 1 ? "it" : "them"}</LinkButton>
        </Link>
      </div>
    </Notice>
  );
}
