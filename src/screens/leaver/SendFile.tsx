import { useState } from "react";
import { Link } from "wouter";
import { type Leaver, sendBy } from "../../casefile/transfer/leavers.ts";
import { beyondKnown } from "../../casefile/workingDays.ts";
import { longDate } from "../../lib/dates.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { noteSent } from "../../records/leaving.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { saveTrouble, type Trouble } from "../saveTrouble.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly child: Leaver;
  readonly isSent: boolean;
}

/** By when the file has to be there, and the ways in which it goes. */
export function SendFile({ child, isSent }: Props) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const [trouble, setTrouble] = useState<Trouble>();
  const { leaving } = child;
  const closed = closedDaysIn(file);
  const due = sendBy(leaving, closed);
  const sentOtherwise = async () => {
    const saved = await noteSent(workspace, child.id, { to: leaving.to, fingerprint: "", code: "" });
    setTrouble(saved.ok ? undefined : saveTrouble(saved.error));
  };
  return (
    <Card title="Send the file">
      {due !== undefined && (
        <>
          <p>
            By <strong>{longDate(due)}</strong>: the fifth day{" "}
            {leaving.newTerm === "" ? "after the last day here" : "of the new term"} on which your school is open.
          </p>
          <p className="muted">
            Keeping children safe in education asks for five days in a move during a term, and for the first five days
            of a new term (2026 edition, paragraph 150; check the wording). It does not say which days; your area may
            count every day. {beyondKnown(due, closed)}
          </p>
        </>
      )}
      <p>
        Some of it cannot wait for the last day. Ask yourself what the next school needs before the child comes: a plan
        that is in force, whom the child trusts, a social worker. Share that now, and write down what you shared and
        why.
      </p>
      <div>
        <Link href={`/children/${child.id}/copy/next-school`} asChild>
          <LinkButton variant={isSent ? "secondary" : "primary"}>Make the file for the next school</LinkButton>
        </Link>
      </div>
      {trouble && (
        <Notice tone="problem" live title={trouble.title}>
          <p>{trouble.whatToDo}</p>
        </Notice>
      )}
      <Disclosure summary="It goes another way">
        <p>
          On paper, or from the system in which your school keeps its files. Note here that it went, and Today reminds
          you of the receipt.
        </p>
        <div>
          <Button onClick={() => void sentOtherwise()}>It was sent today</Button>
        </div>
      </Disclosure>
    </Card>
  );
}
