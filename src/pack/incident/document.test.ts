import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anchor, type Block, textsOf } from "../../documents/blocks.ts";
import { check } from "../../engine/check.ts";
import { groupIn } from "../../engine/relevant.ts";
import { rowsOf, summarise } from "../../engine/summary.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { layouts, record } from "./document.ts";
import { type IncidentExample, namesIn } from "./examples/case.ts";
import { groupChatImage } from "./examples/group-chat-image.ts";
import { readingCorner } from "./examples/reading-corner.ts";
import { yearEightCorridor } from "./examples/year-eight-corridor.ts";
import { examples } from "./examples.ts";
import type { IncidentDraft } from "./questions.ts";
import { incident } from "./template.ts";

const today = "2026-11-22";
const build = (example: IncidentExample, answers: IncidentDraft = example.answers): readonly Block[] =>
  record.build(answers, { names: namesIn(example), today, version: 1 });
const textOf = (blocks: readonly Block[]): string => blocks.flatMap(textsOf).join("\n");

const anchorsIn = (block: Block): readonly Anchor[] => [
  ...("from" in block && block.from ? [block.from] : []),
  ...("rows" in block ? block.rows.flatMap(({ from }) => (from ? [from] : [])) : []),
];

describe("the incident record on paper", () => {
  test.each(examples)("$id: every answer of the review page is in it", (example) => {
    const text = textOf(build(example));
    const rows = rowsOf(summarise(incident, example.answers, namesIn(example))).filter(({ answered }) => answered);
    expect(rows.length).toBeGreaterThan(8);
    for (const { from, value } of rows) {
      // Exact words print as a quote, which holds the same words without the punctuation of the review page.
      const pieces = from.key === "words" ? value.split(/: “|”(?:\n|$)/).filter((piece) => piece !== "") : [value];
      for (const piece of pieces) expect(text).toContain(piece);
    }
  });

  test.each(examples)("$id: says nowhere that an answer is missing", (example) => {
    expect(textOf(build(example))).not.toContain("Not answered");
  });

  test.each(examples)("$id: every piece leads back to a question that is asked", (example) => {
    const anchors = build(example).flatMap((block) => anchorsIn(block).map(({ key }) => key));
    const known = incident.sections.flatMap(({ questions }) =>
      questions.flatMap((each) =>
        each.kind === "group" ? [each.key, ...each.item.map(({ key }) => key)] : [each.key],
      ),
    );
    expect(anchors.length).toBeGreaterThan(8);
    expect(anchors.filter((key) => !known.includes(key as (typeof known)[number]))).toEqual([]);
  });

  test("exact words stand as quotes, apart from facts", () => {
    const quotes = build(yearEightCorridor).filter(({ kind }) => kind === "quote");
    expect(quotes).toHaveLength(2);
    expect(quotes[0]).toMatchObject({ speaker: "Zoë Ó Briain-Łukasiewicz" });
  });

  test("children, decisions and people told stand in tables", () => {
    const captions = build(groupChatImage).flatMap((block) => (block.kind === "table" ? [block.caption] : []));
    expect(captions).toEqual(
      expect.arrayContaining([
        "Which children were involved?",
        "First decisions",
        "Who has been told, and who has not",
      ]),
    );
  });

  test("each column of a table stands for a question of its group", () => {
    for (const [key, layout] of Object.entries(layouts)) {
      const asked = groupIn(incident, key)?.item.map((leaf) => leaf.key) ?? [];
      const shown =
        layout.as === "table" ? layout.columns.flatMap((column) => Object.keys(column.of)) : [layout.statement];
      expect(asked).toEqual(expect.arrayContaining(shown));
    }
  });

  test("says which guidance was in force when it was written, not when it was printed", () => {
    expect(textOf(build(readingCorner))).toContain("Keeping children safe in education 2026");
    expect(textOf(build(yearEightCorridor, { ...yearEightCorridor.answers, writtenAt: "2026-07-01T15:00" }))).toContain(
      "Keeping children safe in education 2025",
    );
  });

  test("a date of writing that no longer counts decides nothing", () => {
    expect(textOf(build(readingCorner, { ...readingCorner.answers, writtenAt: "2026-07-01T15:00" }))).toContain(
      "Keeping children safe in education 2026",
    );
  });

  test("an empty draft says what is missing and throws nothing", () => {
    expect(textOf(build(readingCorner, {}))).toContain("Not answered");
  });
});

/** An example with some answers gone, in the record and inside its lists, and any kind of record chosen. */
const thinned = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.constantFrom("note", "concern", "serious", undefined),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([example, tier, keep]) => {
    const kept = (from: RawAnswers): RawAnswers =>
      Object.fromEntries(
        Object.entries(from)
          .filter(([key]) => key === "itemId" || keep.next().value)
          .map(([key, value]) => [
            key,
            Array.isArray(value) ? value.map((item) => (isItem(item) ? kept(item) : item)) : value,
          ]),
      );
    return { example, answers: { ...kept(example.answers), ...(tier && { tier }) } as IncidentDraft };
  });
const isItem = (value: unknown): value is RawAnswers => typeof value === "object" && value !== null;

describe("drafts of every shape", () => {
  test("can be printed, and what is answered is in the print", () => {
    fc.assert(
      fc.property(thinned, ({ example, answers }) => {
        const text = textOf(build(example, answers));
        const rows = rowsOf(summarise(incident, answers, namesIn(example)));
        return rows.every(({ answered, from, value }) => !answered || from.key === "words" || text.includes(value));
      }),
      { numRuns: 200 },
    );
  });

  test("can be checked: no rule points at a question that is not on show", () => {
    fc.assert(
      fc.property(thinned, ({ example, answers }) => {
        check(incident, answers, "final", { today: "2026-09-01", names: namesIn(example) });
      }),
      { numRuns: 200 },
    );
  });
});
