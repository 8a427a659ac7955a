import { describe, expect, test } from "vitest";
import { addDays } from "../../lib/dates.ts";
import { daysToMove, moved } from "./moving.ts";

const anchor = "2026-11-24";
const later = (text: string, days: number) => moved(text, days, anchor);

describe("a case is moved", () => {
  test("by whole weeks, so that its last day is as long ago as it says, or a few days more", () => {
    for (let i = 0; i < 40; i++) {
      const today = addDays("2026-11-01", i * 11);
      const days = daysToMove({ latest: anchor, ago: 3 }, today);
      expect(Math.abs(days % 7)).toBe(0);
      expect(addDays(anchor, days) <= addDays(today, -3)).toBe(true);
      expect(addDays(anchor, days) > addDays(today, -10)).toBe(true);
    }
  });
  test.each([
    ["2026-11-17", "2026-12-08"],
    ["2026-11-17T14:00", "2026-12-08T14:00"],
    ["on 17 November 2026 at 10:40", "on 8 December 2026 at 10:40"],
    ["notes on 2 and 14 October 2026", "notes on 23 October and 4 November 2026"],
    ["looked at again on 18 November", "looked at again on 9 December"],
    ["reception, September 2022", "reception, October 2022"],
    ["back since September, his mother", "back since October, his mother"],
    ["Between September and November 2026", "Between October and December 2026"],
    ["Duty rota, autumn term 2026", "Duty rota, autumn term 2026"],
    ["Year 9, room 12, Helen Marsh may ring", "Year 9, room 12, Helen Marsh may ring"],
  ])("“%s” three weeks on is “%s”", (text, expected) => {
    expect(later(text, 21)).toBe(expected);
  });
  test("a term half a year on is another term", () => {
    expect(later("autumn term 2026", 126)).toBe("spring term 2027");
  });
  test("with everything in its answers, and nothing else of them", () => {
    expect(moved({ a: [{ on: "2026-11-17", n: 3, yes: true }] }, 7, anchor)).toEqual({
      a: [{ on: "2026-11-24", n: 3, yes: true }],
    });
  });
});
