import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding } from "../../../engine/template.ts";
import { placeTitle } from "../copies.ts";
import { bandOf, isHigh, rating } from "../rating.ts";
import type { PlanSetting } from "../sections.ts";
import { isBeyondInterim, isBlank, isInterim, type PlanRule, plannedIn } from "./shared.ts";

/** A finding on every planned row that a test holds for. */
const onRows =
  (key: string, holds: (row: PlanSetting) => boolean, message: (row: PlanSetting) => string): PlanRule["find"] =>
  (answers) =>
    plannedIn(answers)
      .filter(holds)
      .map((row): Finding => ({ key, itemId: row.itemId, message: `${placeTitle(row)}: ${message(row)}` }));
const beyondInterim =
  (find: PlanRule["find"]): PlanRule["find"] =>
  (answers, context) =>
    isBeyondInterim(answers) ? find(answers, context) : [];

const somePlace: PlanRule = {
  id: "somePlace",
  level: "stop",
  source: "facts.md §3.7 rule 1",
  find: (answers) =>
    foundIf(
      plannedIn(answers).length === 0,
      "settings",
      "Plan for at least one place or time. Without one, no adult knows what to do differently tomorrow.",
    ),
};

const aboutThreePlaces: PlanRule = {
  id: "aboutThreePlaces",
  level: "warn",
  source: "facts.md §3.7 rule 2",
  find: (answers) =>
    foundIf(
      isInterim(answers) && (answers.settings ?? []).length > 0 && (answers.settings ?? []).length < 3,
      "settings",
      "Fewer than three places are in this interim plan. Think of toilets, changing, break and the journey home; keep the ones not needed, with the reason.",
    ),
};

const sharedLessonsAreDecided: PlanRule = {
  id: "sharedLessonsAreDecided",
  level: "warn",
  source: "KCSIE Part five; facts.md §2.2, first hours (verify the wording of the 2026 edition)",
  find: (answers) =>
    foundIf(
      answers.basis === "violence" &&
        answers.planFor !== "group" &&
        plannedIn(answers).length > 0 &&
        !(answers.settings ?? []).some(({ place }) => place === "classroom"),
      "settings",
      "Sexual violence was reported, and lessons are not among the places. Decide straight away whether the children share any, and how far apart they are around school and on the way. For rape or assault by penetration, the child who is said to have displayed it leaves the shared lessons while facts are established. That says nothing about what is proven, and the child affected is not the one who moves.",
    ),
};

const highRowLooksAhead: PlanRule = {
  id: "highRowLooksAhead",
  level: "warn",
  source: "facts.md §3.3",
  find: beyondInterim(
    onRows(
      "residualLikelihood",
      (row) => isHigh(bandOf(row)) && rating(row.residualLikelihood, row.residualImpact) === undefined,
      () => "it is rated high now. Say how likely it is, and how much it would matter, with the plan in place.",
    ),
  ),
};

const stillHighIsDecided: PlanRule = {
  id: "stillHighIsDecided",
  level: "warn",
  source: "facts.md §3.3: residual of 10 or more goes to a senior decision",
  find: beyondInterim(
    onRows(
      "seniorDecision",
      (row) => isHigh(rating(row.residualLikelihood, row.residualImpact)?.band) && isBlank(row.seniorDecision),
      () =>
        "it stays high even with the plan. A senior leader decides whether that can be accepted, or what else is done. Write who, and why.",
    ),
  ),
};

const affectedCarriesNothing: PlanRule = {
  id: "affectedCarriesNothing",
  level: "warn",
  source: "facts.md §3.7 rule 4",
  find: onRows(
    "restricts",
    ({ restricts = [] }) => restricts.includes("affected"),
    ({ affectedReason }) =>
      isBlank(affectedReason)
        ? "the child affected gives something up. Look for a way that rests on the other child or the place; if there is none, write why, and whether they want it."
        : "the child affected gives something up. You have written why. Check again at every review whether they still need to.",
  ),
};

const lessRestrictiveWasWeighed: PlanRule = {
  id: "lessRestrictiveWasWeighed",
  level: "warn",
  source: "facts.md §3.3 fair_check; S4: a child should not be denied education",
  find: beyondInterim(
    onRows(
      "alternatives",
      (row) => row.missesEducation === "yes" && isBlank(row.alternatives),
      () =>
        "a child misses lessons, play or a trip. Write which less restrictive way was considered, and why it would not do.",
    ),
  ),
};

const keptOutHasAnEnd: PlanRule = {
  id: "keptOutHasAnEnd",
  level: "warn",
  source: "facts.md §3.3: S5 needs a review date",
  find: onRows(
    "notHereReviewOn",
    (row) => row.supervision === "notYet" && row.notHereReviewOn === undefined,
    () => "a child is kept out of this place with no date to look again. Give one.",
  ),
};

const coverIsAnother: PlanRule = {
  id: "coverIsAnother",
  level: "warn",
  source: "facts.md §3.3: named person and cover",
  find: onRows(
    "cover",
    ({ owner, cover }) => owner !== undefined && owner === cover,
    () => "the same person makes sure and covers. Name somebody else for the day they are away.",
  ),
};

const everybodyIsThoughtOf: PlanRule = {
  id: "everybodyIsThoughtOf",
  level: "warn",
  source: "KCSIE Part five: the minimum a risk and needs assessment covers",
  find: (answers) => {
    const rows = plannedIn(answers).filter(({ affects }) => affects !== undefined);
    if (rows.length === 0 || !isBlank(answers.notCovered)) return [];
    const covers = (...who: readonly NonNullable<PlanSetting["affects"]>[number][]) =>
      rows.some(({ affects = [] }) => who.some((each) => affects.includes(each)));
    const missing = [
      covers("affected") ? "" : "the child affected",
      covers("otherAffected") ? "" : "others who may have been affected",
      covers("displayed") ? "" : "the child who displayed the behaviour",
      covers("allPupils", "classmates", "younger", "staff") ? "" : "all the other pupils and staff",
    ].filter((who) => who !== "");
    return foundIf(
      missing.length > 0,
      "notCovered",
      `No place says how it may affect ${missing.join(", ")}. Add them to a place, or write why they are left out.`,
    );
  },
};

export const placeRules: readonly PlanRule[] = [
  somePlace,
  aboutThreePlaces,
  sharedLessonsAreDecided,
  highRowLooksAhead,
  stillHighIsDecided,
  affectedCarriesNothing,
  lessRestrictiveWasWeighed,
  keptOutHasAnEnd,
  coverIsAnother,
  everybodyIsThoughtOf,
];
