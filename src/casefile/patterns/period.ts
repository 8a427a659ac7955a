import type { IsoDate } from "../../lib/dates.ts";
import { daysOf, termOf } from "../terms.ts";

/** How far back is looked. Terms are counted by the calendar. */
export const periods = { year: "This school year", term: "This term", all: "All that is recorded" } as const;
export type Period = keyof typeof periods;

/** The first day of a period; empty, which is before every day, for everything. */
export function firstDayOf(period: Period, today: IsoDate): IsoDate {
  const { year, term } = termOf(today);
  if (period === "all") return "";
  return daysOf(period === "term" ? { year, term } : { year }).from;
}
