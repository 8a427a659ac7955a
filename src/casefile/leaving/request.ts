import { addDays, dayInWeek, type IsoDate, isIsoDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, grouped, oncePer } from "../casefile.ts";
import type { DataRequest } from "../entities.ts";
import type { Task } from "../today.ts";
import { type ClosedDays, isWorkingDay } from "../workingDays.ts";

/** What is asked about a request for what is held about a child. */
export type RequestDetails = Pick<DataRequest, "who" | "checked" | "receivedOn" | "isComplex">;

export const askedBy: Readonly<Record<DataRequest["who"], string>> = {
  child: "The child",
  parent: "A parent or carer, for the child",
  other: "Somebody else who may act for the child",
};

export const endedHow: Readonly<Record<NonNullable<DataRequest["ended"]>["how"], string>> = {
  answered: "Answered",
  refused: "Refused, and the person was told why",
  takenBack: "Taken back by whoever asked",
};

/** One month after it came in, three where it is complex: the same day of that month, or its last. */
export function dueOn({ receivedOn, isComplex }: Pick<DataRequest, "receivedOn" | "isComplex">): IsoDate {
  const [year = 0, month = 1, day = 1] = receivedOn.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + (isComplex ? 3 : 1), 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/**
 * A due day on which nobody works at school, with the last day before it on which somebody does: the month does not stop for a
 * weekend, a bank holiday or the school’s holidays. Undefined where the day itself is a working day.
 */
export function workBefore(
  due: IsoDate,
  closed: ClosedDays,
): { readonly why: string; readonly by: IsoDate } | undefined {
  if (!isIsoDate(due) || isWorkingDay(due, closed)) return undefined;
  let by = due;
  while (!isWorkingDay(by, closed)) by = addDays(by, -1);
  return { why: closed.why.get(due) ?? dayOf(due), by };
}
const dayOf = (day: IsoDate): string => dayInWeek(day).split(" ")[0] ?? "";

/** "27 December 2026 (Sunday; 24 December 2026 is the last working day before)" */
export function dueInWords(request: Pick<DataRequest, "receivedOn" | "isComplex">, closed: ClosedDays): string {
  const due = dueOn(request);
  const before = workBefore(due, closed);
  return before === undefined
    ? longDate(due)
    : `${longDate(due)} (${before.why}; ${longDate(before.by)} is the last working day before)`;
}

const byChild = oncePer(
  ({ dataRequests }) => dataRequests,
  (requests) =>
    grouped(
      [...requests.values()].sort(
        (a, b) => a.receivedOn.localeCompare(b.receivedOn) || a.notedAt.localeCompare(b.notedAt),
      ),
      ({ childId }) => [childId],
    ),
);

/** Every request about a child, the one that came in first on top. */
export const requestsAbout = (file: CaseFile, childId: Id): readonly DataRequest[] => byChild(file).get(childId) ?? [];

export const isOpen = ({ ended }: DataRequest): boolean => ended === undefined;

/** What Today says of requests that have no answer yet. Names nobody. */
export const requestTasks = (file: CaseFile): readonly Task[] =>
  [...file.dataRequests.values()].filter(isOpen).map((request) => ({
    id: request.id,
    kind: "dataRequest",
    reference: "a request for personal data",
    why: `It came in on ${longDate(request.receivedOn)}. ${
      request.isComplex
        ? "It is complex: two months more may be taken, if the person is told why within the first."
        : "An answer is due within a month, counted by the calendar."
    }`,
    due: isIsoDate(request.receivedOn) ? dueOn(request) : undefined,
    goesTo: { askedAbout: request.childId },
  }));
