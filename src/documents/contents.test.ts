import { describe, expect, test } from "vitest";
import { type Block, contents, heading, paragraph } from "./blocks.ts";
import { entriesAfter, isPartId, listedPlaces, partId } from "./contents.ts";

const blocks: readonly Block[] = [
  heading(1, "Before"),
  contents("Contents"),
  heading(2, "Preface"),
  heading(1, "One"),
  paragraph("Words."),
  heading(2, "One, a"),
  heading(3, "Too small"),
  heading(2, " "),
  heading(1, "Two"),
];

describe("a list of contents", () => {
  test("leads to the headings of two levels that come after it and say something, the second under the first", () => {
    expect(entriesAfter(blocks, 1)).toEqual([
      { place: 2, text: "Preface", under: [] },
      { place: 3, text: "One", under: [{ place: 5, text: "One, a", under: [] }] },
      { place: 8, text: "Two", under: [] },
    ]);
  });
  test("gives each of them a name by its place", () => {
    expect([...listedPlaces(blocks)].map(partId)).toEqual(["part-3", "part-4", "part-6", "part-9"]);
    expect([...listedPlaces(blocks)].map(partId).every(isPartId)).toBe(true);
    expect(["part-1a", "Part-1", "part-", "Amal part-1"].some(isPartId)).toBe(false);
    expect(listedPlaces([heading(1, "Alone")]).size).toBe(0);
  });
});
