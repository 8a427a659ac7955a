import { type AnswerableLeaf, isAnswerable, type Leaf } from "../engine/question.ts";
import { itemsOf } from "../engine/relevant.ts";
import type { AnyTemplate, Audience, Names, RawAnswers } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";
import { type CaseFile, namesIn } from "./casefile.ts";
import { type Child, childName } from "./entities.ts";

/** How one copy of a document speaks of children: ids become names or letters, and names inside free text become the same letters. */
export interface Redactor {
  readonly names: Names;
  readonly text: (text: string) => string;
  /** Names that must not be found in the finished file. */
  readonly hidden: readonly string[];
  /** Names that may stand there whole although a part of them is hidden: staff, the school, the child it is for. */
  readonly kept: readonly string[];
}

/**
 * The redactor of a copy. In the school's own file everybody is named. In a copy for staff, a parent or a child, only
 * `shown` are: each other child in `cast` (in that order) is "Child B", "Child C"…, and any other child of the case file
 * is "another child" (facts.md §2.4, §6.5).
 */
export function redactorFor(file: CaseFile, audience: Audience, shown: readonly Id[], cast: readonly Id[]): Redactor {
  const names = namesIn(file);
  if (audience === "file") return { names, text: (text) => text, hidden: [], kept: [] };

  const letters = new Map(cast.filter((id) => !shown.includes(id)).map((id, index) => [id, letterOf(index)] as const));
  const labelOf = (id: Id) => letters.get(id) ?? "another child";
  const shownChildren = [...file.children.values()].filter(({ id }) => shown.includes(id));
  const hiddenChildren = [...file.children.values()].filter(({ id }) => !shown.includes(id));

  const kept = [
    ...[...file.people.values()].map(({ name }) => name),
    ...(file.school ? [file.school.name] : []),
    ...shownChildren.flatMap(spellingsOf),
  ];
  const spared = new Set(kept.map(foldKeepingLength));
  const wanted = hiddenChildren
    .flatMap((child) => spellingsOf(child).map((spelling) => ({ spelling, label: labelOf(child.id) })))
    .filter(({ spelling }) => !spared.has(foldKeepingLength(spelling)));
  const replace = replacer(wanted, kept);

  return {
    names: {
      child: (id) =>
        shown.includes(id) ? names.child(id) : file.children.has(id) ? capitalised(labelOf(id)) : names.child(id),
      person: (id) => replace(names.person(id)),
    },
    text: replace,
    hidden: [...new Set(wanted.map(({ spelling }) => spelling))],
    kept,
  };
}

const letterOf = (index: number): string =>
  `Child ${String.fromCharCode("B".charCodeAt(0) + (index % 25))}${index < 25 ? "" : Math.floor(index / 25)}`;
const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** The ways a child may be written: whole name, known-as, each given name and the family name alone. */
function spellingsOf(child: Child): readonly string[] {
  const given = child.givenNames.split(/\s+/).filter((part) => part !== "");
  const known = child.knownAs.trim();
  const whole = [
    childName(child),
    given[0] === undefined ? "" : `${given[0]} ${child.familyName}`,
    known === "" ? "" : `${known} ${child.familyName}`,
    child.givenNames,
  ];
  const familyParts = child.familyName.split(/[\s-]+/).filter((part) => part.length > 2);
  return [
    ...new Set(
      [...whole, known, ...given, child.familyName, ...familyParts]
        .map((part) => part.trim())
        .filter((part) => part.length > 1),
    ),
  ];
}

/** Given names that are also everyday words: replaced only when written with a capital. */
const everyday = new Set(
  "may will mark grace hope faith joy rose summer dawn eve art bill rob sue pat jack drew chance guy dean miles sky skye star autumn april june august bell brook cash chase dale frank gene grant hunter iris ivy jade lance lily max norm olive pearl penny ray reed robin ruby rusty sandy sunny tray violet wade young long short brown green white black king bishop cook field hill wood day way stone park close small best love".split(
    " ",
  ),
);

/** Replaces names in text, longest first, whole words only, whatever their case and accents. Text of `keep` is left alone. */
function replacer(
  wanted: readonly { readonly spelling: string; readonly label: string }[],
  keep: readonly string[],
): (text: string) => string {
  const labels = new Map<string, string>();
  for (const { spelling, label } of wanted)
    if (!labels.has(foldKeepingLength(spelling))) labels.set(foldKeepingLength(spelling), label);
  const kept = new Set(keep.map(foldKeepingLength));
  if (labels.size === 0) return (text) => text;
  const pattern = anyOf([...new Set([...labels.keys(), ...kept])]);
  return (text) => {
    const original = text.normalize("NFC");
    let out = "";
    let from = 0;
    for (const match of foldKeepingLength(original).matchAll(pattern)) {
      const name = match[0].replaceAll(/\s+/g, " ");
      const label = kept.has(name) ? undefined : labels.get(name);
      const written = original.slice(match.index, match.index + match[0].length);
      if (label === undefined || (everyday.has(name) && written.charAt(0) === name.charAt(0))) continue;
      out += original.slice(from, match.index) + label;
      from = match.index + match[0].length;
    }
    return out + original.slice(from);
  };
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+");

const foldedLetters: Readonly<Record<string, string>> = { ł: "l", Ł: "l", ø: "o", Ø: "o", đ: "d", Đ: "d", "’": "'" };

/** Folds case and accents one UTF-16 unit at a time, so that an index in the folded text is an index in the NFC text. */
const foldKeepingLength = (text: string): string => text.normalize("NFC").replaceAll(/[A-Z]|[^ -~]/g, foldedUnit);

const foldedUnit = (unit: string): string => {
  const folded = foldedLetters[unit] ?? unit.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded.length === 1 ? folded : unit;
};

/** The answers with every free text taken out: what a document built from them says, it says of itself. */
export const withoutFreeText = (template: AnyTemplate, answers: RawAnswers): RawAnswers =>
  redactAnswers(template, answers, { text: () => "" });

/** Every free text of the answers passed through the redactor, so that no document has to think of it. */
export function redactAnswers(
  template: AnyTemplate,
  answers: RawAnswers,
  redactor: Pick<Redactor, "text">,
): RawAnswers {
  const out: Record<string, unknown> = { ...answers };
  for (const question of template.sections.flatMap(({ questions }) => questions)) {
    const answer = answers[question.key];
    if (answer === undefined) continue;
    if (question.kind === "group")
      out[question.key] = itemsOf(answer).map((item) => redactItem(question.item, item, redactor));
    else if (isAnswerable(question)) out[question.key] = redactAnswer(question, answer, redactor);
  }
  return out;
}

const redactItem = (leaves: readonly Leaf[], item: RawAnswers, redactor: Pick<Redactor, "text">): RawAnswers =>
  Object.fromEntries(
    Object.entries(item).map(([key, answer]) => {
      const leaf = leaves.find((each) => each.key === key);
      return [key, leaf && isAnswerable(leaf) ? redactAnswer(leaf, answer, redactor) : answer];
    }),
  );

/** Ids and choices pass; whatever holds words of people's own does not pass unread. */
const redactAnswer = (leaf: AnswerableLeaf, answer: unknown, redactor: Pick<Redactor, "text">): unknown => {
  switch (leaf.kind) {
    case "text":
    case "statement":
    case "signature":
      return redactDeep(answer, redactor);
    default:
      return answer;
  }
};

const redactDeep = (value: unknown, redactor: Pick<Redactor, "text">): unknown => {
  if (typeof value === "string") return redactor.text(value);
  if (Array.isArray(value)) return value.map((each) => redactDeep(each, redactor));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactDeep(each, redactor)]));
  return value;
};

/**
 * Hidden names that stand in a finished file as whole words: what the leak check reports. Parts of kept names are no leak,
 * and neither is a word that the document has of itself: `fixed` is its text without what anybody wrote ("May", "Hall").
 */
export function leaksIn(
  text: string,
  { hidden, kept }: Pick<Redactor, "hidden" | "kept">,
  fixed: string,
): readonly string[] {
  const own = wordsIn(blanked(fixed, kept), hidden);
  return [...wordsIn(blanked(text, kept), hidden)].filter((name) => !own.has(name));
}

/** A text without the names that may stand in it, line breaks inside them or not. */
const blanked = (text: string, names: readonly string[]): string =>
  text.normalize("NFC").replaceAll(anyOf(names), " · ");

function wordsIn(text: string, names: readonly string[]): ReadonlySet<string> {
  const byFold = new Map(names.map((name) => [foldKeepingLength(name), name] as const));
  const found = [...foldKeepingLength(text).matchAll(anyOf([...byFold.keys()]))].flatMap((match) => {
    const folded = match[0].replaceAll(/\s+/g, " ");
    const isEveryday = everyday.has(folded) && text.charAt(match.index) === folded.charAt(0);
    return isEveryday ? [] : [byFold.get(folded) ?? folded];
  });
  return new Set(found);
}

/** Any of these as whole words, longest first. Of no names it finds nothing. */
const anyOf = (names: readonly string[]): RegExp =>
  names.length === 0
    ? /(?!)/gu
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${[...names]
          .sort((a, b) => b.length - a.length)
          .map(escaped)
          .join("|")})(?![\\p{L}\\p{N}])`,
        "gu",
      );
