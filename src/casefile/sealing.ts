import { daysBetween, type IsoDate } from "../lib/dates.ts";
import type { CaseFile } from "./casefile.ts";

/** What a page that seals the activity log is noted as when it is handed over. */
export const sealDocument = "log-seal";

const longest = 31;

/** Nobody has put a seal of the activity log away for a month, counted from the last one or from the first record. */
export function isSealDue(file: Pick<CaseFile, "exported" | "finished">, today: IsoDate): boolean {
  const seals = [...file.exported.values()].filter(({ documentId }) => documentId === sealDocument);
  const last = seals
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const first = [...file.finished.values()].map(({ finishedAt }) => finishedAt).sort()[0];
  const since = (last ?? first)?.slice(0, 10);
  return since !== undefined && daysBetween(since, today) > longest;
}
