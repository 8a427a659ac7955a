import type { RawAnswers } from "../../engine/template.ts";
import { compareWhen, earliestDay } from "../../engine/when.ts";
import { addDays, type IsoDate, isIsoDate, type LocalDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { IncidentDraft } from "../../pack/incident/questions.ts";
import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import { sourceLabel } from "../carry.ts";
import type { TakenFrom } from "../carryTaken.ts";
import { type CaseFile, entriesAbout, type FileNow, fileNow, filesOf } from "../casefile.ts";
import type { DraftRecord, FinishedRecord } from "../entities.ts";
import { answersAsAmended, childrenIn } from "../involvements.ts";
import type { ClosedDays } from "../workingDays.ts";
import { restsOn } from "./referrals.ts";
import { newestVersions } from "./state.ts";

export interface ReferralContext {
  /** Who refers. */
  readonly me: Id;
  readonly now: LocalDateTime;
  readonly closed: ClosedDays;
  readonly newId: () => Id;
  /** "Incident 0007" */
  readonly reference: (of: Pick<DraftRecord, "templateId" | "number">) => string;
  /** The answers of a record that count, each in the shape its question promises: a draft may be half-written or damaged. */
  readonly read: (templateId: string, answers: RawAnswers) => RawAnswers;
}

/** Whom a referral is about, and what it may know. */
export interface Subject {
  readonly file: CaseFile;
  readonly childId: Id;
  readonly context: ReferralContext;
}

/** A record that answers are taken from. */
export interface Source<A> extends TakenFrom {
  readonly now: FileNow;
  readonly answers: A;
}

/** The records that a referral takes from, those that matter most first. */
export interface ReferralSources {
  readonly incidents: readonly Source<IncidentDraft>[];
  readonly plans: readonly Source<PlanAnswers>[];
  /** Those plans that are about what this referral is about: others say what was tried and what the child needs, no more. */
  readonly plansOfIt: readonly Source<PlanAnswers>[];
  /** Finished entries about those, newest first. */
  readonly entries: readonly FinishedRecord[];
  /** Every incident that the child has a part in, newest first by when it happened: for counting, not for taking from. */
  readonly all: readonly Source<IncidentDraft>[];
}

/** How a record is called under the answers taken from it. */
export function labelOf(
  record: Pick<FileNow, "templateId" | "number" | "draft" | "finished"> | FinishedRecord,
  { reference }: Pick<ReferralContext, "reference">,
): string {
  const startedAt = "startedAt" in record ? record.startedAt : (record.draft ?? record.finished)?.startedAt;
  return sourceLabel(reference(record), startedAt?.slice(0, 10) ?? "");
}

export function sourceFor<A extends RawAnswers>(file: CaseFile, now: FileNow, context: ReferralContext): Source<A> {
  // The template of a file decides what its answers are, and `read` has made them so.
  const answers = context.read(now.templateId, answersAsAmended(file, now)) as A;
  return { fileId: now.fileId, label: labelOf(now, context), now, answers };
}

/**
 * What a referral rests on. From an incident that one alone, from a plan its incidents, from a child the newest incident and those
 * of the six weeks before it, since what is older is history and has its lines in the chronology; and always every finished plan that the child is in, since what was tried in any of them counts. The record it was started from may still
 * be a draft; any other is on record only when it is finished.
 */
export function sourcesOf({ file, childId, context }: Subject, from: FileNow | undefined): ReferralSources {
  const withChild = (templateId: string) =>
    filesOf(file, templateId).filter(
      (now) => (now.fileId === from?.fileId || now.finished !== undefined) && childrenIn(now).includes(childId),
    );
  const all = withChild("incident")
    .map((now) => sourceFor<IncidentDraft>(file, now, context))
    .sort(newestFirst);
  const plans = withChild("risk-assessment")
    .sort((a, b) => Number(b.fileId === from?.fileId) - Number(a.fileId === from?.fileId))
    .map((now) => sourceFor<PlanAnswers>(file, now, context));
  const ofPlan = from?.templateId === "risk-assessment" ? restsOn(from) : [];
  const incidents =
    from === undefined
      ? newest(all)
      : from.templateId === "incident"
        ? all.filter(({ fileId }) => fileId === from.fileId)
        : ofPlan.flatMap((fileId) => {
            const now = fileNow(file, "incident", fileId);
            return now && childrenIn(now).includes(childId) ? [sourceFor<IncidentDraft>(file, now, context)] : [];
          });
  const plansOfIt = plans.filter(
    ({ fileId, now }) =>
      from === undefined ||
      fileId === from.fileId ||
      restsOn(now).some((each) => incidents.some((incident) => incident.fileId === each)),
  );
  const entries = [...incidents, ...plans]
    .flatMap(({ fileId }) => newestVersions(entriesAbout(file, fileId)))
    .sort((a, b) => b.finishedAt.localeCompare(a.finishedAt));
  return { incidents, plans, plansOfIt, entries, all };
}

/** Of incidents in order, the first and those of the six weeks before it. Without a day to count from it is the first alone. */
function newest(all: readonly Source<IncidentDraft>[]): readonly Source<IncidentDraft>[] {
  const dayOf = ({ answers: { whenHappened } }: Source<IncidentDraft>) => whenHappened && earliestDay(whenHappened);
  const last = all[0] && dayOf(all[0]);
  if (last === undefined || !isIsoDate(last)) return all.slice(0, 1);
  const since = sixWeeksBefore(last);
  return all.filter((each, index) => index === 0 || (dayOf(each) ?? "") >= since);
}

/** As far back as counts as lately (facts.md §6.7 looks at six weeks too). */
export const sixWeeksBefore = (day: IsoDate): IsoDate => addDays(day, -42);

const newestFirst = (one: Source<IncidentDraft>, other: Source<IncidentDraft>): number => {
  const [a, b] = [one.answers.whenHappened, other.answers.whenHappened];
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareWhen(b, a);
};
