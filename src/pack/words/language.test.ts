import { describe, expect, test } from "vitest";

/** Words that label a child, shrink what happened or judge a family (facts.md §9). Nothing that is asked or printed may use them. */
const avoided = [
  "perpetrator",
  "abuser",
  "offender",
  "predator",
  "paedophile",
  "accuser",
  "complainant",
  "promiscuous",
  "mental age",
  "attention seeking",
  "attention-seeking",
  "banter",
  "naughty",
  "boys will be boys",
  "sexually active",
];
const sources = import.meta.glob<string>(["../**/*.ts", "!../**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
/** What stands in quotation marks in the source: everything a person may read, and nothing that explains the code. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

describe("the words of the pack", () => {
  test("are found", () => {
    expect(Object.keys(sources).length).toBeGreaterThan(20);
  });

  test.each(avoided)("never say “%s”", (word) => {
    const found = Object.entries(sources)
      .filter(([, source]) => new RegExp(`\\b${word}`, "i").test(withoutComments(source)))
      .map(([file]) => file);
    expect(found).toEqual([]);
  });
});
