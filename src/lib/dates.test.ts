import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addWeekdays,
  ageOn,
  dayInWeek,
  daysBetween,
  isIsoDate,
  isTime,
  localDate,
  localDateTime,
  localTime,
  longDate,
  longDateTime,
  shortDate,
} from "./dates.ts";

describe("the clock on the wall", () => {
  const zone = process.env["TZ"];
  beforeEach(() => {
    process.env["TZ"] = "Europe/London";
  });
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test.each([
    ["2026-01-05T09:07:59Z", "2026-01-05T09:07"],
    ["2026-03-29T00:59:00Z", "2026-03-29T00:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29T02:00"],
    ["2026-06-30T23:30:00Z", "2026-07-01T00:30"],
    ["2026-10-25T00:30:00Z", "2026-10-25T01:30"],
    ["2026-10-25T01:30:00Z", "2026-10-25T01:30"],
  ])("at %s it says %s in London", (instant, wall) => {
    const at = new Date(instant);
    expect(localDateTime(at)).toBe(wall);
    expect(`${localDate(at)}T${localTime(at)}`).toBe(wall);
  });
});

describe("isIsoDate", () => {
  test.each(["2026-11-22", "2024-02-29", "2000-02-29", "2026-12-31"])("%s is a day", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-02-31",
    "2026-13-01",
    "2026-00-10",
    "2026-2-1",
    "26-11-22",
    "--",
    "",
    "2026-11-22T10:00",
    "2026-11-22\n",
  ])("%j is not", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

test.each([
  ["00:00", true],
  ["23:59", true],
  ["24:00", false],
  ["9:30", false],
  ["09:60", false],
  ["09:30:00", false],
  ["", false],
])("isTime(%j) is %j", (text, expected) => {
  expect(isTime(text)).toBe(expected);
});

describe("addDays", () => {
  test.each([
    ["2026-11-22", 0, "2026-11-22"],
    ["2026-11-30", 1, "2026-12-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-24", 2, "2026-10-26"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-2-31", 5, "2026-2-31"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });
});

describe("addWeekdays", () => {
  test.each([
    ["a Friday", "2026-11-20", 1, "2026-11-23"],
    ["a Saturday", "2026-11-21", 1, "2026-11-23"],
    ["a Sunday", "2026-11-22", 1, "2026-11-23"],
    ["a Monday", "2026-11-23", 5, "2026-11-30"],
    ["no days", "2026-11-22", 0, "2026-11-22"],
    ["what is no day", "2026-2-31", 3, "2026-2-31"],
  ])("from %s", (_from, date, days, to) => {
    expect(addWeekdays(date, days)).toBe(to);
  });
  test("ends on the last day that has a year of four figures", () => {
    expect(addWeekdays("9999-12-31", 1)).toBe("9999-12-31");
    expect(addWeekdays("9999-12-25", 30)).toBe("9999-12-31");
  });
});

test.each([
  ["2026-11-22", "2026-11-22", 0],
  ["2026-03-28", "2026-03-30", 2],
  ["2026-10-24", "2026-10-26", 2],
  ["2024-02-28", "2024-03-01", 2],
  ["2026-11-22", "2026-11-20", -2],
  ["2026-11-22", "--", Number.NaN],
])("from %s to %s are %j days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe("dates in words", () => {
  test.each([
    ["2026-11-22", "22 November 2026", "Sun 22 Nov", "Sunday 22 November"],
    ["2026-09-01", "1 September 2026", "Tue 1 Sep", "Tuesday 1 September"],
    ["2026-2-31", "2026-2-31", "2026-2-31", "2026-2-31"],
    ["", "", "", ""],
  ])("%j", (date, long, short, inWeek) => {
    expect(longDate(date)).toBe(long);
    expect(shortDate(date)).toBe(short);
    expect(dayInWeek(date)).toBe(inWeek);
  });

  test.each([
    ["2026-11-22T10:42", "22 November 2026 at 10:42"],
    ["2026-11-22T", "22 November 2026"],
    ["2026-11-22", "22 November 2026"],
    ["2026-2-31T10:42", "2026-2-31T10:42"],
    ["T10:42", "T10:42"],
  ])("%j reads %j", (at, words) => {
    expect(longDateTime(at)).toBe(words);
  });
});

describe("ageOn", () => {
  test.each([
    ["the day before a birthday", "2015-11-23", "2026-11-22", 10, 11],
    ["a birthday", "2015-11-22", "2026-11-22", 11, 0],
    ["the day of birth", "2026-11-22", "2026-11-22", 0, 0],
    ["29 February, on 28 February", "2016-02-29", "2027-02-28", 10, 11],
    ["29 February, on 1 March", "2016-02-29", "2027-03-01", 11, 0],
    ["29 February, in a leap year", "2016-02-29", "2028-02-29", 12, 0],
    ["the end of a month, on a shorter month’s end", "2015-08-31", "2026-11-30", 11, 2],
  ])("%s", (_what, birth, on, years, months) => {
    expect(ageOn(birth, on)).toEqual({ years, months });
  });

  test.each([
    ["2026-11-23", "2026-11-22"],
    ["--", "2026-11-22"],
    ["2015-02-29", "2026-11-22"],
    ["2015-11-22", "2026-11-"],
  ])("is not known for %s on %s", (birth, on) => {
    expect(ageOn(birth, on)).toBeUndefined();
  });
});

test("so many months later is the same day, or the last of a month that has none", () => {
  expect(addMonths("2026-03-03", 12)).toBe("2027-03-03");
  expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2026-11-30", 24)).toBe("2028-11-30");
  expect(addMonths("soon", 12)).toBe("soon");
});
