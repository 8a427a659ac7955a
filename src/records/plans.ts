import { linkedPlan, planFromIncident, sourceLabel } from "../casefile/carry.ts";
import { type CaseFile, type FileNow, fileNow } from "../casefile/casefile.ts";
import { answersAsAmended } from "../casefile/involvements.ts";
import { localDate } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, type Result } from "../lib/result.ts";
import type { IncidentDraft } from "../pack/incident/questions.ts";
import type { PlanAnswers } from "../pack/risk-assessment/sections.ts";
import type { SaveError } from "../vault/api.ts";
import { fileReference } from "./copies.ts";
import { type ReviseError, reviseFile, startFile } from "./files.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

export type PlanSubject =
  | { readonly planFor: "displayed" | "affected"; readonly childId: Id }
  | { readonly planFor: "linked" };
export type StartPlanError = SaveError | { readonly reason: "noSuchFile" };

const sourceOf = <A>(file: CaseFile, now: FileNow) => ({
  fileId: now.fileId,
  label: sourceLabel(fileReference(now), (now.draft ?? now.finished)?.startedAt.slice(0, 10) ?? ""),
  // The template of a file decides what its answers are.
  answers: answersAsAmended(file, now) as A,
});

/** Starts an interim plan from an incident, with everything that is known carried over. */
export async function startPlanFromIncident(
  workspace: Workspace,
  incidentId: Id,
  subject: PlanSubject,
): Promise<Result<Id, StartPlanError>> {
  const file = workspace.caseFile.get();
  const incident = fileNow(file, "incident", incidentId);
  if (incident === undefined) return failed({ reason: "noSuchFile" });
  const begun = planFromIncident(sourceOf<IncidentDraft>(file, incident), subject, file, contextOf(workspace));
  return startFile(workspace, await loadTemplate("risk-assessment"), {
    ...begun,
    links: [{ kind: "from", fileId: incidentId }],
  });
}

/** Starts the plan for another child of the same incident from a plan that exists, sharing its places and steps. */
export async function startLinkedPlan(
  workspace: Workspace,
  planId: Id,
  subject: { readonly planFor: "displayed" | "affected"; readonly childId: Id },
): Promise<Result<Id, StartPlanError>> {
  const file = workspace.caseFile.get();
  const plan = fileNow(file, "risk-assessment", planId);
  if (plan === undefined) return failed({ reason: "noSuchFile" });
  const from = (plan.draft ?? plan.finished)?.links.filter(({ kind }) => kind === "from") ?? [];
  const incident = from[0] && fileNow(file, "incident", from[0].fileId);
  const begun = linkedPlan(
    sourceOf<PlanAnswers>(file, plan),
    incident && sourceOf<IncidentDraft>(file, incident),
    subject,
    file,
    contextOf(workspace),
  );
  return startFile(workspace, await loadTemplate("risk-assessment"), {
    ...begun,
    links: [...from, { kind: "linkedPlan", fileId: planId }],
  });
}

const stageReasons = { full: "The interim plan became the full plan.", review: "Review of the plan." } as const;

/**
 * Starts the next version of a plan as its full plan or its review. Everything is carried forward except who agreed and who
 * signed: that was about the version before, where it stays.
 */
export const nextPlan = async (
  workspace: Workspace,
  planId: Id,
  stage: "full" | "review",
): Promise<Result<Id, ReviseError>> =>
  reviseFile(
    workspace,
    await loadTemplate("risk-assessment"),
    planId,
    stageReasons[stage],
    ({ signatures: _signatures, closers: _closers, agreements: _agreements, reviewOn: _reviewOn, ...answers }) => ({
      ...answers,
      stage,
    }),
  );

const contextOf = (workspace: Workspace) => ({
  me: workspace.caseFile.get().school?.me ?? "",
  today: localDate(workspace.now()),
  newId,
});
