import type { Statement, When } from "../../engine/answer.ts";
import {
  type AnswerableLeaf,
  type ChoiceQuestion,
  type ChoicesQuestion,
  isAnswerable,
  type Question,
} from "../../engine/question.ts";
import { readAnswer } from "../../engine/read.ts";
import { itemsOf } from "../../engine/relevant.ts";
import { labelOf, statementDetail, wordsFor } from "../../engine/summary.ts";
import type { Asks, Names, RawAnswers } from "../../engine/template.ts";
import { isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type Days, daysOf } from "./dates.ts";

/** One answer of a record, as it is searched and shown. */
export interface Piece {
  /** The section and the question. Empty where the record is read from its kept document. */
  readonly where: string;
  readonly text: string;
  /** Somebody’s exact words: lists keep them folded away (facts.md §10). */
  readonly isQuote?: boolean;
  /** The child, person or authority that this is, whose name may have changed since. */
  readonly id?: Id;
  readonly days?: readonly Days[];
  /** What was chosen, by the keys of the choices. */
  readonly chosen?: { readonly key: string; readonly values: readonly string[] };
}

/** Every answer that says something, in the order of the template. */
export function answersInPieces(template: Asks, answers: RawAnswers, names: Names): readonly Piece[] {
  const words = wordsFor(template, answers, names);
  const pieces: Piece[] = [];
  const add = (section: string, leaf: AnswerableLeaf, stored: unknown) => {
    const answer = readAnswer(leaf, stored);
    if (answer === undefined) return;
    const where = leaf.label === "" || leaf.label === section ? section : `${section}: ${leaf.label}`;
    const piece = pieceOf(leaf, answer, () => words(leaf, answer));
    if (piece !== undefined) pieces.push({ where, ...piece });
  };
  const walk = (section: string, questions: readonly Question[], given: RawAnswers) => {
    for (const question of questions) {
      if (question.kind === "group")
        for (const item of itemsOf(given[question.key])) walk(section, question.item, item);
      else if (isAnswerable(question)) add(section, question, given[question.key]);
    }
  };
  for (const { title, questions } of template.sections) walk(title, questions, answers);
  return pieces;
}

function pieceOf(leaf: AnswerableLeaf, answer: unknown, inWords: () => string): Omit<Piece, "where"> | undefined {
  switch (leaf.kind) {
    case "text":
      return { text: String(answer) };
    case "number":
      return { text: inWords() };
    case "choice":
      return chosen(leaf, [String(answer)]);
    case "choices":
      return chosen(leaf, answer as readonly string[]);
    case "child":
    case "person":
    case "authority":
      return { text: inWords(), id: answer as Id };
    case "date":
    case "dateTime":
      return { text: inWords(), days: exactly(answer as string) };
    case "when":
      return { text: inWords(), days: daysOf(answer as When) };
    case "statement": {
      const { speaker, words, ...how } = answer as Statement;
      return { text: [words, speaker, statementDetail(how)].filter((part) => part !== "").join("\n"), isQuote: true };
    }
    case "signature":
      return { text: (answer as { readonly name: string }).name };
    case "wording":
      return { text: (answer as readonly { readonly text: string }[]).map(({ text }) => text).join("\n") };
    case "yesNo":
    case "which":
      // "Yes" is asked for by nobody; which item it is stands in that item.
      return undefined;
  }
}

const chosen = (
  { key, choices }: ChoiceQuestion | ChoicesQuestion,
  values: readonly string[],
): Omit<Piece, "where"> => ({
  text: values.map((value) => labelOf(choices, value)).join("; "),
  chosen: { key, values },
});

const exactly = (at: string): readonly Days[] => {
  const day = at.slice(0, 10);
  return isIsoDate(day) ? [{ from: day, to: day }] : [];
};
