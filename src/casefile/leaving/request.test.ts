import { expect, test } from "vitest";
import { closed } from "../records.fixture.ts";
import { dueInWords, dueOn, workBefore } from "./request.ts";

test.each([
  ["2026-11-28", false, "2026-12-28"],
  ["2026-12-15", false, "2027-01-15"],
  ["2027-01-31", false, "2027-02-28"],
  ["2026-11-30", true, "2027-02-28"],
])("a request of %s (complex: %s) is due on %s", (receivedOn, isComplex, due) => {
  expect(dueOn({ receivedOn, isComplex })).toBe(due);
});

test("a due day on which nobody works has the last working day before it: the time does not stop", () => {
  expect(workBefore("2026-11-30", closed)).toBeUndefined();
  expect(workBefore("2026-11-29", closed)).toEqual({ why: "Sunday", by: "2026-11-27" });
  // A bank holiday on a Monday.
  expect(workBefore("2026-08-31", closed)).toEqual({ why: "Summer bank holiday", by: "2026-08-28" });
  expect(dueInWords({ receivedOn: "2026-10-29", isComplex: false }, closed)).toBe(
    "29 November 2026 (Sunday; 27 November 2026 is the last working day before)",
  );
  expect(dueInWords({ receivedOn: "2026-10-30", isComplex: false }, closed)).toBe("30 November 2026");
});
