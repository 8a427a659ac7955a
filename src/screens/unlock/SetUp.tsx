import { useState } from "react";
import type { Session } from "../../records/session.ts";
import { belongsOnHomeScreen, browserFacts } from "../homeScreen.ts";
import { ChoosePassphrase } from "../keys/ChoosePassphrase.tsx";
import { KeepRecoveryKey } from "../keys/KeepRecoveryKey.tsx";
import { saveProblem } from "../keys/problems.ts";
import { AddToHomeScreen } from "./AddToHomeScreen.tsx";

type Step =
  | { readonly at: "homeScreen" }
  | { readonly at: "passphrase" }
  | { readonly at: "recovery"; readonly groups: readonly string[] };

const notMade =
  "This browser could not make the keys, perhaps for want of memory. Nothing has been written. Close other windows and try again.";

/**
 * From the welcome to an unlocked, empty vault. Nothing is written before the recovery key is confirmed, so a set-up that is left
 * half-way leaves nothing behind. The third step, school and person, needs the open vault and follows there.
 */
export function SetUp({ session }: { readonly session: Session }) {
  const [step, setStep] = useState<Step>({ at: belongsOnHomeScreen(browserFacts()) ? "homeScreen" : "passphrase" });

  const makeKeys = async (passphrase: string) => {
    const groups = await session.beginCreate(passphrase).catch(() => []);
    if (groups.length === 0) return notMade;
    setStep({ at: "recovery", groups });
    return undefined;
  };
  const create = async () => {
    const created = await session.confirmCreate();
    return created.ok ? undefined : saveProblem(created.error);
  };
  switch (step.at) {
    case "homeScreen":
      return <AddToHomeScreen onContinue={() => setStep({ at: "passphrase" })} />;
    case "passphrase":
      return (
        <ChoosePassphrase
          kicker="Set up · 1 of 3"
          title="Choose a passphrase"
          intro={
            <p>
              You type it each time you open Waymark. It turns into the key that records are locked with, so length is
              what counts: anyone who finds or takes this device can try as often as they like.
            </p>
          }
          onChosen={makeKeys}
        />
      );
    case "recovery":
      return <KeepRecoveryKey kicker="Set up · 2 of 3" groups={step.groups} onConfirmed={create} />;
  }
}
