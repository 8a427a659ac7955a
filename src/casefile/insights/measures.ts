import { daysBetween, type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import type { CheckAnswers } from "../../pack/school-check/sections.ts";
import { type CaseFile, entriesAbout, filesOf, versionsOf } from "../casefile.ts";
import { type Happening, happenings } from "../happenings.ts";
import { correspondence, replyDue, replyOf } from "../referral/state.ts";
import { isIn, type Period } from "../terms.ts";
import { renewals } from "../training/log.ts";
import type { ClosedDays } from "../workingDays.ts";
import { comparedWith, type View } from "./figures.ts";
import { plansByOrigin, startedOn } from "./linked.ts";
import { smallest } from "./suppression.ts";

/** How the school acted: how long something took, or how often it was done in time. One value a column. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** One thing that should have happened: its day, and whether it did (a share) or after how many days (a wait). */
type Point = { readonly on: IsoDate } & ({ readonly done: boolean } | { readonly days: number });

const dayOf = (at: string | undefined): IsoDate | undefined => {
  const day = at?.slice(0, 10) ?? "";
  return isIsoDate(day) ? day : undefined;
};
const earliest = (days: readonly (string | undefined)[]): IsoDate | undefined =>
  days.flatMap((at) => dayOf(at) ?? []).sort()[0];

/** Days from one thing to another, where both are known and in that order. */
function wait({ day }: Happening, from: IsoDate | undefined, to: IsoDate | undefined): readonly Point[] {
  return from === undefined || to === undefined || to < from ? [] : [{ on: day, days: daysBetween(from, to) }];
}

const textOf = (answers: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const answer = answers[key];
  return typeof answer === "string" ? answer : undefined;
};

const entryDays = (
  file: CaseFile,
  { fileId }: Happening,
  templateId: string,
  key: string,
  only?: (answers: Readonly<Record<string, unknown>>) => boolean,
) =>
  entriesAbout(file, fileId)
    .filter((entry) => entry.templateId === templateId && (only?.(entry.answers) ?? true))
    .map(({ answers }) => textOf(answers, key));

const toldFamily = ({ contactWho, contactState }: { readonly contactWho?: unknown; readonly contactState?: unknown }) =>
  contactWho === "parent" && contactState === "told";

const leadTold = ({ answers }: Happening): IsoDate | undefined => dayOf(answers.dslToldAt);

/** Waits, each from the day on which the safeguarding lead was told; the first until then. */
const waits: Readonly<
  Record<string, { readonly label: string; readonly of: (file: CaseFile, each: Happening) => readonly Point[] }>
> = {
  told: {
    label: "From the first adult who knew to the safeguarding lead",
    of: (_, each) => wait(each, dayOf(each.answers.toldAt), leadTold(each)),
  },
  decided: {
    label: "From the safeguarding lead to the first decision",
    of: (file, each) =>
      wait(
        each,
        leadTold(each),
        earliest([
          ...(each.answers.decisions ?? []).map(({ decidedAt }) => decidedAt),
          ...entryDays(file, each, "decision", "decidedAt"),
        ]),
      ),
  },
  family: {
    label: "From the safeguarding lead to telling a family",
    of: (file, each) =>
      wait(
        each,
        leadTold(each),
        earliest([
          ...(each.answers.contacts ?? []).filter(toldFamily).map(({ contactAt }) => contactAt),
          ...entryDays(file, each, "contact", "contactAt", toldFamily),
        ]),
      ),
  },
  plan: {
    label: "From the safeguarding lead to starting a safety plan, where there is one",
    of: (file, each) =>
      wait(
        each,
        leadTold(each),
        earliest((plansByOrigin(file).get(each.fileId) ?? []).map((plan) => startedOn(file, plan))),
      ),
  },
};

/** Reviews that were due by today: done when the next version was finished by that day. A plan that was closed before needed none. */
function reviews(file: CaseFile, today: IsoDate): readonly Point[] {
  return filesOf(file, "risk-assessment").flatMap((plan) => {
    const versions = versionsOf(file, plan.fileId);
    const closing = entriesAbout(file, plan.fileId).find(({ templateId }) => templateId === "closing");
    return versions.flatMap((version, index): readonly Point[] => {
      const { reviewOn = "", closers = [] }: PlanAnswers = version.answers;
      const closedOn = closers.length > 1 ? version.finishedAt : closing?.finishedAt;
      if (!isIsoDate(reviewOn) || (closedOn !== undefined && closedOn.slice(0, 10) <= reviewOn)) return [];
      const next = versions[index + 1]?.finishedAt.slice(0, 10);
      if (next === undefined && reviewOn >= today) return [];
      return [{ on: reviewOn, done: next !== undefined && next <= reviewOn }];
    });
  });
}

/** Requests to authorities whose answer was due by today: done when the first answer came by that day. */
const answers = (file: CaseFile, today: IsoDate, closed: ClosedDays): readonly Point[] =>
  filesOf(file, "referral").flatMap(({ fileId }) =>
    correspondence(file, fileId).requests.flatMap((request): readonly Point[] => {
      const due = replyDue(request, closed);
      const first = request.replies[0];
      const came = first && (dayOf(replyOf(first).repliedAt) ?? first.finishedAt.slice(0, 10));
      return !isIsoDate(due) || (came === undefined && due >= today)
        ? []
        : [{ on: due, done: came !== undefined && came <= due }];
    }),
  );

const actions = (file: CaseFile, today: IsoDate): readonly Point[] =>
  filesOf(file, "school-check").flatMap(({ finished }) => {
    const { actions: all = [] }: CheckAnswers = finished?.answers ?? {};
    return all.flatMap(({ due = "", doneOn }): readonly Point[] =>
      !isIsoDate(due) || (doneOn === undefined && due >= today)
        ? []
        : [{ on: due, done: doneOn !== undefined && doneOn <= due }],
    );
  });

/** Records of a plan that is called for: sexual violence, or a decision to make one. */
const plansMade = (file: CaseFile, looked: readonly Happening[]): readonly Point[] =>
  looked.flatMap(({ fileId, day, answers: { category, planDecision } }): readonly Point[] =>
    category === "violence" || planDecision === "yes" ? [{ on: day, done: plansByOrigin(file).has(fileId) }] : [],
  );

/** What the school's own work is measured by, for a period and what it is compared with. */
export function measuresOf(
  file: CaseFile,
  period: Period,
  view: View,
  { today, closed }: { readonly today: IsoDate; readonly closed: ClosedDays },
): readonly Measure[] {
  const columns = comparedWith(period);
  const looked = happenings(file).filter(({ day }) => columns.some((each) => isIn(day, each)));
  const all: readonly (readonly [string, string, readonly Point[]])[] = [
    ...Object.entries(waits).map(
      ([id, { label, of }]) => [id, label, looked.flatMap((each) => of(file, each))] as const,
    ),
    ["plans", "Safety plan started, where one is called for", plansMade(file, looked)],
    ["reviews", "Plan reviews held by their day", reviews(file, today)],
    ["answers", "Answers of social care that came by their day", answers(file, today, closed)],
    ["actions", "Actions of the whole-school check done by their day", actions(file, today)],
    ["training", "Training of staff renewed before it ran out", renewals(file, today)],
  ];
  return all.map(([id, label, points]) => ({
    id,
    label,
    values: columns.map((each) =>
      inShort(
        points.filter(({ on }) => isIn(on, each)),
        view,
      ),
    ),
  }));
}

function inShort(points: readonly Point[], view: View): string {
  if (points.length === 0) return "nothing to count";
  if (view === "published" && points.length < smallest) return "too few to say";
  const days = points.flatMap((point) => ("days" in point ? [point.days] : []));
  if (days.length > 0) return waitInWords(days, view);
  const done = points.filter((point) => "done" in point && point.done).length;
  return view === "true" ? `${done} of ${points.length}` : shareInWords(done, points.length);
}

/** Half of them took no longer: a mean of a few would be one long wait. */
function waitInWords(days: readonly number[], view: View): string {
  const middle = days.toSorted((a, b) => a - b)[Math.ceil(days.length / 2) - 1] ?? 0;
  const half = middle === 0 ? "the same day" : middle === 1 ? "by the next day" : `within ${middle} days`;
  if (view === "published") return `${half} for half or more`;
  return days.length === 1 ? `${half}, for one` : `${half} for at least half of ${days.length}`;
}

/** Words that no single number can be read out of, unless it is all or none. */
export function shareInWords(done: number, of: number): string {
  if (done >= Math.ceil(0.85 * of)) return "all or nearly all";
  return 2 * done > of ? "most" : "half or fewer";
}
