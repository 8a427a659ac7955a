import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import type { FinishedRecord } from "../casefile/entities.ts";
import { bankHolidaysKnown, calendarFile } from "./calendar.ts";

const plan: FinishedRecord = {
  type: "finished",
  v: 1,
  id: "v1",
  fileId: "f",
  templateId: "risk-assessment",
  templateVersion: 1,
  number: 18,
  version: 1,
  reason: "",
  answers: { stage: "full", reviewOn: "2026-12-04" },
  carried: {},
  links: [],
  startedAt: "2026-11-20T15:52",
  startedBy: "me",
  finishedAt: "2026-11-20T16:10",
  finishedBy: "me",
  edition: "kcsie-2026",
  documents: [],
};

test("the dates of the case file are one calendar, under a name that says nothing", () => {
  const { text, fileName } = calendarFile(withEntities(emptyCaseFile, [plan]), "2026-11-22");
  expect(fileName).toBe("waymark-dates.ics");
  expect(text).toContain("DTSTART;VALUE=DATE:20261204");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendarFile(emptyCaseFile, "2026-11-22").text).not.toContain("VEVENT");
});

test("the bank holidays reach beyond the year in which the list was read", () => {
  expect(bankHolidaysKnown.until > bankHolidaysKnown.lastChecked).toBe(true);
});
