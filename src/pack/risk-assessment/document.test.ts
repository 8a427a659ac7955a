import { describe, expect, test } from "vitest";
import { type Block, textsOf } from "../../documents/blocks.ts";
import type { Statement } from "../../engine/answer.ts";
import type { Leaf, Question } from "../../engine/question.ts";
import { itemsOf } from "../../engine/relevant.ts";
import { rowsOf, statementDetail, summarise } from "../../engine/summary.ts";
import type { DocumentContext, Names, RawAnswers } from "../../engine/template.ts";
import { card, placesCard } from "./documents/card.ts";
import { childCopy } from "./documents/child-copy.ts";
import { disclaimer, fullPlan } from "./documents/full-plan.ts";
import { parentCopy } from "./documents/parent-copy.ts";
import { namesIn, type PlanExample } from "./examples/example.ts";
import { fullSecondary } from "./examples/full-secondary.ts";
import { interimPrimary } from "./examples/interim-primary.ts";
import { examples } from "./examples.ts";
import { type PlanAnswers, sections } from "./sections.ts";
import { riskAssessment } from "./template.ts";

const questions: readonly Question[] = sections.flatMap((each): readonly Question[] => each.questions);
const kinds: ReadonlyMap<string, Leaf["kind"]> = new Map(
  questions
    .flatMap((question) => (question.kind === "group" ? question.item : [question]))
    .map(({ key, kind }) => [key, kind]),
);
const titled = examples.map((example) => [example.title, example] as const);

const contextOf = (example: PlanExample, forChild?: string): DocumentContext => ({
  names: forChild === undefined ? namesIn(example) : redactedFor(example, forChild),
  today: "2026-11-22",
  version: 1,
  ...(forChild !== undefined && { forChild }),
});
/** As the records hand them in for one child’s copy: every other child is "another child". */
const redactedFor = (example: PlanExample, forChild: string): Names => ({
  ...namesIn(example),
  child: (id) => (id === forChild ? namesIn(example).child(id) : "another child"),
});
const spaced = (text: string) => text.replace(/\s+/gu, " ");
const textOf = (blocks: readonly Block[]) => spaced(blocks.flatMap(textsOf).join(" \u00b6 "));

const isText = (key: string) => kinds.get(key) === "text";
/** Every text and statement of a plan replaced by its own key, item and a mark, so that a print shows what it is made of. */
const marked = (answers: RawAnswers, of = ""): RawAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, value]) => {
      if (isText(key)) return [key, `«${key}${of}»`];
      if (kinds.get(key) === "statement") return [key, { ...(value as Statement), words: `«${key}${of}»` }];
      return [
        key,
        questions.some((question) => question.kind === "group" && question.key === key)
          ? itemsOf(value).map((item) => marked(item, `@${String(item["itemId"])}`))
          : value,
      ];
    }),
  );
const marksIn = (blocks: readonly Block[]): readonly string[] => [...(textOf(blocks).match(/«[^»]+»/gu) ?? [])];
const keysOf = (marks: readonly string[]) => new Set(marks.map((mark) => mark.slice(1, -1).split("@")[0]));

describe("the full plan", () => {
  test.each(titled)("says every row of the summary: %s", (_, example) => {
    const text = textOf(fullPlan.build(example.answers, contextOf(example)));
    const missing = rowsOf(summarise(riskAssessment, example.answers, namesIn(example)))
      .filter(
        ({ answered, from }) => answered && kinds.get(from.key) !== "statement" && kinds.get(from.key) !== "signature",
      )
      .filter(({ value }) => !text.includes(spaced(value)));
    expect(missing).toEqual([]);
  });

  test.each(titled)("says every text in its own place: %s", (_, example) => {
    const answers = marked(example.answers) as PlanAnswers;
    const said = new Set(marksIn(fullPlan.build(answers, contextOf(example))));
    const written = new Set(
      rowsOf(summarise(riskAssessment, answers, namesIn(example))).flatMap(
        ({ value }) => value.match(/«[^»]+»/gu) ?? [],
      ),
    );
    expect(said).toEqual(written);
    expect(said.size).toBeGreaterThan(20);
  });

  test("quotes wishes as they were said, apart from the facts", () => {
    const quotes = fullPlan
      .build(fullSecondary.answers, contextOf(fullSecondary))
      .filter((block) => block.kind === "quote");
    const { wishes } = fullSecondary.answers.children?.[0] ?? {};
    expect(quotes).toHaveLength(4);
    expect(quotes[0]).toMatchObject({ words: wishes?.words, speaker: "Zoë" });
    expect(quotes[0]?.detail).toContain(wishes === undefined ? "?" : statementDetail(wishes));
  });

  test("rates each place in words, and lets a person’s judgement stand beside the arithmetic", () => {
    const text = textOf(fullPlan.build(fullSecondary.answers, contextOf(fullSecondary)));
    expect(text).toContain("4 Likely × 5 Severe. 20, very high");
    expect(text).toContain("Judged: High. 16, very high; High counts");
  });

  test("says nothing of ratings while nothing is rated", () => {
    const said = (example: PlanExample) => textOf(fullPlan.build(example.answers, contextOf(example)));
    expect(said(interimPrimary)).not.toContain("Rating");
    expect(said(fullSecondary)).toContain("Rating now: ");
    expect(said(fullSecondary)).toContain("Rating after: ");
  });

  test("carries the printed line, and warns where the child affected gives something up", () => {
    const answers: PlanAnswers = {
      settings: [{ itemId: "s", place: "lunch", planned: "plan", restricts: ["affected"] }],
    };
    const blocks = fullPlan.build(answers, contextOf(fullSecondary));
    expect(textOf(blocks)).toContain(disclaimer);
    expect(blocks.filter((block) => block.kind === "notice" && block.tone === "warning")).toHaveLength(1);
  });

  test("says on its first page who leads, when it is looked at again, whom to call and how closely each place is watched", () => {
    const blocks = fullPlan.build(fullSecondary.answers, contextOf(fullSecondary));
    const glance = blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === "table"),
    );
    for (const said of ["Full plan", "01632 960 210", "11 December 2026", "999", "Lunch. Regular check"])
      expect(textOf(glance)).toContain(said);
    expect(textOf(fullPlan.build({}, contextOf(fullSecondary)))).not.toContain("At a glance");
  });

  test("says which guidance was in force on the day it began", () => {
    const began = (inForceFrom: string) => textOf(fullPlan.build({ inForceFrom }, contextOf(fullSecondary)));
    expect(began("2026-08-31")).toContain("Keeping children safe in education 2025");
    expect(began("2026-09-01")).toContain("Keeping children safe in education 2026");
  });

  test("leaves lines to sign on until somebody has signed", () => {
    const signers = (answers: PlanAnswers) =>
      fullPlan
        .build(answers, contextOf(fullSecondary))
        .flatMap((block) => (block.kind === "signature" ? [block.name] : []));
    expect(signers(fullSecondary.answers)).toEqual(["Amara Okonjo-Reid", "M. Ó Briain"]);
    expect(signers({ children: [{ itemId: "c", child: "child-4" }] })).toEqual(["", "", "", "محمد"]);
  });

  test("leads from every row, quote and place back to its question", () => {
    const blocks = fullPlan.build(fullSecondary.answers, contextOf(fullSecondary));
    const loose = blocks.flatMap((block): readonly unknown[] => {
      if (block.kind === "facts" || block.kind === "table") return block.rows.filter(({ from }) => from === undefined);
      return (block.kind === "quote" || block.kind === "signature") && block.from === undefined ? [block] : [];
    });
    expect(loose).toEqual([]);
  });
});

const perChild = [card, parentCopy, childCopy].flatMap((document) =>
  [interimPrimary, fullSecondary].flatMap((example) =>
    Object.keys(example.children).map(
      (id) => [document.title, example.children[id] ?? "", document, example, id] as const,
    ),
  ),
);

describe("copies for one child", () => {
  test.each(perChild)("%s for %s names no other child", (_title, _name, document, example, id) => {
    const text = textOf(document.build(example.answers, contextOf(example, id)));
    const others = Object.entries(example.children).flatMap(([other, name]) =>
      other === id ? [] : name.split(" ").filter((part) => part.length > 1),
    );
    expect(text).not.toBe("");
    expect(others.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toContain("another child");
  });

  test.each(perChild)("%s for %s has nothing from another child’s items", (_title, _name, document, example, id) => {
    const answers = marked(example.answers) as PlanAnswers;
    const own = example.answers.children?.find(({ child }) => child === id)?.itemId;
    const marks = marksIn(document.build(answers, contextOf(example, id)));
    const others = example.answers.children?.filter(({ itemId }) => itemId !== own).map(({ itemId }) => itemId) ?? [];
    const aboutOthers = [
      ...others,
      ...(example.answers.settings ?? []).flatMap(({ itemId, settingFor }) =>
        others.includes(settingFor ?? "") ? [itemId] : [],
      ),
      ...(example.answers.agreements ?? []).flatMap(({ itemId, agreeFor }) => (agreeFor === own ? [] : [itemId])),
    ];
    expect(marks.filter((mark) => aboutOthers.some((itemId) => mark.endsWith(`@${itemId}»`)))).toEqual([]);
  });

  const copyOf = (document: typeof card, id: string) =>
    document.build(marked(fullSecondary.answers) as PlanAnswers, contextOf(fullSecondary, id));
  const steps = ["stepWho", "stepWhat"];
  const shared = ["placeDetail", "whatWeDo", "leadReached"];

  test("the staff card says what to do, and nothing about what happened or why", () => {
    expect(keysOf(marksIn(copyOf(card, "child-4")))).toEqual(
      new Set([...shared, "cardLine", "safePlace", ...steps, "script", "emergency", "planBreak"]),
    );
  });

  test("the places card names nobody and leaves out what is about one child only", () => {
    const blocks = placesCard.build(marked(fullSecondary.answers) as PlanAnswers, contextOf(fullSecondary));
    expect(keysOf(marksIn(blocks))).toEqual(
      new Set([...shared, "cardLine", ...steps, "script", "emergency", "planBreak"]),
    );
    expect(textOf(blocks)).not.toContain("@p-base");
    expect(Object.values(fullSecondary.children).filter((name) => textOf(blocks).includes(name))).toEqual([]);
  });

  test("the family copy has no account, no ratings, nothing adults believe, and nothing a child asked to keep back", () => {
    expect(keysOf(marksIn(copyOf(parentCopy, "child-4")))).toEqual(
      new Set([...shared, "safePlace", "strengthsNote", "parentWishes", ...steps]),
    );
    expect(keysOf(marksIn(copyOf(parentCopy, "child-3")))).toContain("wishes");
  });

  test("the child’s page has only words meant for the child", () => {
    expect(keysOf(marksIn(copyOf(childCopy, "child-3")))).toEqual(
      new Set(["childWords", "safePlace", "wishes", "toChild"]),
    );
  });

  test("a witness’s copies do not have the places of the others", () => {
    expect(keysOf(marksIn(copyOf(card, "child-5"))).has("whatWeDo")).toBe(false);
  });

  test("only the child whom supervision rests on is told of it", () => {
    const page = (id: string) => textOf(childCopy.build(interimPrimary.answers, contextOf(interimPrimary, id)));
    expect(page("child-1")).toContain(
      "The toilets: An adult will stay where they can see you. It will often be Tom Reyes.",
    );
    expect(page("child-2")).toContain("The toilets: The adults here know what to do to keep you safe.");
    expect(page("child-2")).toContain("What happened was not your fault.");
    expect(page("child-1")).not.toContain("fault");
  });

  test("a child is not given words that were written for another", () => {
    const rows = (supervised: "displayed" | "everyone"): PlanAnswers => ({
      ...interimPrimary.answers,
      stage: "full",
      settings: [
        { itemId: "s", place: "lunch", planned: "plan", supervision: "sight", supervised, childWords: "Sit by me." },
      ],
    });
    const page = (answers: PlanAnswers, id: string) => textOf(childCopy.build(answers, contextOf(interimPrimary, id)));
    expect(page(rows("displayed"), "child-1")).toContain("Sit by me.");
    expect(page(rows("displayed"), "child-2")).not.toContain("Sit by me.");
    expect(page(rows("everyone"), "child-2")).toContain("Sit by me.");
  });

  test("a family is told what a level means and when it is looked at again, of their own child only", () => {
    const copy = (id: string) => textOf(parentCopy.build(fullSecondary.answers, contextOf(fullSecondary, id)));
    expect(copy("child-4")).toContain("Not here yet: Not in this place for now");
    expect(copy("child-4")).toContain("We look at this again on 15 January 2027");
    expect(copy("child-3")).not.toContain("camp");
    expect(copy("child-5")).not.toContain("police");
  });

  test("a family reads who to talk to before what adults will do, and of help outside school that fits", () => {
    const copy = (id: string) => textOf(parentCopy.build(fullSecondary.answers, contextOf(fullSecondary, id)));
    for (const id of ["child-3", "child-4", "child-5"]) {
      expect(copy(id)).toContain("0808 800 5000");
      expect(copy(id)).toContain("01632 960 210");
    }
    expect(copy("child-3").indexOf("Who to talk to")).toBeLessThan(copy("child-3").indexOf("What adults will do ¶"));
    expect(copy("child-4")).toContain("Stop It Now");
    expect(copy("child-3")).not.toContain("Stop It Now");
  });

  test.each(["child-3", "child-4"])("the card and the child’s page of %s stay short", (id) => {
    const words = (document: typeof card) =>
      textOf(document.build(fullSecondary.answers, contextOf(fullSecondary, id))).match(/[\p{L}\p{N}’]+/gu)?.length;
    expect(words(card)).toBeLessThan(450);
    expect(words(childCopy)).toBeLessThan(350);
  });

  test("the child’s page is in short sentences without labels", () => {
    const { children = [], ...shared } = interimPrimary.answers;
    const ours = children.map(({ wishes: _, safePlace: __, ...child }) => child);
    for (const role of ["displayed", "affected", "both", "witness"] as const) {
      const answers: PlanAnswers = { ...shared, children: ours.map((child) => ({ ...child, role })) };
      const text = childCopy.build(answers, contextOf(interimPrimary, "child-1")).flatMap(textsOf).join("\n");
      const sentences = text.split(/[.:\n]+/u).map((sentence) => sentence.trim().split(/\s+/u).length);
      expect(Math.max(...sentences)).toBeLessThanOrEqual(16);
      expect(text).not.toMatch(/displayed|affected|incident|risk|alleged|supervis|safeguarding|concern/iu);
    }
  });

  test("a copy for nobody holds nothing about anybody", () => {
    expect(childCopy.build(fullSecondary.answers, contextOf(fullSecondary))).toEqual([]);
    expect(textOf(card.build(fullSecondary.answers, contextOf(fullSecondary)))).not.toContain("landing");
  });
});
