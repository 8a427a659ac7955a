import { foldCharacter } from "../folding.ts";

/** Signs that are typed in one way and written in another. */
const plainSigns: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-" };
const foldSign = (character: string): string => plainSigns[character] ?? foldCharacter(character);

/** Text as it is searched: small letters without accents, plain signs, one space between words. */
export const searchable = (text: string): string =>
  text
    .replaceAll(/[^\0-~]/gu, foldSign)
    .toLowerCase()
    .replaceAll(/\s+/g, " ");

/** From where to where, in the text as it was written. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The same text as `searchable` makes of it, and for each place in that the place in the original. */
export function traced(text: string): { readonly text: string; readonly origin: (index: number) => number } {
  let folded = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character > " " && character <= "~" ? character.toLowerCase() : searchable(character);
    // Nearly all of it is one plain character for another. A space after a space is none.
    const more = plain.startsWith(" ") && folded.endsWith(" ") ? plain.slice(1) : plain;
    for (let unit = 0; unit < more.length; unit += 1) origins.push(at);
    folded += more;
    at += character.length;
  }
  return { text: folded, origin: (index) => origins[index] ?? text.length };
}

/** Every place where a needle, as `searchable` gives it, stands in a text. */
export function marksOf(text: string, needle: string): readonly Mark[] {
  if (needle === "" || !searchable(text).includes(needle)) return [];
  const { text: folded, origin } = traced(text);
  const marks: Mark[] = [];
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
    const start = origin(at);
    // A mark ends where the next character begins, so that accents written apart go with their letter.
    const end = Math.max(origin(at + needle.length), origin(at + needle.length - 1) + 1);
    marks.push({ start, end });
  }
  return marks;
}

/** Marks in order, those that touch or overlap made one. */
export function joined(marks: readonly Mark[]): readonly Mark[] {
  const out: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && mark.start <= last.end) out.splice(-1, 1, { start: last.start, end: Math.max(last.end, mark.end) });
    else out.push(mark);
  }
  return out;
}
