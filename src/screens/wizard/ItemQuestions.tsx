import { memo, useState } from "react";
import { isAnswered } from "../../engine/answer.ts";
import { pathOf } from "../../engine/path.ts";
import { type GroupQuestion, isAnswerable, type Leaf } from "../../engine/question.ts";
import { itemIdOf, itemsOf, visibleInItem } from "../../engine/relevant.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Asked } from "./Asked.tsx";
import { useAnswers, useSheet } from "./useSheet.ts";

interface ItemProps {
  readonly group: GroupQuestion;
  readonly itemId: string;
}

/** What is asked about one item, as far as it is asked now. */
export const ItemQuestions = memo(function ItemQuestions({ group, itemId }: ItemProps) {
  const { relevant, answers: now } = useSheet();
  const itemIn = (answers: RawAnswers) => itemsOf(answers[group.key]).find((each) => itemIdOf(each) === itemId);
  const questions = useAnswers((answers): readonly Leaf[] => {
    const item = itemIn(answers);
    return item === undefined ? [] : visibleInItem(group.item, item, (key) => relevant().answers[key]);
  }, sameList);
  // As it was when the page opened: nothing folds up under the finger that has just chosen.
  const [folded] = useState(() => foldedIn(group, itemIn(now.get()) ?? {}));
  return questions.map((question) => {
    const path = pathOf(question.key, { groupKey: group.key, itemId });
    return question.key === folded?.key ? (
      <Disclosure key={path} summary={folded.summary}>
        <Asked question={question} path={path} />
      </Disclosure>
    ) : (
      <Asked key={path} question={question} path={path} />
    );
  });
});

/** What an item was picked by, or the child it is about, is its name already, so it is folded away. */
function foldedIn(
  group: GroupQuestion,
  item: RawAnswers,
): { readonly key: string; readonly summary: string } | undefined {
  if (group.pickBy !== undefined) return { key: group.pickBy, summary: "Change which one this is" };
  const first = group.item.find(isAnswerable);
  return first?.kind === "child" && isAnswered(item[first.key])
    ? { key: first.key, summary: "Change which child this is" }
    : undefined;
}

export const sameList = <T,>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
