import { addDays, type IsoDate, isIsoDate } from "../lib/dates.ts";
import type { Task } from "./today.ts";

/** What a date is for, in words that give nothing away on a shared calendar. Drafts have no date. */
const purposes: Readonly<Record<Exclude<Task["kind"], "draft">, string>> = {
  planNeeded: "start the safety plan",
  planReview: "review due",
  placeReview: "look again at a place",
  incidentLook: "look again",
  referralSend: "to be sent",
  referralReply: "reply due",
  referralMore: "more information to be sent",
  referralDisagree: "next letter",
  escalationReply: "reply to the letter due",
  notReferredLook: "look again at the decision",
  policyApproval: "to be approved",
  policyReview: "review due",
  policyWording: "newer wording",
  checkAction: "action due",
  leaverSend: "file to be sent",
  leaverReceipt: "receipt due",
};

/**
 * The tasks that have a date as an iCalendar text (RFC 5545): a whole day each, without a name and without why. An event keeps
 * its id, so that importing again moves a date that has changed. Written out here, since the libraries for it bring time zones,
 * repetition and validation that whole days need nothing of.
 */
export const calendarText = (tasks: readonly Task[], today: IsoDate): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Waymark//Dates//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...tasks.flatMap((task) => eventLines(task, today)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

function eventLines({ id, kind, reference, due }: Task, today: IsoDate): readonly string[] {
  if (kind === "draft" || due === undefined || !isIsoDate(due)) return [];
  return [
    "BEGIN:VEVENT",
    // Task ids are made of random ids, which mean nothing outside the vault.
    `UID:waymark-${id.replaceAll(/[^\w-]/g, "-")}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
    `SUMMARY:${escaped(`Waymark: ${reference} – ${purposes[kind]}`)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const compact = (date: IsoDate): string => date.replaceAll("-", "");

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");

/** Lines are at most 75 bytes long; what is longer goes on after a line break and a space, never in the middle of a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let bytes = 0;
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (bytes + length > 75) {
      out += "\r\n ";
      bytes = 1;
    }
    out += letter;
    bytes += length;
  }
  return out;
}
