import { type CaseFile, oncePerState } from "../casefile/casefile.ts";
import { type Task, tasksOn } from "../casefile/today.ts";
import { type ClosedDays, closedDaysOf } from "../casefile/workingDays.ts";
import type { IsoDate } from "../lib/dates.ts";
import { bankHolidays } from "../pack/statutory/holidays.ts";
import { fileReference } from "./copies.ts";
import { wordingChangesAtHand } from "./policy.ts";

/** Bank holidays of the school's nation and the school's own closed days. England's until the school has said where it is. */
export const closedDaysIn: (file: CaseFile) => ClosedDays = oncePerState(({ school }) =>
  closedDaysOf(school ?? { nation: "england", closures: [] }, bankHolidays),
);

/** Everything that waits for the person on a day, most pressing first. */
export const tasksNow = (file: CaseFile, today: IsoDate): readonly Task[] =>
  tasksOn(file, fileReference, {
    today,
    closed: closedDaysIn(file),
    isTouched: (edition) => wordingChangesAtHand(file, edition).length > 0,
  });
