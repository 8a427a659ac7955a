import { describe, expect, test } from "vitest";
import { type Document, heading, paragraph, table } from "./blocks.ts";
import { lostWords, mapTexts, textsOfDocument, wordsOf } from "./words.ts";

const plan: Document = {
  title: "Safety plan",
  marking: "CONFIDENTIAL",
  school: "Larchwood Primary School",
  reference: "Plan 0019",
  isDraft: false,
  dated: "22 November 2026",
  blocks: [
    heading(2, "Lunch"),
    paragraph("An adult stands\nat the door."),
    table("Times", [{ title: "Place", width: 1 }], [{ cells: ["Toilets"] }]),
  ],
};

describe("words", () => {
  test("are what stands between spaces, composed", () => {
    expect(wordsOf("  Zoe\u0308 said:\n“no”\u00A0– twice ")).toEqual(["Zoë", "said:", "“no”", "–", "twice"]);
  });
  test("are lost as often as they are missing", () => {
    expect(lostWords(["no", "no", "no", "yes"], ["yes", "no", "other"])).toEqual(["no", "no"]);
  });
  test("of mixed writing are found in another order, and missed when they are not there", () => {
    expect(lostWords(["علي12", "محمد"], ["12علي", "محمد"])).toEqual([]);
    expect(lostWords(["علي12", "محمد"], ["12علي"])).toEqual(["محمد"]);
  });
  test("of a document are those of its head and of every block", () => {
    expect(textsOfDocument(plan).flatMap(wordsOf)).toHaveLength(1 + 2 + 3 + 2 + 3 + 1 + 6 + 1 + 1 + 1);
  });
  test("can be changed everywhere at once", () => {
    const texts = textsOfDocument(mapTexts(plan, (text) => text.toUpperCase()));
    expect(texts).toEqual(textsOfDocument(plan).map((text) => text.toUpperCase()));
  });
});
