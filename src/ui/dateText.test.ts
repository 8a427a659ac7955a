import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoDate } from "../lib/dates.ts";
import { dateOfParts, partsOfDate, partsOfWholeDate } from "./dateText.ts";

describe("a date in three fields", () => {
  test.each([
    [{ day: "2", month: "3", year: "2026" }, "2026-03-02"],
    [{ day: " 22 ", month: "11", year: "2026" }, "2026-11-22"],
    [{ day: "", month: "", year: "" }, ""],
    [{ day: "", month: "3", year: "2026" }, "2026-3-"],
    [{ day: "31", month: "2", year: "2026" }, "2026-2-31"],
    [{ day: "22", month: "11", year: "26" }, "26-11-22"],
  ])("%o becomes %s", (parts, text) => expect(dateOfParts(parts)).toBe(text));

  const typed = fc.string({ maxLength: 6 }).map((text) => text.replaceAll(/[\s-]/g, ""));
  test("is never lost, whatever was typed: parts survive the way to text and back", () => {
    fc.assert(
      fc.property(typed, typed, typed, (day, month, year) => {
        const text = dateOfParts({ day, month, year });
        if (!isIsoDate(text)) expect(partsOfDate(text)).toEqual({ day, month, year });
      }),
    );
  });
  test("text of another shape is shown, not dropped", () => {
    expect(partsOfDate("last Tuesday")).toEqual({ day: "", month: "", year: "last Tuesday" });
  });
});

test.each([
  ["22/11/2026", { day: "22", month: "11", year: "2026" }],
  [" 2.3.2026", { day: "2", month: "3", year: "2026" }],
  ["2026-11-22", { day: "22", month: "11", year: "2026" }],
  ["22", undefined],
  ["22/11", undefined],
])("a paste of %s is read as a whole date or left alone", (text, parts) => {
  expect(partsOfWholeDate(text)).toEqual(parts);
});
