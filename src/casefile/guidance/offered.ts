import { itemsOf } from "../../engine/relevant.ts";
import type { RawAnswers } from "../../engine/template.ts";
import type { CardHere } from "../../pack/guidance/nation.ts";

const isGiven = (answer: unknown, answers: readonly string[]): boolean =>
  Array.isArray(answer) ? answer.some((each) => answers.includes(String(each))) : answers.includes(String(answer));

/** Cards to stand beside a question, those that its answer asks for first. `question` is "incident/types", "incident/children/role". */
export function offeredBeside(cards: readonly CardHere[], question: string, answer: unknown): readonly CardHere[] {
  const here = cards.flatMap((card) =>
    card.beside.filter((each) => each.question === question).map((each) => ({ card, each })),
  );
  const asked = here.filter(({ each }) => each.answers !== undefined && isGiven(answer, each.answers));
  const always = here.filter(({ each }) => each.answers === undefined);
  return [...new Set([...asked, ...always].map(({ card }) => card))];
}

/** What a record answers at "incident/types", or at "incident/children/role" in any item. */
function answersAt(answers: RawAnswers, question: string): readonly unknown[] {
  const [, first = "", second] = question.split("/");
  return second === undefined ? [answers[first]] : itemsOf(answers[first]).map((item) => item[second]);
}

/** Cards that the answers of a record ask for, those that more of them ask for first. */
export function offeredFor(cards: readonly CardHere[], templateId: string, answers: RawAnswers): readonly CardHere[] {
  return cards
    .map((card) => ({
      card,
      count: card.beside.filter(
        ({ question, answers: asking }) =>
          asking !== undefined &&
          question.startsWith(`${templateId}/`) &&
          answersAt(answers, question).some((answer) => isGiven(answer, asking)),
      ).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ card }) => card);
}
