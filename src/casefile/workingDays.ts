import { addDays, type IsoDate, isIsoDate, longDate } from "../lib/dates.ts";
import type { BankHolidays, Division } from "../pack/statutory/holidays.ts";
import type { Nation, School } from "./entities.ts";

/** Days on which nobody answers, besides Saturdays and Sundays: each with the reason. */
export interface ClosedDays {
  readonly why: ReadonlyMap<IsoDate, string>;
  /** Bank holidays are known on and between these days, and on no other. */
  readonly knownFrom: IsoDate;
  readonly knownUntil: IsoDate;
}

const divisions: Readonly<Record<Nation, Division>> = {
  england: "englandAndWales",
  wales: "englandAndWales",
  scotland: "scotland",
  northernIreland: "northernIreland",
};

/** The bank holidays of the school's nation, and the school's own closed days. A closed day that is not a real day is passed over. */
export const closedDaysOf = (
  { nation, closures }: Pick<School, "nation" | "closures">,
  { days, from, until }: BankHolidays,
): ClosedDays => ({
  why: new Map([
    ...closures.filter(({ on }) => isIsoDate(on)).map(({ on, label }) => [on, label] as const),
    ...days[divisions[nation]].map(({ on, name }) => [on, name] as const),
  ]),
  knownFrom: from,
  knownUntil: until,
});

/** A weekday that is neither a bank holiday nor a closed day of the school. False for what is not a real day. */
export const isWorkingDay = (day: IsoDate, { why }: ClosedDays): boolean =>
  isIsoDate(day) && !isWeekend(day) && !why.has(day);

/** The first working day later than `after`: when a reply is due (facts.md §2.3). Text that is not a real day comes back as it is. */
export function nextWorkingDay(after: IsoDate, days: ClosedDays): IsoDate {
  if (!isIsoDate(after)) return after;
  let day = addDays(after, 1);
  // The calendar ends with the year 9999.
  while (isIsoDate(day) && !isWorkingDay(day, days)) day = addDays(day, 1);
  return day;
}

/** So many working days later; `from` itself for none. Text that is not a real day comes back as it is. */
export function addWorkingDays(from: IsoDate, count: number, days: ClosedDays): IsoDate {
  let day = from;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(day, days);
  return day;
}

/** What to say beside a day for which bank holidays are not known. Nothing where they are, or for what is not a real day. */
export function beyondKnown(day: IsoDate, { knownFrom, knownUntil }: ClosedDays): string | undefined {
  if (!isIsoDate(day) || (day >= knownFrom && day <= knownUntil)) return undefined;
  return day > knownUntil
    ? `Bank holidays are known until ${longDate(knownUntil)}. Check this date against a calendar.`
    : `Bank holidays are known from ${longDate(knownFrom)}. Check this date against a calendar.`;
}

const isWeekend = (day: IsoDate): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
