import type { When } from "../../../engine/answer.ts";
import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding } from "../../../engine/template.ts";
import { earliestDay } from "../../../engine/when.ts";
import { ageOn, type IsoDate, isIsoDate, longDate } from "../../../lib/dates.ts";
import type { ReferralAnswers } from "../sections.ts";
import type { ReferralRule } from "./shared.ts";

type Dated = readonly [key: string, day: IsoDate | undefined, itemId?: string];

const dayOf = (when: When | undefined): IsoDate | undefined => when && earliestDay(when);
const dayAt = (at: string | undefined): IsoDate | undefined => at?.slice(0, 10);

/** Every date that can only lie behind us. When something was tried until may still be to come, and so is not here. */
const past = (answers: ReferralAnswers): readonly Dated[] => [
  ["dateOfBirth", answers.dateOfBirth],
  ["lastTime", dayOf(answers.lastTime)],
  ["concernOn", answers.concernOn],
  ...(answers.calls ?? []).map(({ itemId, callAt }): Dated => ["callAt", dayAt(callAt), itemId]),
  ...(answers.parents ?? []).map(({ itemId, parentBorn }): Dated => ["parentBorn", parentBorn, itemId]),
  ...(answers.professionals ?? []).map(({ itemId, lastContact }): Dated => ["lastContact", dayOf(lastContact), itemId]),
  ...(answers.facts ?? []).map(({ itemId, factWhen }): Dated => ["factWhen", dayOf(factWhen), itemId]),
  ...(answers.childStatements ?? []).map(
    ({ itemId, childStatementWhen }): Dated => ["childStatementWhen", dayOf(childStatementWhen), itemId],
  ),
  ...(answers.tried ?? []).map(({ itemId, triedFrom }): Dated => ["triedFrom", dayOf(triedFrom), itemId]),
  ...(answers.advice ?? []).map(({ itemId, adviceAt }): Dated => ["adviceAt", dayAt(adviceAt), itemId]),
  ...(answers.chronology ?? []).map(({ itemId, chronoWhen }): Dated => ["chronoWhen", dayOf(chronoWhen), itemId]),
  ...(answers.meetings ?? []).map(({ itemId, meetingOn }): Dated => ["meetingOn", meetingOn, itemId]),
];

const stillToCome: ReferralRule = {
  id: "date-still-to-come",
  level: "stop",
  source: "facts.md §4.2 R6; a referral says only what has happened",
  find: (answers, { today }) =>
    past(answers).flatMap(([key, day, itemId]): readonly Finding[] =>
      day !== undefined && isIsoDate(day) && day > today
        ? [
            {
              key,
              ...(itemId !== undefined && { itemId }),
              message: `${longDate(day)} is still to come. Check the day, month and year.`,
            },
          ]
        : [],
    ),
};

const endBeforeStart: ReferralRule = {
  id: "tried-until-before-from",
  level: "stop",
  source: "facts.md §4.2 R7: start and end of each thing tried",
  find: ({ tried = [] }) =>
    tried.flatMap(({ itemId, triedFrom, triedUntil }): readonly Finding[] =>
      triedFrom?.precision === "exact" && triedUntil?.precision === "exact" && triedUntil.date < triedFrom.date
        ? [
            {
              key: "triedUntil",
              itemId,
              message: "This ended before it began. Check both dates.",
            },
          ]
        : [],
    ),
};

const answerIsAhead: ReferralRule = {
  id: "answer-by-has-passed",
  level: "warn",
  source: "facts.md §2.3, §4.2 R11 feedback_by",
  find: ({ answerBy }, { today }) =>
    foundIf(
      answerBy !== undefined && isIsoDate(answerBy) && answerBy < today,
      "answerBy",
      "The day you expect an answer by has passed. Give one that is still to come: the next working day is usual.",
    ),
};

const isGrownUp: ReferralRule = {
  id: "eighteen-or-older",
  level: "warn",
  source: "facts.md §0.3: children are under 18",
  find: ({ dateOfBirth }, { today }) =>
    foundIf(
      dateOfBirth !== undefined && (ageOn(dateOfBirth, today)?.years ?? 0) >= 18,
      "dateOfBirth",
      "By this date of birth this person is 18 or older. Check the year. For an adult, ask the authority’s adult team by telephone first.",
    ),
};

export const dateRules: readonly ReferralRule[] = [stillToCome, endBeforeStart, answerIsAhead, isGrownUp];
