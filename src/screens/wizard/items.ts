import { itemIdOf, itemsOf } from "../../engine/relevant.ts";
import type { RawAnswers } from "../../engine/template.ts";

/** Changes to the items of a group, as answers in and answers out. Items that are not there are left alone. */

export const newItem = (answers: RawAnswers = {}): RawAnswers => ({ ...answers, itemId: crypto.randomUUID() });

/** The items in their new order after adding at a place; at the end when no place is given. */
export function withItems(
  answers: RawAnswers,
  groupKey: string,
  added: readonly RawAnswers[],
  at = Number.POSITIVE_INFINITY,
): RawAnswers {
  const items = itemsOf(answers[groupKey]);
  return { ...answers, [groupKey]: [...items.slice(0, at), ...added, ...items.slice(at)] };
}

/** What was removed, with everything needed to put it back where it was. */
export interface RemovedItem {
  readonly groupKey: string;
  readonly item: RawAnswers;
  readonly index: number;
}

export function withoutItem(
  answers: RawAnswers,
  groupKey: string,
  itemId: string,
): { readonly answers: RawAnswers; readonly removed?: RemovedItem } {
  const items = itemsOf(answers[groupKey]);
  const index = items.findIndex((item) => itemIdOf(item) === itemId);
  const item = items[index];
  if (item === undefined) return { answers };
  return {
    answers: { ...answers, [groupKey]: items.filter((each) => each !== item) },
    removed: { groupKey, item, index },
  };
}

export const withItemBack = (answers: RawAnswers, { groupKey, item, index }: RemovedItem): RawAnswers =>
  itemsOf(answers[groupKey]).some((each) => itemIdOf(each) === itemIdOf(item))
    ? answers
    : withItems(answers, groupKey, [item], index);

/** The item one place earlier (-1) or later (1). Unchanged at either end. */
export function withItemMoved(answers: RawAnswers, groupKey: string, itemId: string, by: -1 | 1): RawAnswers {
  const items = itemsOf(answers[groupKey]);
  const from = items.findIndex((item) => itemIdOf(item) === itemId);
  const item = items[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= items.length) return answers;
  return { ...answers, [groupKey]: items.toSpliced(from, 1).toSpliced(to, 0, item) };
}
