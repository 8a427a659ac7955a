import type { Child } from "../entities.ts";
import { isUnspaced, nameWords, type Sought } from "./nameSearch.ts";

/** One way a child may be written. `said` is the part of the name it comes from, for a message about it. */
export interface Spelling {
  readonly said: string;
  /** "own": stands for the child. "possessive": "Sams bag". "family": "the Okafors". */
  readonly means: "own" | "possessive" | "family";
}

/** What tells two spellings apart. */
export const keyOf = ({ words }: Sought<unknown>): string => words.join(" ");

/**
 * Given and family names that are also everyday words: looked for only where they are written with a capital. No others: a
 * pearl that becomes "Child B" does less harm than a name in small letters that stays.
 */
const everyday = new Set(
  "angel april art august back bird bond book boy care case child childs church court cross day fear fine fish foot free friday game gay girl good hand hands high hurt just kind lamb last law light line lines little low moon more north south east west noon nurse old only order other page pain parent parents penny people person place plan police post power powers pride rain rest right rule rush sale sales self speed staff stand start step steps strange strong sure sweet swift table temple town train trust turn wait wall ward watch water waters ways week weeks wells wild wish word words work works world worth autumn baby baker banks bell best bill bishop brook brown can carter cash chance chase cook dawn day dean don drew early english faith field frank french grace grant gray green grey guy hall head hill hope house hunter jet joking joy june king knight lad lake lane long love major man mark marsh may miles mill page park parish price prince princess read reed rich ring river rob rock rose rusty school sharp short small smart snow son spring star stone storm street sue summer sunny van wade walker way white will winter wise wolf wood young black close".split(
    " ",
  ),
);
const isEveryday = (word: string): boolean =>
  /^[a-z]+$/.test(word) && (word.length <= 2 || everyday.has(word) || isGrammar(word));

/** Names all the same ("Thế", "He", "Her"). With a capital at the beginning of a sentence they are read as what they are in English. */
const pronouns = new Set(
  "the he she it we you they i me him her them us his our your their this that these those and but who what when then there".split(
    " ",
  ),
);
/** So are these as a middle or family name; but a child who goes by "An" or "My" begins sentences too. */
const smallWords = new Set(
  "a an am are as at be been by did do for from go had has have how if in is my no not of on or so to up was were why with yes all any one".split(
    " ",
  ),
);

export const isGrammar = (word: string): boolean => pronouns.has(word) || smallWords.has(word);

/** Parts of family names that say nothing alone. */
const particles = new Set("van der den von dos das del della bin bint ibn abu ben san ter ten mac the".split(" "));

/** Pieces of a name that are looked for alone: "Ó Briain", "Briain" and "Łukasiewicz" of "Ó Briain-Łukasiewicz". */
const piecesOf = (name: string): readonly string[] =>
  [/\p{Pd}/u, /[\s\p{Pd}]+/u, /[^\p{L}\p{M}\p{Cf}]+/u]
    .flatMap((between) => name.split(between))
    .filter((piece) => piece.length > 2 && !particles.has(nameWords(piece).join(" ")));

const remembered = new WeakMap<Child, readonly Sought<Spelling>[]>();

/** The ways a child may be written: whole name either way round, known-as, each part alone, run together, with an initial, as a family. */
export function spellingsOf(child: Child): readonly Sought<Spelling>[] {
  const known = remembered.get(child);
  if (known !== undefined) return known;
  const found = new Map<string, Sought<Spelling>>();
  for (const each of allSpellings(child)) {
    const key = keyOf(each);
    if (key !== "" && !found.has(key)) found.set(key, each);
  }
  const spellings = [...found.values()];
  remembered.set(child, spellings);
  return spellings;
}

/** Works the spellings of all children out one at a time, so that the first copy of the day need not. */
export function* spellAhead(children: Iterable<Child>): Generator<void> {
  for (const child of children) {
    spellingsOf(child);
    yield;
  }
}

type Name = Pick<Child, "givenNames" | "familyName" | "knownAs">;

/** What a child is called, in their record as it is and as it was: records keep the name they were written with. */
const namesOf = ({ formerly = [], ...child }: Child): readonly Name[] => [
  child,
  // A name that a lock kept half typed ("Sa") is nobody's.
  ...formerly.map(({ givenNames, familyName, knownAs }) => ({
    givenNames: unlessHalf(givenNames),
    familyName: unlessHalf(familyName),
    knownAs: unlessHalf(knownAs),
  })),
];
const unlessHalf = (name: string): string => (/^[A-Za-z]{1,2}$/.test(name.trim()) ? "" : name);

const firstsOf = ({ givenNames, knownAs }: Name): readonly string[] =>
  [givenNames.split(/\s+/u).find((part) => part !== "") ?? "", givenNames.trim(), knownAs.trim()].filter(
    (first) => first !== "",
  );

/** The names that a child goes by, as `nameWords` gives them, with a space between the words. */
export const firstNamesOf = (name: Name): readonly string[] =>
  firstsOf(name).map((first) => nameWords(first).join(" "));

const allSpellings = (child: Child): readonly Sought<Spelling>[] => namesOf(child).flatMap(spellingsOfName);

/** The ways one name may be written. Some stand in it twice. */
export function spellingsOfName(name: Name): readonly Sought<Spelling>[] {
  const givens = name.givenNames.split(/\s+/u).filter((part) => part !== "");
  const family = name.familyName.trim();
  const firsts = firstsOf(name);
  const whole = family === "" ? [] : firsts.flatMap((first) => [`${first} ${family}`, `${family} ${first}`]);
  const calledBy = [...whole, ...firsts, ...firsts.flatMap(piecesOf)];
  const rest = [
    [name.givenNames, family].join(" "),
    ...givens,
    ...givens.flatMap(piecesOf),
    family,
    ...piecesOf(family),
  ];
  return [
    ...calledBy.flatMap((said) => own(said)),
    ...rest.flatMap((said) => own(said, smallWords)),
    ...[
      ...calledBy,
      ...rest,
      ...firsts.flatMap((first) => piecesOf(family).map((piece) => `${first} ${piece}`)),
    ].flatMap(runTogether),
    ...(family === "" ? [] : firsts.flatMap((first) => withInitial(first, family))),
    ...[...firsts, ...givens].flatMap((each) => ending(each, "s", "possessive")),
    ...[family, ...piecesOf(family)].flatMap((each) => ending(each, pluralOf(each), "family")),
    ...(family === "" ? [] : firsts.flatMap((first) => asAccount(first, family))),
  ];
}

/** A name as it is and, with a capital inside, in two: "McDonald" and "Mc Donald". `ordinary` words begin sentences too. */
const own = (said: string, ordinary: ReadonlySet<string> = pronouns): readonly Sought<Spelling>[] => {
  const apart = said.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  return [...new Set([said, apart])].flatMap((written) => {
    const words = nameWords(written);
    const [only = ""] = words;
    const value: Spelling = { said, means: "own" };
    // "What did An do?" is not An Do.
    if (words.length > 1) return [{ words, value, ...(words.some(isGrammar) && { needsCapitals: true }) }];
    if (only === "" || (only.length < 2 && !isUnspaced(only))) return [];
    const beginsSentences = pronouns.has(only) || ordinary.has(only);
    return [
      {
        words,
        value,
        ...(isEveryday(only) && { needsCapitals: beginsSentences ? ("midSentence" as const) : true }),
        ...(only.length > 1 && isUnspaced(only) && { inside: true }),
      },
    ];
  });
};

/** "samokafor", as in an address or an account name. A short one is found with a capital and alone: "ODea". */
const runTogether = (said: string): readonly Sought<Spelling>[] => {
  const words = nameWords(said);
  const joined = words.join("");
  const isLong = joined.length > 4 || isUnspaced(joined);
  if (words.length < 2 || joined.length < 3) return [];
  return [
    {
      words: [joined],
      value: { said, means: "own" },
      ...(isLong && { inside: true }),
      ...((!isLong || isEveryday(joined)) && { needsCapitals: true }),
    },
  ];
};

/** "S. Okafor" and "Sam O", but not "Sam I", which begins a sentence. */
const withInitial = (first: string, family: string): readonly Sought<Spelling>[] => {
  const [given = ""] = nameWords(first);
  const surname = nameWords(family);
  const value: Spelling = { said: `${first} ${family}`, means: "own" };
  const initial = (surname[0] ?? "").charAt(0);
  // "J. de la Cruz" has small letters of its own.
  const hasSmall = /(?:^|\s)\p{Ll}/u.test(family);
  return [
    { words: [given.charAt(0), ...surname], value, ...(!hasSmall && { needsCapitals: true }) },
    ...(initial === "i" || given.length < 2 ? [] : [{ words: [given, initial], value, needsCapitals: true }]),
  ].filter(({ words }) => words.every((word) => word !== "" && !isUnspaced(word)));
};

/** "sokafor" and "okafors", as schools name accounts. A short one would be found in ordinary words. */
const asAccount = (first: string, family: string): readonly Sought<Spelling>[] => {
  const initial = (nameWords(first)[0] ?? "").charAt(0);
  const surname = nameWords(family).join("");
  const value: Spelling = { said: `${first} ${family}`, means: "own" };
  if (surname.length < 5 || initial === "" || isUnspaced(surname)) return [];
  return [`${initial}${surname}`, `${surname}${initial}`].map((word) => ({ words: [word], value }));
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
