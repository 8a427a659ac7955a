import { useState } from "react";
import { useLocation } from "wouter";
import { type FileNow, filesOf } from "../../casefile/casefile.ts";
import { planSubjects } from "../../casefile/involvements.ts";
import type { Id } from "../../lib/ids.ts";
import type { Result } from "../../lib/result.ts";
import { fileReference } from "../../records/copies.ts";
import { startFile } from "../../records/files.ts";
import { startPlanFromIncident } from "../../records/plans.ts";
import { loadTemplate } from "../../records/templates.ts";
import { Card } from "../../ui/Card.tsx";
import { DocumentIcon, PeopleIcon, ShieldIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

/** Where a plan begins: from an incident, with what is known carried over, or from nothing. */
export function StartPlan() {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [failed, setFailed] = useState(false);
  const incidents = filesOf(useCaseFile(), "incident");
  const open = (started: Result<Id, unknown>) => (started.ok ? go(`/write/${started.value}`) : setFailed(true));
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Start a safety plan"
        detail="Starting from an incident carries over what is known. Nothing is asked twice."
        takesFocus
      />
      {failed && (
        <Notice tone="problem" live>
          <p>
            The plan could not be started because it could not be saved. Everything saved before is safe. Free some
            space on this device and try again.
          </p>
        </Notice>
      )}
      {incidents.map((incident) => (
        <FromIncident key={incident.fileId} incident={incident} onOpen={open} />
      ))}
      <Card title="Without an incident" flush>
        <List>
          <ListRow
            icon={ShieldIcon}
            title="Start an empty plan"
            detail="For a child who arrives with a history, or when the record is kept elsewhere"
            onOpen={async () =>
              open(
                await startFile(workspace, await loadTemplate("risk-assessment"), {
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
  readonly onOpen: (started: Result<Id, unknown>) => void;
}

function FromIncident({ incident, onOpen }: FromIncidentProps) {
  const workspace = useWorkspace();
  const names = useNames();
  const subjects = planSubjects(incident);
  const reference = fileReference(incident);
  return (
    <Card title={reference} flush>
      <List label={`Plans from ${reference}`}>
        {subjects.map((subject) => (
          <ListRow
            key={`${subject.childId}/${subject.planFor}`}
            icon={ShieldIcon}
            title={`Plan for ${names.child(subject.childId)}`}
            detail={
              subject.planFor === "displayed"
                ? "Child who displayed the behaviour"
                : "Child affected: support and safety"
            }
            onOpen={async () => onOpen(await startPlanFromIncident(workspace, incident.fileId, subject))}
          />
        ))}
        {subjects.length > 1 && (
          <ListRow
            icon={PeopleIcon}
            title="One plan for the linked children together"
            detail="Shared places and steps. Each child’s own copy leaves the others out"
            onOpen={async () => onOpen(await startPlanFromIncident(workspace, incident.fileId, { planFor: "linked" }))}
          />
        )}
        {subjects.length === 0 && (
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
