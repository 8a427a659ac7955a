import type { IsoDate } from "../lib/dates.ts";
import type { Term, When } from "./answer.ts";

const firstDayOfTerm: Readonly<Record<Term, string>> = { autumn: "09-01", spring: "01-01", summer: "04-01" };
const widths: Readonly<Record<When["precision"], number>> = { exact: 0, about: 1, between: 2, term: 3 };

/** The first day that a date as well as it is known can mean. A half-written date gives what was typed. */
export function earliestDay(when: When): IsoDate {
  switch (when.precision) {
    case "exact":
    case "about":
      return when.date;
    case "between":
      return when.from;
    case "term":
      return `${when.year}-${firstDayOfTerm[when.term]}`;
  }
}

const lastDayOfTerm: Readonly<Record<Term, string>> = { autumn: "12-31", spring: "03-31", summer: "08-31" };

/** The last day that a date as well as it is known can mean. A half-written date gives what was typed. */
export function latestDay(when: When): IsoDate {
  switch (when.precision) {
    case "exact":
    case "about":
      return when.date;
    case "between":
      return when.to;
    case "term":
      return `${when.year}-${lastDayOfTerm[when.term]}`;
  }
}

/**
 * Oldest first, for a list of dates that are known more or less well: by the first day each can mean, then by the time, with a day
 * that has no time before one that has, then the better known before the vaguer. For `toSorted`.
 */
export const compareWhen = (one: When, other: When): number =>
  compareText(startOf(one), startOf(other)) || widths[one.precision] - widths[other.precision];

const startOf = (when: When): string => `${earliestDay(when)}T${("time" in when && when.time) || ""}`;
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
