import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { When } from "./answer.ts";
import { compareWhen, earliestDay } from "./when.ts";

const exact = (date: string, time?: string): When => ({ precision: "exact", date, ...(time && { time }) });
const autumn: When = { precision: "term", term: "autumn", year: 2026 };
const september: When = { precision: "between", from: "2026-09-01", to: "2026-09-30" };

describe("the first day that a date can mean", () => {
  test.each([
    [exact("2026-11-17", "11:05"), "2026-11-17"],
    [{ precision: "about", date: "2026-11-17" } as const, "2026-11-17"],
    [september, "2026-09-01"],
    [autumn, "2026-09-01"],
    [{ precision: "term", term: "spring", year: 2026 } as const, "2026-01-01"],
    [{ precision: "term", term: "summer", year: 2026 } as const, "2026-04-01"],
    [exact("2026-11-"), "2026-11-"],
  ])("of %j is %s", (when, day) => {
    expect(earliestDay(when)).toBe(day);
  });
});

describe("dates in order", () => {
  test("oldest first, days before times of that day, and the better known before the vaguer", () => {
    const ordered = [
      exact("2026-08-31", "23:59"),
      exact("2026-09-01"),
      { precision: "about", date: "2026-09-01" } as const,
      september,
      autumn,
      exact("2026-09-01", "08:40"),
      exact("2026-09-01", "11:05"),
      exact("2026-09-02"),
    ];
    expect(ordered.toReversed().toSorted(compareWhen)).toEqual(ordered);
  });

  test("whatever is compared, the other way round gives the opposite", () => {
    const day = fc.constantFrom("2026-09-01", "2026-09-02", "2026-11-", "");
    const whens: fc.Arbitrary<When> = fc.oneof(
      fc.record({ precision: fc.constantFrom("exact", "about"), date: day, time: fc.constantFrom("08:40", "") }),
      fc.record({ precision: fc.constant("between"), from: day, to: day }),
      fc.record({
        precision: fc.constant("term"),
        term: fc.constantFrom("autumn", "spring", "summer"),
        year: fc.constantFrom(2025, 2026),
      }),
    );
    fc.assert(
      fc.property(whens, whens, (one, other) => {
        expect(Math.sign(compareWhen(one, other)) + Math.sign(compareWhen(other, one))).toBe(0);
        expect(compareWhen(one, one)).toBe(0);
      }),
    );
  });
});
