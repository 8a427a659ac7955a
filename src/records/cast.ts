import type { Leaf } from "../engine/question.ts";
import { groupIn, itemsOf, relevant } from "../engine/relevant.ts";
import type { AnyTemplate, RawAnswers } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";

/** Every child named by an answer that counts, in the order they are first named. */
export function castOf(template: AnyTemplate, answers: RawAnswers): readonly Id[] {
  const seen = relevant(template, answers);
  const found = seen.sections.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      question.kind === "group"
        ? itemsOf(seen.answers[question.key]).flatMap((item) => question.item.flatMap((leaf) => childIn(leaf, item)))
        : childIn(question, seen.answers),
    ),
  );
  return [...new Set(found)];
}
const childIn = (leaf: Leaf, answers: RawAnswers): readonly Id[] => {
  const answer = answers[leaf.key];
  return leaf.kind === "child" && typeof answer === "string" && answer !== "" ? [answer] : [];
};

/** The children of a group whose answers each get a copy of their own, in its order. */
export function childrenInGroup(template: AnyTemplate, answers: RawAnswers, groupKey: string): readonly Id[] {
  const leaves = groupIn(template, groupKey)?.item ?? [];
  const items = itemsOf(relevant(template, answers).answers[groupKey]);
  return [...new Set(items.flatMap((item) => leaves.flatMap((leaf) => childIn(leaf, item))))];
}
