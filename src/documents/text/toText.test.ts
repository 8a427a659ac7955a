import { describe, expect, test } from "vitest";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { policy } from "../policy.fixture.ts";
import { lostWords, textsOfDocument, wordsOf } from "../words.ts";
import { blockToText, toText } from "./toText.ts";

describe("a document as plain text", () => {
  test("holds every word but those of a list of contents, which leads nowhere in it", () => {
    const withoutPunctuation = (text: string) => wordsOf(text.replaceAll(/[“”:]/gu, " "));
    const blocks = kitchenSink.blocks.filter(({ kind }) => kind !== "contents");
    const expected = textsOfDocument({ ...kitchenSink, blocks }).flatMap(withoutPunctuation);
    expect(toText(kitchenSink)).not.toContain("What is in it");
    expect(lostWords(expected, withoutPunctuation(toText(kitchenSink)))).toEqual([]);
  });
  test("says how the document stands under its head, and has no empty line where there is no marking", () => {
    expect(toText(policy).split("\n\n").slice(0, 4)).toEqual([
      policy.title,
      "Larchwood Primary School · Policy 0001 · version 2 · 3 December 2026",
      policy.standing,
      "Designated safeguarding lead: Folake Adeyemi",
    ]);
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
  test("reads a table without rows as its titles", () => {
    const columns = [
      { title: "Place", width: 1 },
      { title: "Who", width: 1 },
    ];
    expect(blockToText({ kind: "table", caption: "Times", columns, rows: [] })).toBe("Times\n\nPlace · Who");
  });
  test("asks a question without a colon after it", () => {
    const rows = [
      { label: "Where was it?", value: "On the bus.\nAt the back." },
      { label: "When", value: "" },
    ];
    expect(blockToText({ kind: "facts", rows })).toBe("Where was it? On the bus.\n  At the back.\nWhen:");
  });
  test("says who signed, and that it was done by hand", () => {
    const signed = { kind: "signature", role: "Parent", name: "Ana Reyes", detail: "22 November 2026" } as const;
    expect(blockToText({ ...signed, strokes: [] })).toBe("Parent: Ana Reyes\n22 November 2026");
    expect(blockToText({ ...signed, name: "", strokes: [[1, 2, 3, 4]] })).toBe(
      "Parent:\nSigned by hand on the device.\n22 November 2026",
    );
  });
  test("says that nobody has signed", () => {
    expect(blockToText({ kind: "signature", role: "Head teacher", name: "", detail: "", strokes: [] })).toBe(
      "Head teacher: not signed",
    );
  });
});
