import { foldCharacter } from "../folding.ts";

/** A name to look for: its words as `nameWords` gives them, and what to say of it where it is found. */
export interface Sought<T> {
  readonly words: readonly string[];
  readonly value: T;
  /**
   * Counts only where every word of it begins with a capital: initials, and names that are everyday words ("Will"). "midSentence":
   * and not where any word would have a capital, since "He" and "The" begin sentences and are hardly ever somebody there.
   */
  readonly needsCapitals?: boolean | "midSentence";
  /** Does not count as the last part of another name: "Ann Taylor" and "Mr Taylor", where Taylor alone is a child. */
  readonly notAfterName?: boolean;
  /** Counts inside a longer word too: an account name, or a script that has no spaces. */
  readonly inside?: boolean;
}
/** Where a name stands in the text that was searched. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Folded {
  readonly text: string;
  /** Where in the original a place of the folded text is. */
  readonly origin: (index: number) => number;
}

/** Nearly all text is plain, and then a place is a place. */
function fold(text: string): Folded {
  if (/^[\n\r\t -~]*$/.test(text)) return { text: text.toLowerCase(), origin: (index) => index };
  let folded = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const bare = character <= "~" ? character.toLowerCase() : foldCharacter(character);
    for (let index = 0; index < bare.length; index += 1) origins.push(at);
    folded += bare;
    at += character.length;
  }
  return { text: folded, origin: (index) => origins[index] ?? text.length };
}

const letters = /\p{L}+/gu;

/** The words of a name, folded: "Ó Briain-Łukasiewicz" is "o", "briain", "lukasiewicz". Figures and signs part words. */
export const nameWords = (name: string): readonly string[] => fold(name).text.match(letters) ?? [];

/** Scripts that write words without spaces between them, or that glue small words on. */
export const isUnspaced = (word: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(
    word,
  );

/**
 * What may stand between two words of one name: space with at most one line break, the quotation marks that are put around each
 * line, or one sign. After what is short a dot too.
 */
const joint = /^(?:[^\S\n]*\n?[^\S\n]*|”\n“|[._'’‘`\-‐‑–+])$/u;
const jointAfterShort = /^\.?\s?$/u;
/** An initial, a title, or the "St." of a name. */
const isShort = ({ text }: Word): boolean => text.length === 1 || /^(?:mrs?|ms|mx|dr|st)$/.test(text);

const months = new Set(
  "january february march april may june july august september october november december jan".split(" "),
);
// Not "Year 4 May said": there the figure belongs to the word before it.
const dayBefore = /(?<!\d|(?:year|yr|class|form|group|room|set|aged?)\s+)\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/;
const yearAfter = /^\s+\d{4}(?!\d)/;
const restOfNegation = /^['’‘]t(?!\p{L})/u;

/** The text around a word, as far as it matters. */
const around = 24;

/** "4 May", "May 2026" and the "don" of "don’t" are no names. */
function isOrdinary({ text: word, start, end }: Word, text: string): boolean {
  const after = text.slice(end, end + around);
  const isDate =
    months.has(word) && (dayBefore.test(text.slice(Math.max(0, start - around), start)) || yearAfter.test(after));
  return isDate || restOfNegation.test(after);
}

interface Word {
  readonly text: string;
  /** Places in the folded text. */
  readonly start: number;
  readonly end: number;
}
interface Reading extends Folded {
  readonly words: readonly Word[];
  /** As it was written, between two places of the folded text. */
  readonly written: (from: number, to: number) => string;
}
const read = (original: string): Reading => {
  const folded = fold(original);
  return {
    ...folded,
    words: [...folded.text.matchAll(letters)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    })),
    written: (from, to) => original.slice(folded.origin(from), folded.origin(to)),
  };
};

interface Index<T> {
  readonly byFirst: ReadonlyMap<string, readonly Sought<T>[]>;
  readonly inside: ReadonlyMap<string, Sought<T>>;
  /** Of the names in `inside`, longest first, so that a very long word is not tried at every length. */
  readonly lengths: readonly number[];
  readonly unspaced: readonly Sought<T>[];
}
function indexed<T>(sought: readonly Sought<T>[]): Index<T> {
  const byFirst = new Map<string, Sought<T>[]>();
  // Of most words first: what fits first is what counts.
  for (const each of sought.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = each.words[0] ?? "";
    byFirst.get(first)?.push(each) ?? byFirst.set(first, [each]);
  }
  const inside = sought.filter((each) => each.inside);
  return {
    byFirst,
    inside: new Map(inside.map((each) => [each.words[0] ?? "", each] as const)),
    lengths: [...new Set(inside.map(lengthOf))].filter((length) => length >= 8).sort((a, b) => b - a),
    unspaced: inside.filter(({ words }) => isUnspaced(words[0] ?? "")).toSorted((a, b) => lengthOf(b) - lengthOf(a)),
  };
}
const lengthOf = ({ words }: Sought<unknown>): number => words[0]?.length ?? 0;

/** A name found in the folded text. */
interface Found<T> extends Pick<Word, "start" | "end"> {
  readonly sought: Sought<T>;
}

/**
 * Finds names in text as a person would: whatever their case and accents, split by a line break, joined by a dot or an
 * underscore, with figures after them. Where several fit, the one of most words counts; what it covers is not looked at again.
 * Each word is looked up, so the time does not grow with the number of names.
 */
export function searchFor<T>(sought: readonly Sought<T>[]): (text: string) => readonly Hit<T>[] {
  const index = indexed(sought);
  return (text) => {
    const reading = read(text);
    const { words, origin } = reading;
    const found: Found<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at];
      if (word === undefined) break;
      const whole = wholeAt(index, reading, at);
      const broken = whole === undefined ? brokenAt(index, reading, at) : undefined;
      if (whole !== undefined)
        found.push({ start: word.start, end: words[at + whole.words.length - 1]?.end ?? word.end, sought: whole });
      else found.push(...(broken === undefined ? insideOf(index, reading, word) : [broken]));
      at += whole?.words.length ?? (broken === undefined ? 1 : 2);
    }
    return found.map(({ start, end, sought: { value } }) => ({ start: origin(start), end: origin(end), value }));
  };
}

/** The name of whole words that begins here. */
function wholeAt<T>({ byFirst }: Index<T>, reading: Reading, at: number): Sought<T> | undefined {
  const word = reading.words[at];
  return (
    word &&
    byFirst.get(word.text)?.find((each) => {
      const isThere = fits(each, reading, at);
      return isThere && (each.words.length > 1 || !isOrdinary(word, reading.text));
    })
  );
}

/** A name of one word that a line break parts: "Oka-" and "for" on the next line. */
function brokenAt<T>({ byFirst }: Index<T>, { words, text, written }: Reading, at: number): Found<T> | undefined {
  const [head, tail] = [words[at], words[at + 1]];
  if (head === undefined || tail === undefined || !endOfLine.test(text.slice(head.end, tail.start))) return undefined;
  const sought = byFirst.get(head.text + tail.text)?.find((each) => each.words.length === 1);
  if (sought === undefined || (sought.needsCapitals && !/^\p{Lu}/u.test(written(head.start, head.end))))
    return undefined;
  return { start: head.start, end: tail.end, sought };
}
const endOfLine = /^[-\u2010\u2011][^\S\n]*\n\s*$/u;

const fits = (sought: Sought<unknown>, reading: Reading, at: number): boolean =>
  sought.words.every((word, offset) => {
    const here = reading.words[at + offset];
    if (here?.text !== word) return false;
    if (sought.needsCapitals && !hasCapital(here, reading)) return false;
    const before = reading.words[at + offset - 1];
    const between = reading.text.slice(before?.end ?? 0, here.start);
    if (offset === 0) return standsAlone(sought, before, between, reading);
    return before !== undefined && (joint.test(between) || (isShort(before) && jointAfterShort.test(between)));
  });

const hasCapital = ({ start, end }: Word, { written }: Reading): boolean => /^\P{L}*\p{Lu}/u.test(written(start, end));

/** Words that begin a sentence before a name, and are no first name. */
const openings = new Set(
  "after also although and as at because before both but by did does during for from had has he her his how if in is it later may nor not of on once only or our she since so that the their then they this though to today tomorrow was we were what when where which while who why will with yesterday yet you your monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Whether what stands before a name allows it to be one: the last word before it, and what is between the two. */
function standsAlone(
  { needsCapitals, notAfterName }: Sought<unknown>,
  before: Word | undefined,
  between: string,
  reading: Reading,
): boolean {
  if (needsCapitals === "midSentence" && (before === undefined || /[^\s,;'’”>)\]&/-]|\n/u.test(between))) return false;
  if (!notAfterName || before === undefined || !/^\.?[^\S\n]+$/u.test(between)) return true;
  return openings.has(before.text) || !hasCapital(before, reading);
}

/** Names inside one longer word. */
function insideOf<T>(index: Index<T>, reading: Reading, word: Word): readonly Found<T>[] {
  const { byFirst } = index;
  if (isUnspaced(word.text)) return unspacedIn(index.unspaced, word);
  const joined = joinedIn(index, word.text);
  if (joined !== undefined) return [{ start: word.start, end: word.end, sought: joined }];
  return humpsOf(word, reading).flatMap((hump) => {
    const sought = byFirst.get(hump.text)?.find(({ words }) => words.length === 1);
    return sought === undefined ? [] : [{ start: hump.start, end: hump.end, sought }];
  });
}

/** "samokafor" in "xsamokaforx". Shorter ones would be found in ordinary words. */
function joinedIn<T>({ inside, lengths }: Index<T>, word: string): Sought<T> | undefined {
  for (const length of lengths)
    for (let from = 0; from + length <= word.length; from += 1) {
      const found = inside.get(word.slice(from, from + length));
      if (found !== undefined) return found;
    }
  return undefined;
}

function unspacedIn<T>(unspaced: Index<T>["unspaced"], word: Word): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (let from = 0; from < word.text.length; ) {
    const sought = unspaced.find(({ words }) => word.text.startsWith(words[0] ?? "", from));
    const length = sought === undefined ? 1 : lengthOf(sought);
    if (sought !== undefined) found.push({ start: word.start + from, end: word.start + from + length, sought });
    from += length;
  }
  return found;
}

/** The pieces of "JusticeForSam". A surname such as McDonald stays in one piece, and so does a word without capitals inside. */
function humpsOf({ text, start, end }: Word, { written }: Reading): readonly Word[] {
  const original = written(start, end);
  if (
    original.length !== text.length ||
    !/\p{Ll}\p{Lu}/u.test(original) ||
    /^(?:Ma?c|Fitz|D[ei]|L[ea])\p{Lu}/u.test(original)
  )
    return [];
  let at = 0;
  return original.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((piece) => {
    const from = at;
    at += piece.length;
    return { text: text.slice(from, at), start: start + from, end: start + at };
  });
}
