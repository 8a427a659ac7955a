import { useState } from "react";
import { useLocation } from "wouter";
import type { FileNow } from "../../casefile/casefile.ts";
import { isClosed } from "../../casefile/today.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { Card } from "../../ui/Card.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";
import { type Step, stepsAfterIncident, stepsAfterPlan } from "./steps.ts";

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
  const [failed, setFailed] = useState(false);
  if (isClosed(file, now)) return null;
  const stepsAfter = now.templateId === "incident" ? stepsAfterIncident : stepsAfterPlan;
  const steps = stepsAfter({ workspace, file, names, now, template });
  if (steps.length === 0) return null;
  const open = async (step: Step) => {
    if ("href" in step) return go(step.href);
    const started = await step.start();
    if (started.ok) go(`/write/${started.value}`);
    else setFailed(true);
  };
  return (
    <Card title="What comes next" flush>
      {failed && (
        <Notice tone="problem" live>
          <p>
            That could not be started because it could not be saved. Everything saved before is safe. Free some space on
            this device and try again.
          </p>
        </Notice>
      )}
      <List label="What comes next">
        {steps.map((step) => (
          <ListRow
            key={step.key}
            icon={step.icon}
            title={step.title}
            detail={step.detail}
            href={"href" in step ? step.href : undefined}
            onOpen={() => void open(step)}
          />
        ))}
      </List>
    </Card>
  );
}
