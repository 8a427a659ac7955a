import { abbreviations } from "../../pack/words/abbreviations.ts";
import { type CaseFile, fold } from "../casefile.ts";
import type { Child } from "../entities.ts";
import { nameWords } from "../redaction/nameSearch.ts";
import { firstNamesOf } from "../redaction/spellings.ts";

/** Why a person should look at a piece of text before it leaves. */
export type NoticedKind = "beside" | "name" | "initials" | "family" | "word" | "number" | "account" | "known";
export interface Noticed {
  readonly kind: NoticedKind;
  /** What was seen, as it will be printed: at most a few. */
  readonly words: readonly string[];
}

export const noticedWords: Readonly<Record<NoticedKind, string>> = {
  beside: "It stands beside another child",
  name: "A name that Waymark does not know",
  initials: "Initials",
  family: "Somebody else’s family or friend",
  word: "An ordinary word that is also another child’s name",
  number: "A telephone number or a postcode",
  account: "An account or an email address",
  known: "A detail that is written down about another child",
};

/** Looks at a text as it would be printed. */
export type Notice = (text: string) => readonly Noticed[];

const calendar =
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december";
/** Written with a capital inside sentences, and nobody. */
const capitalised = new Set(
  `${calendar} i autumn spring summer term christmas easter year reception nursery key stage class english french spanish german maths science art music drama geography history mr mrs ms miss mx dr sir child children school college police council social care safeguarding brook aim hackett snapchat whatsapp instagram tiktok youtube google teams roblox fortnite minecraft discord facebook xbox playstation ipad iphone chromebook incident plan referral decision contact version keeping education england wales scotland ireland britain british god`.split(
    " ",
  ),
);
/** Words that begin sentences in records. */
const openings = new Set(
  "a after again all also although an and another any anybody are as asked at because before both but by can could did do does during each every everybody everyone few first for from further had has have he her here his how however if in into is it its just last later lessons let many may meanwhile more most much my neither never next no nobody none not nothing now of off on once one only or other others our out over parents perhaps please rang said saw she should since so some somebody something soon staff still such tell ten than that the their them then there these they this those three though through to today together told tomorrow two under until up upset was we were what when where whether which while who why will with without would yes yesterday yet you your".split(
    " ",
  ),
);

const word = /\p{Lu}[\p{L}\p{M}]*(?:[’'\-‐‑]\p{Lu}?[\p{L}\p{M}]+)*/gu;
const beginsSentence = (before: string): boolean => /(?:^|[.!?:;…\n“”"‘(•–—]\s*)$/u.test(before);
const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?\p{Lu}\.?|\p{Lu}{2,3})(?![\p{L}\p{N}])/gu;
const somebodys =
  /\b(?:his|her|their|the other (?:child|boy|girl|pupil)[’']?s?|(?:Child [B-Z]|another child)[’']s)\s+(?:older |younger |little |big |twin |step|half-?)?(?:brothers?|sisters?|siblings?|twin|cousins?|mum|mother|dad|father|parents?|gran|nan|family|carers?|friends?|girlfriend|boyfriend|house|address)\b|\bfamily of (?:another child|Child [B-Z])/giu;
const numbers = /(?:\+44|\b0)(?:[\s()-]?\d){9,10}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gu;
const accounts = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*|(?<![\w])@\w{2,}|#\w*[A-Z]\w+/gu;

const few = (all: Iterable<string>): readonly string[] => [...new Set(all)].slice(0, 4);
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([all]) => all.trim());

interface Around {
  readonly file: CaseFile;
  /** Who is named in this copy. */
  readonly shown: readonly Child[];
  /** Who has a part in it and is a letter. */
  readonly hidden: readonly Child[];
  /** Everything that the copy is made of: a word that it has in small letters begins sentences too. */
  readonly texts: readonly string[];
  /** What the pack wrote in it. */
  readonly own: Iterable<string>;
}

/**
 * What is left in a text that may lead to somebody: found by how it is written, so it finds too much rather than too little,
 * and changes nothing by itself.
 */
export function noticing({ file, shown, hidden, texts, own }: Around): Notice {
  const known = knownNames(file, shown);
  const small = new Set([
    ...texts.flatMap((text) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []).map(fold),
    ...[...own].flatMap(nameWords),
  ]);
  const isNobody = (found: string): boolean =>
    nameWords(found).every((each) => known.has(each) || capitalised.has(each));
  const everyday = new Set(hidden.flatMap((child) => [...firstNamesOf(child), ...nameWords(child.familyName)]));
  const details = detailsOf(file, shown);

  const unknownNames = (text: string): readonly string[] =>
    [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
      const bare = found.replace(/[’']s?$/u, "");
      if (isNobody(bare) || /^\p{Lu}{2,}$/u.test(bare) || bare.length < 2) return [];
      const folded = fold(bare);
      const opens = beginsSentence(text.slice(0, index)) && (openings.has(folded) || small.has(folded));
      return opens ? [] : [found];
    });
  const asOrdinaryWord = (text: string): readonly string[] =>
    (text.match(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,}/gu) ?? []).filter(
      (each) => everyday.has(fold(each)) && !known.has(fold(each)),
    );
  const knownIn = (text: string): readonly string[] => {
    const plain = squeezed(text);
    return details.flatMap((detail) => (plain.includes(squeezed(detail)) ? [detail] : []));
  };

  return (text) => {
    const found: Readonly<Record<Exclude<NoticedKind, "beside">, readonly string[]>> = {
      name: unknownNames(text),
      initials: matches(text, initials).filter((each) => !Object.hasOwn(abbreviations, each) && !allCapitals.has(each)),
      family: matches(text, somebodys),
      word: asOrdinaryWord(text),
      number: matches(text, numbers),
      account: matches(text, accounts),
      known: knownIn(text),
    };
    return (Object.entries(found) as readonly [keyof typeof found, readonly string[]][]).flatMap(([kind, words]) =>
      words.length === 0 ? [] : [{ kind, words: few(words) }],
    );
  };
}

const allCapitals = new Set("TV PE GP IT OK UK RE ICT PC DC DS DI AI CCTV AM PM ID".split(" "));
const squeezed = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, "");

/** Words of names that this copy may say: whom it names and their family, staff, the school, authorities. */
function knownNames(file: CaseFile, shown: readonly Child[]): ReadonlySet<string> {
  const said = [
    ...shown.flatMap(({ givenNames, familyName, knownAs, family }) => [
      givenNames,
      familyName,
      knownAs,
      ...family.map(({ name }) => name),
    ]),
    ...[...file.people.values()].flatMap(({ name, role, organisation }) => [name, role, organisation]),
    ...[...file.authorities.values()].map(({ name }) => name),
    ...(file.school ? [file.school.name, file.school.address] : []),
  ];
  return new Set(said.flatMap(nameWords));
}

/** Numbers and addresses that are written down about children who are not named in the copy. */
function detailsOf(file: CaseFile, shown: readonly Child[]): readonly string[] {
  const own = new Set(shown.flatMap(factsOf));
  return [...file.children.values()]
    .filter((child) => !shown.includes(child))
    .flatMap(factsOf)
    .filter((detail) => !own.has(detail));
}
const factsOf = ({ upn, address, family }: Child): readonly string[] =>
  [upn, address.split("\n")[0] ?? "", ...family.flatMap(({ contact }) => contact.split("\n"))]
    .map((detail) => detail.trim())
    .filter((detail) => squeezed(detail).length > 6);
