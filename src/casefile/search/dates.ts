import type { When } from "../../engine/answer.ts";
import { earliestDay } from "../../engine/when.ts";
import { type IsoDate, isIsoDate, longDate } from "../../lib/dates.ts";

/** From one day to another, both of them in it. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A date as somebody types it: a day, a month, a term or a year; or a day of any year. */
export type AskedDate = Days | { readonly day: number; readonly month: number };

/** A date found in a query: where it stood, and the ways in which it may be written in a text. */
export interface TypedDate {
  readonly start: number;
  readonly end: number;
  readonly date: AskedDate;
  readonly written: readonly string[];
}

const months = "january february march april may june july august september october november december".split(" ");
const monthPattern = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|");
const year = "(?:19|20)\\d{2}";
const ordinal = "(?:st|nd|rd|th)?";
const lastDays: Readonly<Record<string, readonly [string, string]>> = {
  autumn: ["09-01", "12-31"],
  spring: ["01-01", "03-31"],
  summer: ["04-01", "08-31"],
};

type Parts = Readonly<Record<string, string | undefined>>;
/** The most telling first: "12 March 2026" is not "March 2026" with a number before it. */
const patterns: readonly (readonly [string, (parts: Parts) => AskedDate | undefined])[] = [
  [`(?<y>${year})-(?<m>\\d{1,2})-(?<d>\\d{1,2})`, dayOf],
  [`(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>${year}|\\d{2})`, dayOf],
  [`(?<d>\\d{1,2})${ordinal} (?:of )?(?<m>${monthPattern})\\.?,?(?: (?<y>${year}))?`, dayOf],
  [`(?<m>${monthPattern})\\.? (?<d>\\d{1,2})${ordinal}(?:,? (?<y>${year}))?`, dayOf],
  [`(?<m>${monthPattern})\\.?,? (?<y>${year})`, monthOf],
  [`(?<m>\\d{1,2})/(?<y>${year})`, monthOf],
  [`(?<term>autumn|spring|summer)(?: term)? (?<y>${year})`, termOf],
  [`(?<y>${year})`, ({ y }) => ({ from: `${y}-01-01`, to: `${y}-12-31` })],
];
const anyDate = patterns.map(
  ([pattern, read]) => [new RegExp(`(?<![\\p{L}\\p{N}/.-])${pattern}(?![\\p{L}\\p{N}/-])`, "gu"), read] as const,
);

const two = (part: string | number): string => String(part).padStart(2, "0");
const monthNumber = (part = ""): number =>
  /^\d+$/.test(part) ? Number(part) : 1 + months.findIndex((name) => name.startsWith(part.slice(0, 3)));

function dayOf({ d = "", m, y }: Parts): AskedDate | undefined {
  const [day, month] = [Number(d), monthNumber(m)];
  if (y === undefined) return isIsoDate(`2024-${two(month)}-${two(day)}`) ? { day, month } : undefined;
  const date = `${y.length === 2 ? `20${y}` : y}-${two(month)}-${two(day)}`;
  return isIsoDate(date) ? { from: date, to: date } : undefined;
}
function monthOf({ m, y }: Parts): AskedDate | undefined {
  const start = `${y}-${two(monthNumber(m))}`;
  return isIsoDate(`${start}-01`) ? { from: `${start}-01`, to: `${start}-31` } : undefined;
}
function termOf({ term = "", y }: Parts): AskedDate | undefined {
  const [from, to] = lastDays[term] ?? [];
  return from === undefined ? undefined : { from: `${y}-${from}`, to: `${y}-${to}` };
}

/** The dates in a query, as `searchable` gives it, in the order in which they stand. What is no real day is no date. */
export function datesIn(query: string): readonly TypedDate[] {
  const found: TypedDate[] = [];
  for (const [pattern, read] of anyDate)
    for (const match of query.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const date = found.some((each) => start < each.end && end > each.start) ? undefined : read(match.groups ?? {});
      if (date !== undefined) found.push({ start, end, date, written: waysToWrite(match[0], date) });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** As it was typed, and as people write it out. */
function waysToWrite(typed: string, date: AskedDate): readonly string[] {
  const inFull = "day" in date ? `${date.day} ${months[date.month - 1] ?? ""}` : writtenDays(date);
  return [...new Set([typed, ...(inFull === "" ? [] : [inFull])])];
}
const writtenDays = ({ from, to }: Days): string => (from === to ? longDate(from).toLowerCase() : "");

/** Whether a date as it was asked for falls into some days. */
export function fallsIn(asked: AskedDate, { from, to }: Days): boolean {
  if ("from" in asked) return asked.from <= to && asked.to >= from;
  const last = Number(to.slice(0, 4));
  for (let at = Number(from.slice(0, 4)); at <= last; at += 1) {
    const day = `${at}-${two(asked.month)}-${two(asked.day)}`;
    if (day >= from && day <= to) return true;
  }
  return false;
}

/** The days that a date as well as it is known can mean. Nothing while it is half written. */
export function daysOf(when: When): readonly Days[] {
  if (when.precision === "term") {
    const [from, to] = lastDays[when.term] ?? [];
    return [{ from: `${when.year}-${from}`, to: `${when.year}-${to}` }];
  }
  const from = earliestDay(when);
  const to = when.precision === "between" ? when.to : from;
  return isIsoDate(from) && isIsoDate(to) && from <= to ? [{ from, to }] : [];
}
