import type { When } from "../engine/answer.ts";
import type { Draft } from "../engine/template.ts";
import { earliestDay } from "../engine/when.ts";
import { type IsoDate, isIsoDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { judgementEntry } from "../pack/entries/judgement.ts";
import type { IncidentDraft } from "../pack/incident/questions.ts";
import { type CaseFile, entriesAbout, type FileNow, filesOf, oncePerState } from "./casefile.ts";
import type { FinishedRecord } from "./entities.ts";
import { answersAsAmended, type Involvement, involvementsIn } from "./involvements.ts";

/** A finished incident as facts to be counted, compared and looked for: what patterns, figures and the search stand on. */
export interface Happening {
  readonly fileId: Id;
  readonly number: number;
  readonly record: FinishedRecord;
  /** When it happened; where nobody wrote down a day that there is, the day on which the record was finished. */
  readonly when: When;
  /** The first day that `when` can mean. */
  readonly day: IsoDate;
  /** "12:50", where a time is known. */
  readonly time: string | undefined;
  /** The answers as they are now, with roles that addenda have changed. */
  readonly answers: IncidentDraft;
  readonly involved: readonly Omit<Involvement, "file">[];
  /** Every judgement of the level of concern, oldest first: those in the record and those added since. */
  readonly judgements: readonly { readonly level: Level; readonly on: IsoDate }[];
}
export type Level = NonNullable<Draft<typeof judgementEntry>["level"]>;

/** Every finished incident, in the order in which they happened. */
export const happenings: (file: CaseFile) => readonly Happening[] = oncePerState((file) =>
  filesOf(file, "incident")
    .flatMap((now) => (now.finished === undefined ? [] : [happeningOf(file, now, now.finished)]))
    .sort((a, b) => a.day.localeCompare(b.day) || (a.time ?? "").localeCompare(b.time ?? "") || a.number - b.number),
);

function happeningOf(file: CaseFile, { draft: _draft, ...rest }: FileNow, record: FinishedRecord): Happening {
  const now: FileNow = { ...rest, draft: undefined };
  const answers: IncidentDraft = answersAsAmended(file, now);
  const finishedOn = record.finishedAt.slice(0, 10);
  const told = answers.whenHappened;
  const isReal = told !== undefined && isIsoDate(earliestDay(told));
  const when: When = isReal ? told : { precision: "exact", date: finishedOn };
  return {
    fileId: now.fileId,
    number: now.number,
    record,
    when,
    day: earliestDay(when),
    time: ("time" in when && when.time) || undefined,
    answers,
    involved: involvementsIn(file, now).map(({ childId, role }) => ({ childId, role })),
    judgements: judgementsOf(file, now.fileId, answers),
  };
}

/** An entry in which somebody judged a level: by itself, or thought through. Both ask the same of it. */
export const isJudgement = ({ templateId }: Pick<FinishedRecord, "templateId">): boolean =>
  templateId === "judgement" || templateId === "reasoning";

/** Every judgement of the level of concern, oldest first: those in the record and those added since. */
export function judgementsOf(file: CaseFile, fileId: Id, answers: IncidentDraft): Happening["judgements"] {
  const later = entriesAbout(file, fileId)
    .filter(isJudgement)
    .map((entry): Draft<typeof judgementEntry> => entry.answers);
  return [...(answers.judgements ?? []), ...later]
    .flatMap(({ level, judgedOn }) => (level === undefined ? [] : [{ level, on: judgedOn ?? "" }]))
    .sort((a, b) => a.on.localeCompare(b.on));
}
