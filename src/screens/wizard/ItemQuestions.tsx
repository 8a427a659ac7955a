import { Fragment, memo, type ReactNode } from "react";
import { pathOf } from "../../engine/path.ts";
import type { GroupQuestion, Leaf } from "../../engine/question.ts";
import { itemIdOf, itemsOf, visibleInItem } from "../../engine/relevant.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Asked } from "./Asked.tsx";
import { useAnswers, useSheet } from "./useSheet.ts";

interface ItemProps {
  readonly group: GroupQuestion;
  readonly itemId: string;
}

/** What is asked about one item, as far as it is asked now. */
export const ItemQuestions = memo(function ItemQuestions({ group, itemId }: ItemProps) {
  const { relevant } = useSheet();
  const questions = useAnswers((answers): readonly Leaf[] => {
    const item = itemsOf(answers[group.key]).find((each) => itemIdOf(each) === itemId);
    return item === undefined ? [] : visibleInItem(group.item, item, (key) => relevant().answers[key]);
  }, sameList);
  return questions.map((question) => {
    const Around = question.key === group.pickBy ? Picked : Fragment;
    const path = pathOf(question.key, { groupKey: group.key, itemId });
    return (
      <Around key={path}>
        <Asked question={question} path={path} />
      </Around>
    );
  });
});

/** The choice an item was picked by is its name already, so it is folded away. */
const Picked = ({ children }: { readonly children?: ReactNode }) => (
  <Disclosure summary="Change which one this is">{children}</Disclosure>
);

export const sameList = <T,>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
