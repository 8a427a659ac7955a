import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding } from "../../../engine/template.ts";
import { earliestDay } from "../../../engine/when.ts";
import type { IsoDate } from "../../../lib/dates.ts";
import { isIsoDate, longDate } from "../../../lib/dates.ts";
import type { IncidentDraft } from "../questions.ts";
import { type IncidentRule, isMainForm } from "./shared.ts";

const dayOf = (at: string | undefined): IsoDate | undefined => at?.slice(0, 10);
const isLater = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && isIsoDate(first) && isIsoDate(second) && first > second;

const notYet: IncidentRule = {
  id: "date-still-to-come",
  level: "stop",
  source: "facts.md §6.5; a record says only what has happened",
  find: (answers, { today }) => {
    const single: readonly (readonly [string, string | undefined])[] = [
      ["whenHappened", answers.whenHappened && earliestDay(answers.whenHappened)],
      ["toldAt", dayOf(answers.toldAt)],
      ["writtenAt", dayOf(answers.writtenAt)],
      ["dslToldAt", dayOf(answers.dslToldAt)],
    ];
    const listed: readonly (readonly [string, string, string | undefined])[] = [
      ...(answers.judgements ?? []).map((each) => ["judgedOn", each.itemId, each.judgedOn] as const),
      ...(answers.decisions ?? []).map((each) => ["decidedAt", each.itemId, dayOf(each.decidedAt)] as const),
      ...(answers.consultations ?? []).map((each) => ["adviceAt", each.itemId, dayOf(each.adviceAt)] as const),
      ...(answers.contacts ?? []).map((each) => ["contactAt", each.itemId, dayOf(each.contactAt)] as const),
    ];
    return [
      ...single.flatMap(([key, day]): readonly Finding[] =>
        day !== undefined && isLater(day, today) ? [{ key, message: stillToCome(day) }] : [],
      ),
      ...listed.flatMap(([key, itemId, day]): readonly Finding[] =>
        day !== undefined && isLater(day, today) ? [{ key, itemId, message: stillToCome(day) }] : [],
      ),
    ];
  },
};
const stillToCome = (day: IsoDate): string => `${longDate(day)} is still to come. Check the day, month and year.`;

const orderOfEvents: IncidentRule = {
  id: "told-before-it-happened",
  level: "stop",
  source: "facts.md §6.2 dt_told, dt_event, dt_written",
  find: (answers) => {
    const toldOn = dayOf(answers.toldAt);
    const happenedOn = answers.whenHappened && earliestDay(answers.whenHappened);
    const isAbout = answers.whenHappened?.precision === "about" || answers.whenHappened?.precision === "term";
    return [
      ...foundIf(
        !isAbout && isLater(happenedOn, toldOn),
        "toldAt",
        "An adult cannot have learned of it before it happened. Check this date and the date it happened.",
      ),
      ...foundIf(
        isLater(toldOn, dayOf(answers.writtenAt)),
        "writtenAt",
        "It cannot have been written down before anyone had learned of it. Check both dates.",
      ),
      ...foundIf(
        isLater(toldOn, dayOf(answers.dslToldAt)),
        "dslToldAt",
        "The safeguarding lead is among the adults at school: they cannot have been told before anyone had learned of it. Check both dates.",
      ),
      ...foundIf(
        answers.toldAt === undefined && !isAbout && isLater(happenedOn, dayOf(answers.dslToldAt)),
        "dslToldAt",
        "The safeguarding lead cannot have been told before it happened. Check both dates.",
      ),
    ];
  },
};

const late: IncidentRule = {
  id: "late-without-reason",
  level: "warn",
  source: "facts.md §6.2 dt_written, dsl_told: same day, or a reason",
  find: (answers) =>
    foundIf(
      isMainForm(answers) && answers.lateReason === undefined && isLate(answers),
      "lateReason",
      "The safeguarding lead was told, or it was written down, on a later day than an adult first learned of it. Say why: a late record is far better than none, and the reason protects everyone.",
    ),
};
const learnedWhen: IncidentRule = {
  id: "learned-when-unsaid",
  level: "warn",
  source: "facts.md §6.2 dt_told: as well as it is known",
  find: (answers) =>
    foundIf(
      isMainForm(answers) && answers.toldAt === undefined,
      "toldAt",
      "Nothing says when an adult at school first learned of it. Add the day and time, or say in the account why nobody can tell.",
    ),
};

const isLate = ({ toldAt, dslToldAt, writtenAt }: IncidentDraft): boolean =>
  isLater(dayOf(dslToldAt), dayOf(toldAt)) || isLater(dayOf(writtenAt), dayOf(toldAt));

const lookAgain: IncidentRule = {
  id: "next-look-has-passed",
  level: "warn",
  source: "facts.md §6.2 review_on",
  find: ({ nextLook }, { today }) =>
    foundIf(
      isLater(today, nextLook),
      "nextLook",
      "The date to look again has already passed. Choose one that is still to come, so that somebody does.",
    ),
};

export const dateRules: readonly IncidentRule[] = [notYet, orderOfEvents, learnedWhen, late, lookAgain];
