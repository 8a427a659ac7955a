import { describe, expect, test } from "vitest";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { lostWords, textsOfDocument, wordsOf } from "../words.ts";
import { blockToText, toText } from "./toText.ts";

describe("a document as plain text", () => {
  test("holds every word", () => {
    const withoutPunctuation = (text: string) => wordsOf(text.replaceAll(/[“”:]/gu, " "));
    const expected = textsOfDocument(kitchenSink).flatMap(withoutPunctuation);
    expect(lostWords(expected, withoutPunctuation(toText(kitchenSink)))).toEqual([]);
  });
  test("reads each row of a table under its titles", () => {
    const columns = [
      { title: "Place", width: 1 },
      { title: "Who", width: 1 },
    ];
    expect(blockToText({ kind: "table", caption: "Times", columns, rows: [{ cells: ["Bus", "T. Reyes"] }] })).toBe(
      "Times\n\nPlace: Bus\nWho: T. Reyes",
    );
  });
  test("says that nobody has signed", () => {
    expect(blockToText({ kind: "signature", role: "Head teacher", name: "", detail: "", strokes: [] })).toBe(
      "Head teacher: not signed",
    );
  });
});
