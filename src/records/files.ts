import { draftOf, latestOf, nextNumber } from "../casefile/casefile.ts";
import type { Carried, DraftRecord, FinishedRecord, Link } from "../casefile/entities.ts";
import { complete, type Problem } from "../engine/check.ts";
import type { AnyTemplate, RawAnswers } from "../engine/template.ts";
import { localDate, localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { editionOn } from "../pack/statutory/editions.ts";
import type { SaveError } from "../vault/api.ts";
import { checkContext } from "./checking.ts";
import { blocksFor, copiesOf } from "./copies.ts";
import type { Workspace } from "./workspace.ts";

/** What a new draft begins with: answers that are known already, where each came from, and how the file stands to others. */
export interface Beginning {
  /** Named by whoever carries over answers from the file that is being started; otherwise made here. */
  readonly fileId?: Id;
  readonly answers?: RawAnswers;
  readonly carried?: Carried;
  readonly links?: readonly Link[];
}

/** The first draft of a file, as it begins; not on the device yet. */
export function firstDraft(workspace: Workspace, template: AnyTemplate, beginning: Beginning = {}): DraftRecord {
  const file = workspace.caseFile.get();
  const now = localDateTime(workspace.now());
  return {
    type: "draft",
    v: 1,
    id: newId(),
    fileId: beginning.fileId ?? newId(),
    templateId: template.id,
    templateVersion: template.version,
    number: nextNumber(file, template.id),
    version: 1,
    reason: "",
    answers: beginning.answers ?? {},
    carried: beginning.carried ?? {},
    links: beginning.links ?? [],
    startedAt: now,
    startedBy: file.school?.me ?? "",
    updatedAt: now,
    density: template.density,
  };
}

/** Starts a file. The draft is on the device before its first question is shown. */
export async function startFile(
  workspace: Workspace,
  template: AnyTemplate,
  beginning: Beginning = {},
): Promise<Result<Id, SaveError>> {
  const draft = firstDraft(workspace, template, beginning);
  const saved = await workspace.commit([{ put: draft }]);
  return saved.ok ? ok(draft.id) : saved;
}

export type ReviseError = SaveError | { readonly reason: "nothingFinished" };

/**
 * Starts the next version of a finished file with the same answers; what was finished stays as it was. `change` makes
 * the answers it begins with, such as another stage of a plan. A draft that is already under way is returned instead.
 */
export async function reviseFile(
  workspace: Workspace,
  template: AnyTemplate,
  fileId: Id,
  reason: string,
  change: (answers: RawAnswers) => RawAnswers,
): Promise<Result<Id, ReviseError>> {
  const file = workspace.caseFile.get();
  const underWay = draftOf(file, fileId);
  if (underWay) return ok(underWay.id);
  const latest = latestOf(file, fileId);
  if (latest === undefined) return failed({ reason: "nothingFinished" });
  const now = localDateTime(workspace.now());
  const draft: DraftRecord = {
    type: "draft",
    v: 1,
    id: newId(),
    fileId,
    templateId: template.id,
    templateVersion: template.version,
    number: latest.number,
    version: latest.version + 1,
    reason,
    answers: change(latest.answers),
    carried: latest.carried,
    links: latest.links,
    startedAt: now,
    startedBy: file.school?.me ?? latest.startedBy,
    updatedAt: now,
    density: template.density,
  };
  const saved = await workspace.commit([{ put: draft }]);
  return saved.ok ? ok(draft.id) : saved;
}

export const discardDraft = (workspace: Workspace, draft: DraftRecord): Promise<Result<null, SaveError>> =>
  workspace.commit([{ remove: { type: "draft", id: draft.id } }]);

/** Brings back a draft that was just discarded. */
export const restoreDraft = (workspace: Workspace, draft: DraftRecord): Promise<Result<null, SaveError>> =>
  workspace.commit([{ put: draft }]);

interface Problems {
  readonly reason: "problems";
  readonly problems: readonly Problem[];
}
export type FinishError = SaveError | Problems;

/** The finished version that a draft becomes, with every document as it reads now; not on the device yet. */
export function finishedFrom(
  workspace: Workspace,
  template: AnyTemplate,
  draft: DraftRecord,
): Result<FinishedRecord, Problems> {
  const file = workspace.caseFile.get();
  const now = workspace.now();
  const today = localDate(now);
  const completed = complete(template, draft.answers, checkContext(file, today));
  if (!completed.ok) return failed({ reason: "problems", problems: completed.problems });
  const { type: _draft, begun: _begun, place: _place, density: _density, updatedAt: _updatedAt, ...written } = draft;
  return ok({
    ...written,
    type: "finished",
    id: newId(),
    templateVersion: template.version,
    answers: completed.answers as RawAnswers,
    finishedAt: localDateTime(now),
    finishedBy: file.school?.me ?? draft.startedBy,
    ...(file.school && { school: file.school.name }),
    edition: editionOn(today)?.id ?? "",
    ...(template.wording !== undefined && { wording: template.wording }),
    documents: copiesOf(template, draft).map((copy) => ({
      documentId: copy.document.id,
      ...(copy.forChild !== undefined && { forChild: copy.forChild }),
      blocks: blocksFor(file, template, draft, copy, today),
    })),
  });
}

/**
 * Turns a draft into a finished version in one save: the version is there and the draft is gone, or neither. A finished version is
 * never changed again.
 */
export async function finishDraft(
  workspace: Workspace,
  template: AnyTemplate,
  draft: DraftRecord,
): Promise<Result<FinishedRecord, FinishError>> {
  const finished = finishedFrom(workspace, template, draft);
  if (!finished.ok) return finished;
  const saved = await workspace.commit([{ put: finished.value }, { remove: { type: "draft", id: draft.id } }]);
  return saved.ok ? finished : saved;
}
