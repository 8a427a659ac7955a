import { type CaseFile, type FileNow, filesOf, oncePerState } from "../casefile/casefile.ts";
import type { FinishedRecord } from "../casefile/entities.ts";
import { policyFrom } from "../casefile/policy/carryOver.ts";
import { approverOf, policyState } from "../casefile/policy/state.ts";
import { redactAnswers } from "../casefile/redaction/redaction.ts";
import type { AnyTemplate, PassageChange } from "../engine/template.ts";
import { addDays, localDate } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, type Result } from "../lib/result.ts";
import { wordingEdition } from "../pack/statutory/wording.ts";
import type { SaveError } from "../vault/api.ts";
import { asEdition, fileReference, redactorOf } from "./copies.ts";
import { type ReviseError, reviseFile, startFile } from "./files.ts";
import { loadTemplate, templateAtHand } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

/** The school’s policy: the newest file of its kind. Undefined until one has been started. */
export const schoolPolicy = (file: CaseFile): FileNow | undefined => filesOf(file, "policy")[0];

/** Starts the school’s policy with what is known. Where there is a draft already, that is returned. */
export async function startPolicy(workspace: Workspace): Promise<Result<Id, SaveError>> {
  const template = await loadTemplate("policy");
  const file = workspace.caseFile.get();
  const underWay = schoolPolicy(file)?.draft;
  if (underWay !== undefined) return { ok: true, value: underWay.id };
  return startFile(workspace, template, policyFrom(file, { newId, reference: fileReference }));
}

/** Starts the next edition with the answers of the last one. Waymark’s wording is that of today; the school’s own words stay. */
export const nextEdition = async (
  workspace: Workspace,
  policyId: Id,
  reason: string,
): Promise<Result<Id, ReviseError>> =>
  reviseFile(workspace, await loadTemplate("policy"), policyId, reason, (answers) => answers);

/**
 * What Waymark’s wording of today would change in an edition, with the answers it was finished with: only paragraphs that read
 * otherwise for this school, each with the reason. Names of people who changed meanwhile are no change of the wording.
 */
export const wordingChanges = (
  file: CaseFile,
  template: AnyTemplate,
  edition: FinishedRecord,
): readonly PassageChange[] => (edition.wording === wordingEdition.id ? [] : changedIn(file, template, edition));

/** Worked out once for each state of the case file, since several places ask. */
const knownChanges = oncePerState((): Map<Id, readonly PassageChange[]> => new Map());
function changedIn(file: CaseFile, template: AnyTemplate, edition: FinishedRecord): readonly PassageChange[] {
  const known = knownChanges(file);
  const found =
    known.get(edition.id) ?? changesFrom(file, template, edition, edition).filter(({ kind }) => kind !== "names");
  known.set(edition.id, found);
  return found;
}

/** Whether an edition was finished with another wording than Waymark has today, so that its template is worth loading. */
export const isWordingBehind = (file: CaseFile): boolean => {
  const policy = schoolPolicy(file);
  const adopted = policy && policyState(file, policy).adopted;
  return adopted !== undefined && adopted.record.wording !== wordingEdition.id;
};

/** The same as far as the template is loaded; nothing before that. */
export const wordingChangesAtHand = (file: CaseFile, edition: FinishedRecord): readonly PassageChange[] => {
  const template = templateAtHand("policy");
  return template === undefined ? [] : wordingChanges(file, template, edition);
};

/** What reads otherwise in an edition than in one before it. Both as they leave the school, without a child’s name that somebody typed. */
function changesFrom(
  file: CaseFile,
  template: AnyTemplate,
  before: FinishedRecord,
  after: FinishedRecord,
): readonly PassageChange[] {
  const [document] = template.documents;
  const redactor = redactorOf(file, template, after, { document });
  const answers = redactAnswers(template, after.answers, redactor);
  return (
    template.changesSince?.(asEdition(template, before, redactor), answers as never, redactor.names, after.version) ??
    []
  );
}

export type StartApprovalError = SaveError | { readonly reason: "noSuchFile" };

/**
 * Starts the record of how the newest edition was approved. Where only names changed since one that is adopted, it says so to
 * begin with; a person decides.
 */
export async function startApproval(workspace: Workspace, policyId: Id): Promise<Result<Id, StartApprovalError>> {
  const [template, approval] = await Promise.all([loadTemplate("policy"), loadTemplate("approval")]);
  const file = workspace.caseFile.get();
  const policy = filesOf(file, "policy").find(({ fileId }) => fileId === policyId);
  if (policy?.finished === undefined) return failed({ reason: "noSuchFile" });
  const { adopted, waiting = policy.finished } = policyState(file, policy);
  const isSmall =
    adopted !== undefined && changesFrom(file, template, adopted.record, waiting).every(({ kind }) => kind === "names");
  const today = localDate(workspace.now());
  return startFile(workspace, approval, {
    answers: {
      edition: waiting.version,
      ...(isSmall && { approvalKind: "notNeeded" }),
      approvedBy: approverOf(waiting.answers),
      inForceFrom: today,
      reviewOn: addDays(today, 365),
    },
    links: [{ kind: "about", fileId: policyId }],
  });
}
