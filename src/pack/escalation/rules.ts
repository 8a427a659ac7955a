import { foundIf } from "../../engine/foundIf.ts";
import type { Rule } from "../../engine/template.ts";
import type { EscalationAnswers } from "./questions.ts";

type EscalationRule = Rule<EscalationAnswers>;

const isBefore = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && first < second;

const answerBeforeLetter: EscalationRule = {
  id: "answer-by-before-letter",
  level: "stop",
  source: "facts.md §4.4: each stage has a time limit",
  find: ({ answerBy, raisedAt }) =>
    foundIf(
      isBefore(answerBy, raisedAt?.slice(0, 10)),
      "answerBy",
      "Nobody can answer before the letter goes. Check this day and the day it goes.",
    ),
};

const letterBeforeReferral: EscalationRule = {
  id: "letter-before-referral",
  level: "warn",
  source: "facts.md §4.4: a stage follows a referral",
  find: ({ raisedAt, referredAt }) =>
    foundIf(
      isBefore(raisedAt, referredAt),
      "raisedAt",
      "This letter is dated before the referral was sent. Check both times.",
    ),
};

const letterBeforeAnswer: EscalationRule = {
  id: "letter-before-answer",
  level: "warn",
  source: "facts.md §4.4: a stage follows an answer",
  find: ({ raisedAt, lastAnswerAt }) =>
    foundIf(
      isBefore(raisedAt, lastAnswerAt),
      "raisedAt",
      "This letter is dated before the answer that it disagrees with. Check both times.",
    ),
};

const passingDay = /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend))\b/iu;

const dayHasPassed: EscalationRule = {
  id: "day-of-the-referral",
  level: "warn",
  source: "facts.md §4.4: the letter is filled in from the referral, which was written on another day",
  find: ({ raisedAt, referredAt, ...answers }) =>
    raisedAt === undefined || referredAt === undefined || raisedAt.slice(0, 10) === referredAt.slice(0, 10)
      ? []
      : (["worries", "safetyNow", "wanted"] as const).flatMap((key) => {
          const words = passingDay.exec(answers[key] ?? "")?.[0];
          return foundIf(
            words !== undefined,
            key,
            `“${words}” may still be the day of the referral. Say which day you mean, so that nobody has to guess.`,
          );
        }),
};

export const rules: readonly EscalationRule[] = [
  answerBeforeLetter,
  letterBeforeReferral,
  letterBeforeAnswer,
  dayHasPassed,
];
