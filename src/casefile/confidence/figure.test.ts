import { describe, expect, test } from "vitest";
import { confidenceInWords, figureOf, isWeak, shareOf } from "./figure.ts";

const said = (count: number, answered: number) => figureOf({ answered, said: count });
const words = (count: number, answered: number) => confidenceInWords(said(count, answered));

describe("a figure", () => {
  test("stands for five answers or more", () => {
    expect([words(2, 4), words(0, 0), confidenceInWords(figureOf(undefined))]).toEqual(
      Array(3).fill("fewer than 5 answered"),
    );
    expect(shareOf(said(2, 4))).toBeUndefined();
    expect(words(3, 5)).toBe("3 of 5 (60%)");
  });

  test("says the same of none and one, and of all and all but one, in words and in the length of its bar", () => {
    for (const answered of [5, 9, 40]) {
      expect(words(0, answered)).toBe(words(1, answered));
      expect(words(answered, answered)).toBe(words(answered - 1, answered));
      expect(shareOf(said(0, answered))).toBe(shareOf(said(1, answered)));
      expect(shareOf(said(answered, answered))).toBe(shareOf(said(answered - 1, answered)));
    }
    expect([words(0, 9), words(9, 9)]).toEqual(["at most 1 of 9", "at least 8 of 9"]);
  });

  test("is weak under a half, or heavy from a third on, and never where nobody may know", () => {
    expect([isWeak(said(4, 9), "few"), isWeak(said(5, 9), "few")]).toEqual([true, false]);
    expect([isWeak(said(3, 9), "many"), isWeak(said(2, 9), "many")]).toEqual([true, false]);
    expect([isWeak(said(0, 4), "few"), isWeak(said(4, 4), "many")]).toEqual([false, false]);
  });
});
