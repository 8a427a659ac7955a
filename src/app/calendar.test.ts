import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate } from "../lib/dates.ts";
import { weeksOfMonth } from "./calendar.ts";

test("a month begins on its weekday: 1 November 2026 is a Sunday", () => {
  const [first, second] = weeksOfMonth("2026-11-22");
  expect(first).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, "2026-11-01"]);
  expect(second?.[0]).toBe("2026-11-02");
});

test("December ends with its own last day and not with January", () => {
  const weeks = weeksOfMonth("2026-12-05");
  expect(weeks.at(-1)).toEqual([
    "2026-12-28",
    "2026-12-29",
    "2026-12-30",
    "2026-12-31",
    undefined,
    undefined,
    undefined,
  ]);
});

test("every month has each of its days once, in weeks of seven", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true }), (date) => {
      const day = localDate(date);
      const weeks = weeksOfMonth(day);
      const days = weeks.flat().filter((each) => each !== undefined);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(new Set(days).size).toBe(new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate());
      expect(days).toContain(day);
    }),
  );
});
