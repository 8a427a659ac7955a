import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holds } from "../../engine/condition.ts";
import { bandOf, degrees, isHigh, ratesHigh, rating, ratingInWords } from "./rating.ts";

describe("rating", () => {
  test.each([
    ["1", "1", 1, "low"],
    ["2", "2", 4, "low"],
    ["1", "5", 5, "medium"],
    ["3", "3", 9, "medium"],
    ["2", "5", 10, "high"],
    ["3", "5", 15, "high"],
    ["4", "4", 16, "veryHigh"],
    ["5", "5", 25, "veryHigh"],
  ] as const)("likelihood %s and impact %s make %i, %s", (likelihood, impact, score, band) => {
    expect(rating(likelihood, impact)).toEqual({ score, band });
  });

  test("is not known until both answers are", () => {
    expect(rating("4", undefined)).toBeUndefined();
    expect(rating(undefined, "4")).toBeUndefined();
    expect(ratingInWords("4", undefined)).toBe("");
  });

  test("gives way to a person’s own judgement", () => {
    expect(bandOf({ likelihood: "5", impact: "5", overrideBand: "medium" })).toBe("medium");
    expect(bandOf({ likelihood: "5", impact: "5" })).toBe("veryHigh");
    expect(bandOf({})).toBeUndefined();
  });

  test("reads as a number and a word", () => {
    expect(ratingInWords("4", "3")).toBe("12, high");
  });

  test("as a condition agrees with the arithmetic everywhere", () => {
    const condition = ratesHigh({ key: "l" }, { key: "i" });
    fc.assert(
      fc.property(fc.constantFrom(undefined, ...degrees), fc.constantFrom(undefined, ...degrees), (l, i) => {
        expect(holds(condition, (key) => ({ l, i })[key])).toBe(isHigh(rating(l, i)?.band));
      }),
    );
  });
});
