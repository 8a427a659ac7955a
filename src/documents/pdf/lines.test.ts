import { assert, integer, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines } from "./lines.ts";

const onePerLetter = (text: string) => [...text].length;

describe("breaking lines", () => {
  test("fills each line with as many words as fit, and leaves the space at its end", () => {
    expect(breakLines("an adult stands at the door", 10, onePerLetter)).toEqual([
      "an adult ",
      "stands at ",
      "the door",
    ]);
  });
  test("breaks a word that is wider than a line, without a hyphen", () => {
    expect(breakLines("aa bbbbbbbbbbbb cc", 5, onePerLetter)).toEqual(["aa ", "bbbbb", "bbbbb", "bb cc"]);
  });
  test("breaks an address after a slash where it can", () => {
    expect(breakLines("example.org/plans/nineteen", 14, onePerLetter)).toEqual(["example.org/", "plans/nineteen"]);
  });
  test("breaks a double name at its hyphen", () => {
    expect(breakLines("Briain-Łukasiewicz", 14, onePerLetter)).toEqual(["Briain-", "Łukasiewicz"]);
  });
  test("never parts a letter from its accent", () => {
    expect(breakLines("ẹ́ẹ́ẹ́", 4, onePerLetter).every((line) => !/^\p{M}/u.test(line))).toBe(true);
  });
  test("loses nothing, and fits unless a single letter does not", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 200 }), integer({ min: 4, max: 30 }), (text, width) => {
        const lines = breakLines(text, width, onePerLetter);
        expect(lines.join("")).toBe(text);
        for (const line of lines) expect(/^.\p{M}*$/su.test(line) || onePerLetter(line) <= width).toBe(true);
      }),
    );
  });
});
