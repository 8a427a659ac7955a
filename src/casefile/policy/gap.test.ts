import { describe, expect, test } from "vitest";
import { complete } from "../../engine/check.ts";
import type { Section } from "../../engine/template.ts";
import { olderPolicy } from "../../pack/policy-gap/examples.ts";
import { policyGap } from "../../pack/policy-gap/template.ts";
import { parts } from "../../pack/words/policy-parts.ts";
import { carriedState } from "../carried.ts";
import { emptyCaseFile, namesIn } from "../casefile.ts";
import { gapCheckFrom } from "./gap.ts";

const begun = gapCheckFrom({ fileId: "check", text: olderPolicy, title: " Policy, March 2023 " });

describe("what a gap check begins with", () => {
  test("is the text, its title and a suggestion for every part, each an answer to a question", () => {
    expect(begun.answers).toMatchObject({
      whichPolicy: "Policy, March 2023",
      existing: olderPolicy,
      part_assessment: "present",
      part_images: "missing",
    });
    const sections: readonly Section[] = policyGap.sections;
    const keys = sections.flatMap(({ questions }) => questions).map(({ key }) => key);
    expect(Object.keys(begun.answers).filter((key) => !keys.includes(key))).toEqual([]);
    expect(Object.keys(begun.answers)).toHaveLength(2 + Object.keys(parts).length);
    expect(complete(policyGap, begun.answers, { today: "2026-11-22", names: namesIn(emptyCaseFile) }).ok).toBe(true);
  });

  test("says with each suggestion which words made it", () => {
    expect(begun.carried["part_assessment"]).toMatchObject({
      fileId: "check",
      label: "the text you pasted (found “risk assessment”, “safety plan”)",
    });
    expect(begun.carried["part_images"]?.label).toBe("the text you pasted (found none of the words that we look for)");
    expect(begun.carried["whichPolicy"]).toBeUndefined();
  });

  test("does not keep the text beside each suggestion", () => {
    expect(JSON.stringify(begun.carried).length).toBeLessThan(10_000);
    expect(JSON.stringify(begun.carried)).not.toContain("Larchwood");
  });

  test("is only a title where nothing was pasted: silence is not a missing part", () => {
    expect(gapCheckFrom({ fileId: "check", text: " \n ", title: "Policy" })).toEqual({
      answers: { whichPolicy: "Policy" },
      carried: {},
    });
    expect(gapCheckFrom({ fileId: "check", text: "", title: "" })).toEqual({ answers: {}, carried: {} });
  });
});

describe("a suggestion", () => {
  const from = begun.carried["part_assessment"];
  test("shows why it was made while it stands and the text is as it was", () => {
    expect(carriedState(from, "present", begun.answers)).toMatchObject({ state: "same" });
  });
  test("has nothing to say once a person judged otherwise", () => {
    expect(carriedState(from, "partly", begun.answers)).toBeUndefined();
  });
  test("asks to be looked at again when the text was changed, and never puts the text in place of the judgement", () => {
    const changed = { ...begun.answers, existing: `${olderPolicy} And more.` };
    for (const answer of ["present", "partly"])
      expect(carriedState(from, answer, changed)).toMatchObject({ state: "changed", fits: false });
  });
});
