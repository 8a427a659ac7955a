import { daysBetween, type IsoDate } from "../lib/dates.ts";
import type { CaseFile } from "./casefile.ts";

/** Longer than any holiday. */
const longSilence = 400;

/**
 * Whether the device’s date can be believed beside what was written here. "behind": something was written on a later day. "ahead":
 * nothing was written for more than a year. Records keep their order by number and revision; what is due goes by the date.
 */
export interface ClockDoubt {
  readonly kind: "behind" | "ahead";
  readonly newest: IsoDate;
}

export function clockDoubt(
  { drafts, finished }: Pick<CaseFile, "drafts" | "finished">,
  today: IsoDate,
): ClockDoubt | undefined {
  let newest = "";
  for (const { updatedAt } of drafts.values()) if (updatedAt > newest) newest = updatedAt;
  for (const { finishedAt } of finished.values()) if (finishedAt > newest) newest = finishedAt;
  if (newest === "") return undefined;
  const day = newest.slice(0, 10);
  if (day > today) return { kind: "behind", newest: day };
  return daysBetween(day, today) > longSilence ? { kind: "ahead", newest: day } : undefined;
}
