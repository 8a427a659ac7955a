import { isIsoDate } from "../lib/dates.ts";

/** The three fields of a date as they were typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** "2026-11-22" or half-written text such as "2026--3". Text of another shape is shown in the year, so that nothing typed is lost. */
export function partsOfDate(text: string): DateParts {
  const parts = text.split("-");
  if (parts.length !== 3) return { day: "", month: "", year: text };
  const [year = "", month = "", day = ""] = parts;
  return { day, month, year };
}

/** A real day comes out as "2026-11-02"; anything less as the parts as typed, joined year-month-day; three empty fields as "". */
export function dateOfParts({ day, month, year }: DateParts): string {
  const typed = [year, month, day].map((part) => part.replaceAll(/[\s-]/g, ""));
  if (typed.every((part) => part === "")) return "";
  const full = typed.map((part, index) => (index === 0 ? part : part.padStart(2, "0"))).join("-");
  return isIsoDate(full) ? full : typed.join("-");
}

/** A whole date put into one field by paste or habit, "22/11/2026" or "2026-11-22": its parts, or undefined. */
export function partsOfWholeDate(text: string): DateParts | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return { year: iso[1] ?? "", month: iso[2] ?? "", day: iso[3] ?? "" };
  const british = /^\s*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})\s*$/.exec(text);
  return british ? { day: british[1] ?? "", month: british[2] ?? "", year: british[3] ?? "" } : undefined;
}
