import { earliestDay } from "../../engine/when.ts";
import type { IsoDate } from "../../lib/dates.ts";

/** How far back is looked. Terms are counted by the calendar. */
export const periods = { year: "This school year", term: "This term", all: "All that is recorded" } as const;
export type Period = keyof typeof periods;

/** The first day of a period; empty, which is before every day, for everything. */
export function firstDayOf(period: Period, today: IsoDate): IsoDate {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = (term: "autumn" | "spring" | "summer", of: number) =>
    earliestDay({ precision: "term", term, year: of });
  switch (period) {
    case "all":
      return "";
    case "year":
      return first("autumn", month >= 9 ? year : year - 1);
    case "term":
      return first(month >= 9 ? "autumn" : month >= 4 ? "summer" : "spring", year);
  }
}
