// What ends a phrase of right-to-left writing: a letter that is read from the left.
const letters = /(?!\p{Script=Arabic})\p{L}/u;
const rightToLeft = /\p{Script=Arabic}/u;

/** Text that was painted in one go. */
export interface Run {
  readonly text: string;
  /** Runs on one height are one line. */
  readonly y: number;
}

/** Right-to-left writing is painted from the left too, so its last letter comes first. */
export const inReadingOrder = (glyphs: readonly string[]): string =>
  (glyphs.some((character) => rightToLeft.test(character)) ? glyphs.toReversed() : glyphs).join("");

/** And of several right-to-left words on a line, the last word comes first: they are turned round, with the spaces between. */
export function phrasesInReadingOrder(runs: readonly Run[]): readonly string[] {
  const ordered: string[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    to = from + 1;
    if (rightToLeft.test(runs[from]?.text ?? "")) {
      for (let next = to; runs[next]?.y === runs[from]?.y && !letters.test(runs[next]?.text ?? ""); next += 1)
        if (rightToLeft.test(runs[next]?.text ?? "")) to = next + 1;
    }
    const phrase = runs.slice(from, to).map(({ text }) => text);
    ordered.push(...(to > from + 1 ? phrase.reverse() : phrase));
  }
  return ordered;
}
