import type { CardHere } from "../../pack/guidance/nation.ts";
import { isWithin } from "../search/names.ts";
import { searchable } from "../search/text.ts";

// Whoever looks for a card is in a hurry and types a sentence: “a boy groped a girl on the bus”. Not every word has to be there;
// the rarer a word is among the cards, the more it says.

/** Every word of the cards, and what it counts in each card that has it: where somebody would look for it first counts most. */
export interface WordIndex<T> {
  readonly count: number;
  readonly words: ReadonlyMap<string, Marks<T>>;
  /**
   * What words that were typed counted, since of a sentence only the last word is new at each key. Only words of the cards: what is
   * typed may be a name, and stays nowhere.
   */
  readonly counted: Map<string, Marks<T>>;
}
/** What a word counts in each card. */
type Marks<T> = ReadonlyMap<T, number>;
/** Texts of a card, with what a word in them counts. */
type Weighed = readonly (readonly [texts: readonly string[], weight: number])[];

const small = new Set(
  "a an and are as at be been but by do does for from had has have he her him his how i if in into is it its me my of on or our she so some somebody someone that the their them they this to was we were what when who with you your".split(
    " ",
  ),
);
const wordsIn = (text: string): readonly string[] =>
  (
    searchable(text)
      .replaceAll("'", "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !small.has(word));

/** Cards, or whatever else is found in the same way. */
export function wordIndex<T>(all: readonly T[], textsOf: (each: T) => Weighed): WordIndex<T> {
  const words = new Map<string, Map<T, number>>();
  for (const each of all)
    for (const [texts, weight] of textsOf(each))
      for (const word of texts.flatMap(wordsIn)) {
        const weights = words.get(word) ?? new Map<T, number>();
        words.set(word, weights.set(each, Math.max(weights.get(each) ?? 0, weight)));
      }
  return { count: all.length, words, counted: new Map() };
}

export const indexOf = (cards: readonly CardHere[]): WordIndex<CardHere> =>
  wordIndex(cards, ({ title, typed, gist, steps, record, avoid, phases, send }) => [
    [[title], 6],
    [[typed], 5],
    [[gist], 2],
    [[...steps.flatMap((time) => time.steps.map(({ text }) => text)), ...record, ...avoid], 1],
    [[...Object.values(phases), send], 1],
  ]);

/** How well a typed word fits a word of a card: whole, as far as it is typed, another ending, or with a slip of the finger. */
function likeness(word: string, typed: string): number {
  if (word === typed) return 1;
  if (typed.length > 2 && word.startsWith(typed)) return 0.8;
  if (word.length > 3 && typed.startsWith(word) && typed.length - word.length < 4) return 0.7;
  const slips = typed.length < 5 ? 0 : typed.length < 9 ? 1 : 2;
  return slips > 0 && word.length > 4 && isWithin(word, typed, slips) ? 0.5 : 0;
}

function marksFor<T>({ words, counted }: WordIndex<T>, typed: string): Marks<T> {
  const known = counted.get(typed);
  if (known !== undefined) return known;
  const best = new Map<T, number>();
  for (const [word, weights] of words) {
    const fits = likeness(word, typed);
    if (fits > 0) for (const [card, weight] of weights) best.set(card, Math.max(best.get(card) ?? 0, weight * fits));
  }
  if (words.has(typed)) counted.set(typed, best);
  return best;
}

/** Of the best card’s marks, how many a card needs to be worth showing. */
const worthShowing = 0.3;
const mostWords = 12;

/** The cards that fit what was typed, best first. None for nothing, and for words that no card knows. */
export function findIn<T>(index: WordIndex<T>, typed: string): readonly T[] {
  const wanted = [...new Set(wordsIn(typed))].slice(0, mostWords);
  const known = wanted.map((word) => marksFor(index, word)).filter(({ size }) => size > 0);
  const total = new Map<T, { readonly count: number; readonly score: number }>();
  for (const marks of known) {
    const rare = Math.log(1 + index.count / marks.size);
    for (const [card, mark] of marks) {
      const { count, score } = total.get(card) ?? { count: 0, score: 0 };
      total.set(card, { count: count + 1, score: score + mark * rare });
    }
  }
  const most = Math.max(0, ...[...total.values()].map(({ score }) => score));
  return [...total]
    .filter(([, { count, score }]) => count >= known.length / 2 && score >= most * worthShowing)
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([card]) => card);
}
