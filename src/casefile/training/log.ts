import { addMonths, daysBetween, type IsoDate, isIsoDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { TrainingAnswers } from "../../pack/training/questions.ts";
import { periods } from "../../pack/words/holdings.ts";
import { type CaseFile, filesOf, fold, grouped, oncePerState } from "../casefile.ts";
import type { Person } from "../entities.ts";
import type { Task } from "../today.ts";

// Who on the staff was trained in what, and until when that holds: read off the entries of the log, each kept as it was finished.

/** What one person was trained in, the last time that they were. */
export interface Trained {
  readonly fileId: Id;
  readonly person: Person;
  readonly trainedIn: NonNullable<TrainingAnswers["trainedIn"]>;
  /** What it was called, where it is none of the list. */
  readonly other: string;
  readonly detail: string;
  readonly provider: string;
  readonly on: IsoDate;
  /** The last day on which it holds. Absent where no end was named. */
  readonly until?: IsoDate;
  /** Nobody waits for it to be renewed: they have left, or do something else. */
  readonly isOver: boolean;
}

/** The last day on which a training holds: as it was named, or so many months after it. Undefined where no end was named. */
export function holdsUntil({ trainedOn, holds, until }: TrainingAnswers): IsoDate | undefined {
  if (holds === "until") return until !== undefined && isIsoDate(until) ? until : undefined;
  if (holds === undefined || holds === "open" || trainedOn === undefined) return undefined;
  const last = addMonths(trainedOn, periods[holds]);
  return isIsoDate(last) ? last : undefined;
}

export type Holding = "lasting" | "holds" | "soon" | "ranOut";

/** From how many days before its end a training is spoken of. Half a term: long enough to find a place on a course. */
const soonFrom = 60;

export function holdingOn({ until }: Pick<Trained, "until">, today: IsoDate): Holding {
  if (until === undefined) return "lasting";
  const left = daysBetween(today, until);
  return left < 0 ? "ranOut" : left <= soonFrom ? "soon" : "holds";
}

/** "Runs out on 3 March 2027, in 12 days". */
export function holdingInWords(trained: Pick<Trained, "until">, today: IsoDate): string {
  const { until = "" } = trained;
  const left = daysBetween(today, until);
  switch (holdingOn(trained, today)) {
    case "lasting":
      return "No end was named";
    case "holds":
      return `Holds until ${longDate(until)}`;
    case "soon":
      return `Runs out ${left === 0 ? "today" : `in ${left} ${left === 1 ? "day" : "days"}`}, on ${longDate(until)}`;
    case "ranOut":
      return `Ran out on ${longDate(until)}`;
  }
}

/** Every training that was written down, but for mistakes, each person by themselves. */
const everyTraining = oncePerState((file): readonly Trained[] =>
  filesOf(file, "training").flatMap((now) => trainedIn(file, now)),
);

/** One person in one thing. */
const keyOf = ({ person, trainedIn: about, other }: Trained): string =>
  `${person.id}/${about}/${about === "other" ? fold(other) : ""}`;

/** The newest training of each person in each thing, by name. An earlier one of the same is in the records, and counts no more. */
export const trainingLog = oncePerState((file): readonly Trained[] => {
  const newest = new Map<string, Trained>();
  for (const each of everyTraining(file)) {
    const before = newest.get(keyOf(each));
    if (before === undefined || before.on < each.on) newest.set(keyOf(each), each);
  }
  return [...newest.values()].sort(
    (a, b) => a.person.name.localeCompare(b.person.name, "en-GB") || b.on.localeCompare(a.on),
  );
});

/** Trainings whose last day is over, and whether the next one was given by then. Not of those who have left. */
export function renewals(file: CaseFile, today: IsoDate): readonly { readonly on: IsoDate; readonly done: boolean }[] {
  const byKey = grouped(everyTraining(file), (each) => [keyOf(each)]);
  return everyTraining(file).flatMap((each) => {
    const { until, on, isOver } = each;
    if (until === undefined || until >= today || isOver) return [];
    const later = byKey.get(keyOf(each)) ?? [];
    return [{ on: until, done: later.some((next) => next.on > on && next.on <= until) }];
  });
}

function trainedIn({ people }: CaseFile, { fileId, finished }: ReturnType<typeof filesOf>[number]): readonly Trained[] {
  const answers: TrainingAnswers = finished?.answers ?? {};
  const { trainedIn: about, other = "", course = "", provider = "", trainedOn } = answers;
  if (about === undefined || trainedOn === undefined || answers.isMistake === "yes") return [];
  const until = holdsUntil(answers);
  return (answers.people ?? []).flatMap(({ trained = "", keptUp }) => {
    const person = people.get(trained);
    if (person === undefined) return [];
    return [
      {
        fileId,
        person,
        trainedIn: about,
        other,
        detail: course,
        provider,
        on: trainedOn,
        ...(until !== undefined && { until }),
        isOver: keptUp === "no",
      },
    ];
  });
}

/** What has run out or soon will, the most pressing first, of those whose training is to be kept up. */
export const toRenew = (file: CaseFile, today: IsoDate): readonly Trained[] =>
  trainingLog(file)
    .filter((each) => !each.isOver && ["ranOut", "soon"].includes(holdingOn(each, today)))
    .sort((a, b) => (a.until ?? "").localeCompare(b.until ?? ""));

/** Who was trained in a tool, those first whose training holds longest. Not those who have left. */
export const trainedInTool = (file: CaseFile, tool: string): readonly Trained[] =>
  trainingLog(file)
    .filter((each) => each.trainedIn === tool && !each.isOver)
    .sort((a, b) => (b.until ?? "9999").localeCompare(a.until ?? "9999"));

/** Who may be named as the user of a tool that a judgement drew on, to be taken over into its answer. */
export const trainedFor = (file: CaseFile, tool: string): readonly { readonly text: string; readonly hint: string }[] =>
  trainedInTool(file, tool).map(({ person: { name, role }, on, until }) => ({
    text: [name, role].filter((part) => part !== "").join(", "),
    hint: `trained on ${longDate(on)}${until === undefined ? "" : `, until ${longDate(until)}`}`,
  }));

/** One quiet line on Today for all of it, never late: due when the first runs out, and open once one has. Whoever leads decides what is renewed. */
export function trainingTasks(file: CaseFile, today: IsoDate): readonly Task[] {
  const due = toRenew(file, today);
  const out = due.filter((each) => holdingOn(each, today) === "ranOut").length;
  if (due.length === 0) return [];
  const soon = due.length - out;
  return [
    {
      id: "training",
      kind: "training",
      reference: "the training log",
      why: [
        ...(out === 0 ? [] : [`${out === 1 ? "1 training has" : `${out} trainings have`} run out.`]),
        ...(soon === 0
          ? []
          : [`${soon === 1 ? "1 training runs" : `${soon} trainings run`} out within ${soonFrom} days.`]),
      ].join(" "),
      due: out === 0 ? due[0]?.until : undefined,
      goesTo: { page: "/team/training" },
    },
  ];
}
