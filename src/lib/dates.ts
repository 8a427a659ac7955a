/** A day as "2026-11-22". */
export type IsoDate = string;
/** A minute on the wall clock of the school as "2026-11-22T10:42", without a zone: a record says what the clock said. */
export type LocalDateTime = string;

const two = (n: number) => String(n).padStart(2, "0");

export const localDate = (at: Date): IsoDate => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
export const localTime = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;
export const localDateTime = (at: Date): LocalDateTime => `${localDate(at)}T${localTime(at)}`;

/** True for a day that exists: "2026-02-31" does not. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const at = utc(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** True for "00:00" to "23:59". */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Text that is not a real day comes back as it is. Past the year 9999 what comes is no real day either. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!isIsoDate(date)) return date;
  const at = utc(date);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day so many months later; where that month has no such day, its last. Text that is not a real day comes back as it is. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!isIsoDate(date)) return date;
  const at = utc(date);
  const day = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() + months);
  if (at.getUTCDate() !== day) at.setUTCDate(0);
  return at.toISOString().slice(0, 10);
}

/**
 * So many weekdays later. Holidays are the school's to know: callers say so where it matters.
 * Text that is not a real day comes back as it is; on the last of all days it ends.
 */
export function addWeekdays(date: IsoDate, weekdays: number): IsoDate {
  if (!isIsoDate(date)) return date;
  let at = date;
  for (let left = weekdays; left > 0; ) {
    const next = addDays(at, 1);
    if (!isIsoDate(next)) return at;
    at = next;
    const day = utc(at).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return at;
}

/** Whole days from one date to another; negative when the second is earlier, NaN when either is not a real day. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

// Written out here, so that a document reads the same on every device: browsers differ in "Sept" and in commas.
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const weekdayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const wholeWeekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const monthOf = (at: Date): string => monthNames[at.getUTCMonth()] ?? "";

/** "22 November 2026". Text that is not a real day comes back as it is: a draft shows what was typed. */
export function longDate(date: IsoDate): string {
  if (!isIsoDate(date)) return date;
  const at = utc(date);
  return `${at.getUTCDate()} ${monthOf(at)} ${at.getUTCFullYear()}`;
}

/** "Sun 22 Nov". Text that is not a real day comes back as it is. */
export function shortDate(date: IsoDate): string {
  if (!isIsoDate(date)) return date;
  const at = utc(date);
  return `${weekdayNames[at.getUTCDay()]} ${at.getUTCDate()} ${monthOf(at).slice(0, 3)}`;
}

/** "Sunday 22 November", for a day near enough to need no year. Text that is not a real day comes back as it is. */
export function dayInWeek(date: IsoDate): string {
  if (!isIsoDate(date)) return date;
  const at = utc(date);
  return `${wholeWeekdayNames[at.getUTCDay()]} ${at.getUTCDate()} ${monthOf(at)}`;
}

/** "November 2026" for "2026-11". Text that is no month comes back as it is. */
export const monthInWords = (month: string): string =>
  isIsoDate(`${month}-01`) ? `${monthOf(utc(`${month}-01`))} ${month.slice(0, 4)}` : month;

/** "22 November 2026 at 10:42". Without a time it is the day; what does not start with a real day comes back as it is. */
export function longDateTime(at: LocalDateTime): string {
  const date = at.slice(0, 10);
  if (!isIsoDate(date)) return at;
  const time = at.slice(11);
  return time === "" ? longDate(date) : `${longDate(date)} at ${time}`;
}

/**
 * Age on a day, in whole years and months (facts.md §6.6). Somebody born on 29 February is a year older on 1 March of a
 * year without one. Undefined when either date is not a real day or birth is later.
 */
export function ageOn(birth: IsoDate, on: IsoDate): { readonly years: number; readonly months: number } | undefined {
  if (!isIsoDate(birth) || !isIsoDate(on) || birth > on) return undefined;
  const [by = 0, bm = 0, bd = 0] = birth.split("-").map(Number);
  const [oy = 0, om = 0, od = 0] = on.split("-").map(Number);
  const months = (oy - by) * 12 + (om - bm) - (od < bd ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12 };
}

const utc = (date: IsoDate): Date => new Date(`${date}T12:00:00Z`);
