import { useState } from "react";
import { useLocation } from "wouter";
import { answersNow, type FileNow, fileNow, filesOf } from "../../casefile/casefile.ts";
import { planSubjects } from "../../casefile/involvements.ts";
import { isClosed } from "../../casefile/today.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import type { Id } from "../../lib/ids.ts";
import type { Result } from "../../lib/result.ts";
import { fileReference } from "../../records/copies.ts";
import { reviseFile } from "../../records/files.ts";
import { nextPlan, startLinkedPlan, startPlanFromIncident } from "../../records/plans.ts";
import { Card } from "../../ui/Card.tsx";
import { DocumentIcon, EditIcon, PeopleIcon, ShieldIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly now: FileNow;
  readonly template: AnyTemplate;
}

/** What can follow from a finished record. Each row starts a draft with what is known carried over. */
export function NextSteps({ now, template }: Props) {
  const [, go] = useLocation();
  const [failed, setFailed] = useState(false);
  const file = useCaseFile();
  if (isClosed(file, now)) return null;
  const open = (started: Result<Id, unknown>) => (started.ok ? go(`/write/${started.value}`) : setFailed(true));
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
        {now.templateId === "incident" ? (
          <AfterIncident now={now} template={template} onOpen={open} />
        ) : (
          <AfterPlan now={now} onOpen={open} />
        )}
      </List>
    </Card>
  );
}

interface StepsProps extends Props {
  readonly onOpen: (started: Result<Id, unknown>) => void;
}

function AfterIncident({ now, template, onOpen }: StepsProps) {
  const workspace = useWorkspace();
  const names = useNames();
  const file = useCaseFile();
  const [, go] = useLocation();
  const subjects = planSubjects(now);
  const plans = filesOf(file, "risk-assessment").filter(({ draft, finished }) =>
    (draft ?? finished)?.links.some(({ kind, fileId }) => kind === "from" && fileId === now.fileId),
  );
  const { tier } = answersNow(now) as { readonly tier?: string };
  const grow = tier === "note" ? "concern" : tier === "concern" ? "serious" : undefined;
  return (
    <>
      {plans.map((plan) => (
        <ListRow
          key={plan.fileId}
          icon={ShieldIcon}
          title={`Open ${fileReference(plan)}`}
          detail="Started from this record"
          href={`/file/${plan.fileId}`}
          onOpen={() => go(`/file/${plan.fileId}`)}
        />
      ))}
      {subjects.map((subject) => (
        <ListRow
          key={subject.childId}
          icon={ShieldIcon}
          title={`Start a safety plan for ${names.child(subject.childId)}`}
          detail={subject.planFor === "displayed" ? "Child who displayed the behaviour" : "Child affected"}
          onOpen={async () => onOpen(await startPlanFromIncident(workspace, now.fileId, subject))}
        />
      ))}
      {subjects.length > 1 && (
        <ListRow
          icon={PeopleIcon}
          title="Start one plan for the linked children together"
          detail="Each child’s own copy leaves the others out"
          onOpen={async () => onOpen(await startPlanFromIncident(workspace, now.fileId, { planFor: "linked" }))}
        />
      )}
      {grow !== undefined && (
        <ListRow
          icon={EditIcon}
          title={grow === "concern" ? "Grow this note into a full record" : "Move up to a serious record"}
          detail="A new version with everything already written. This version stays as it is"
          onOpen={async () =>
            onOpen(
              await reviseFile(
                workspace,
                template,
                now.fileId,
                grow === "concern" ? "The note was grown into a full record." : "Moved up to a serious record.",
                (answers) => ({ ...answers, tier: grow }),
              ),
            )
          }
        />
      )}
    </>
  );
}

function AfterPlan({ now, onOpen }: Omit<StepsProps, "template">) {
  const workspace = useWorkspace();
  const names = useNames();
  const file = useCaseFile();
  const { stage, children } = answersNow(now) as {
    readonly stage?: string;
    readonly children?: readonly { readonly child?: Id }[];
  };
  const here = new Set((children ?? []).map(({ child }) => child));
  const incidents = (now.finished?.links ?? [])
    .filter(({ kind }) => kind === "from")
    .flatMap(({ fileId }) => fileNow(file, "incident", fileId) ?? []);
  const others = incidents.flatMap(planSubjects).filter(({ childId }) => !here.has(childId));
  const next = (stage: "full" | "review") => async () => onOpen(await nextPlan(workspace, now.fileId, stage));
  return (
    <>
      {stage === "interim" && (
        <ListRow
          icon={EditIcon}
          title="Write the full plan"
          detail="Everything in the interim plan is carried over, as the next version"
          onOpen={next("full")}
        />
      )}
      <ListRow
        icon={DocumentIcon}
        title="Review this plan"
        detail="What has happened, what worked, what changes. Starts the next version"
        onOpen={next("review")}
      />
      {others.map((subject) => (
        <ListRow
          key={subject.childId}
          icon={ShieldIcon}
          title={`Start the linked plan for ${names.child(subject.childId)}`}
          detail="Shares the places and steps of this one"
          onOpen={async () => onOpen(await startLinkedPlan(workspace, now.fileId, subject))}
        />
      ))}
    </>
  );
}
