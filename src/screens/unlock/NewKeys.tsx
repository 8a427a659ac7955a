import { useEffect, useState } from "react";
import type { Session } from "../../records/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { ChoosePassphrase } from "../keys/ChoosePassphrase.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";
import { KeepRecoveryKey } from "../keys/KeepRecoveryKey.tsx";
import { saveProblem } from "../keys/problems.ts";

type Step =
  | { readonly at: "making" }
  | { readonly at: "failed"; readonly problem: string }
  | { readonly at: "recovery"; readonly groups: readonly string[] }
  | { readonly at: "passphrase" };

interface NewKeysProps {
  readonly session: Session;
  readonly onDone: () => void;
}

/** After the recovery key was used: a new one on paper, since this one has been seen, and a passphrase that is known again. */
export function NewKeys({ session, onDone }: NewKeysProps) {
  const [step, setStep] = useState<Step>({ at: "making" });

  useEffect(() => {
    let isGone = false;
    const make = async () => {
      const made = await session.vault()?.beginRecoveryKey();
      if (isGone || made === undefined) return;
      setStep(
        made.ok
          ? { at: "recovery", groups: made.value.recoveryKey }
          : { at: "failed", problem: saveProblem(made.error) },
      );
    };
    void make();
    return () => {
      isGone = true;
    };
  }, [session]);

  const confirmKey = async () => {
    const kept = await session.vault()?.confirmRecoveryKey();
    if (kept && !kept.ok) return saveProblem(kept.error);
    setStep({ at: "passphrase" });
    return undefined;
  };
  const changePassphrase = async (passphrase: string) => {
    const changed = await session.vault()?.changePassphrase(passphrase);
    if (changed && !changed.ok) return saveProblem(changed.error);
    onDone();
    return undefined;
  };
  switch (step.at) {
    case "making":
      return <Progress words="Making a new recovery key" />;
    case "failed":
      return (
        <DoorPage title="A new recovery key could not be made">
          <Notice tone="problem" live>
            <p>{step.problem}</p>
            <p>You are in, your records are safe, and the key you have just used still works.</p>
          </Notice>
          <div>
            <Button variant="primary" onClick={onDone}>
              Go to my records
            </Button>
          </div>
        </DoorPage>
      );
    case "recovery":
      return <KeepRecoveryKey kicker="New keys · 1 of 2" groups={step.groups} onConfirmed={confirmKey} />;
    case "passphrase":
      return (
        <ChoosePassphrase
          kicker="New keys · 2 of 2"
          title="Choose a new passphrase"
          intro={<p>If the old one was forgotten, or somebody else may know it, choose another now.</p>}
          onChosen={changePassphrase}
          otherwise={
            <Button variant="quiet" onClick={onDone}>
              Keep the present passphrase
            </Button>
          }
        />
      );
  }
}
