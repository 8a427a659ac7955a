import { groupIn, itemIdOf, itemsOf } from "./relevant.ts";
import type { Asks, RawAnswers } from "./template.ts";

/** Where an answer stands: "key", or "group/itemId/key" for an answer in an item. Names form fields, ids and carried-over answers. */
export type AnswerPath = string;

/** An item, named by its group and its id. */
export interface ItemPlace {
  readonly groupKey: string;
  readonly itemId: string;
}

export const pathOf = (key: string, item?: ItemPlace): AnswerPath =>
  item === undefined ? key : `${item.groupKey}/${item.itemId}/${key}`;

/** The parts of a path; `item` is missing for an answer that stands in no item. */
export function partsOfPath(path: AnswerPath): { readonly key: string; readonly item?: ItemPlace } {
  const [groupKey = "", itemId, key] = path.split("/");
  return itemId === undefined || key === undefined ? { key: path } : { key, item: { groupKey, itemId } };
}

/** The stored answer at a path, as it stands. Undefined where there is none, also when its item is gone. */
export function answerAt(answers: RawAnswers, path: AnswerPath): unknown {
  const { key, item } = partsOfPath(path);
  if (item === undefined) return answers[key];
  return itemsOf(answers[item.groupKey]).find((each) => itemIdOf(each) === item.itemId)?.[key];
}

/** The same answers with another one at a path. An item that is gone stays gone. */
export function withAnswer(answers: RawAnswers, path: AnswerPath, answer: unknown): RawAnswers {
  const { key, item } = partsOfPath(path);
  if (item === undefined) return { ...answers, [key]: answer };
  const items = itemsOf(answers[item.groupKey]);
  return {
    ...answers,
    [item.groupKey]: items.map((each) => (itemIdOf(each) === item.itemId ? { ...each, [key]: answer } : each)),
  };
}

/** The path of a question named by its key alone, as problems and document anchors do. Keys are unique in a template. */
export function pathIn(
  template: Asks,
  { key, itemId }: { readonly key: string; readonly itemId?: string | undefined },
): AnswerPath {
  if (itemId === undefined || groupIn(template, key) !== undefined) return key;
  const group = template.sections
    .flatMap(({ questions }) => questions)
    .find((question) => question.kind === "group" && question.item.some((leaf) => leaf.key === key));
  return group === undefined ? key : pathOf(key, { groupKey: group.key, itemId });
}
