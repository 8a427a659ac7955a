import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarText } from "./calendar.ts";
import type { Task } from "./today.ts";

const reply: Task = {
  id: "3f2a-77/referralReply",
  kind: "referralReply",
  reference: "Referral 0003",
  why: "An answer is due by the end of Tue 1 Sep.",
  due: "2026-09-01",
  goesTo: { fileId: "3f2a-77" },
};
/** As another program reads it. */
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

test("a due date is a whole day with a neutral title and an id that stays", () => {
  const [event, ...others] = events(calendarText([reply], "2026-08-28"));
  expect(others).toEqual([]);
  expect(event?.summary).toBe("Waymark: Referral 0003 – reply due");
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe("2026-09-01");
  expect(event?.endDate.toString()).toBe("2026-09-02");
  expect(event?.uid).toBe("waymark-3f2a-77-referralReply");
  const [moved] = events(calendarText([{ ...reply, due: "2026-09-02" }], "2026-09-01"));
  expect(moved?.uid).toBe(event?.uid);
});

test("the text is as the standard wants it", () => {
  expect(calendarText([reply], "2026-08-28").split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Waymark//Dates//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:waymark-3f2a-77-referralReply",
    "DTSTAMP:20260828T000000Z",
    "DTSTART;VALUE=DATE:20260901",
    "DTEND;VALUE=DATE:20260902",
    "SUMMARY:Waymark: Referral 0003 – reply due",
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("nothing of why it is due goes into a calendar that others may see", () => {
  expect(calendarText([{ ...reply, why: "About Amal Idris" }], "2026-08-28")).not.toContain("Amal");
});

test("what has no date, or half a one, is left out", () => {
  const draft: Task = { ...reply, kind: "draft", due: undefined, goesTo: { draftId: "d" } };
  expect(
    events(calendarText([draft, { ...reply, due: undefined }, { ...reply, due: "2026-09-" }], "2026-08-28")),
  ).toEqual([]);
});

test("the last day of a year and a leap day end on the next", () => {
  const ends = (due: string) => events(calendarText([{ ...reply, due }], "2026-08-28"))[0]?.endDate.toString();
  expect(ends("2026-12-31")).toBe("2027-01-01");
  expect(ends("2028-02-28")).toBe("2028-02-29");
});

test("any reference comes back as it was, and no line is longer than 75 bytes", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.constant("a; b, c\\n\nd ".repeat(20))),
      (text) => {
        // Control characters have no place in a calendar text, and no reference has any.
        const reference = text.replaceAll(/(?!\n)\p{Cc}/gu, "");
        const written = calendarText([{ ...reply, reference }], "2026-08-28");
        expect(events(written)[0]?.summary).toBe(`Waymark: ${reference} – reply due`);
        for (const line of written.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      },
    ),
  );
});

test("a date of the practice school says so where it stands among real ones", () => {
  const [event] = events(calendarText([reply], "2026-08-28", "Practice: invented people"));
  expect(event?.summary).toBe("Practice: invented people: Referral 0003 – reply due");
});
