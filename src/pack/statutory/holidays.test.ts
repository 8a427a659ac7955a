import { describe, expect, test } from "vitest";
import { isIsoDate } from "../../lib/dates.ts";
import { type BankHoliday, bankHolidays, type Division } from "./holidays.ts";

const divisions = Object.entries(bankHolidays.days) as readonly (readonly [Division, readonly BankHoliday[]])[];
const years = ["2025", "2026", "2027", "2028"];
const inYear = (days: readonly BankHoliday[], year: string) => days.filter(({ on }) => on.startsWith(year));

describe.each(divisions)("bank holidays of %s", (division, days) => {
  test("are real weekdays within the years that are known, each once and in order", () => {
    for (const { on } of days) {
      expect(isIsoDate(on)).toBe(true);
      expect([0, 6]).not.toContain(new Date(`${on}T12:00:00Z`).getUTCDay());
      expect(on >= bankHolidays.from && on <= bankHolidays.until).toBe(true);
    }
    const dates = days.map(({ on }) => on);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  test("are as many in each year as the law gives", () => {
    const usual = { englandAndWales: 8, scotland: 9, northernIreland: 10 }[division];
    for (const year of years) {
      const extra = division === "scotland" && year === "2026" ? 1 : 0;
      expect([year, inYear(days, year).length]).toEqual([year, usual + extra]);
    }
  });

  test("have Good Friday two days before Easter as it is reckoned", () => {
    for (const year of years)
      expect(days.find(({ on, name }) => on.startsWith(year) && name === "Good Friday")?.on).toBe(
        daysFrom(easter(Number(year)), -2),
      );
  });
});

const names = (division: Division) => new Set(bankHolidays.days[division].map(({ name }) => name.split(",")[0]));

test("each division has what is its own", () => {
  expect(names("englandAndWales")).toContain("Easter Monday");
  expect(names("scotland")).not.toContain("Easter Monday");
  for (const own of ["2 January", "St Andrew’s Day"]) {
    expect(names("scotland")).toContain(own);
    expect(names("englandAndWales")).not.toContain(own);
  }
  for (const own of ["St Patrick’s Day", "Battle of the Boyne (Orangemen’s Day)"]) {
    expect(names("northernIreland")).toContain(own);
    expect(names("englandAndWales")).not.toContain(own);
  }
});

test("the source and the day it was read are given", () => {
  expect(bankHolidays.source).toContain("https://www.gov.uk/bank-holidays");
  expect(isIsoDate(bankHolidays.lastChecked)).toBe(true);
});

const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, "0")}-${String((f % 31) + 1).padStart(2, "0")}`;
}
