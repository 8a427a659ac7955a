import { latestOf } from "../casefile/casefile.ts";
import type { FinishedRecord } from "../casefile/entities.ts";
import { check, type Problem } from "../engine/check.ts";
import { itemsOf } from "../engine/relevant.ts";
import type { AnyTemplate, RawAnswers } from "../engine/template.ts";
import { localDate } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, type Result } from "../lib/result.ts";
import { type Tool, type ToolId, toolRegister } from "../pack/statutory/tools.ts";
import type { SaveError } from "../vault/api.ts";
import { checkContext } from "./checking.ts";
import { type FinishError, finishedFrom, firstDraft } from "./files.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

export type { Tool, ToolId };
export { toolRegister };

/** What still has to be answered, or cannot be so. */
export const trainingProblems = (
  workspace: Workspace,
  template: AnyTemplate,
  answers: RawAnswers,
): readonly Problem[] =>
  check(template, answers, "final", checkContext(workspace.caseFile.get(), localDate(workspace.now())));

/** Writes a training down in the log, in one save. */
export async function keepTraining(
  workspace: Workspace,
  answers: RawAnswers,
): Promise<Result<FinishedRecord, FinishError>> {
  const template = await loadTemplate("training");
  const finished = finishedFrom(workspace, template, firstDraft(workspace, template, { answers }));
  if (!finished.ok) return finished;
  const saved = await workspace.commit([{ put: finished.value }]);
  return saved.ok ? finished : saved;
}

/** Keeps one that is still being written, as a draft that can be gone on with. */
export async function keepTrainingDraft(workspace: Workspace, answers: RawAnswers): Promise<Result<null, SaveError>> {
  const template = await loadTemplate("training");
  return workspace.commit([{ put: firstDraft(workspace, template, { answers }) }]);
}

/** Says that nobody waits for this person’s training to be renewed, in a next version of its entry; what it said stays in the one before. */
export async function endTraining(workspace: Workspace, fileId: Id, personId: Id): Promise<Result<null, FinishError>> {
  const template = await loadTemplate("training");
  const latest = latestOf(workspace.caseFile.get(), fileId);
  if (latest === undefined) return failed({ reason: "problems", problems: [] });
  const people = itemsOf(latest.answers["people"]).map((item) =>
    item["trained"] === personId ? { ...item, keptUp: "no" } : item,
  );
  const { number, version } = latest;
  const finished = finishedFrom(workspace, template, {
    ...firstDraft(workspace, template, { fileId, answers: { ...latest.answers, people } }),
    number,
    version: version + 1,
    reason: "Not to be kept up any more.",
  });
  return finished.ok ? workspace.commit([{ put: finished.value }]) : finished;
}

/** People as the log holds them. */
export const peopleItems = (ids: readonly Id[]): RawAnswers[] => ids.map((trained) => ({ itemId: newId(), trained }));
