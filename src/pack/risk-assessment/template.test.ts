import { describe, expect, test } from "vitest";
import { check, complete } from "../../engine/check.ts";
import { pagesOf } from "../../engine/pages.ts";
import { relevant } from "../../engine/relevant.ts";
import type { PlanExample } from "./examples/example.ts";
import { namesIn } from "./examples/example.ts";
import { fullSecondary } from "./examples/full-secondary.ts";
import { interimPrimary } from "./examples/interim-primary.ts";
import { examples } from "./examples.ts";
import type { PlanAnswers } from "./sections.ts";
import { riskAssessment } from "./template.ts";

const today = "2026-11-20";
const sectionIds = (answers: PlanAnswers) =>
  relevant(riskAssessment, answers).sections.map(({ section }) => section.id);
const askedIn = (answers: PlanAnswers, id: string) =>
  relevant(riskAssessment, answers)
    .sections.find(({ section }) => section.id === id)
    ?.questions.map(({ key }) => key) ?? [];
const finish = (example: PlanExample, change: Partial<PlanAnswers> = {}) =>
  complete(riskAssessment, { ...example.answers, ...change }, { today, names: namesIn(example) });
const without = (key: "reviewOn" | "steps" | "emergency" | "level"): PlanAnswers => {
  const { [key]: _, ...rest } = fullSecondary.answers;
  return rest;
};

describe("the risk assessment and safety plan", () => {
  test.each(examples.map((example) => [example.title, example] as const))("%s can be finished", (_, example) => {
    const finished = finish(example);
    expect(finished.ok ? [] : finished.problems.filter(({ level }) => level === "stop")).toEqual([]);
  });

  test.each([interimPrimary, fullSecondary].map((example) => [example.title, example] as const))(
    "%s has no answer that does not count",
    (_, example) => {
      expect(relevant(riskAssessment, example.answers).answers).toEqual(example.answers);
    },
  );

  test("asks an interim plan only what today needs", () => {
    expect(sectionIds(interimPrimary.answers)).toEqual([
      "about",
      "children",
      "behaviour",
      "settings",
      "again",
      "sharing",
      "agreement",
    ]);
    expect(askedIn(interimPrimary.answers, "behaviour")).toEqual(["summaryFact", "behaviourTypes"]);
    expect(askedIn(interimPrimary.answers, "agreement")).toEqual(["reviewOn", "signatures"]);
  });

  test("asks nothing of a full plan until the stage is chosen", () => {
    expect(sectionIds({})).toEqual(sectionIds({ stage: "interim" }));
  });

  test("asks about a review only at a review", () => {
    expect(sectionIds({ stage: "full" })).not.toContain("review");
    expect(sectionIds({ stage: "review" })).toContain("review");
  });

  test("a witness is not asked about as a child at the centre of it is", () => {
    const [witness] = (relevant(riskAssessment, {
      stage: "full",
      children: [{ itemId: "w", role: "witness", power: ["size"], strengths: ["friends"] }],
    }).answers["children"] ?? []) as readonly object[];
    expect(witness).toEqual({ itemId: "w", role: "witness" });
  });

  test("each child and each place has a page of its own", () => {
    const items = pagesOf(riskAssessment, interimPrimary.answers, "compact").filter(({ kind }) => kind === "item");
    expect(items).toHaveLength(2 + 4);
  });

  test.each(["reviewOn", "steps", "emergency"] as const)("cannot be finished without %s", (key) => {
    const finished = complete(riskAssessment, without(key), { today, names: namesIn(fullSecondary) });
    expect(finished.ok).toBe(false);
    expect(
      !finished.ok && finished.problems.filter(({ level }) => level === "stop").map((problem) => problem.key),
    ).toEqual([key]);
  });

  test("a planned place without a date of its own starts with the plan", () => {
    const [first, ...others] = fullSecondary.answers.settings ?? [];
    const { fromWhen: _, ...bare } = first ?? { itemId: "" };
    expect(finish(fullSecondary, { settings: [bare, ...others] }).ok).toBe(true);
  });

  test("a level of concern that nobody can judge yet keeps no plan from being finished", () => {
    const finished = complete(riskAssessment, without("level"), { today, names: namesIn(fullSecondary) });
    expect(finished.ok && finished.warnings.map(({ key }) => key)).toEqual(["level"]);
  });

  test.each(["owner", "whatWeDo", "supervision"] as const)("no planned place goes without %s", (key) => {
    const [first, ...others] = fullSecondary.answers.settings ?? [];
    const { [key]: _, ...bare } = first ?? { itemId: "" };
    const finished = finish(fullSecondary, { settings: [bare, ...others] });
    expect(!finished.ok && finished.problems.some((problem) => problem.key === key && problem.level === "stop")).toBe(
      true,
    );
  });

  test("asks for the criteria for stepping down once somebody is in line of sight", () => {
    const usual = (fullSecondary.answers.settings ?? []).map((setting) => ({
      ...setting,
      supervision: "usual" as const,
    }));
    expect(askedIn(fullSecondary.answers, "agreement")).toContain("stepDown");
    expect(askedIn({ ...fullSecondary.answers, settings: usual }, "agreement")).not.toContain("stepDown");
  });

  test("asks for two signatures, and no next review, when a review closes the plan", () => {
    const closing: PlanAnswers = {
      ...fullSecondary.answers,
      stage: "review",
      reviews: [{ itemId: "r", reviewOutcome: "close" }],
    };
    expect(askedIn(closing, "agreement")).toEqual(expect.arrayContaining(["closeReason", "closers"]));
    expect(askedIn(closing, "agreement")).not.toContain("reviewOn");
  });

  test("a draft is never told what is missing", () => {
    expect(check(riskAssessment, {}, "draft", { today, names: namesIn(fullSecondary) })).toEqual([]);
  });
});
