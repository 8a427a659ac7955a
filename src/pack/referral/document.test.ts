import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "../../../tests/fixtures/thinned.ts";
import { type Anchor, type Block, heading, textsOf } from "../../documents/blocks.ts";
import { groupIn, relevant } from "../../engine/relevant.ts";
import { type Row, rowsOf, summarise } from "../../engine/summary.ts";
import type { Annex, DocumentContext } from "../../engine/template.ts";
import { fullPlan } from "../risk-assessment/documents/full-plan.ts";
import { namesIn as planNames } from "../risk-assessment/examples/example.ts";
import { interimPrimary } from "../risk-assessment/examples/interim-primary.ts";
import { referralDocument } from "./document.ts";
import { layouts } from "./documents/layouts.ts";
import { readingOrder } from "./documents/reading-order.ts";
import { namesIn, type ReferralExample } from "./examples/example.ts";
import { primaryPair } from "./examples/primary-pair.ts";
import { secondaryMessages } from "./examples/secondary-messages.ts";
import { examples } from "./examples.ts";
import { type ReferralAnswers, sections } from "./sections.ts";
import { referral } from "./template.ts";

const today = "2026-11-22";
const plan: Annex = {
  templateId: "risk-assessment",
  reference: "Plan 0019 · version 2",
  blocks: fullPlan.build(interimPrimary.answers, { names: planNames(interimPrimary), today, version: 2 }),
};
const build = (
  example: ReferralExample,
  answers: ReferralAnswers = example.answers,
  context: Partial<DocumentContext> = {},
): readonly Block[] => referralDocument.build(answers, { names: namesIn(example), today, version: 1, ...context });

const spaced = (text: string) => text.replace(/\s+/gu, " ");
const textOf = (blocks: readonly Block[]) => spaced(blocks.flatMap(textsOf).join(" ¶ "));
const titled = examples.map((example) => [example.title, example] as const);

/** The words of an answer as they may stand apart on paper. */
const piecesOf = ({ from, value }: Row): readonly string[] =>
  from.key === "childStatement" ||
  from.key === "signed" ||
  from.key === "annexes" ||
  from.key === "asks" ||
  from.key === "chronoBasis"
    ? value.split(/: “|”(?:\n|$)|; |, /u).filter((piece) => piece !== "")
    : [value];
const unsaid = (example: ReferralExample, answers: ReferralAnswers, blocks: readonly Block[]) => {
  const text = textOf(blocks);
  return rowsOf(summarise(referral, answers, namesIn(example)))
    .filter(({ answered }) => answered)
    .flatMap((row) => piecesOf(row).map((piece) => ({ key: row.from.key, piece: spaced(piece) })))
    .filter(({ piece }) => !text.includes(piece));
};
const headingsOf = (blocks: readonly Block[], level: number) =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === level ? [block.text] : []));
const anchorsIn = (block: Block): readonly (Anchor | undefined)[] => {
  if (block.kind === "facts" || block.kind === "table") return block.rows.map(({ from }) => from);
  if (block.kind === "list") return block.items.map(({ from }) => from);
  return block.kind === "pageBreak" || block.kind === "contents" ? [] : [block.from];
};

describe("the referral on paper", () => {
  test.each(titled)("says every answer: %s", (_, example) => {
    expect(unsaid(example, example.answers, build(example, example.answers, { restsOn: [plan] }))).toEqual([]);
  });

  test.each(titled)("has no gap: %s", (_, example) => {
    expect(textOf(build(example, example.answers, { restsOn: [plan] }))).not.toContain("Not answered");
  });

  test("holds every question once, in a chapter or an annex", () => {
    const read = readingOrder.flatMap(({ questions }) => questions.map(({ key }) => key));
    const asked = sections.flatMap(({ questions }) =>
      questions.flatMap((question) => (question.kind === "notice" ? [] : [question.key])),
    );
    expect([...read, "chronology", "meetings"].toSorted()).toEqual(asked.toSorted());
  });

  test("each column of a table stands for a question of its group", () => {
    for (const [key, layout] of Object.entries(layouts)) {
      const asked = groupIn(referral, key)?.item.map((leaf) => leaf.key) ?? [];
      const shown =
        layout.as === "table" ? layout.columns.flatMap((column) => Object.keys(column.of)) : [layout.statement];
      expect(asked).toEqual(expect.arrayContaining(shown));
    }
  });

  test("begins with why, and says on the first page what a duty worker acts on", () => {
    const blocks = build(secondaryMessages);
    const first = blocks.slice(
      0,
      blocks.findIndex((block) => block.kind === "heading" && block.text === "What we ask, and who has been rung"),
    );
    expect(headingsOf(first, 2)).toEqual(["Why we are referring", "At a glance"]);
    const text = textOf(first);
    for (const said of [
      "We are referring because Saoirse",
      "A strategy discussion",
      "23 November 2026",
      "20 November 2026 at 09:15: Sunita Rao",
      "is never without a known adult",
      "Saoirse Kettleborough",
      "27 February 2013, 13 years old",
      "wellbeing room",
      "01632 960 210",
      "07700 900 164",
    ])
      expect(text).toContain(said);
  });

  test("an age is worked out on the day of the document, in months for a baby, and left out where it cannot be", () => {
    const born = (dateOfBirth: string) => textOf(build(primaryPair, { ...primaryPair.answers, dateOfBirth }));
    expect(born("2026-03-01")).toContain("1 March 2026, 8 months old");
    expect(born("2027-01-01")).toContain("1 January 2027 ¶");
  });

  test("says that what the school thinks is opinion, and keeps facts with what they rest on", () => {
    const blocks = build(primaryPair);
    const opinion = blocks.findIndex((block) => block.kind === "heading" && block.text.includes("opinion"));
    expect(blocks[opinion + 1]).toMatchObject({ kind: "notice", text: expect.stringContaining("school’s opinion") });
    const facts = blocks.find((block) => block.kind === "table" && block.caption === "The facts, one at a time");
    expect(facts).toMatchObject({
      columns: [{ title: "When" }, { title: "What" }, { title: "Rests on" }],
      rows: expect.arrayContaining([
        expect.objectContaining({ cells: expect.arrayContaining(["Seen\nPriya Raman, teaching assistant"]) }),
      ]),
    });
  });

  test("quotes a child apart from everything else", () => {
    const quotes = build(secondaryMessages).filter(({ kind }) => kind === "quote");
    expect(quotes).toHaveLength(2);
    expect(quotes[0]).toMatchObject({ speaker: "Saoirse Kettleborough" });
  });

  test("long answers run across the page under a heading, and so do the others of their chapter that are in sentences", () => {
    const built = (impactHere: string) =>
      build(primaryPair, { ...primaryPair.answers, impactHere, impactOthers: "Not known." });
    const both = ["This child, day to day", "The other child or children"];
    expect(headingsOf(built("He cries. ".repeat(30)), 3)).toEqual(expect.arrayContaining(both));
    expect(headingsOf(built("He cries."), 3).filter((text) => both.includes(text))).toEqual([]);
    expect(textOf(built("He cries."))).toContain("This child, day to day ¶ He cries.");
  });

  test("has no empty heading, and never skips a level", () => {
    for (const answers of [{}, primaryPair.answers]) {
      const levels = build(primaryPair, answers, { restsOn: [plan] }).flatMap((block) =>
        block.kind === "heading" ? [block.level] : [],
      );
      expect(headingsOf(build(primaryPair, answers), 2).filter((text) => text === "")).toEqual([]);
      expect(levels.every((level, index) => level - (levels[index - 1] ?? 1) <= 1)).toBe(true);
    }
  });

  test("keeps its first heading of each chapter while nothing has been answered, and says what is open", () => {
    const blocks = build(primaryPair, {});
    expect(headingsOf(blocks, 2)).toEqual([
      ...readingOrder.flatMap(({ title }) => (title === "" ? [] : [title])),
      "When this was written",
    ]);
    expect(textOf(blocks)).toContain("Not answered");
  });

  test("leads from every answer back to a question that is asked", () => {
    for (const example of examples) {
      const known = new Set(
        sections.flatMap(({ id, questions }) =>
          questions.flatMap((each) =>
            [each.key, ...(each.kind === "group" ? each.item.map(({ key }) => key) : [])].map((key) => `${id} ${key}`),
          ),
        ),
      );
      const blocks = build(example);
      const said = blocks.filter(
        ({ kind }) =>
          kind === "facts" || kind === "table" || kind === "quote" || kind === "signature" || kind === "paragraph",
      );
      const own = said.slice(
        0,
        said.findIndex((block) => textsOf(block).some((text) => text.includes("Waymark’s list"))),
      );
      expect(own.flatMap(anchorsIn).filter((from) => from === undefined)).toEqual([]);
      const wrong = blocks.flatMap(anchorsIn).filter((from) => from && !known.has(`${from.sectionId} ${from.key}`));
      expect(wrong).toEqual([]);
    }
  });

  test("names the guidance of the day it was signed", () => {
    const text = textOf(build(primaryPair));
    expect(text).toContain("Working together to safeguard children 2026");
    expect(text).toContain("Keeping children safe in education 2026");
    const signed = { name: "Wren Halloran", strokes: [], signedAt: "2026-08-31T09:00" };
    expect(textOf(build(primaryPair, { ...primaryPair.answers, signed }))).toContain("education 2025");
  });
});

describe("other children", () => {
  const named = (naming: "named" | "letter"): ReferralAnswers => ({
    ...primaryPair.answers,
    otherChildren: [{ itemId: "c", otherChild: "child-noor", otherPart: "affected", naming }],
  });

  test("are shown by name only where the writer decided it", () => {
    expect(referralDocument.shows?.(named("letter"))).toEqual(["child-ellis"]);
    expect(referralDocument.shows?.(named("named"))).toEqual(["child-ellis", "child-noor"]);
    expect(referralDocument.shows?.({ otherChildren: [{ itemId: "c", naming: "named" }] })).toEqual([]);
  });

  test("are said to be letters while any is, and only then", () => {
    expect(textOf(build(primaryPair, named("letter")))).toContain("spoken of as letters");
    expect(textOf(build(primaryPair, named("named")))).not.toContain("spoken of as letters");
    expect(textOf(build(primaryPair, { ...primaryPair.answers, otherChildren: [] }))).not.toContain("as letters");
  });

  test("stand as the words that are handed in for them", () => {
    const names = { ...namesIn(primaryPair), child: (id: string) => (id === "child-noor" ? "Child B" : "Ellis") };
    const table = build(primaryPair, primaryPair.answers, { names }).find(
      (block) => block.kind === "table" && block.columns[0]?.title === "Child, and part",
    );
    expect(table).toMatchObject({
      rows: [{ cells: [expect.stringContaining("Child B\nChild affected"), "As a letter", expect.anything()] }],
    });
  });
});

describe("what a reader must know first", () => {
  const warnings = (answers: ReferralAnswers) =>
    build(primaryPair, answers).flatMap((block) =>
      block.kind === "notice" && block.tone === "warning" ? [block.from?.key] : [],
    );
  test.each([
    [{ urgency: "danger" }, ["urgency"]],
    [{ urgency: "sameDay" }, []],
    [{ workerRisk: "yes" }, ["workerRisk"]],
    [{ workerRisk: "notKnown" }, []],
    [{ parents: [{ itemId: "p", parentTold: "tried" }] }, ["parents"]],
    [{ parents: [{ itemId: "p", parentTold: "notTold" }] }, ["parents"]],
    [{ parents: [{ itemId: "p", parentTold: "told" }] }, []],
    [{ sourceAnonymous: "yes" }, ["sourceAnonymous"]],
    [{ sourceAnonymous: "no" }, []],
    [{ parents: [{ itemId: "p", parentTold: "notTold" }], sourceAnonymous: "yes" }, ["parents"]],
  ] satisfies readonly (readonly [ReferralAnswers, readonly string[]])[])("%j warns of %j", (answers, keys) => {
    expect(warnings(answers)).toEqual(keys);
  });
});

describe("annexes", () => {
  const annexed = (annexes: ReferralAnswers["annexes"], restsOn: readonly Annex[] = [plan]) =>
    build(primaryPair, { ...primaryPair.answers, ...(annexes && { annexes }) }, { restsOn });

  test("are announced on the first page and follow at the end, each on a new page and lettered in order", () => {
    const blocks = annexed(["meetings", "chronology", "plan"]);
    const titles = ["Annex A: Chronology", "Annex B: Risk assessment and safety plan", "Annex C: Notes of meetings"];
    expect(headingsOf(blocks, 1)).toEqual(titles);
    for (const title of titles) {
      const place = blocks.findIndex((block) => block.kind === "heading" && block.text === title);
      expect(blocks[place - 1]).toEqual({ kind: "pageBreak" });
    }
    const text = textOf(blocks);
    expect(text).toContain("Annex A: Chronology (7 lines, oldest first)");
    expect(text).toContain("Annex B: Risk assessment and safety plan (Plan 0019 · version 2)");
    expect(text).toContain("Annex C: Notes of meetings (1 meeting)");
    expect(text.indexOf("7 lines")).toBeLessThan(text.indexOf("What happened"));
  });

  test("only those chosen, and none where nothing goes with it", () => {
    expect(headingsOf(annexed(["meetings"]), 1)).toEqual(["Annex A: Notes of meetings"]);
    const nothing = annexed(["none"]);
    expect(headingsOf(nothing, 1)).toEqual([]);
    expect(textOf(nothing)).toContain("What goes with this ¶ Nothing");
    expect(nothing.some(({ kind }) => kind === "pageBreak")).toBe(false);
  });

  test("the chronology is oldest first, however well each date is known, and a line without one comes last", () => {
    const rows = annexed(["chronology"]).flatMap((block) =>
      block.kind === "table" && block.columns[0]?.title === "Date" ? block.rows : [],
    );
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      "About 20 July 2026",
      "Between 1 September 2026 and 14 September 2026",
      "16 September 2026 at 09:05",
      "5 October 2026",
      "14 October 2026 at 12:50",
      "19 November 2026 at 13:20",
      "19 November 2026 at 14:10",
    ]);
    expect(rows.at(-1)?.cells).toEqual([
      "19 November 2026 at 14:10",
      expect.stringContaining("“It’s the sleepover game."),
      "Seen; Told\nDilys Parry, learning mentor",
      expect.stringContaining("Wren Halloran told at 14:25"),
    ]);
    const draft = build(primaryPair, {
      annexes: ["chronology"],
      chronology: [
        { itemId: "a", chronoWhat: "No date" },
        { itemId: "b", chronoWhen: { precision: "exact", date: "2026-11-19" } },
        { itemId: "c", chronoWhat: "Nor here" },
      ],
    });
    expect(textOf(draft)).toContain(
      "19 November 2026 ¶ Not answered ¶ ¶ ¶ Not answered ¶ No date ¶ ¶ ¶ Not answered ¶ Nor here",
    );
  });

  test("the plan is the last one that the referral rests on, as it was finished, and leads to no question of this form", () => {
    const other: Annex = { ...plan, reference: "Plan 0003 · version 1", blocks: [heading(2, "Another plan")] };
    const incident: Annex = { templateId: "incident", reference: "Incident 0042 · version 1", blocks: [] };
    const blocks = annexed(["plan"], [other, plan, incident]);
    const annex = blocks.slice(blocks.findIndex(({ kind }) => kind === "pageBreak") + 2);
    expect(annex.map((block) => textsOf(block))).toEqual(plan.blocks.map((block) => textsOf(block)));
    expect(annex.flatMap(anchorsIn).filter((from) => from !== undefined)).toEqual([]);
  });

  test("a plan that is not there is said to be missing", () => {
    const text = textOf(annexed(["plan"], []));
    expect(text).toContain("Risk assessment and safety plan (none is finished yet)");
    expect(text).toContain("rests on no finished plan");
  });
});

/** An example with answers missing, and the choices that other questions hang on made anew. */
const drafts = fc.constantFrom(...examples).chain((example) =>
  fc
    .tuple(
      thinned(example.answers),
      fc.record(
        {
          urgency: fc.constantFrom("danger", "sameDay", "written"),
          annexes: fc.subarray(["chronology", "plan", "meetings"], { minLength: 1 }),
          policeTold: fc.constantFrom("told", "advice", "notTold"),
          needs: fc.constantFrom("yes", "no"),
          sourceAnonymous: fc.constantFrom("yes", "no"),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([some, chosen]) => ({ example, answers: { ...some, ...chosen } as ReferralAnswers })),
);

describe("drafts of every shape", { timeout: 30_000 }, () => {
  test("can be printed, and say every answer that counts", () => {
    fc.assert(
      fc.property(drafts, fc.boolean(), ({ example, answers }, hasPlan) => {
        expect(unsaid(example, answers, build(example, answers, { restsOn: hasPlan ? [plan] : [] }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("say nothing that is not asked: the reading order decides nothing about what counts", () => {
    fc.assert(
      fc.property(drafts, ({ answers }) => {
        const keysIn = (asked: Parameters<typeof relevant>[0]) =>
          relevant(asked, answers).sections.flatMap(({ questions }) =>
            questions.flatMap(({ key, kind }) =>
              kind === "notice" || key === "chronology" || key === "meetings" ? [] : [key],
            ),
          );
        expect(keysIn({ sections: readingOrder }).toSorted()).toEqual(keysIn({ sections }).toSorted());
      }),
      { numRuns: 100 },
    );
  });
});
