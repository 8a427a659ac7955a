import { daysBetween, type IsoDate } from "../lib/dates.ts";
import type { CaseFile } from "./casefile.ts";
import type { Backup } from "./entities.ts";

/** The newest backup that was handed over. */
export const lastBackup = ({ backups }: Pick<CaseFile, "backups">): Backup | undefined =>
  [...backups.values()].reduce<Backup | undefined>(
    (last, each) => (last && last.at > each.at ? last : each),
    undefined,
  );

/** How the records stand to the last backup: "due" is said beside them, "overdue" above everything else. */
export type BackupStanding = "nothing" | "fresh" | "due" | "overdue";

/** Ten records or three days, and a week at the most (storage-and-security.md, C.3). */
const [fewChanges, fewDays, manyDays] = [10, 3, 7];

/**
 * `changed` counts the records that were saved since the last backup, or all of them where there is none. Days are counted from that
 * backup, or from the day on which the first record was begun.
 */
export function backupStanding(changed: number, since: IsoDate | undefined, today: IsoDate): BackupStanding {
  if (changed === 0 || since === undefined) return since === undefined ? "nothing" : "fresh";
  const days = daysBetween(since, today);
  if (days >= manyDays) return "overdue";
  return days >= fewDays || changed >= fewChanges ? "due" : "fresh";
}

/** The day from which days without a backup are counted. Undefined where nothing has been written down yet. */
export function unsavedSince(file: Pick<CaseFile, "backups" | "drafts" | "finished">): IsoDate | undefined {
  const last = lastBackup(file);
  if (last !== undefined) return last.at.slice(0, 10);
  const begun = [...file.drafts.values(), ...file.finished.values()].map(({ startedAt }) => startedAt.slice(0, 10));
  return begun.reduce<IsoDate | undefined>((first, day) => (first && first < day ? first : day), undefined);
}
