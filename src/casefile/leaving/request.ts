import type { IsoDate } from "../../lib/dates.ts";

/** Who asked for what is held about a child. Kept while the answer is made, and said in the log for the school’s file. */
export interface DataRequest {
  readonly who: "child" | "parent" | "other";
  /** How it was checked who they are and that they may ask. */
  readonly checked: string;
  readonly receivedOn: IsoDate;
  /** Two months more may be taken, if the person is told so within the first (facts.md §2.4: to be checked at the source). */
  readonly isComplex: boolean;
}

export const askedBy: Readonly<Record<DataRequest["who"], string>> = {
  child: "The child",
  parent: "A parent or carer, for the child",
  other: "Somebody else who may act for the child",
};

/** One month after it came in, three where it is complex: the same day of that month, or its last. */
export function dueOn({ receivedOn, isComplex }: Pick<DataRequest, "receivedOn" | "isComplex">): IsoDate {
  const [year = 0, month = 1, day = 1] = receivedOn.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + (isComplex ? 3 : 1), 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
