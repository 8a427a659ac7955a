import { type Term, termWords } from "../engine/answer.ts";
import type { IsoDate } from "../lib/dates.ts";

/** A school year, by the calendar year in which it begins, or one term of it. */
export interface Period {
  readonly year: number;
  readonly term?: Term;
}

/** In the order of a school year. They are counted by the calendar, since Waymark does not know a school's own dates. */
export const terms = ["autumn", "spring", "summer"] as const satisfies readonly Term[];

/** Said beside every figure that is counted by term. */
export const termsAreCounted =
  "Terms are counted by the calendar: autumn from September to December, spring from January to March, summer from April to August.";

/** The term that a day falls in. */
export function termOf(day: IsoDate): Required<Period> {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (month >= 9) return { year, term: "autumn" };
  return { year: year - 1, term: month <= 3 ? "spring" : "summer" };
}

/** The first and the last day of a period. */
export function daysOf({ year, term }: Period): { readonly from: IsoDate; readonly until: IsoDate } {
  const bounds = {
    autumn: [`${year}-09-01`, `${year}-12-31`],
    spring: [`${year + 1}-01-01`, `${year + 1}-03-31`],
    summer: [`${year + 1}-04-01`, `${year + 1}-08-31`],
  } as const;
  const [from] = bounds[term ?? "autumn"];
  const [, until] = bounds[term ?? "summer"];
  return { from, until };
}

export const isIn = (day: IsoDate, period: Period): boolean => {
  const { from, until } = daysOf(period);
  return day >= from && day <= until;
};

/** "Autumn term 2026", "School year 2026–27". */
export const periodInWords = ({ year, term }: Period): string =>
  term === undefined
    ? `School year ${year}–${String((year + 1) % 100).padStart(2, "0")}`
    : `${termWords[term]} ${term === "autumn" ? year : year + 1}`;

/** The term or the year just before. */
export function periodBefore({ year, term }: Period): Period {
  if (term === undefined) return { year: year - 1 };
  const before = terms[terms.indexOf(term) - 1];
  return before === undefined ? { year: year - 1, term: "summer" } : { year, term: before };
}

export const aYearBefore = ({ year, ...rest }: Period): Period => ({ ...rest, year: year - 1 });

/** "2026/autumn", "2026": for lists of choices. */
export const periodKey = ({ year, term }: Period): string => (term === undefined ? String(year) : `${year}/${term}`);

export const isSamePeriod = (one: Period, other: Period): boolean => periodKey(one) === periodKey(other);
