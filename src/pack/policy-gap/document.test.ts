import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "../../../tests/fixtures/thinned.ts";
import { type Anchor, type Block, type Table, textsOf } from "../../documents/blocks.ts";
import { check } from "../../engine/check.ts";
import { rowsOf, summarise } from "../../engine/summary.ts";
import type { Names } from "../../engine/template.ts";
import { languageIn } from "../words/language.ts";
import { parts } from "../words/policy-parts.ts";
import { gapDocument } from "./document.ts";
import { olderPolicyChecked } from "./examples.ts";
import type { GapAnswers } from "./sections.ts";
import { policyGap } from "./template.ts";

const nobody = () => "Nobody";
const names: Names = { child: nobody, person: nobody, personName: nobody, authority: nobody };
const today = "2026-11-22";
const build = (answers: GapAnswers): readonly Block[] => gapDocument.build(answers, { names, today, version: 1 });
const textOf = (blocks: readonly Block[]) => blocks.flatMap(textsOf).join(" ¶ ").replace(/\s+/gu, " ");
const tablesOf = (answers: GapAnswers) => build(answers).filter((block): block is Table => block.kind === "table");
const headingsOf = (answers: GapAnswers) =>
  build(answers).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const { existing: _, ...byHand } = olderPolicyChecked;

describe("what our policy has and lacks", () => {
  test("says what is out of date first, then what to add, then what is there", () => {
    expect(headingsOf(olderPolicyChecked)).toEqual([
      "What is out of date in it",
      "What to add",
      "What is there",
      "Not for this school",
      "Not judged yet",
      "Notes",
    ]);
  });

  test("warns of each thing that is out of date, in the words of the policy, with what to do", () => {
    const warnings = build(olderPolicyChecked).flatMap((block) => (block.kind === "notice" ? [block] : []));
    expect(warnings.map(({ tone }) => tone)).toEqual(["warning", "warning", "warning", "warning"]);
    expect(warnings[0]?.text).toMatch(
      /^A service that has closed: “0344 225 0623”, “HSB Support Service”\. It closed/u,
    );
    expect(warnings[2]?.text).toContain("“Keeping Children Safe in Education (DfE, September 2022)”");
  });

  test("puts missing parts before those that are there in part, each with what was found and what to add", () => {
    const [toAdd] = tablesOf(olderPolicyChecked);
    expect(toAdd?.columns.map(({ title }) => title)).toEqual(["Part", "Finding", "What was found", "What to add"]);
    const findings = toAdd?.rows.map(({ cells: [, finding] }) => finding) ?? [];
    expect(findings).toEqual([...Array(15).fill("Missing"), ...Array(8).fill("Partly")]);
    expect(toAdd?.rows[0]?.cells).toEqual([
      "In short",
      "Missing",
      "None of the words that were looked for",
      expect.stringMatching(/^One page that anybody can read.*\nPut one page in front/u),
    ]);
  });

  test("shows what was found of what is there", () => {
    const [, there] = tablesOf(olderPolicyChecked);
    expect(there?.rows.find(({ cells: [part] }) => part === parts.assessment.title)?.cells[1]).toBe(
      "“risk assessment”, “safety plan”",
    );
  });

  test("does not print the policy itself, and says so", () => {
    const text = textOf(build(olderPolicyChecked));
    expect(text).toContain("The text is not printed here.");
    expect(text).not.toContain("All staff have training");
  });

  test("says every part, and every other answer", () => {
    const said = (answers: GapAnswers) => {
      const text = textOf(build(answers));
      return rowsOf(summarise(policyGap, answers, names))
        .filter(({ from, answered }) => answered && from.key !== "existing" && !from.key.startsWith("part_"))
        .filter(({ value }) => !text.includes(value))
        .map(({ from }) => from.key);
    };
    for (const answers of [olderPolicyChecked, byHand, {}]) {
      expect(said(answers)).toEqual([]);
      for (const { title } of Object.values(parts)) expect(textOf(build(answers))).toContain(title);
    }
  });

  test("that was made by hand says so, and has no column for what was found", () => {
    expect(textOf(build(byHand))).toContain("No text was pasted.");
    expect(tablesOf(byHand).map(({ columns }) => columns.map(({ title }) => title))).toEqual([
      ["Part", "Finding", "What to add"],
      ["Part", "What it is for"],
    ]);
    expect(headingsOf(byHand)).not.toContain("What is out of date in it");
  });

  test("of a policy with nothing to add has no empty heading", () => {
    const answers: GapAnswers = Object.fromEntries(Object.keys(parts).map((part) => [`part_${part}`, "present"]));
    expect(headingsOf(answers)).toEqual(["What is there"]);
  });

  test("leads from each part back to its question", () => {
    const known = new Set(
      policyGap.sections.flatMap(({ id, questions }) => questions.map(({ key }) => `${id} ${key}`)),
    );
    const anchors = build(olderPolicyChecked)
      .flatMap((block): readonly (Anchor | undefined)[] => {
        if (block.kind === "table" || block.kind === "facts") return block.rows.map(({ from }) => from);
        if (block.kind === "list") return block.items.map(({ from }) => from);
        return "from" in block ? [block.from] : [];
      })
      .flatMap((from) => (from === undefined ? [] : [`${from.sectionId} ${from.key}`]));
    expect(anchors.filter((anchor) => !known.has(anchor))).toEqual([]);
    expect(new Set(anchors.filter((anchor) => anchor.includes("part_"))).size).toBe(33);
  });

  test("labels nobody in its own words", () => {
    expect(
      build(byHand)
        .flatMap(textsOf)
        .flatMap((text) => languageIn(text)),
    ).toEqual([]);
  });
});

describe("half-written checks", { timeout: 30_000 }, () => {
  test("say every part once, and can be checked", () => {
    fc.assert(
      fc.property(thinned(olderPolicyChecked), (answers) => {
        const places = build(answers).flatMap((block) => {
          if (block.kind === "table") return block.rows.map(({ from }) => from?.key);
          return block.kind === "list" ? block.items.map(({ from }) => from?.key) : [];
        });
        expect(places.toSorted()).toEqual(
          Object.keys(parts)
            .map((part) => `part_${part}`)
            .toSorted(),
        );
        check(policyGap, answers, "final", { today, names });
      }),
      { numRuns: 100 },
    );
  });
});
