import { longDate } from "../../lib/dates.ts";
import type { ApprovalAnswers } from "../../pack/entries/approval.ts";
import type { PolicyAnswers } from "../../pack/policy/sections.ts";
import { boards } from "../../pack/words/boards.ts";
import { staffNamedIn } from "../../pack/words/staff-names.ts";
import { type CaseFile, entriesAbout, type FileNow, versionsOf } from "../casefile.ts";
import type { FinishedRecord } from "../entities.ts";
import { inSentence } from "../inSentence.ts";
import type { Redactor } from "../redaction/redaction.ts";

const approvalOf = ({ answers }: FinishedRecord): ApprovalAnswers => answers;

/**
 * How an edition came into force: the newest entry that says so. Undefined while nothing does. An entry from before the edition
 * was finished cannot be about it: its number was a slip.
 */
export function approvalFor(
  file: CaseFile,
  { fileId, version, finishedAt }: Pick<FinishedRecord, "fileId" | "version" | "finishedAt">,
): ApprovalAnswers | undefined {
  return entriesAbout(file, fileId)
    .filter((entry) => entry.templateId === "approval" && entry.finishedAt >= finishedAt)
    .map(approvalOf)
    .findLast(({ edition }) => edition === version);
}

/** Where a policy stands: worked out from its editions and what was entered about them, never stored. */
export interface PolicyState {
  /** The newest edition that is adopted, with how. */
  readonly adopted: { readonly record: FinishedRecord; readonly approval: ApprovalAnswers } | undefined;
  /** A newer edition that is finished and waits to be approved. */
  readonly waiting: FinishedRecord | undefined;
}

export function policyState(file: CaseFile, { fileId }: Pick<FileNow, "fileId">): PolicyState {
  const editions = versionsOf(file, fileId);
  const adopted = editions.flatMap((record) => {
    const approval = approvalFor(file, record);
    return approval === undefined ? [] : [{ record, approval }];
  });
  const newest = editions.at(-1);
  const last = adopted.at(-1);
  return {
    adopted: last,
    waiting: newest !== undefined && newest.version > (last?.record.version ?? 0) ? newest : undefined,
  };
}

/** Who approves the policy of a school that is run in that way: "The board of trustees". */
export const approverOf = ({ kind }: PolicyAnswers): string =>
  `The ${kind === undefined ? "governing body" : boards[kind].board}`;

/** "the board of trustees"; a name keeps its capital. */
const whoInSentence = (who: string): string => (/^(?!The\s)\S+\s+\p{Lu}/u.test(who) ? who : inSentence(who));

/**
 * How an edition stands, in the line under its title. A draft says so by itself. In a copy that leaves the school, what somebody
 * typed is redacted, and where the policy is to have roles instead of names, a name of staff is left out.
 */
export function standingOf(file: CaseFile, record: FinishedRecord, redactor?: Pick<Redactor, "text">): string {
  const approval = approvalFor(file, record);
  if (approval === undefined) return "For approval. Not in force yet.";
  const { published }: PolicyAnswers = record.answers;
  const said = (typed = ""): string => {
    if (redactor === undefined) return typed;
    const staff = published === "roles" ? [...file.people.values()].map(({ name }) => name) : [];
    return staffNamedIn(typed, staff) === undefined ? redactor.text(typed) : "";
  };
  const { approvalKind, approvedOn, inForceFrom, reviewOn } = approval;
  const [approvedBy, minute] = [said(approval.approvedBy) || approverOf(record.answers), said(approval.minute)];
  const approved =
    approvalKind === "notNeeded"
      ? "Only names and contact details changed since an edition that was approved."
      : `Approved by ${whoInSentence(approvedBy)}${approvalKind === "chair" ? ", between meetings," : ""} on ${longDate(approvedOn ?? "")}${minute && `, minute ${minute}`}.`;
  return `${approved} In force from ${longDate(inForceFrom ?? "")}. To be looked at again by ${longDate(reviewOn ?? "")}.`;
}
