import type { CaseFile } from "../casefile/casefile.ts";
import { type Task, tasksOn } from "../casefile/today.ts";
import type { IsoDate } from "../lib/dates.ts";
import { closedDaysIn } from "./closedDays.ts";
import { fileReference } from "./copies.ts";
import { wordingChangesAtHand } from "./policy.ts";

/** Everything that waits for the person on a day, most pressing first. */
export const tasksNow = (file: CaseFile, today: IsoDate): readonly Task[] =>
  tasksOn(file, fileReference, {
    today,
    closed: closedDaysIn(file),
    isTouched: (edition) => wordingChangesAtHand(file, edition).length > 0,
  });
