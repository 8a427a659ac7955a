import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween } from "../lib/dates.ts";
import { bankHolidays } from "../pack/statutory/holidays.ts";
import type { Nation } from "./entities.ts";
import { addWorkingDays, beyondKnown, closedDaysOf, isWorkingDay, nextWorkingDay } from "./workingDays.ts";

const inNation = (nation: Nation, closures: readonly { readonly on: string; readonly label: string }[] = []) =>
  closedDaysOf({ nation, closures }, bankHolidays);
const england = inNation("england");

describe("a referral is answered by the end of the next working day", () => {
  test.each([
    ["a Tuesday", "2026-11-24", "england", "2026-11-25"],
    ["a Friday", "2026-11-20", "england", "2026-11-23"],
    ["a Saturday", "2026-11-21", "england", "2026-11-23"],
    ["a Sunday", "2026-11-22", "england", "2026-11-23"],
    ["the Friday before the August bank holiday, in England", "2026-08-28", "england", "2026-09-01"],
    ["the same Friday in Wales", "2026-08-28", "wales", "2026-09-01"],
    ["the same Friday in Northern Ireland", "2026-08-28", "northernIreland", "2026-09-01"],
    ["the same Friday in Scotland, whose holiday was three weeks before", "2026-08-28", "scotland", "2026-08-31"],
    ["the Friday before Scotland’s August holiday", "2026-07-31", "scotland", "2026-08-04"],
    ["Maundy Thursday in England", "2026-04-02", "england", "2026-04-07"],
    ["Maundy Thursday in Scotland, where Easter Monday is no holiday", "2026-04-02", "scotland", "2026-04-06"],
    ["Christmas Eve, with Boxing Day on a Saturday", "2026-12-24", "england", "2026-12-29"],
    ["Christmas Eve, with both days on the weekend", "2027-12-24", "england", "2027-12-29"],
    ["Hogmanay in Scotland, with 2 January on a Saturday", "2026-12-31", "scotland", "2027-01-05"],
    ["St Patrick’s eve", "2026-03-16", "northernIreland", "2026-03-18"],
    ["the Friday before the day of Scotland’s first match", "2026-06-12", "scotland", "2026-06-16"],
  ] as const)("from %s", (_what, sent, nation, due) => {
    expect(nextWorkingDay(sent, inNation(nation))).toBe(due);
  });

  test("days on which the school itself is closed are passed over", () => {
    const training = inNation("england", [
      { on: "2026-11-23", label: "Training day" },
      { on: "2026-11-24", label: "Local holiday" },
    ]);
    expect(nextWorkingDay("2026-11-20", training)).toBe("2026-11-25");
    expect(isWorkingDay("2026-11-23", training)).toBe(false);
  });

  test("a closed day that was never a real day is passed over", () => {
    expect(inNation("england", [{ on: "2026-11-", label: "Training day" }]).why.has("2026-11-")).toBe(false);
  });
});

test.each([
  [0, "2026-08-27", "2026-08-27"],
  [1, "2026-08-27", "2026-08-28"],
  [2, "2026-08-27", "2026-09-01"],
  [5, "2026-08-27", "2026-09-04"],
  [3, "2026-2-31", "2026-2-31"],
])("%i working days from %s", (count, from, to) => {
  expect(addWorkingDays(from, count, england)).toBe(to);
});

test("what is not a day, and the end of the calendar, end the search", () => {
  expect(nextWorkingDay("--", england)).toBe("--");
  expect(isWorkingDay("--", england)).toBe(false);
  expect(isWorkingDay(nextWorkingDay("9999-12-31", england), england)).toBe(false);
});

describe("a day beyond the data", () => {
  test("is said to be one", () => {
    expect(beyondKnown("2029-01-02", england)).toMatch(/known until 31 December 2028/);
    expect(beyondKnown("2024-12-31", england)).toMatch(/known from 1 January 2025/);
  });
  test("and a day within it needs no words, nor does half a date", () => {
    expect(beyondKnown("2028-12-31", england)).toBeUndefined();
    expect(beyondKnown("2025-01-01", england)).toBeUndefined();
    expect(beyondKnown("2026--3", england)).toBeUndefined();
  });
});

describe("whatever the day, the nation and the school’s closed days", () => {
  const aDay = fc
    .date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2028-12-31T00:00:00Z"), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  const closed = fc
    .record({
      nation: fc.constantFrom<Nation>("england", "wales", "scotland", "northernIreland"),
      closures: fc.array(fc.record({ on: aDay, label: fc.string() }), { maxLength: 40 }),
    })
    .map((school) => closedDaysOf(school, bankHolidays));

  test("the next working day is later, is open, and nothing open lies between", () => {
    fc.assert(
      fc.property(aDay, closed, (after, days) => {
        const next = nextWorkingDay(after, days);
        expect(next > after).toBe(true);
        expect(isWorkingDay(next, days)).toBe(true);
        for (let day = nextDay(after); day < next; day = nextDay(day)) expect(isWorkingDay(day, days)).toBe(false);
      }),
    );
  });

  test("who asks later is never answered earlier", () => {
    fc.assert(
      fc.property(aDay, aDay, closed, fc.integer({ min: 0, max: 20 }), (one, other, days, count) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(addWorkingDays(earlier, count, days) <= addWorkingDays(later, count, days)).toBe(true);
      }),
    );
  });

  test("counting on from a day that was counted to is the same as counting at once", () => {
    fc.assert(
      fc.property(aDay, closed, fc.nat(8), fc.nat(8), (from, days, first, then) => {
        const atOnce = addWorkingDays(from, first + then, days);
        expect(addWorkingDays(addWorkingDays(from, first, days), then, days)).toBe(atOnce);
        expect(daysBetween(from, atOnce)).toBeGreaterThanOrEqual(first + then);
      }),
    );
  });
});

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
