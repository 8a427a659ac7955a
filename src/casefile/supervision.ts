import { addDays, type IsoDate, isIsoDate } from "../lib/dates.ts";
import { type CaseFile, oncePer } from "./casefile.ts";
import type { Supervision } from "./entities.ts";

/** Notes of whoever is in, the newest day first. The case file holds nobody else’s (records/workspace.ts). */
export const ownNotes = oncePer(
  ({ supervision }) => supervision,
  (supervision): readonly Supervision[] =>
    [...supervision.values()].sort((a, b) => b.on.localeCompare(a.on) || b.writtenAt.localeCompare(a.writtenAt)),
);

/**
 * The day of which whoever is in asked to be reminded, from the day before it on. Undefined where they asked for none, or have
 * written a note of that day or later.
 */
export function reminderOn(file: CaseFile, today: IsoDate): IsoDate | undefined {
  const notes = ownNotes(file);
  const isNear = (day: IsoDate) => isIsoDate(day) && day <= addDays(today, 1) && notes.every(({ on }) => on < day);
  return notes
    .map(({ nextOn }) => nextOn)
    .filter(isNear)
    .sort()
    .at(0);
}
