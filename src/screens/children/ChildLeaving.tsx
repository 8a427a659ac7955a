import { Link } from "wouter";
import type { Child } from "../../casefile/entities.ts";
import { type Sending, sendingNow } from "../../casefile/transfer/leavers.ts";
import { longDate } from "../../lib/dates.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useCaseFile } from "../workspace.tsx";

const stands: Readonly<Record<Sending["at"], string>> = {
  toSend: "The file has not been sent yet.",
  waiting: "The file was sent. Its receipt has not come yet.",
  received: "The file was sent, and its receipt is here.",
};

/** That a child is leaving, and how their file stands. Nothing for a child who stays. */
export function ChildLeaving({ child: { id, leaving } }: { readonly child: Child }) {
  const file = useCaseFile();
  if (leaving === undefined) return null;
  const sending = sendingNow(file, { id, leaving }, closedDaysIn(file));
  const due = sending.at === "toSend" ? sending.due : undefined;
  return (
    <Card
      title="Leaving"
      accent={sending.at === "received" ? "green" : "amber"}
      action={
        <Link href={`/children/${id}/leaving`} asChild>
          <LinkButton size="small">File for the next school</LinkButton>
        </Link>
      }
    >
      <p>
        Last day here: {longDate(leaving.on)}. Next school: {leaving.to === "" ? "not known yet" : leaving.to}.{" "}
        {stands[sending.at]}
        {due !== undefined && ` It is due by ${longDate(due)}.`}
      </p>
    </Card>
  );
}
