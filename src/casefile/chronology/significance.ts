import type { LocalDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { SignificanceAnswers } from "../../pack/entries/significance.ts";
import { type CaseFile, entriesAbout } from "../casefile.ts";

/**
 * Why a line is significant by rule. "Significant events only, plus cumulative lower-level ones" (facts.md §6.5); which those are
 * is ours. Short notes, telling people in school and plain additions are not; a person may say otherwise of any record.
 */
export const weights = {
  record: "it is more than a short note",
  judged: "the behaviour was judged problematic, abusive or violent",
  words: "the child said something about it",
  decision: "it is a decision",
  agency: "another agency has a part in it",
  plan: "a safety plan began, changed or ended",
  referral: "it belongs to a referral",
  correction: "it changes how the record is read",
  closing: "a record was closed",
  received: "it came with the file from the school before",
} as const;
export type Weight = keyof typeof weights;

/** Whether a line is in the significant view, and why. */
export interface Significance {
  readonly is: boolean;
  /** The end of a sentence: "it is a decision", or what the person wrote who marked it. */
  readonly why: string;
  /** A person said so. Undefined where the rule did. */
  readonly marked: { readonly by: Id; readonly at: LocalDateTime } | undefined;
}

/** What the last person said of the record, or what the rule says of the line. */
export function significanceOf(file: CaseFile, fileId: Id, weight: Weight | undefined): Significance {
  const mark = entriesAbout(file, fileId).findLast(({ templateId }) => templateId === "significance");
  if (mark === undefined)
    return { is: weight !== undefined, why: weight === undefined ? "" : weights[weight], marked: undefined };
  const { mark: said, markReason = "", markedBy, markedAt }: SignificanceAnswers = mark.answers;
  return {
    is: said === "significant",
    why: markReason.trim(),
    marked: { by: markedBy ?? mark.finishedBy, at: markedAt ?? mark.finishedAt },
  };
}
