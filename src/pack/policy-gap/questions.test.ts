import { describe, expect, test } from "vitest";
import { complete } from "../../engine/check.ts";
import type { Names, Section } from "../../engine/template.ts";
import { languageIn } from "../words/language.ts";
import { type PartId, parts } from "../words/policy-parts.ts";
import { olderPolicyChecked } from "./examples.ts";
import { groupIds, groups, partsOf } from "./groups.ts";
import { rules } from "./rules.ts";
import { type GapAnswers, sections } from "./sections.ts";
import { policyGap } from "./template.ts";
import { whatToAdd } from "./what-to-add.ts";

const nobody = () => "Nobody";
const names: Names = { child: nobody, person: nobody, personName: nobody, authority: nobody };
const context = { today: "2026-11-22", names };
const all: readonly Section[] = sections;
const ids = Object.keys(parts) as readonly PartId[];

describe("what a gap check asks", () => {
  test("is every part of the policy, once", () => {
    expect(groupIds.flatMap(partsOf).toSorted()).toEqual(ids.toSorted());
    const keys = all.flatMap(({ questions }) => questions).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("part_")).toSorted()).toEqual(ids.map((id) => `part_${id}`).toSorted());
  });

  test("is first which policy, and its text", () => {
    expect(all.map(({ id }) => id)).toEqual(["policy", ...groupIds]);
    expect(all[0]?.questions.map(({ key, required }) => [key, required])).toEqual([
      ["whichPolicy", true],
      ["existing", false],
    ]);
  });

  test.each(groupIds)("“%s” asks for its parts with what each is for, and for one note", (id) => {
    const { title, questions } = all.find((section) => section.id === id) ?? { title: "", questions: [] };
    expect(title).toBe(groups[id].title);
    expect(questions.map(({ label }) => label)).toEqual([
      ...partsOf(id).map((part) => parts[part].title),
      "A note on these parts",
    ]);
    expect(questions.map(({ hint }) => hint).slice(0, -1)).toEqual(partsOf(id).map((part) => parts[part].about));
    for (const question of questions)
      if (question.kind === "choice")
        expect(question).toMatchObject({
          layout: "pills",
          choices: { present: "Present", partly: "Partly", missing: "Missing", notForUs: "Not for us" },
        });
  });

  test("can be finished once the policy is named, and in the example without a warning", () => {
    expect(complete(policyGap, olderPolicyChecked, context)).toMatchObject({ ok: true, warnings: [] });
    expect(complete(policyGap, { whichPolicy: "Policy, 2023" }, context).ok).toBe(true);
    expect(complete(policyGap, {}, context).ok).toBe(false);
  });
});

describe("what to add", () => {
  test.each(ids)("to “%s” is said in one or two sentences that label nobody", (part) => {
    const line = whatToAdd[part];
    expect(line).toMatch(/^[A-Z].*\.$/u);
    expect(line.split(/\s+/u).length).toBeLessThanOrEqual(30);
    expect(languageIn(line)).toEqual([]);
  });
});

describe("a check with little to go on", () => {
  const found = (answers: GapAnswers) => rules.flatMap((rule) => rule.find(answers, context).map(({ key }) => key));
  const judged = (count: number): GapAnswers =>
    Object.fromEntries(ids.slice(0, count).map((part) => [`part_${part}`, "present"]));

  test("is warned of where no text was pasted and fewer than half of the parts are judged", () => {
    expect(found(judged(16))).toEqual(["existing"]);
    expect(found({ ...judged(16), existing: "  \n" })).toEqual(["existing"]);
  });
  test("is not where more are judged, or where there is a text", () => {
    expect(found(judged(17))).toEqual([]);
    expect(found({ existing: "Our policy" })).toEqual([]);
  });
  test("can still be finished", () => {
    expect(complete(policyGap, { whichPolicy: "Policy, 2023" }, context)).toMatchObject({
      ok: true,
      warnings: [{ level: "warn", key: "existing" }],
    });
  });
});
