import { foundIf } from "../../../engine/foundIf.ts";
import { addDays, addWeekdays, isIsoDate, longDate } from "../../../lib/dates.ts";
import { isSameName } from "../../asked/same-name.ts";
import { centralIn, isBeyondInterim, isInterim, type PlanRule } from "./shared.ts";

/** Half a term and a week: our default for how long a full plan may go without being looked at (facts.md §3.2 RA-A). */
const longestWithoutReview = 56;

const reviewIsAhead: PlanRule = {
  id: "reviewIsAhead",
  level: "warn",
  source: "facts.md §3.7 rule 7",
  find: ({ reviewOn }, { today }) =>
    foundIf(
      reviewOn !== undefined && isIsoDate(reviewOn) && reviewOn < today,
      "reviewOn",
      "The review date has passed. Give the date of the next one.",
    ),
};

const interimIsReviewedSoon: PlanRule = {
  id: "interimIsReviewedSoon",
  level: "warn",
  source: "facts.md §3.7 rule 2: within five school days",
  find: (answers, { today }) => {
    const { reviewOn, inForceFrom = today } = answers;
    if (!isInterim(answers) || reviewOn === undefined || !isIsoDate(inForceFrom)) return [];
    const latest = addWeekdays(inForceFrom, 5);
    return foundIf(
      reviewOn > latest,
      "reviewOn",
      `An interim plan is looked at again within five school days: by ${longDate(latest)}, not counting school holidays.`,
    );
  },
};

const fullIsReviewedInTime: PlanRule = {
  id: "fullIsReviewedInTime",
  level: "warn",
  source: "facts.md §3.2 RA-A, our default",
  find: (answers, { today }) =>
    foundIf(
      isBeyondInterim(answers) &&
        answers.reviewOn !== undefined &&
        answers.reviewOn > addDays(today, longestWithoutReview),
      "reviewOn",
      "The review is more than half a term away. Bring it forward, so that nobody is watched or kept apart for longer than they need to be.",
    ),
};

const sharedWithSomebody: PlanRule = {
  id: "sharedWithSomebody",
  level: "warn",
  source: "facts.md §3.7 rule 1",
  find: ({ share = [] }) =>
    foundIf(
      share.length === 0,
      "share",
      "Nobody is on the sharing list. Adults cannot do what they have not been told: add those who act, and which copy they get.",
    ),
};

const levelIsJudged: PlanRule = {
  id: "levelIsJudged",
  level: "warn",
  source: "facts.md §3.2 RA-D: a person’s judgement, never worked out",
  find: (answers) =>
    foundIf(
      isBeyondInterim(answers) && answers.planFor !== "group" && answers.level === undefined,
      "level",
      "Nobody’s level of concern is recorded. Add one with its reason, or say under “Differences of view” or in the decisions what it waits for.",
    ),
};

const everyAnswerIsRecorded: PlanRule = {
  id: "everyAnswerIsRecorded",
  level: "warn",
  source: "issue 2: agreement as agree, do not agree, or could not be asked",
  find: (answers, { names }) =>
    isBeyondInterim(answers)
      ? centralIn(answers).flatMap(({ itemId, child }) => {
          const answered = (who: "child" | "parent") =>
            (answers.agreements ?? []).some(({ agreeWho, agreeFor }) => agreeWho === who && agreeFor === itemId);
          const missing = [answered("child") ? "" : "the child", answered("parent") ? "" : "a parent or carer"].filter(
            (who) => who !== "",
          );
          return foundIf(
            missing.length > 0,
            "agreements",
            `${child === undefined ? "One child" : names.child(child)}: write whether ${missing.join(" and ")} agreed, did not agree, or could not be asked.`,
          );
        })
      : [],
};

const leadSigned: PlanRule = {
  id: "leadSigned",
  level: "warn",
  source: "facts.md §3.4 sign",
  find: (answers) =>
    foundIf(
      isBeyondInterim(answers) &&
        !(answers.signatures ?? []).some(({ signRole, signed }) => signRole === "lead" && signed !== undefined),
      "signatures",
      "The plan lead has not signed. The plan stands without, but a signature shows who answers for it.",
    ),
};

const conditionsAreWritten: PlanRule = {
  id: "conditionsAreWritten",
  level: "warn",
  source: "facts.md §3.2 RA-E",
  find: (answers) =>
    foundIf(
      isBeyondInterim(answers) && answers.police === "bail" && (answers.conditions ?? []).length === 0,
      "conditions",
      "Somebody is on bail and no condition is written down. Ask the officer which ones affect school.",
    ),
};

const twoPeopleClose: PlanRule = {
  id: "twoPeopleClose",
  level: "stop",
  source: "issue 2: closing by two people",
  find: ({ closers = [] }) => {
    const [first, second] = closers.flatMap(({ closerSigned }) =>
      closerSigned === undefined ? [] : [closerSigned.name],
    );
    return foundIf(
      first !== undefined && second !== undefined && isSameName(first, second),
      "closers",
      "Both signatures are the same person’s. Two people close a plan, so that ending protection is never one person’s decision.",
    );
  },
};

export const agreementRules: readonly PlanRule[] = [
  reviewIsAhead,
  interimIsReviewedSoon,
  fullIsReviewedInTime,
  sharedWithSomebody,
  levelIsJudged,
  everyAnswerIsRecorded,
  leadSigned,
  conditionsAreWritten,
  twoPeopleClose,
];
