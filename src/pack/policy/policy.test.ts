import { describe, expect, test } from "vitest";
import { textsOf } from "../../documents/blocks.ts";
import { check } from "../../engine/check.ts";
import { placeholderIn } from "../words/placeholders.ts";
import { clausesFor } from "./compose.ts";
import { exampleNames } from "./examples/example.ts";
import { examples } from "./examples.ts";
import type { PolicyAnswers } from "./sections.ts";
import { answersSeen } from "./sections.ts";
import { policy } from "./template.ts";

const today = "2026-11-28";
const context = { names: exampleNames, today, version: 1 };

/** Everything that documents of a policy say, as one text. */
const saidBy = (answers: PolicyAnswers, ...ids: readonly string[]): string =>
  policy.documents
    .filter(({ id, isFor }) => (ids.length === 0 || ids.includes(id)) && (isFor?.(answersSeen(answers), 1) ?? true))
    .flatMap(({ build }) => build(answers, context).flatMap(textsOf))
    .join("\n");
const partsIn = (answers: PolicyAnswers): readonly string[] =>
  policy.documents[0]
    .build(answers, context)
    .flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text.replace(/^\d+\. /, "")] : []));

const law = {
  consent: /age of consent|consent is 16|13 to 15|under 13|positions? of trust|Sexual Offences Act 2003/i,
  section175: /section 175/i,
  section157: /section 157|Independent School Standards/i,
  nonMaintained: /Non-Maintained Special Schools/i,
} as const;

describe.each(Object.entries(examples))("the policy of %s", (_, { answers }) => {
  const whole = saidBy(answers);
  const clauses = clausesFor(answersSeen(answers), "policy").map(({ id }) => id);

  test("can be finished, and says nothing to anybody but what its answers call for", () => {
    const stops = check(policy, answers, "final", { today, names: exampleNames }).filter(
      ({ level }) => level === "stop",
    );
    expect(stops).toEqual([]);
  });
  test("has no place left to fill in, in any document", () => {
    const open = policy.documents
      .filter(({ isFor }) => isFor?.(answersSeen(answers), 1) ?? true)
      .flatMap(({ build }) => build(answers, context).flatMap(textsOf))
      .flatMap((text) => placeholderIn(text) ?? []);
    expect(open).toEqual([]);
  });
  test("speaks of boarding only where pupils board", () => {
    const boards = answers.boarding !== "none";
    expect(/\bboarder|\bboarding (?:house|staff|school)|\bdormitor/i.test(whole)).toBe(boards);
    expect(partsIn(answers).includes("Boarding and overnight stays") || !boards).toBe(true);
  });
  test("speaks of the law of consent only where there are pupils of 11 and over", () => {
    const { phase = "", ages = [] } = answersSeen(answers);
    const hasTeens =
      ["secondary", "sixteenPlus"].includes(phase) || ages.includes("secondary") || ages.includes("sixteen");
    expect(law.consent.test(whole)).toBe(hasTeens);
  });
  test("rests on the section of law that speaks to who runs it", () => {
    const kind = answers.kind ?? "";
    expect(law.section175.test(whole)).toBe(["maintained", "college", "referralUnit"].includes(kind));
    expect(law.section157.test(whole)).toBe(["academy", "trust", "independent"].includes(kind));
    expect(law.nonMaintained.test(whole)).toBe(kind === "nonMaintainedSpecial");
  });
  test("is approved by those who run it", () => {
    const board: Readonly<Record<string, string>> = {
      maintained: "governing body",
      academy: "board of trustees",
      trust: "board of trustees",
      independent: "proprietor",
      nonMaintainedSpecial: "governing body",
      college: "governing body",
      referralUnit: "management committee",
    };
    const others = [...new Set(Object.values(board))].filter((each) => each !== board[answers.kind ?? ""]);
    expect(whole).toContain(board[answers.kind ?? ""]);
    for (const other of others) expect(whole).not.toContain(`the ${other}`);
  });
  test("speaks of adults among pupils only where there are any", () => {
    const has = answersSeen(answers).adults === "yes";
    expect(/Care Act 2014/.test(whole)).toBe(has);
    expect(clauses.some((id) => /adultPupils|definitions\.adults/.test(id))).toBe(has);
  });
  test("speaks of faith only where the school has one, and then says that no duty is weaker for it", () => {
    const has = answers.faith !== "none";
    expect(partsIn(answers).includes("Our faith and community")).toBe(has);
    expect(clauses.includes("faith.duty")).toBe(has);
  });
  test("names no tool that the school has nobody trained for", () => {
    expect(saidBy(answers, "policy")).not.toMatch(/Traffic Light|AIM education/);
  });
  test("is in British English, labels no child, and holds no closed service", () => {
    expect(whole).not.toMatch(/0344 225 0623|hsbsupport|HSB Support Service/i);
    expect(whole).not.toMatch(/\b(?:behavior|organiz\w*|recogniz\w*|program)\b/i);
    expect(whole).not.toMatch(/\b(?:abusers?|predators?|sex offenders?|mini offenders?|paedophiles?|promiscuous)\b/i);
  });
});

describe("a copy for the website", () => {
  test("is there where the school wants roles instead of names, and names nobody", () => {
    const { answers } = examples.churchInfant;
    const website = saidBy(answers, "website");
    expect(website).toContain("Head teacher");
    for (const name of [
      "Maya Rahman",
      "Owen Pryce",
      "Ruth Adeyemi",
      "Colin Marsh",
      "Priya Nair",
      "Tom Reyes",
      "Jo Field",
    ])
      expect(website).not.toContain(name);
    expect(saidBy(answers, "policy")).toContain("Maya Rahman");
    expect(saidBy(examples.communityPrimary.answers, "website")).toBe("");
  });
});

describe("a tool with training of its own", () => {
  const withBrook: PolicyAnswers = {
    ...examples.secondaryAcademy.answers,
    levelTools: ["brook"],
    toolTrained: "The designated safeguarding lead and the deputies",
    toolTrainedOn: "2025-10-02",
  };
  test("is named with who is trained", () => {
    expect(saidBy(withBrook, "policy")).toMatch(/Brook Sexual Behaviours Traffic Light Tool/);
    expect(saidBy(withBrook, "policy")).toContain("The designated safeguarding lead and the deputies");
  });
  test("stops the policy while nobody is trained, or the training is still to come", () => {
    const stops = (answers: PolicyAnswers) =>
      check(policy, answers, "final", { today, names: exampleNames })
        .filter(({ level }) => level === "stop")
        .map(({ key }) => key);
    expect(stops({ ...withBrook, toolTrained: undefined as never, toolTrainedOn: undefined as never })).toEqual([
      "toolTrained",
      "toolTrainedOn",
    ]);
    expect(stops({ ...withBrook, toolTrainedOn: "2027-01-10" })).toEqual(["toolTrainedOn"]);
  });
});
