import type { Id } from "../../lib/ids.ts";
import { type CaseFile, entriesAbout, openEntriesAbout } from "../casefile.ts";
import type { DraftRecord, FinishedRecord } from "../entities.ts";
import { cardIdIn, cardSource, stepPath } from "./cardSource.ts";

/** How a step of a card stands on a record: the entries that came of it, oldest first, and one that is being written. */
export interface Tick {
  readonly entries: readonly FinishedRecord[];
  readonly open: DraftRecord | undefined;
}

const isFrom =
  (cardId: string, stepId: string) =>
  ({ carried }: Pick<DraftRecord, "carried">): boolean =>
    Object.values(carried).some(({ fileId, path }) => fileId === cardSource(cardId) && path === stepPath(stepId));

export function tickOf(file: CaseFile, fileId: Id, cardId: string, stepId: string): Tick {
  const fromStep = isFrom(cardId, stepId);
  return {
    entries: entriesAbout(file, fileId).filter(fromStep),
    open: openEntriesAbout(file, fileId).find(fromStep),
  };
}

/** Ids of the cards of which a step was written down on a record, or from which it was begun. */
export function cardsUsedFor(
  file: CaseFile,
  fileId: Id,
  record: Pick<DraftRecord, "carried"> | undefined,
): ReadonlySet<string> {
  const all = [...entriesAbout(file, fileId), ...(record === undefined ? [] : [record])];
  return new Set(all.flatMap(({ carried }) => Object.values(carried).flatMap((from) => cardIdIn(from.fileId) ?? [])));
}
