import { type ReactNode, useState } from "react";
import type { Secret, Way } from "../../records/session.ts";
import { TextButton } from "../../ui/TextButton.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";
import { PassphraseForm } from "../keys/PassphraseForm.tsx";
import type { Try } from "../keys/useUnlocking.ts";
import { RecoveryKeyForm } from "./RecoveryKeyForm.tsx";

/** What can be typed. */
type Kind = Exclude<Secret["kind"], "passkey">;
type ByKind = Readonly<Record<Kind, string>>;

interface Props {
  readonly titles: ByKind;
  readonly buttons: ByKind;
  readonly hint?: string;
  readonly ways?: readonly Way[];
  readonly open: Try;
  /** Another way on, below the two. */
  readonly children?: ReactNode;
}

/** The passphrase, or the recovery key instead. */
export function EitherSecret({ titles, buttons, hint, ways, open, children }: Props) {
  const [kind, setKind] = useState<Kind>("passphrase");
  return (
    <DoorPage key={kind} title={titles[kind]} takesFocus={false}>
      {kind === "recovery" ? (
        <RecoveryKeyForm open={open} button={buttons.recovery} />
      ) : (
        <PassphraseForm ways={ways} open={open} button={buttons.passphrase} hint={hint} />
      )}
      <p>
        <TextButton onClick={() => setKind(kind === "recovery" ? "passphrase" : "recovery")}>
          {kind === "recovery" ? "Use the passphrase instead" : "Use the recovery key instead"}
        </TextButton>
      </p>
      {children}
    </DoorPage>
  );
}
