import type { When } from "../../engine/answer.ts";
import { latestDay } from "../../engine/when.ts";
import { addWeekdays, daysBetween, type IsoDate, isIsoDate, type LocalDateTime } from "../../lib/dates.ts";
import { type CaseFile, versionsOf } from "../casefile.ts";
import type { FinishedRecord } from "../entities.ts";
import type { LineParts } from "./line.ts";

/** When a line came into the file. */
export interface Entered {
  readonly at: LocalDateTime;
  /** When it was first written down on paper, where that was before. */
  readonly writtenAt: LocalDateTime | undefined;
  /** How many days after the school knew of it, where that is late. */
  readonly late: number | undefined;
  readonly lateReason: string;
}

/**
 * A record is made the same day (facts.md §6.1). Who learns of something on a Friday afternoon may write it on Monday: it is late
 * when that day is over too (§6.5, "late entry"; the weekday is ours).
 */
export const lateRule =
  "A late entry was first written down after the end of the next weekday from when the school knew of it.";

/** How many days late something was first written down. Undefined where it was in time, or where nobody can say. */
export function daysLate(known: LocalDateTime | undefined, written: LocalDateTime): number | undefined {
  const [from, to]: readonly IsoDate[] = [(known ?? "").slice(0, 10), written.slice(0, 10)];
  if (from === undefined || to === undefined || !isIsoDate(from) || !isIsoDate(to)) return undefined;
  return to > addWeekdays(from, 1) ? daysBetween(from, to) : undefined;
}

/** What happened by then can be known: of a date that is known vaguely, the last day that it can mean. */
export const knownBy = (when: When | undefined): LocalDateTime | undefined => when && latestDay(when);

/**
 * When a record came into the file: with its first version, since a short note that grew was there from the first. Each version of
 * a plan is new.
 */
export function enteredOf(
  file: CaseFile,
  record: FinishedRecord,
  parts: Pick<LineParts, "knownAt" | "writtenAt" | "lateReason">,
): Entered {
  const first = record.templateId === "risk-assessment" ? record : (versionsOf(file, record.fileId)[0] ?? record);
  const at = first.finishedAt;
  const writtenAt = parts.writtenAt !== undefined && parts.writtenAt < at ? parts.writtenAt : undefined;
  return { at, writtenAt, late: daysLate(parts.knownAt, writtenAt ?? at), lateReason: parts.lateReason?.trim() ?? "" };
}
