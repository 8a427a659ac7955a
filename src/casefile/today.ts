import { daysBetween, type IsoDate, isIsoDate, longDate, shortDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { IncidentDraft } from "../pack/incident/questions.ts";
import type { PlanAnswers } from "../pack/risk-assessment/sections.ts";
import { type CaseFile, entriesAbout, type FileNow, fileAbout, filesOf, oncePer, oncePerState } from "./casefile.ts";
import type { DraftRecord, FinishedRecord } from "./entities.ts";
import { isJudgement } from "./happenings.ts";
import { requestTasks } from "./leaving/request.ts";
import { checkTasks, policyTasks } from "./policy/tasks.ts";
import { notReferredTasks, referralTasks } from "./referral/tasks.ts";
import { actionTasks } from "./tasks/actions.ts";
import { contactTasks } from "./tasks/contacts.ts";
import type { TaskKind } from "./tasks/kinds.ts";
import { trainingTasks } from "./training/log.ts";
import { leaverTasks } from "./transfer/leavers.ts";
import type { ClosedDays } from "./workingDays.ts";

/** A day, and what is known about it that is not in the case file. */
export interface Calendar {
  readonly today: IsoDate;
  /** Days on which nobody answers. */
  readonly closed: ClosedDays;
  /** Whether the pack’s wording of today would change an edition of the policy. */
  readonly isTouched: (edition: FinishedRecord) => boolean;
}

/** One line of Today: what needs doing, why it is there, and by when. Holds no child's name. */
export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  /** "Plan 0018" */
  readonly reference: string;
  readonly why: string;
  readonly due: IsoDate | undefined;
  readonly goesTo:
    | { readonly draftId: Id }
    | { readonly fileId: Id }
    | { readonly childId: Id }
    | { readonly leaverId: Id }
    /** The child about whom somebody asks what is held. */
    | { readonly askedAbout: Id }
    | { readonly page: "/team/training" };
  /** Who does it, where the record says so. */
  readonly owner?: Id;
}

export type Urgency = "late" | "today" | "soon" | "later" | "open";

/** How a due date stands to a day: "soon" is within a week. */
export function urgencyOf(due: IsoDate | undefined, today: IsoDate): Urgency {
  if (due === undefined) return "open";
  const days = daysBetween(today, due);
  if (days < 0) return "late";
  if (days === 0) return "today";
  return days <= 7 ? "soon" : "later";
}

/** "2 days late", "Due today", "Tue 24 Nov". */
export function dueInWords(due: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, due);
  if (days < 0) return `${-days} ${days === -1 ? "day" : "days"} late`;
  return days === 0 ? "Due today" : shortDate(due);
}

const closedByEntry = oncePer(
  ({ finished }) => finished,
  (finished): ReadonlySet<Id> =>
    new Set(
      [...finished.values()]
        .filter(({ templateId }) => templateId === "closing")
        .flatMap(({ links }) => links.filter(({ kind }) => kind === "about").map(({ fileId }) => fileId)),
    ),
);

/** Closed by an entry with two signatures, or by a review that ended the plan. */
export function isClosed(file: CaseFile, { fileId, finished }: FileNow): boolean {
  const plan = finished?.templateId === "risk-assessment" ? (finished.answers as PlanAnswers) : undefined;
  return closedByEntry(file).has(fileId) || (plan?.closers ?? []).length > 1;
}

/** Incidents from which a plan was started. */
const planned = oncePerState(
  (file): ReadonlySet<Id> =>
    new Set(
      filesOf(file, "risk-assessment").flatMap(({ draft, finished }) =>
        ((draft ?? finished)?.links ?? []).filter(({ kind }) => kind === "from").map(({ fileId }) => fileId),
      ),
    ),
);

/** Everything that waits for the person, most pressing first; drafts without a date come last, newest first. */
export function tasksOn(
  file: CaseFile,
  reference: (of: Pick<DraftRecord, "templateId" | "number">) => string,
  calendar: Calendar,
): readonly Task[] {
  const open = (templateId: string) => filesOf(file, templateId).filter((each) => !isClosed(file, each));
  const tasks = [
    ...[...file.drafts.values()].map((draft) => {
      const about = fileAbout(file, draft);
      return draftTask(draft, reference(draft), about && reference(about));
    }),
    ...filesOf(file, "incident").flatMap((each) => incidentTasks(file, each, reference(each))),
    ...open("risk-assessment").flatMap((each) => planTasks(each, reference(each), calendar)),
    ...open("referral").flatMap((each) => referralTasks(file, each, reference(each), calendar)),
    ...filesOf(file, "policy").flatMap((each) => policyTasks(file, each, reference(each), calendar.isTouched)),
    ...filesOf(file, "school-check").flatMap((each) => checkTasks(file, each, reference(each))),
    ...[...open("incident"), ...open("risk-assessment")].flatMap((each) =>
      notReferredTasks(file, each, reference(each)),
    ),
    ...[...open("incident"), ...open("risk-assessment"), ...open("referral")].flatMap((each) =>
      contactTasks(file, each, reference(each)),
    ),
    ...actionTasks(file, reference),
    ...leaverTasks(file, calendar),
    ...requestTasks(file),
    ...trainingTasks(file, calendar.today),
  ];
  return tasks.sort((a, b) => plainly(a.due ?? "9999", b.due ?? "9999") || plainly(b.reference, a.reference));
}

/** Dates and references are in the order of their characters: a collator would take longer than finding the tasks. */
const plainly = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const draftTask = (draft: DraftRecord, reference: string, about: string | undefined): Task => ({
  id: draft.id,
  kind: "draft",
  reference,
  why: `${about === undefined ? "" : `About ${about}. `}Started ${longDate(draft.startedAt.slice(0, 10))} and not finished.`,
  due: undefined,
  goesTo: { draftId: draft.id },
});

/** Whoever looks again writes down what came of it: a decision or a level of concern, on the day or later. */
export const wasLookedAt = (file: CaseFile, fileId: Id, day: IsoDate): boolean =>
  entriesAbout(file, fileId).some(
    (entry) => (entry.templateId === "decision" || isJudgement(entry)) && entry.finishedAt.slice(0, 10) >= day,
  );

/** An entry moved the record down after its newest version was finished. Returns the tier it is handled as now. */
export const movedDownTo = (file: CaseFile, { fileId, finished }: FileNow): string | undefined => {
  const moved = entriesAbout(file, fileId).findLast(({ templateId }) => templateId === "tier-change");
  if (moved === undefined || finished === undefined || moved.finishedAt < finished.finishedAt) return undefined;
  const { newTier } = moved.answers;
  return typeof newTier === "string" ? newTier : undefined;
};

function incidentTasks(file: CaseFile, each: FileNow, reference: string): readonly Task[] {
  if (each.finished === undefined || isClosed(file, each)) return [];
  const { category, nextLook, nextLookBy, planDecision } = each.finished.answers as IncidentDraft;
  const hasPlan = planned(file).has(each.fileId);
  const goesTo = { fileId: each.fileId };
  return [
    ...((category === "violence" || planDecision === "yes") && !hasPlan
      ? [
          {
            id: `${each.fileId}/plan`,
            kind: "planNeeded" as const,
            reference,
            why:
              category === "violence"
                ? "Sexual violence was reported, so a risk assessment is required straight away. None has been started."
                : "It was decided to make a risk assessment. None has been started.",
            due: each.finished.finishedAt.slice(0, 10),
            goesTo,
          },
        ]
      : []),
    ...(nextLook !== undefined && isIsoDate(nextLook) && !wasLookedAt(file, each.fileId, nextLook)
      ? [
          {
            id: `${each.fileId}/look`,
            kind: "incidentLook" as const,
            reference,
            why: "The record says to look at it again on this day. Then add a decision or a level of concern to it.",
            due: nextLook,
            goesTo,
            ...(nextLookBy !== undefined && { owner: nextLookBy }),
          },
        ]
      : []),
    ...(planDecision === "notYet" && !hasPlan && !wasLookedAt(file, each.fileId, each.finished.finishedAt.slice(0, 10))
      ? [
          {
            id: `${each.fileId}/plan`,
            kind: "planDecide" as const,
            reference,
            why: "It was left open whether a plan is made. Decide, and add the decision with its reason.",
            due: undefined,
            goesTo,
          },
        ]
      : []),
  ];
}

function planTasks({ finished, fileId }: FileNow, reference: string, { today }: Calendar): readonly Task[] {
  if (finished === undefined) return [];
  const plan = finished.answers as PlanAnswers;
  const goesTo = { fileId };
  const places = (plan.settings ?? []).flatMap(
    ({ itemId, supervision, notHereReviewOn, fromWhen, doneOn, owner }): readonly Task[] => {
      const about = { reference, goesTo, ...(owner !== undefined && { owner }) };
      if (supervision === "notYet" && notHereReviewOn !== undefined && isIsoDate(notHereReviewOn))
        return [
          {
            ...about,
            id: `${fileId}/${itemId}`,
            kind: "placeReview",
            why: "A place is closed to a child until it is looked at again on this day.",
            due: notHereReviewOn,
          },
        ];
      // Once the day has come what was planned is there, and the review says how it goes.
      if (doneOn !== undefined || fromWhen === undefined || !isIsoDate(fromWhen) || fromWhen < today) return [];
      return [
        {
          ...about,
          id: `${fileId}/${itemId}`,
          kind: "placeStart",
          why: "What is planned for a place begins on this day. See that everything it needs is there.",
          due: fromWhen,
        },
      ];
    },
  );
  return [
    ...(plan.reviewOn !== undefined && isIsoDate(plan.reviewOn)
      ? [
          {
            id: `${fileId}/review`,
            kind: "planReview" as const,
            reference,
            why:
              plan.stage === "interim"
                ? "An interim plan is reviewed within five school days."
                : "The plan says to review it on this day.",
            due: plan.reviewOn,
            goesTo,
          },
        ]
      : []),
    ...places,
  ];
}
