import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "../../../tests/fixtures/thinned.ts";
import { type Block, textsOf } from "../../documents/blocks.ts";
import { check, complete } from "../../engine/check.ts";
import { rowsOf, summarise } from "../../engine/summary.ts";
import { languageIn } from "../words/language.ts";
import { noteDocument } from "./document.ts";
import { examples, namesInNotes as names } from "./examples.ts";
import type { NoteAnswers } from "./questions.ts";
import { rules } from "./rules.ts";
import { note } from "./template.ts";

const today = "2026-11-22";
const build = (answers: NoteAnswers): readonly Block[] => noteDocument.build(answers, { names, today, version: 1 });
const spaced = (text: string) => text.replace(/\s+/gu, " ");
const textOf = (blocks: readonly Block[]) => spaced(blocks.flatMap(textsOf).join(" ¶ "));
const unsaid = (answers: NoteAnswers) => {
  const text = textOf(build(answers));
  return rowsOf(summarise(note, answers, names))
    .filter(({ answered, value }) => answered && !text.includes(spaced(value)))
    .map(({ from }) => from.key);
};
const [siblings, good] = examples;
if (siblings === undefined || good === undefined) throw new Error("the examples have gone");

describe("a note", () => {
  test.each(examples)("can be finished without a warning, and its document says every answer: $id", ({ answers }) => {
    expect(complete(note, answers, { today, names })).toMatchObject({ ok: true, warnings: [] });
    expect(unsaid(answers)).toEqual([]);
    expect(textOf(build(answers))).not.toMatch(/not answered|undefined/iu);
  });

  test("may be about a brother and a sister, and keeps what each of them said apart", () => {
    expect(textOf(build(siblings.answers))).toContain("Ellis Varga-Thorne");
    expect(textOf(build(siblings.answers))).toContain("Lili Varga-Thorne");
    expect(textOf(build(good.answers))).toContain("I showed them how the pond works.");
  });

  test("keeps what a child said in one row with the child, apart from what the note says", () => {
    expect(build(good.answers)).toContainEqual(
      expect.objectContaining({
        kind: "table",
        rows: [expect.objectContaining({ cells: ["Ellis Varga-Thorne", "I showed them how the pond works."] })],
      }),
    );
  });

  test("needs six things and no more, so that it takes two minutes", () => {
    const { noteSource: _source, response: _response, ...needed } = siblings.answers;
    expect(complete(note, needed, { today, names }).ok).toBe(true);
    expect(Object.keys(needed)).toHaveLength(6);
  });

  test("labels nobody, and uses no short forms", () => {
    const texts = [...examples.flatMap(({ answers }) => build(answers)), ...build({})].flatMap(textsOf);
    expect(texts.flatMap((text) => languageIn(text).map(({ words }) => words))).toEqual([]);
  });

  test("half written says what it has, and can be checked", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(thinned(siblings.answers), (answers) => {
        expect(unsaid(answers)).toEqual([]);
        check(note, answers, "final", { today, names });
      }),
      { numRuns: 100 },
    );
  });
});

describe("rules of a note", () => {
  const found = (answers: NoteAnswers) =>
    rules.flatMap((rule) => rule.find(answers, { today, names }).map(({ key }) => `${rule.level} ${rule.id}: ${key}`));

  test("a note is about what has been", () => {
    expect(found({ whenHappened: { precision: "exact", date: "2026-11-23" } })).toEqual([
      "stop date-still-to-come: whenHappened",
    ]);
    expect(found({ whenHappened: { precision: "exact", date: "2026-11-22" } })).toEqual([]);
  });

  test("a child is named once", () => {
    const children = ["child-ellis", "child-lili", "child-ellis"].map((child, index) => ({
      itemId: `${index}`,
      child,
    }));
    expect(found({ children })).toEqual(["warn same-child-twice: child"]);
    expect(found({ children: children.slice(1) })).toEqual([]);
  });

  test("what is open is compared with nothing", () => {
    expect(found({})).toEqual([]);
  });
});
