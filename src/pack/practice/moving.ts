import { addDays, daysBetween, type IsoDate } from "../../lib/dates.ts";
import type { PracticeCase } from "./case.ts";

// A case is written on a calendar of its own. Here it is moved to today’s, in its answers as in its sentences.

/** Whole weeks from a case’s calendar to today’s, in days, so that every weekday stays what it was. */
export const daysToMove = ({ latest, ago }: Pick<PracticeCase, "latest" | "ago">, today: IsoDate): number =>
  Math.floor((daysBetween(latest, today) - ago) / 7) * 7;

const months = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
const monthNames = months.join("|");
const isoDate = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d)?$/;
/** "17 November 2026", "2 and 14 October", "June 2025", "autumn term 2026". */
const dateInWords = new RegExp(
  String.raw`\b((?:\d{1,2}(?:, | and | to ))*\d{1,2}) (${monthNames})(?: (\d{4}))?\b|\b(${monthNames}) (\d{4})\b|\b(Between |since |in |Since |until |to |and )(${monthNames})\b(?! \d)|\b(autumn|spring|summer) term (\d{4})\b`,
  "g",
);
const termStarts = { autumn: "10-15", spring: "02-15", summer: "06-01" } as const;

/** Any answer of a case, `days` later. `anchor` decides the year where a sentence leaves it out: the nearest. */
export function moved<T>(value: T, days: number, anchor: IsoDate): T;
export function moved(value: unknown, days: number, anchor: IsoDate): unknown {
  if (typeof value === "string") return movedText(value, days, anchor);
  if (Array.isArray(value)) return value.map((each) => moved(each, days, anchor));
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, days, anchor)]))
    : value;
}

function movedText(text: string, days: number, anchor: IsoDate): string {
  const [, date, time = ""] = isoDate.exec(text) ?? [];
  if (date !== undefined) return addDays(date, days) + time;
  return text.replaceAll(dateInWords, (found, ...groups) => {
    const [list, month, year, alone, itsYear, before, bare, term, termYear] = groups as readonly (string | undefined)[];
    if (list !== undefined && month !== undefined) return movedDays(list, month, year, days, anchor);
    if (alone !== undefined) return monthAfter(isoOf(15, alone, itsYear, anchor), days, true);
    if (bare !== undefined) return `${before}${monthAfter(isoOf(15, bare, undefined, anchor), days, false)}`;
    return term === undefined ? found : termAfter(term, termYear ?? "", days);
  });
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Without a year it is the one that lies nearest to the anchor. */
function isoOf(day: number, month: string, year: string | undefined, anchor: IsoDate): IsoDate {
  const rest = `${two(months.indexOf(month) + 1)}-${two(day)}`;
  if (year !== undefined) return `${year}-${rest}`;
  const distance = (of: number) => Math.abs(daysBetween(`${of}-${rest}`, anchor));
  const mid = Number(anchor.slice(0, 4));
  const [nearest = mid] = [mid - 1, mid, mid + 1].sort((a, b) => distance(a) - distance(b));
  return `${nearest}-${rest}`;
}

const monthOf = (date: IsoDate): string => months[Number(date.slice(5, 7)) - 1] ?? "";

function monthAfter(date: IsoDate, days: number, withYear: boolean): string {
  const next = addDays(date, days);
  return monthOf(next) + (withYear ? ` ${next.slice(0, 4)}` : "");
}

/** "2 and 14 October" may become "30 September and 12 October". */
function movedDays(list: string, month: string, year: string | undefined, days: number, anchor: IsoDate): string {
  const dates = [...list.matchAll(/\d{1,2}/g)].map(([day]) => addDays(isoOf(Number(day), month, year, anchor), days));
  const last = dates.at(-1) ?? anchor;
  let at = 0;
  const said = list.replaceAll(/\d{1,2}/g, () => {
    const date = dates[at] ?? last;
    at += 1;
    const needsMonth = at < dates.length && monthOf(date) !== monthOf(dates[at] ?? last);
    return `${Number(date.slice(8))}${needsMonth ? ` ${monthOf(date)}` : ""}`;
  });
  return `${said} ${monthOf(last)}${year === undefined ? "" : ` ${last.slice(0, 4)}`}`;
}

function termAfter(term: string, year: string, days: number): string {
  const next = addDays(`${year}-${termStarts[term as keyof typeof termStarts]}`, days);
  const month = Number(next.slice(5, 7));
  return `${month >= 9 ? "autumn" : month <= 3 ? "spring" : "summer"} term ${next.slice(0, 4)}`;
}
