import type { Finding } from "../../engine/template.ts";
import { type IsoDate, isIsoDate, longDate } from "../../lib/dates.ts";

/** For a thing that has happened: a stop where its day is after `today`. Nothing while the day is not whole. */
export const notYet = (key: string, at: string | undefined, today: IsoDate): readonly Finding[] => {
  const day = at?.slice(0, 10) ?? "";
  return isIsoDate(day) && day > today
    ? [{ key, message: `${longDate(day)} is still to come. Check the day, month and year.` }]
    : [];
};

/** For a day that can only follow another: a finding with these words where it comes before it. */
export const before = (
  key: string,
  day: IsoDate | undefined,
  first: string | undefined,
  message: string,
): readonly Finding[] =>
  day !== undefined && first !== undefined && isIsoDate(day) && day < first.slice(0, 10) ? [{ key, message }] : [];
