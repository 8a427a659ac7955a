import { addDays, type IsoDate, isIsoDate } from "../lib/dates.ts";
import { kindOf } from "./tasks/kinds.ts";
import type { Task } from "./today.ts";

/**
 * The tasks that have a date as an iCalendar text (RFC 5545): a whole day each, without a name and without why. An event keeps
 * its id, so that importing again moves a date that has changed. Written out here, since the libraries for it bring time zones,
 * repetition and validation that whole days need nothing of. Each event begins with `whose` it is.
 */
export const calendarText = (tasks: readonly Task[], today: IsoDate, whose = "Waymark"): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Waymark//Dates//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...tasks.flatMap((task) => eventLines(task, today, whose)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

function eventLines({ id, kind, reference, due }: Task, today: IsoDate, whose: string): readonly string[] {
  // Drafts have no date.
  if (kind === "draft" || due === undefined || !isIsoDate(due)) return [];
  return [
    "BEGIN:VEVENT",
    // Task ids are made of random ids, which mean nothing outside the vault.
    `UID:waymark-${id.replaceAll(/[^\w-]/g, "-")}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
    `SUMMARY:${escaped(`${whose}: ${reference} – ${kindOf(kind).date}`)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const compact = (date: IsoDate): string => date.replaceAll("-", "");

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");

/** Lines are at most 75 bytes long; what is longer goes on after a line break and a space, never in the middle of a letter. */
function folded(line: string): string {
  let out = "";
  let bytes = 0;
  for (const letter of line) {
    const length = bytesOf(letter);
    if (bytes + length > 75) {
      out += "\r\n ";
      bytes = 1;
    }
    out += letter;
    bytes += length;
  }
  return out;
}

/** In UTF-8. By arithmetic, since the browser’s encoder takes longer for a letter than for a page. */
function bytesOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}
