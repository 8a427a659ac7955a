import type { Answers } from "../casefile/confidence/hand.ts";
import { type ConfidenceQuestion, countsAsSaid, none, parts, scale, yesNo } from "../pack/confidence/questions.ts";

export type { ConfidenceQuestion };
export { parts };

/** What one person has chosen so far, by question. It never leaves the page: it becomes sums when they are done. */
export type Chosen = Readonly<Record<string, string | readonly string[]>>;

/** What can be chosen. "none" says of several that none is true. */
export function choicesOf(question: ConfidenceQuestion): readonly { readonly value: string; readonly label: string }[] {
  if (question.kind === "several")
    return [...question.items.map(({ key, short }) => ({ value: key, label: short })), { value: "none", label: none }];
  return Object.entries(question.kind === "scale" ? scale : yesNo).map(([value, label]) => ({ value, label }));
}

/** One person’s answers as they are counted. What was left out is not in it. */
export const answersFrom = (chosen: Chosen): Answers =>
  Object.fromEntries(parts.flatMap(({ questions }) => questions).flatMap((question) => counted(question, chosen)));

function counted(question: ConfidenceQuestion, chosen: Chosen): readonly (readonly [string, boolean])[] {
  const answer = chosen[question.key] ?? "";
  if (answer.length === 0) return [];
  if (question.kind === "several") return question.items.map(({ key }) => [key, answer.includes(key)]);
  return [[question.key, typeof answer === "string" && countsAsSaid.has(answer)]];
}
