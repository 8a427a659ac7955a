import { useLocation } from "wouter";
import { type FileNow, filesOf } from "../../casefile/casefile.ts";
import { childrenIn, planSubjects, plansFrom, roleInWords, withoutPlan } from "../../casefile/involvements.ts";
import { isClosed } from "../../casefile/today.ts";
import { fileReference } from "../../records/copies.ts";
import { startFile } from "../../records/files.ts";
import { startLinkedPlan, startPlanFromIncident } from "../../records/plans.ts";
import { loadTemplate } from "../../records/templates.ts";
import { Card } from "../../ui/Card.tsx";
import { DocumentIcon, PeopleIcon, ShieldIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { type Starting, useStart } from "../useStart.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

/** Where a plan begins: from an incident, with what is known carried over, or from nothing. */
export function StartPlan() {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const file = useCaseFile();
  const incidents = filesOf(file, "incident").filter((incident) => !isClosed(file, incident));
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Start a safety plan"
        detail="Starting from an incident carries over what is known. Nothing is asked twice."
        takesFocus
      />
      {trouble}
      {incidents.map((incident) => (
        <FromIncident key={incident.fileId} incident={incident} onStart={start} />
      ))}
      <Card title="Without an incident" flush>
        <List>
          <ListRow
            icon={ShieldIcon}
            title="Start an empty plan"
            detail="For a child who arrives with a history, or when the record is kept elsewhere"
            onOpen={() =>
              void start(async () =>
                startFile(workspace, await loadTemplate("risk-assessment"), {
                  answers: { stage: "interim", lead: workspace.caseFile.get().school?.me },
                }),
              )
            }
          />
        </List>
      </Card>
    </div>
  );
}

interface FromIncidentProps {
  readonly incident: FileNow;
  readonly onStart: (starting: Starting) => Promise<void>;
}

function FromIncident({ incident, onStart }: FromIncidentProps) {
  const workspace = useWorkspace();
  const names = useNames();
  const file = useCaseFile();
  const [, go] = useLocation();
  const subjects = withoutPlan(file, incident);
  const plans = plansFrom(file, incident.fileId);
  const shared = plans.find((plan) => !isClosed(file, plan));
  const reference = fileReference(incident);
  return (
    <Card title={reference} flush>
      <List label={`Plans from ${reference}`}>
        {plans.map((plan) => (
          <ListRow
            key={plan.fileId}
            icon={DocumentIcon}
            title={`Open ${fileReference(plan)}`}
            detail={`There is a plan for ${childrenIn(plan).map(names.child).join(", ")}`}
            href={`/file/${plan.fileId}`}
            onOpen={() => go(`/file/${plan.fileId}`)}
          />
        ))}
        {subjects.map((subject) => (
          <ListRow
            key={`${subject.childId}/${subject.planFor}`}
            icon={ShieldIcon}
            title={`${shared === undefined ? "Plan" : "Linked plan"} for ${names.child(subject.childId)}`}
            detail={
              shared === undefined
                ? roleInWords(subject.role)
                : `${roleInWords(subject.role)}. Shares the places and steps of ${fileReference(shared)}`
            }
            onOpen={() =>
              void onStart(() =>
                shared === undefined
                  ? startPlanFromIncident(workspace, incident.fileId, subject)
                  : startLinkedPlan(workspace, shared.fileId, subject),
              )
            }
          />
        ))}
        {subjects.length > 1 && (
          <ListRow
            icon={PeopleIcon}
            title="One plan for the linked children together"
            detail="Shared places and steps. Each child’s own copy leaves the others out"
            onOpen={() => void onStart(() => startPlanFromIncident(workspace, incident.fileId, { planFor: "linked" }))}
          />
        )}
        {planSubjects(file, incident).length === 0 && (
          <ListRow
            icon={DocumentIcon}
            title="No child in this record has a part that calls for a plan yet"
            detail="Add the children and their parts to the record first"
          />
        )}
      </List>
    </Card>
  );
}
