import type { Id } from "../../lib/ids.ts";
import type { CaseFile } from "../casefile.ts";
import type { Child } from "../entities.ts";
import { siblingsOf } from "../siblings.ts";
import { isUnspaced, nameWords, type Sought } from "./nameSearch.ts";
import { isGrammar, keyOf, type Spelling, spellingsOfName } from "./spellings.ts";

// The adults of a child’s family, as they stand in the child’s details. A hidden child’s mother leads to the child, so that her
// name becomes "family of Child B" where the child’s own becomes "Child B".

const relation =
  /\b(?:(?:step|grand|god|foster)?(?:mother|mum|mummy|mam|mom|father|dad|daddy|parent|carer|guardian|brother|sister|son|daughter)s?|aunt|aunty|auntie|uncle|cousin|grann?y?|grandma|grandpa|grandad|nann?[ay]?|relative|relation|kin|kinship|husband|wife|family)\b/i;
/** Whether a role is one within a family: "Mother", "Sam’s grandmother". */
export const isFamilyRole = (role: string): boolean => relation.test(role);

const titles = ["mr", "mrs", "ms", "miss", "mx", "dr"] as const;
const isTitle = (word: string): boolean => titles.some((title) => title === word.toLowerCase());

interface AdultName {
  readonly given: string;
  readonly family: string;
}

/**
 * The names in what was written as an adult’s name, without titles and without words that say who somebody is rather than what
 * they are called ("Mum", "Grandma Rose"). Two people in one line are two.
 */
function adultNames(written: string): readonly AdultName[] {
  return written.split(/[,;/&+\n]|\band\b/iu).flatMap((one): readonly AdultName[] => {
    const all = one.split(/[\s.()]+/u).filter((word) => nameWords(word).length > 0);
    const words = all.filter((word) => !isTitle(word) && !isFamilyRole(word));
    const [only = ""] = words;
    if (words.length === 0) return [];
    // "Mrs Obi" has a family name and "Ada" a first name.
    if (words.length === 1) return [all.some(isTitle) ? { given: "", family: only } : { given: only, family: "" }];
    // A family name may begin with a small word: "van der Berg".
    const small = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
    const at = small > 0 ? small : words.length - 1;
    return [{ given: words.slice(0, at).join(" "), family: words.slice(at).join(" ") }];
  });
}

const nameKey = ({ given, family }: AdultName): string => nameWords(`${given} ${family}`).join(" ");

interface Adult {
  readonly name: AdultName;
  readonly spellings: readonly Sought<Spelling>[];
}
const remembered = new WeakMap<Child, readonly Adult[]>();

/** The adults of a child’s family, as they are and as they were written down before, with the ways each may be written. */
function adultsOf(child: Child): readonly Adult[] {
  const known = remembered.get(child);
  if (known !== undefined) return known;
  // What was there before may be half of a name that a lock kept: only a whole one is looked for.
  const former = (child.familyFormerly ?? []).flatMap(adultNames).filter(({ given, family }) => given && family);
  const adults = [...child.family.flatMap(({ name }) => adultNames(name)), ...former].map((name) => ({
    name,
    spellings: spellingsOfAdult(name),
  }));
  remembered.set(child, adults);
  return adults;
}

const spellingsOfAdult = ({ given, family }: AdultName): readonly Sought<Spelling>[] => {
  const surname = nameWords(family);
  const titled = surname.length === 0 ? [] : titles.map((title) => [title, ...surname]);
  return [
    ...spellingsOfName({ givenNames: given, familyName: family, knownAs: "" }).map((each) => ({
      ...each,
      value: { ...each.value, means: "family" as const },
    })),
    ...titled.map((words) => ({
      words,
      value: { said: family, means: "family" as const },
      ...(surname.some(isGrammar) && { needsCapitals: true }),
    })),
  ];
};

/** Whole names of the adults of the children who are shown: whoever reads the copy knows them. */
export const familyNamesOf = (file: CaseFile, shown: readonly Id[]): readonly string[] =>
  familiesOf(file, shown).map(({ given, family }) => `${given} ${family}`.trim());

/**
 * Adults of the children who are shown, and of their brothers and sisters those who bear a family name of the children shown: a
 * mother may be written down with one child of hers only.
 */
function familiesOf(file: CaseFile, shown: readonly Id[]): readonly AdultName[] {
  const children = shown.flatMap((id) => file.children.get(id) ?? []);
  const borne = new Set(
    children.map(({ familyName }) => nameWords(familyName).join(" ")).filter((name) => name !== ""),
  );
  const named = (child: Child) => child.family.flatMap(({ name }) => adultNames(name));
  return [
    ...children.flatMap(named),
    ...children
      .flatMap(({ id }) => siblingsOf(file, id))
      .flatMap(named)
      .filter(({ family }) => borne.has(nameWords(family).join(" "))),
  ];
}

/**
 * What is looked for of the families of hidden children. Of a child in the cast every way to write an adult is; of any other child
 * only what is hardly anybody else: not each "Sarah" of the school is somebody’s mother. Whoever works for the school or an agency
 * under that name keeps it, and so does a single word that one of those, or somebody `taken` for a child, is called by.
 */
export function familiesSought(
  file: CaseFile,
  shown: readonly Id[],
  cast: readonly Id[],
  taken: ReadonlySet<string>,
): readonly (Sought<Spelling> & { readonly childId: Id })[] {
  const atWork = [...file.people.values()].filter(({ role }) => role.trim() !== "" && !isFamilyRole(role));
  const workNames = new Set(atWork.map(({ name }) => nameWords(name).join(" ")));
  const workWords = new Set(atWork.flatMap(({ name }) => nameWords(name)));
  const known = new Set(familiesOf(file, shown).flatMap(spellingsOfAdult).map(keyOf));
  const isSought = (each: Sought<Spelling>, isCast: boolean): boolean => {
    const [word = "", ...more] = each.words;
    if (word === "" || taken.has(keyOf(each)) || known.has(keyOf(each))) return false;
    if (more.length === 0) return (isCast || isUnspaced(word)) && !workWords.has(word);
    return isCast || !isTitle(word) || !more.some((name) => workWords.has(name));
  };
  return [...file.children.values()]
    .filter(({ id }) => !shown.includes(id))
    .flatMap((child) =>
      adultsOf(child)
        .filter(({ name }) => !workNames.has(nameKey(name)))
        .flatMap(({ spellings }) => spellings)
        .filter((each) => isSought(each, cast.includes(child.id)))
        .map((each) => ({ ...each, childId: child.id })),
    );
}
