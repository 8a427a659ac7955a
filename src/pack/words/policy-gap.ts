import { type OutdatedFinding, outdatedIn } from "./policy-outdated.ts";

// What a school's own policy seems to have of the parts of ours. Words are looked for, nothing is judged: a person decides.

export type Suggestion = "present" | "partly" | "missing";

/** What the text has of one part. */
export interface PartGap<Id extends string> {
  readonly part: Id;
  /** Its words that stand in the text, each once, as they stand there the first time. */
  readonly found: readonly string[];
  /** Two different words or more, or more than half of those looked for: "present". */
  readonly suggestion: Suggestion;
}
export interface Gap<Id extends string> {
  /** Every part, in the order of the parts. */
  readonly parts: readonly PartGap<Id>[];
  readonly outdated: readonly OutdatedFinding[];
}
type Looked<Id extends string> = Readonly<Record<Id, { readonly find: readonly string[] }>>;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters with whatever hides between them in text that was copied out of a PDF. */
const words = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const isPlain = /^[\x20-\x7e]*$/;
/** Without case, accents, ligatures and invisible parts. */
const fold = (word: string): string =>
  isPlain.test(word)
    ? word.toLowerCase()
    : word
        .normalize("NFKD")
        .replaceAll(/[\p{M}\p{Cf}]/gu, "")
        .toLowerCase();

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(words)].map(({ 0: word, index }) => ({
    text: fold(word),
    start: index,
    end: index + word.length,
  }));

/** Space, a hyphen or an apostrophe of any kind, and no new paragraph: then two words belong together. */
const isJoint = (between: string): boolean =>
  between.length <= 40 && /^[\s'’‘ʼ`´‐‑‒–-]+$/u.test(between) && !/\n\s*\n/u.test(between);

/** Words to look for that belong together. The last one is a stem where a star stands after it. */
interface Phrase {
  readonly part: string;
  readonly find: string;
  readonly words: readonly string[];
  readonly isStem: boolean;
}
const phraseOf = (part: string, find: string): Phrase => ({
  part,
  find,
  words: wordsIn(find).map(({ text }) => text),
  isStem: find.endsWith("*"),
});

/** By the first two letters; a longer one is tried before a shorter one that it holds. */
function indexed(parts: Looked<string>): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const phrases = Object.entries(parts)
    .flatMap(([part, { find }]) => find.map((each) => phraseOf(part, each)))
    .filter((phrase) => phrase.words.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length || b.find.length - a.find.length);
  for (const phrase of phrases) {
    const key = keyOf(phrase.words[0]);
    index.get(key)?.push(phrase) ?? index.set(key, [phrase]);
  }
  return index;
}
const keyOf = (word = ""): string => word.slice(0, 2);

const stands = ({ words: sought, isStem }: Phrase, all: readonly Word[], at: number, text: string): boolean =>
  sought.every((each, offset) => {
    const here = all[at + offset];
    if (here === undefined) return false;
    const isLast = offset === sought.length - 1;
    if (isStem && isLast ? !here.text.startsWith(each) : here.text !== each) return false;
    return offset === 0 || isJoint(text.slice(all[at + offset - 1]?.end, here.start));
  });

/** As it stands in the text, on one line. */
const asWritten = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/gu, " ");

/** What of each part is found: by part, the words that are looked for, each with how they stand in the text. */
function foundIn(text: string, parts: Looked<string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const index = indexed(parts);
  const all = wordsIn(text);
  const found = new Map<string, Map<string, string>>();
  // Words that have been counted for a part are not counted for it again inside a longer or shorter phrase.
  const countedTo = new Map<string, number>();
  for (const [at, { text: word, start }] of all.entries())
    for (const phrase of index.get(keyOf(word)) ?? []) {
      const { part, find } = phrase;
      if ((countedTo.get(part) ?? 0) > start || !stands(phrase, all, at, text)) continue;
      const end = all[at + phrase.words.length - 1]?.end ?? start;
      countedTo.set(part, end);
      const ofPart = found.get(part) ?? new Map<string, string>();
      if (!ofPart.has(find)) ofPart.set(find, asWritten(text, start, end));
      found.set(part, ofPart);
    }
  return found;
}

const suggestionFor = (found: number, looked: number): Suggestion => {
  if (found >= 2 || found > looked / 2) return "present";
  return found === 1 ? "partly" : "missing";
};

/**
 * Compares a policy with the parts of ours: which of each part's words stand in it, as whole words whatever their case, accents
 * and apostrophes, and what it says that is no longer so. Never throws, and never reports a word that is not there.
 */
export function gapIn<Id extends string>(text: string, parts: Looked<Id>): Gap<Id> {
  const found = foundIn(text, parts);
  return {
    parts: (Object.keys(parts) as Id[]).map((part) => {
      const words = [...(found.get(part)?.values() ?? [])];
      return { part, found: words, suggestion: suggestionFor(words.length, parts[part].find.length) };
    }),
    outdated: outdatedIn(text),
  };
}
