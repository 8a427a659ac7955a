import { describe, expect, test } from "vitest";
import { check } from "../../engine/check.ts";
import { namesIn } from "./examples/example.ts";
import { fullSecondary } from "./examples/full-secondary.ts";
import { interimPrimary } from "./examples/interim-primary.ts";
import { examples } from "./examples.ts";
import { rules } from "./rules.ts";
import type { PlanAnswers, PlanChild, PlanSetting } from "./sections.ts";
import { riskAssessment } from "./template.ts";

const context = { today: "2026-11-20", names: namesIn(fullSecondary) };
const full = fullSecondary.answers;
const interim = interimPrimary.answers;
const place: PlanSetting = { itemId: "s", place: "lunch", planned: "plan" };
const kid: PlanChild = { itemId: "k", child: "child-3", role: "affected" };
const places = (...settings: readonly Partial<PlanSetting>[]): PlanAnswers => ({
  stage: "full",
  settings: settings.map((each, index) => ({ ...place, itemId: `s${index}`, ...each })),
});
const kids = (...children: readonly Partial<PlanChild>[]): PlanAnswers => ({
  stage: "full",
  planFor: "linked",
  children: children.map((each, index) => ({ ...kid, itemId: `k${index}`, ...each })),
});

interface Case {
  readonly rule: string;
  readonly broken: PlanAnswers;
  readonly mended: PlanAnswers;
  readonly key: string;
}
const cases: readonly Case[] = [
  {
    rule: "someChild",
    key: "children",
    broken: { planFor: "affected", children: [] },
    mended: { planFor: "affected", children: [kid] },
  },
  { rule: "someChild", key: "children", broken: {}, mended: { planFor: "group" } },
  { rule: "eachChildOnce", key: "child", broken: kids({}, {}), mended: kids({}, { child: "child-4" }) },
  {
    rule: "rolesFitThePlan",
    key: "children",
    broken: { planFor: "displayed", children: [kid] },
    mended: { planFor: "affected", children: [kid] },
  },
  {
    rule: "rolesFitThePlan",
    key: "children",
    broken: { planFor: "affected", children: [{ ...kid, role: "displayed" }] },
    mended: { planFor: "affected", children: [{ ...kid, role: "both" }] },
  },
  { rule: "rolesFitThePlan", key: "children", broken: kids({}), mended: kids({}, { child: "child-4" }) },
  {
    rule: "twoStrengths",
    key: "strengths",
    broken: kids({ strengths: ["friends"] }),
    mended: kids({ strengths: ["friends", "adult"] }),
  },
  {
    rule: "twoStrengths",
    key: "strengths",
    broken: kids({ strengths: ["friends", "notKnown"] }),
    mended: kids({ strengths: ["friends", "adult", "notKnown"] }),
  },
  { rule: "twoStrengths", key: "strengths", broken: kids({}), mended: { ...kids({}), stage: "interim" } },
  {
    rule: "wishOrReason",
    key: "wishesReason",
    broken: kids({ wishesHeard: "notYet" }),
    mended: kids({ wishesHeard: "notYet", wishesReason: "Away today; Monday." }),
  },
  {
    rule: "wishOrReason",
    key: "wishesReason",
    broken: kids({ wishesHeard: "declined", wishesReason: "  " }),
    mended: kids({ wishesHeard: "heard" }),
  },
  {
    rule: "aSafeAdultEach",
    key: "safeAdult",
    broken: kids({ safeAdult: "person-1" }, { safeAdult: "person-1" }),
    mended: kids({ safeAdult: "person-1" }, { safeAdult: "person-2" }),
  },
  {
    rule: "somebodyStepsIn",
    key: "safeAdultBackup",
    broken: kids({ safeAdult: "person-1" }),
    mended: kids({ safeAdult: "person-1", safeAdultBackup: "person-2" }, {}),
  },
  {
    rule: "backupIsAnother",
    key: "safeAdultBackup",
    broken: kids({ safeAdult: "person-1", safeAdultBackup: "person-1" }),
    mended: kids({ safeAdult: "person-1" }),
  },
  {
    rule: "supportForEach",
    key: "support",
    broken: kids({}),
    mended: { ...kids({}), support: [{ itemId: "x", supportFor: "k0" }] },
  },
  {
    rule: "harderForEach",
    key: "harder",
    broken: kids({}),
    mended: { ...kids({}), harder: [{ itemId: "x", harderFor: "k0", harderWhat: "noneKnown" }] },
  },
  {
    rule: "aPlanForTheOther",
    key: "linkedPlan",
    broken: { planFor: "displayed", linkedPlan: "notYet" },
    mended: { planFor: "displayed", linkedPlan: "separate" },
  },
  {
    rule: "aPlanForTheOther",
    key: "linkedPlan",
    broken: { planFor: "displayed", linkedPlan: "notNeeded" },
    mended: { planFor: "displayed", linkedPlan: "notNeeded", linkedPlanNote: "Another school has one." },
  },
  {
    rule: "aPlanForTheOther",
    key: "linkedPlan",
    broken: { planFor: "affected", linkedPlan: "notYet" },
    mended: { planFor: "affected", linkedPlan: "separate" },
  },
  { rule: "somePlace", key: "settings", broken: places({ planned: "notNeeded" }), mended: places({}) },
  {
    rule: "aboutThreePlaces",
    key: "settings",
    broken: { ...places({}, {}), stage: "interim" },
    mended: { ...places({}, {}, { planned: "notNeeded" }), stage: "interim" },
  },
  {
    rule: "sharedLessonsAreDecided",
    key: "settings",
    broken: { ...places({}), basis: "violence" },
    mended: { ...places({}, { place: "classroom", planned: "notNeeded" }), basis: "violence" },
  },
  {
    rule: "sharedLessonsAreDecided",
    key: "settings",
    broken: { ...places({}), basis: "violence", stage: "interim" },
    mended: { ...places({}), basis: "harassment" },
  },
  {
    rule: "highRowLooksAhead",
    key: "residualLikelihood",
    broken: places({ likelihood: "4", impact: "4" }),
    mended: places({ likelihood: "4", impact: "4", residualLikelihood: "2", residualImpact: "3" }),
  },
  {
    rule: "highRowLooksAhead",
    key: "residualLikelihood",
    broken: places({ likelihood: "1", impact: "1", overrideBand: "high" }),
    mended: places({ likelihood: "1", impact: "1" }),
  },
  {
    rule: "stillHighIsDecided",
    key: "seniorDecision",
    broken: places({ residualLikelihood: "2", residualImpact: "5" }),
    mended: places({ residualLikelihood: "2", residualImpact: "4" }),
  },
  {
    rule: "stillHighIsDecided",
    key: "seniorDecision",
    broken: places({ residualLikelihood: "5", residualImpact: "5" }),
    mended: places({ residualLikelihood: "5", residualImpact: "5", seniorDecision: "Head teacher, for a week." }),
  },
  {
    rule: "affectedCarriesNothing",
    key: "restricts",
    broken: places({ restricts: ["affected"] }),
    mended: places({ restricts: ["displayed", "others"] }),
  },
  {
    rule: "lessRestrictiveWasWeighed",
    key: "alternatives",
    broken: places({ missesEducation: "yes" }),
    mended: places({ missesEducation: "yes", alternatives: "A later bus." }),
  },
  {
    rule: "keptOutHasAnEnd",
    key: "notHereReviewOn",
    broken: places({ supervision: "notYet" }),
    mended: places({ supervision: "notYet", notHereReviewOn: "2026-12-01" }),
  },
  {
    rule: "coverIsAnother",
    key: "cover",
    broken: places({ owner: "person-1", cover: "person-1" }),
    mended: places({ owner: "person-1", cover: "person-2" }),
  },
  {
    rule: "everybodyIsThoughtOf",
    key: "notCovered",
    broken: places({ affects: ["displayed"] }),
    mended: places({ affects: ["displayed", "affected"] }, { affects: ["otherAffected", "staff"] }),
  },
  {
    rule: "everybodyIsThoughtOf",
    key: "notCovered",
    broken: places({ affects: ["affected"] }),
    mended: { ...places({ affects: ["affected"] }), notCovered: "The other child goes to another school." },
  },
  {
    rule: "actionsCanBeSeen",
    key: "whatWeDo",
    broken: places({ whatWeDo: "Staff to be aware and monitor." }),
    mended: places({ whatWeDo: "An adult stands by the door." }),
  },
  {
    rule: "actionsCanBeSeen",
    key: "whatWeDo",
    broken: places({ whatWeDo: "Keep an eye on the stairs." }),
    mended: places({ whatWeDo: "An adult who is aware of the plan stands by the door." }),
  },
  {
    rule: "cardIsShort",
    key: "cardLine",
    broken: places({ whatWeDo: "An adult stands there. ".repeat(20) }),
    mended: places({ whatWeDo: "An adult stands there. ".repeat(20), cardLine: "Stand by the door." }),
  },
  {
    rule: "sharedWordsNameNobody",
    key: "whatWeDo",
    broken: { ...kids({}), settings: [{ ...place, whatWeDo: "Zoë’s teacher waits." }] },
    mended: { ...kids({}), settings: [{ ...place, whatWeDo: "The teacher waits in the Zoëtrope room." }] },
  },
  {
    rule: "sharedWordsNameNobody",
    key: "script",
    broken: { ...kids({ child: "child-4" }), script: "محمد, stop." },
    mended: { ...kids({ child: "child-4" }), script: "Stop." },
  },
  {
    rule: "sharedWordsNameNobody",
    key: "stepWhat",
    broken: { ...kids({}), steps: [{ itemId: "x", stepWhat: "Takes ZOË aside." }] },
    mended: { ...kids({}), steps: [{ itemId: "x", stepWhat: "Takes each child aside." }] },
  },
  { rule: "reviewIsAhead", key: "reviewOn", broken: { reviewOn: "2026-11-19" }, mended: { reviewOn: "2026-11-20" } },
  {
    rule: "interimIsReviewedSoon",
    key: "reviewOn",
    broken: { ...interim, reviewOn: "2026-11-30" },
    mended: { ...interim, reviewOn: "2026-11-27" },
  },
  {
    rule: "fullIsReviewedInTime",
    key: "reviewOn",
    broken: { stage: "full", reviewOn: "2027-01-16" },
    mended: { stage: "full", reviewOn: "2027-01-15" },
  },
  { rule: "sharedWithSomebody", key: "share", broken: { share: [] }, mended: { share: [{ itemId: "x" }] } },
  {
    rule: "levelIsJudged",
    key: "level",
    broken: { stage: "full", planFor: "linked" },
    mended: { stage: "full", planFor: "linked", level: "problematic" },
  },
  { rule: "levelIsJudged", key: "level", broken: { stage: "review" }, mended: { stage: "interim" } },
  {
    rule: "everyAnswerIsRecorded",
    key: "agreements",
    broken: kids({}),
    mended: {
      ...kids({}),
      agreements: [
        { itemId: "a", agreeWho: "child", agreeFor: "k0" },
        { itemId: "b", agreeWho: "parent", agreeFor: "k0" },
      ],
    },
  },
  { rule: "leadSigned", key: "signatures", broken: { ...full, signatures: [] }, mended: full },
  {
    rule: "conditionsAreWritten",
    key: "conditions",
    broken: { stage: "full", police: "bail" },
    mended: { stage: "full", police: "bail", conditions: [{ itemId: "x" }] },
  },
  {
    rule: "twoPeopleClose",
    key: "closers",
    broken: { closers: [signedBy("Lola Adeyemi"), signedBy(" lola  adeyemi")] },
    mended: { closers: [signedBy("Lola Adeyemi"), signedBy("Wren Halloran")] },
  },
];
function signedBy(name: string) {
  return { itemId: name, closerSigned: { name, strokes: [], signedAt: "2026-12-11T12:00" } };
}

describe("rules of the plan", () => {
  test.each(cases)(
    "$rule speaks about $key when it should, and is silent when it is mended",
    ({ rule, broken, mended, key }) => {
      const found = rules.find(({ id }) => id === rule);
      const keys = (answers: PlanAnswers) => found?.find(answers, context).map((finding) => finding.key);
      expect(keys(broken)).toContain(key);
      expect(keys(mended)).toEqual([]);
    },
  );

  test("each has a case here, and a source", () => {
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
    expect(rules.filter(({ source }) => source === "")).toEqual([]);
  });

  test("only a missing child, a missing place and a single closer stop a plan; the rest explain", () => {
    expect(rules.filter(({ level }) => level === "stop").map(({ id }) => id)).toEqual([
      "someChild",
      "somePlace",
      "twoPeopleClose",
    ]);
  });

  test("who is left out, and which words were vague, is said", () => {
    const said = (answers: PlanAnswers) =>
      check(riskAssessment, answers, "final", context)
        .map(({ message }) => message)
        .join("\n");
    expect(said(places({ affects: ["displayed"] }))).toContain(
      "the child affected, others who may have been affected, all the other pupils and staff",
    );
    expect(said(places({ placeDetail: "top table", whatWeDo: "Staff keep an eye out." }))).toContain(
      "Lunch: top table: “keep an eye”",
    );
  });

  test("a burden on the child affected stays in sight after its reason is written", () => {
    const said = check(
      riskAssessment,
      places({ restricts: ["affected"], affectedReason: "She asked for it." }),
      "final",
      context,
    );
    expect(
      said.some(({ key, message }) => key === "restricts" && message.includes("Check again at every review")),
    ).toBe(true);
  });

  test.each(examples.map((example) => [example.title, example] as const))(
    "%s carries no warning on its first day",
    (_, example) => {
      const said = check(riskAssessment, example.answers, "final", {
        today: example.answers.inForceFrom ?? "",
        names: namesIn(example),
      });
      expect(said.map(({ key }) => key)).toEqual([]);
    },
  );
});
