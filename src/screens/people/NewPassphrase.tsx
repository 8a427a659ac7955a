import { useState } from "react";
import type { MemberHere } from "../../records/members.ts";
import { ChoosePassphrase } from "../keys/ChoosePassphrase.tsx";
import { saveProblem } from "../keys/problems.ts";
import { useWorkspace } from "../workspace.tsx";
import { memberName } from "./MemberList.tsx";
import { ConfirmStep, type StepProps } from "./steps.tsx";

/** One’s own, or that of somebody who has forgotten theirs and sits here. */
export function NewPassphrase({ of, onDone, onBack }: StepProps & { readonly of: MemberHere }) {
  const { people } = useWorkspace();
  const [isConfirmed, setConfirmed] = useState(false);
  const name = memberName(of);
  if (!isConfirmed)
    return (
      <ConfirmStep
        title={of.isMe ? "A new passphrase for you" : `A new passphrase for ${name}`}
        kicker="New passphrase · 1 of 2"
        onConfirmed={() => setConfirmed(true)}
        onBack={onBack}
      >
        <p>
          {of.isMe
            ? "The old one stops working at once. A backup made before opens with the old one still."
            : "The old one and their passkeys stop working at once. They type the new one themselves, on this device."}
        </p>
      </ConfirmStep>
    );
  return (
    <ChoosePassphrase
      kicker="New passphrase · 2 of 2"
      title={of.isMe ? "Choose a new passphrase" : `Hand the device to ${name}`}
      intro={
        <p>{of.isMe ? "You type it each time you unlock Waymark." : "They choose it, and nobody else sees it."}</p>
      }
      onChosen={async (passphrase) => {
        const changed = await people.changePassphrase(passphrase, of.memberId);
        if (!changed.ok) return saveProblem(changed.error);
        onDone(of.isMe ? "Your passphrase is changed." : `${name} has a new passphrase.`);
        return undefined;
      }}
    />
  );
}
