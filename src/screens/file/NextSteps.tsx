import { useLocation } from "wouter";
import type { FileNow } from "../../casefile/casefile.ts";
import { isClosed } from "../../casefile/today.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { Card } from "../../ui/Card.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";
import { stepsAfterCheck, stepsAfterPolicy } from "./policySteps.ts";
import { stepsAfterReferral } from "./referralSteps.ts";
import { type From, type Step, stepsAfterIncident, stepsAfterPlan } from "./steps.ts";
import { stepsAfterTraining } from "./trainingSteps.ts";

const stepsAfter: Readonly<Record<string, (from: From) => readonly Step[]>> = {
  incident: stepsAfterIncident,
  "risk-assessment": stepsAfterPlan,
  referral: stepsAfterReferral,
  policy: stepsAfterPolicy,
  "school-check": stepsAfterCheck,
  training: stepsAfterTraining,
};

interface Props {
  readonly now: FileNow;
  readonly template: AnyTemplate;
}

/** What can follow from a finished record. Each row starts a draft with what is known carried over. */
export function NextSteps({ now, template }: Props) {
  const workspace = useWorkspace();
  const names = useNames();
  const file = useCaseFile();
  const [, go] = useLocation();
  const { start, trouble } = useStart();
  if (isClosed(file, now)) return null;
  const steps = stepsAfter[now.templateId]?.({ workspace, file, names, now, template }) ?? [];
  if (steps.length === 0) return null;
  return (
    <Card title="What comes next" flush>
      {trouble}
      <List label="What comes next">
        {steps.map((step) => (
          <ListRow
            key={step.key}
            icon={step.icon}
            title={step.title}
            detail={step.detail}
            href={"href" in step ? step.href : undefined}
            onOpen={() => ("href" in step ? go(step.href) : void start(step.start))}
          />
        ))}
      </List>
    </Card>
  );
}
