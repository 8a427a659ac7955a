import { searchable } from "./text.ts";

/** How well a name fits what was typed: whole, as far as it has been typed, or spelled nearly so. */
export type Fit = "whole" | "start" | "near";
/** Text that holds the word stands between: in a record it is as good as a name. */
export const fitRank: Readonly<Record<Fit, number>> = { whole: 4, start: 3, near: 1 };

/** The words of a name, and the whole without its joints: "O'Brien-Ward" is "o", "brien", "ward" and "obrienward". */
export function nameTokens(name: string): readonly string[] {
  const words = searchable(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && /[\p{Pd}'.]/u.test(searchable(name)) ? [...words, words.join("")] : words;
}

/** A word of a query as names are compared: letters and figures only. */
export const asName = (word: string): string => word.replaceAll(/[^\p{L}\p{N}]+/gu, "");

/** How many slips of the finger are forgiven: none in a short name, where one makes it another name. */
const slipsIn = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2);

/** The best fit of a typed word, as `asName` gives it, among the words of a name. */
export function fitOf(tokens: readonly string[], typed: string): Fit | undefined {
  if (typed === "") return undefined;
  let best: Fit | undefined;
  for (const token of tokens) {
    if (token === typed) return "whole";
    if (token.startsWith(typed)) best = "start";
    else best ??= isNear(token, typed) ? "near" : undefined;
  }
  return best;
}

const isNear = (token: string, typed: string): boolean => {
  const slips = slipsIn(typed);
  return slips > 0 && token.length > 2 && isWithin(token, typed, slips);
};

/**
 * Whether one word becomes the other by at most so many slips: a letter left out, put in or mistaken for another, or two that
 * stand beside each other the wrong way round.
 */
export function isWithin(one: string, other: string, slips: number): boolean {
  if (Math.abs(one.length - other.length) > slips) return false;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const mistaken = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const slipped = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, mistaken);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(isSwapped ? Math.min(slipped, (before[j - 2] ?? 0) + 1) : slipped);
    }
    before = previous;
    previous = row;
  }
  return (previous[other.length] ?? 0) <= slips;
}
