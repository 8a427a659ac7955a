import { useState } from "react";
import { Notice } from "../../ui/Notice.tsx";
import { KeepRecoveryKey } from "../keys/KeepRecoveryKey.tsx";
import { saveProblem } from "../keys/problems.ts";
import { useWorkspace } from "../workspace.tsx";
import { ConfirmStep, type StepProps } from "./steps.tsx";

interface Props extends StepProps {
  readonly title?: string;
  readonly why?: string;
  /** What is done with the key once it is on paper. Usually it takes the place of the old one. */
  readonly use?: () => Promise<string | undefined>;
  readonly done?: string;
}

/** A new key on paper in place of the old: shown, kept, two groups typed back, and only then does it count. */
export function NewRecoveryKey({
  title = "A new recovery key",
  why = "The old sheet stops working once the new one is confirmed. Tear it up then. A backup made before opens with the old key still.",
  use,
  done = "The new recovery key works, and the old one no longer does. Tear the old sheet up.",
  onDone,
  onBack,
}: Props) {
  const { people } = useWorkspace();
  const [groups, setGroups] = useState<readonly string[]>();
  const [problem, setProblem] = useState<string>();

  const make = async () => {
    const made = await people.beginRecoveryKey();
    if (made.ok) setGroups(made.value.recoveryKey);
    else setProblem(saveProblem(made.error));
  };
  const confirm = async () => {
    const kept = await people.confirmRecoveryKey();
    return kept.ok ? undefined : saveProblem(kept.error);
  };
  if (groups === undefined)
    return (
      <ConfirmStep title={title} kicker="New keys · 1 of 2" onConfirmed={() => void make()} onBack={onBack}>
        <p>{why}</p>
        {problem !== undefined && (
          <Notice tone="problem" live>
            <p>{problem}</p>
          </Notice>
        )}
      </ConfirmStep>
    );
  return (
    <KeepRecoveryKey
      kicker="New keys · 2 of 2"
      groups={groups}
      onConfirmed={async () => {
        const trouble = await (use ?? confirm)();
        if (trouble === undefined) onDone(done);
        return trouble;
      }}
    />
  );
}
