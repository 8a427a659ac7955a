import { useEffect, useState } from "react";
import { type MemberHere, membersHere } from "../../records/members.ts";
import type { Session } from "../../records/session.ts";
import { Button } from "../../ui/Button.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { ChoosePassphrase } from "../keys/ChoosePassphrase.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";
import { KeepRecoveryKey } from "../keys/KeepRecoveryKey.tsx";
import { saveProblem } from "../keys/problems.ts";
import { useWorkspace } from "../workspace.tsx";

type Step =
  | { readonly at: "making" }
  | { readonly at: "failed"; readonly problem: string }
  | { readonly at: "recovery"; readonly groups: readonly string[] }
  | { readonly at: "who"; readonly among: readonly MemberHere[] }
  | { readonly at: "passphrase"; readonly memberId?: string };

interface NewKeysProps {
  readonly session: Pick<Session, "vault">;
  readonly onDone: () => void;
}

/** After the recovery key was used: a new one on paper, since this one has been seen, and a passphrase that is known again. */
export function NewKeys({ session, onDone }: NewKeysProps) {
  const workspace = useWorkspace();
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
    const among = (await membersHere(workspace)).filter(({ access }) => access === "whole");
    setStep(among.length > 1 ? { at: "who", among } : { at: "passphrase" });
    return undefined;
  };
  const changePassphrase = async (passphrase: string, memberId: string | undefined) => {
    const changed = await session.vault()?.changePassphrase(passphrase, memberId);
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
    case "who":
      return <WhoIsIt among={step.among} onChosen={(memberId) => setStep({ at: "passphrase", memberId })} />;
    case "passphrase":
      return (
        <ChoosePassphrase
          kicker="New keys · 2 of 2"
          title="Choose a new passphrase"
          intro={<p>If the old one was forgotten, or somebody else may know it, choose another now.</p>}
          onChosen={(passphrase) => changePassphrase(passphrase, step.memberId)}
          otherwise={
            <Button variant="quiet" onClick={onDone}>
              Keep the present passphrase
            </Button>
          }
        />
      );
  }
}

interface WhoProps {
  readonly among: readonly MemberHere[];
  readonly onChosen: (memberId: string) => void;
}

/** The recovery key is nobody’s: whose passphrase is to be another has to be said. */
function WhoIsIt({ among, onChosen }: WhoProps) {
  const [memberId, setMemberId] = useState(among[0]?.memberId ?? "");
  return (
    <DoorPage title="Who are you?" kicker="New keys · 2 of 2">
      <Form className="stack" onSubmit={() => onChosen(memberId)}>
        <FieldGroup label="Whose passphrase is to be a new one?">
          <RadioList
            options={among.map((each) => ({
              value: each.memberId,
              label: each.person?.name ?? each.ways[0]?.label ?? "",
            }))}
            value={memberId}
            onChange={setMemberId}
          />
        </FieldGroup>
        <div>
          <Button variant="primary" type="submit">
            Continue
          </Button>
        </div>
      </Form>
    </DoorPage>
  );
}
