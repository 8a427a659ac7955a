import { isAnswered } from "../../engine/answer.ts";
import { compareWhen, earliestDay } from "../../engine/when.ts";
import { isIsoDate, longDate } from "../../lib/dates.ts";
import type { IncidentDraft } from "../../pack/incident/questions.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import { type Known, takingFrom, workedOut } from "../carryTaken.ts";
import { type ReferralSources, type Source, type Subject, sixWeeksBefore } from "./sources.ts";

/**
 * The most recent time and what the records show when they are counted: facts for a reader, no measure of risk (facts.md §6.4).
 * One record alone shows no pattern, so nothing is said of it.
 */
export function fromPattern({ incidents, plans, all }: ReferralSources, { context }: Subject): Known<ReferralAnswers> {
  const latest = all.find(({ answers }) => answers.whenHappened !== undefined);
  const counted = countsOf(all, context.now.slice(0, 10));
  const before = incidents.find(({ answers }) => isAnswered(answers.earlierDetail));
  const inPlan = plans.find(({ answers }) => isAnswered(answers.pattern));
  return {
    answers: {
      lastTime: latest && takingFrom(latest)("whenHappened", latest.answers.whenHappened),
      pattern:
        before !== undefined
          ? withCounts(before, "earlierDetail", before.answers.earlierDetail, counted)
          : inPlan !== undefined
            ? withCounts(inPlan, "pattern", inPlan.answers.pattern, counted)
            : workedOut(counted),
    },
  };
}

/** What somebody wrote of a pattern, and the counts under it. */
function withCounts(
  source: Source<IncidentDraft | PlanAnswers>,
  path: string,
  text: string | undefined,
  counted: string,
) {
  const take = takingFrom(source);
  return counted === "" ? take(path, text) : take(path, `${text}\n\n${counted}`, text);
}

function countsOf(all: readonly Source<IncidentDraft>[], today: string): string {
  const whens = all
    .flatMap(({ answers }) => answers.whenHappened ?? [])
    .filter((when) => isIsoDate(earliestDay(when)))
    .sort(compareWhen);
  const days = whens.map(earliestDay);
  const [first, last] = [days[0], days.at(-1)];
  if (all.length < 2 || first === undefined || last === undefined) return "";
  const sixWeeksAgo = sixWeeksBefore(today);
  const lately = days.filter((day) => day >= sixWeeksAgo && day <= today).length;
  const span = first === last ? `on ${longDate(first)}` : `between ${longDate(first)} and ${longDate(last)}`;
  const place = mostOften(all.flatMap(({ answers }) => placeOf(answers)));
  const parts = [
    `${all.length} records of this child ${span}`,
    lately === 0 ? "none in the last six weeks" : `${lately} in the last six weeks`,
    place < 2 ? "" : `the same place ${place === 2 ? "twice" : `${place} times`}`,
  ];
  return `Counted from the school’s records: ${parts.filter((part) => part !== "").join("; ")}.`;
}

const placeOf = ({ place }: IncidentDraft): readonly string[] =>
  place === undefined || place === "elsewhere" || place === "notKnown" ? [] : [place];

const mostOften = (values: readonly string[]): number =>
  Math.max(0, ...values.map((value) => values.filter((other) => other === value).length));
