import type { ReactNode } from "react";
import { confirmMe } from "../../records/confirming.ts";
import { practicePassphrase } from "../../records/practiceMark.ts";
import { useWorkspace } from "../workspace.tsx";
import { PassphraseForm } from "./PassphraseForm.tsx";

interface Props {
  readonly button: string;
  readonly onConfirmed: () => void;
}

/** Whoever is in types their passphrase once more: a device that lies about unlocked must not hand anything out. */
export function ConfirmMe({ button, onConfirmed }: Props): ReactNode {
  const workspace = useWorkspace();
  return (
    <PassphraseForm
      button={button}
      hint={
        workspace.place === "practice"
          ? `Of the practice school: ${practicePassphrase}`
          : "Your own, to show that it is you."
      }
      open={async (secret) => {
        const isMe = secret.kind === "passphrase" && (await confirmMe(workspace, secret.passphrase));
        if (!isMe)
          return { problem: "That is not your passphrase. Nothing has been changed. Try again.", isWrong: true };
        onConfirmed();
        return undefined;
      }}
    />
  );
}
