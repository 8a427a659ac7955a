import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "../../../tests/fixtures/thinned.ts";
import { type Anchor, type Block, type Table, textsOf } from "../../documents/blocks.ts";
import { check } from "../../engine/check.ts";
import { rowsOf, summarise } from "../../engine/summary.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { languageIn } from "../words/language.ts";
import { attribution } from "./areas.ts";
import { checkDocument } from "./document.ts";
import { namesInSecondaryCheck as names, secondaryCheck } from "./examples.ts";
import type { CheckAnswers } from "./sections.ts";
import { schoolCheck } from "./template.ts";

const today = "2026-11-22";
const build = (answers: CheckAnswers): readonly Block[] => checkDocument.build(answers, { names, today, version: 1 });
const spaced = (text: string) => text.replace(/\s+/gu, " ");
const textOf = (blocks: readonly Block[]) => spaced(blocks.flatMap(textsOf).join(" ¶ "));
const unsaid = (answers: RawAnswers) => {
  const text = textOf(build(answers));
  return rowsOf(summarise(schoolCheck, answers, names))
    .filter(({ answered, value }) => answered && !text.includes(spaced(value)))
    .map(({ from }) => from.key);
};
const tables = build(secondaryCheck).filter((block): block is Table => block.kind === "table");
const anchorsOf = (block: Block): readonly (Anchor | undefined)[] => {
  if (block.kind === "table" || block.kind === "facts") return block.rows.map(({ from }) => from);
  if (block.kind === "list") return block.items.map(({ from }) => from);
  return "from" in block ? [block.from] : [];
};

describe("the whole-school check on paper", () => {
  test("says every answer", () => {
    expect(unsaid(secondaryCheck)).toEqual([]);
    expect(textOf(build(secondaryCheck))).not.toMatch(/not answered|undefined/iu);
  });

  test("says first who looked and what comes first, then the areas, the places and the actions", () => {
    const headings = build(secondaryCheck).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      "About this check",
      "What comes first",
      "Structures and systems",
      "Prevention",
      "Identification",
      "Response and intervention",
      "Places, times and groups",
      "Actions",
    ]);
  });

  test("has a table for each area, with how each statement stands", () => {
    expect(tables.map(({ rows }) => rows.length)).toEqual([6, 6, 6, 6, 3, 3]);
    expect(tables[1]?.rows.map(({ cells: [, now] }) => now)).toEqual([
      "In place",
      "Partly",
      "Not yet",
      "Not yet",
      "In place",
      "Partly",
    ]);
  });

  test("says of each place what the record shows as a band, and for which place an action is", () => {
    expect(tables[4]?.rows.map(({ cells: [, inRecord] }) => inRecord)).toEqual([
      "Fewer than five",
      "Not looked at",
      "Five or more",
    ]);
    expect(tables[5]?.rows[0]?.cells).toEqual([
      expect.stringContaining("For: The stairs by the science block, at changeover"),
      "Tom Reyes",
      "23 November 2026",
      expect.stringContaining("asked again"),
    ]);
  });

  test("says whose the areas are, and whose the statements", () => {
    expect(textOf(build(secondaryCheck))).toContain(attribution);
    expect(textOf(build({}))).toContain(attribution);
  });

  test("adds nothing up", () => {
    const { checkedOn: _on, ...undated } = secondaryCheck;
    const worded = { ...undated, takesPart: "", voiceDetail: "", places: [], actions: [], priorities: [] };
    expect(textOf(build(worded))).not.toMatch(/\d|%|out of|score|total|rating/iu);
  });

  test("says what is open in a draft", () => {
    const text = textOf(build({}));
    expect(text).toContain("Who takes part? ¶ Not answered");
    expect(text.split("Not answered")).toHaveLength(28);
    expect(text).not.toContain("What comes first");
  });

  test("leads from its rows back to the questions", () => {
    const known = new Set(
      schoolCheck.sections.flatMap(({ id, questions }) =>
        questions.flatMap((question) => [
          `${id} ${question.key}`,
          ...(question.kind === "group" ? question.item.map(({ key }) => `${id} ${key}`) : []),
        ]),
      ),
    );
    const anchors = build(secondaryCheck)
      .flatMap(anchorsOf)
      .flatMap((from) => (from === undefined ? [] : [`${from.sectionId} ${from.key}`]));
    expect(anchors.filter((anchor) => !known.has(anchor))).toEqual([]);
    expect(new Set(anchors).size).toBeGreaterThan(30);
  });

  test("labels nobody, and uses no short forms", () => {
    const texts = [...build(secondaryCheck), ...build({})].flatMap(textsOf);
    expect(texts.flatMap((text) => languageIn(text).map(({ words }) => words))).toEqual([]);
  });
});

describe("half-written checks", { timeout: 30_000 }, () => {
  test("say every answer, and can be checked", () => {
    fc.assert(
      fc.property(thinned(secondaryCheck), (answers) => {
        expect(unsaid(answers)).toEqual([]);
        check(schoolCheck, answers, "final", { today, names });
      }),
      { numRuns: 150 },
    );
  });
});
