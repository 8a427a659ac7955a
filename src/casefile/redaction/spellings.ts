import { type Child, childName } from "../entities.ts";
import { isUnspaced, nameWords, type Sought } from "./nameSearch.ts";

/** One way a child may be written. `said` is the part of the name it comes from, for a message about it. */
export interface Spelling {
  readonly said: string;
  /** "own": stands for the child. "possessive": "Sams bag". "family": "the Okafors". */
  readonly means: "own" | "possessive" | "family";
}

/**
 * Given and family names that are also everyday words: looked for only where they are written with a capital. No others: a
 * pearl that becomes "Child B" does less harm than a name in small letters that stays.
 */
const everyday = new Set(
  "angel april art august autumn baby baker banks bell best bill bishop brook brown can carter cash chance chase cook dawn day dean don drew early english faith field frank french grant gray green grey guy hall head hill hope house hunter jet joking joy june king knight lad lake lane long love major man mark marsh may miles mill page park parish price prince princess read reed rich ring river rob rock rose rusty school sharp short small smart snow son spring star stone storm street sue summer sunny van wade walker way white will winter wise wolf wood young black close".split(
    " ",
  ),
);
const isEveryday = (word: string): boolean => /^[a-z]+$/.test(word) && (word.length <= 2 || everyday.has(word));

/** Parts of family names that say nothing alone. */
const particles = new Set("van der den von dos das del della bin bint ibn abu ben san ter ten mac the".split(" "));

/** Pieces of a name that are looked for alone: "Ó Briain", "Briain" and "Łukasiewicz" of "Ó Briain-Łukasiewicz". */
const piecesOf = (name: string): readonly string[] =>
  [/-/u, /[\s-]+/u, /[\s'’-]+/u]
    .flatMap((between) => name.split(between))
    .filter((piece) => piece.length > 2 && !particles.has(nameWords(piece).join(" ")));

const remembered = new WeakMap<Child, readonly Sought<Spelling>[]>();

/** The ways a child may be written: whole name either way round, known-as, each part alone, run together, with an initial, as a family. */
export function spellingsOf(child: Child): readonly Sought<Spelling>[] {
  const known = remembered.get(child);
  if (known !== undefined) return known;
  const found = new Map<string, Sought<Spelling>>();
  for (const each of allSpellings(child)) {
    const key = each.words.join(" ");
    if (key !== "" && !found.has(key)) found.set(key, each);
  }
  const spellings = [...found.values()];
  remembered.set(child, spellings);
  return spellings;
}

function allSpellings(child: Child): readonly Sought<Spelling>[] {
  const givens = child.givenNames.split(/\s+/u).filter((part) => part !== "");
  const family = child.familyName.trim();
  const firsts = [givens[0] ?? "", child.givenNames.trim(), child.knownAs.trim()].filter((first) => first !== "");
  const whole = family === "" ? [] : firsts.flatMap((first) => [`${first} ${family}`, `${family} ${first}`]);
  const single = [
    ...firsts,
    ...givens,
    ...givens.flatMap(piecesOf),
    ...piecesOf(child.knownAs),
    family,
    ...piecesOf(family),
  ];
  const names = [childName(child), ...whole, ...single];
  return [
    ...names.flatMap(own),
    ...names.flatMap(runTogether),
    ...(family === "" ? [] : firsts.flatMap((first) => withInitial(first, family))),
    ...[...firsts, ...givens].flatMap((name) => ending(name, "s", "possessive")),
    ...[family, ...piecesOf(family)].flatMap((name) => ending(name, pluralOf(name), "family")),
  ];
}

const own = (said: string): readonly Sought<Spelling>[] => {
  const words = nameWords(said);
  const [only = ""] = words;
  if (words.length < 2 && only.length < 2) return [];
  return [
    {
      words,
      value: { said, means: "own" },
      ...(words.length === 1 && isEveryday(only) && { needsCapitals: true }),
      ...(words.length === 1 && isUnspaced(only) && { inside: true }),
    },
  ];
};

/** "samokafor", as in an address or an account name. Short ones would be found in ordinary words. */
const runTogether = (said: string): readonly Sought<Spelling>[] => {
  const words = nameWords(said);
  const joined = words.join("");
  const isLong = joined.length > 4 || isUnspaced(joined);
  if (words.length < 2 || !isLong) return [];
  return [
    {
      words: [joined],
      value: { said, means: "own" },
      inside: true,
      ...(isEveryday(joined) && { needsCapitals: true }),
    },
  ];
};

/** "S. Okafor" and "Sam O", but not "Sam I", which begins a sentence. */
const withInitial = (first: string, family: string): readonly Sought<Spelling>[] => {
  const [given = ""] = nameWords(first);
  const surname = nameWords(family);
  const value: Spelling = { said: `${first} ${family}`, means: "own" };
  const initial = (surname[0] ?? "").charAt(0);
  return [
    { words: [given.charAt(0), ...surname], value, needsCapitals: true },
    ...(initial === "i" || given.length < 2 ? [] : [{ words: [given, initial], value, needsCapitals: true }]),
  ].filter(({ words }) => words.every((word) => word !== "" && !isUnspaced(word)));
};

const pluralOf = (name: string): string => (/(?:[sxz]|ch|sh)$/i.test(name) ? "es" : "s");

/** "This" is no possessive of Thị. */
const wordsInS = new Set("does goes hers this thus".split(" "));

/** The last word with an ending. A short one is looked for with a capital only: too many words of everyday end in s. */
const ending = (name: string, end: string, means: "possessive" | "family"): readonly Sought<Spelling>[] => {
  const words = nameWords(name);
  const last = words.at(-1) ?? "";
  const word = `${last}${end}`;
  if (last.length < 3 || !/^[a-z]+$/.test(last) || wordsInS.has(word)) return [];
  const isShort = words.length === 1 && (last.length < 5 || isEveryday(last));
  return [
    { words: [...words.slice(0, -1), word], value: { said: name, means }, ...(isShort && { needsCapitals: true }) },
  ];
};
