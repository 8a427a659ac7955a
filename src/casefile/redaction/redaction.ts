import type { Block } from "../../documents/blocks.ts";
import type { Reworded, Signature } from "../../engine/answer.ts";
import { type AnswerableLeaf, isAnswerable, type Leaf } from "../../engine/question.ts";
import { itemsOf } from "../../engine/relevant.ts";
import type { AnyTemplate, Audience, Names, RawAnswers } from "../../engine/template.ts";
import type { Id } from "../../lib/ids.ts";
import { capitalised } from "../../lib/words.ts";
import { type CaseFile, namesIn } from "../casefile.ts";
import type { Child } from "../entities.ts";
import { familiesSought, familyNamesOf, isFamilyRole } from "./families.ts";
import { nameWords, type Sought, searchFor } from "./nameSearch.ts";
import { firstNamesOf, keyOf, type Spelling, spellingsOf, spellingsOfName } from "./spellings.ts";

/** How one copy of a document speaks of children: ids become names or letters, and names inside free text become the same letters. */
export interface Redactor {
  readonly names: Names;
  readonly text: (text: string) => string;
  /** Names that must not be found in the finished file and stand in this text, as the case file writes them, each once. */
  readonly hiddenIn: (text: string) => readonly string[];
  /** Nobody is hidden: the school's own file, or a case file without other children. */
  readonly hidesNobody: boolean;
}

/**
 * The redactor of a copy. In the school's own file everybody is named. In any other copy only `shown` are: each other child
 * in `cast` (in that order) is "Child B", "Child C"…, and any other child of the case file is "another child" (facts.md
 * §2.4, §6.5). Staff, the school and authorities keep their names although a child may share a part of one; a child’s family does not: it is
 * "family of Child B".
 */
export function redactorFor(file: CaseFile, audience: Audience, shown: readonly Id[], cast: readonly Id[]): Redactor {
  const names = namesIn(file);
  const hidesNobody = audience === "file" || [...file.children.keys()].every((id) => shown.includes(id));
  if (hidesNobody) return { names, text: (text) => text, hiddenIn: () => [], hidesNobody };

  const sought = soughtIn(file, shown, cast);
  const find = searchFor<Hidden | "kept">([
    ...sought,
    ...familiesIn(file, shown, cast, sought),
    ...keptIn(file, shown, sought),
  ]);
  const replace = (text: string): string => {
    let out = "";
    let from = 0;
    for (const { start, end, value } of find(text)) {
      if (value === "kept") continue;
      const before = text.slice(from, start);
      out += value.means === "family" ? before.replace(titlesBefore, "") : before;
      out += after(out, inPlaceOf(value));
      from = end;
    }
    return out + text.slice(from);
  };
  return {
    names: {
      child: (id) =>
        shown.includes(id) || !file.children.has(id) ? names.child(id) : capitalised(labelOf(id, shown, cast)),
      person: (id) => replace(names.person(id)),
      personName: (id) => replace(names.personName(id)),
      authority: (id) => replace(names.authority(id)),
    },
    text: replace,
    hiddenIn: (text) => [...new Set(find(text).flatMap(({ value }) => (value === "kept" ? [] : [value.said])))],
    hidesNobody,
  };
}

interface Hidden extends Spelling {
  readonly label: string;
}

const labelOf = (id: Id, shown: readonly Id[], cast: readonly Id[]): string => {
  const index = cast.filter((each) => !shown.includes(each)).indexOf(id);
  return index < 0 ? "another child" : letterOf(index);
};
export const letterOf = (index: number): string =>
  `Child ${String.fromCharCode("B".charCodeAt(0) + (index % 25))}${index < 25 ? "" : Math.floor(index / 25)}`;

/** "Mr", "Mr and Mrs". Before a name that becomes "family of Child B" a title goes with it. */
const titlesBefore = /(?<!\p{L})(?:(?:mrs?|ms|miss|mx|dr)\.?[^\S\n]+(?:(?:and|&)[^\S\n]+)?)+$/iu;

/** Words as they stand after others: a sentence begins with a capital. */
export const after = (before: string, words: string): string =>
  /(?:^|[\n.!?…]["”’)\]]*\s*)["“‘([]*$/u.test(before.slice(-longestGap)) ? capitalised(words) : words;
const longestGap = 12;

const inPlaceOf = ({ label, means }: Hidden): string =>
  means === "own" ? label : means === "possessive" ? `${label}’s` : `family of ${label}`;

/**
 * What is looked for. A spelling that a child who is shown has too, such as a sister's family name, says nothing of another; but
 * a child of the cast who goes by what is a family or middle name of the one shown ("Taylor" beside "James Taylor") is looked
 * for where it stands alone.
 */
function soughtIn(file: CaseFile, shown: readonly Id[], cast: readonly Id[]): readonly Sought<Hidden>[] {
  const children = [...file.children.values()];
  const spared = sparedBy(file, shown);
  // "Mrs Williams" on the staff is not what belongs to William.
  const ofAdults = new Set([...file.people.values()].flatMap(({ name }) => nameWords(name)));
  const calledBy = new Set(children.filter(({ id }) => shown.includes(id)).flatMap(firstNamesOf));
  const isHidden = (child: Child, key: string): boolean =>
    !spared.has(key) || (cast.includes(child.id) && firstNamesOf(child).includes(key) && !calledBy.has(key));
  const sought = children
    .filter(({ id }) => !shown.includes(id))
    .flatMap((child) =>
      spellingsOf(child)
        .filter((each) => isHidden(child, keyOf(each)))
        .filter(({ words, value }) => value.means === "own" || !ofAdults.has(words.at(-1) ?? ""))
        .map((each) => ({ ...each, ...(spared.has(keyOf(each)) && { notAfterName: true }), childId: child.id })),
    );
  return labelled(sought, shown, cast);
}

/** What is looked for of their families. A word that is a child’s name too is the child’s, and what those shown are called is theirs. */
function familiesIn(
  file: CaseFile,
  shown: readonly Id[],
  cast: readonly Id[],
  children: readonly Sought<Hidden>[],
): readonly Sought<Hidden>[] {
  const taken = new Set([...children.map(keyOf), ...sparedBy(file, shown)]);
  return labelled(familiesSought(file, shown, cast, taken), shown, cast);
}

interface OfChild extends Sought<Spelling> {
  readonly childId: Id;
}

function labelled(sought: readonly OfChild[], shown: readonly Id[], cast: readonly Id[]): readonly Sought<Hidden>[] {
  const labels = labelsIn(sought, shown, cast);
  return sought.map(({ childId: _, ...each }) => ({
    ...each,
    value: { ...each.value, label: labels.get(keyOf(each)) ?? "another child" },
  }));
}

/** Spellings that say nothing of a hidden child. */
const sparedBy = (file: CaseFile, shown: readonly Id[]): ReadonlySet<string> =>
  new Set([
    ...shown.flatMap((id) => file.children.get(id) ?? []).flatMap((child) => spellingsOfName(child).map(keyOf)),
    // The school's name stands on every page, and whoever reads it knows the school.
    ...(file.school ? [nameWords(file.school.name).join(" ")] : []),
  ]);

/** Of more children than these who are called the same, a row of letters would not say who is meant. */
const mostCalledTheSame = 3;

/**
 * What stands for each spelling. Of children who are called the same, those of the cast are meant; where a few of them are, each
 * is said, since naming the wrong one would say of a child what another did.
 */
function labelsIn(sought: readonly OfChild[], shown: readonly Id[], cast: readonly Id[]): ReadonlyMap<string, string> {
  const place = new Map(cast.map((id, index) => [id, index] as const));
  const placeOf = ({ childId }: OfChild): number => place.get(childId) ?? -1;
  const ofCast = sought.filter((each) => placeOf(each) >= 0).toSorted((a, b) => placeOf(a) - placeOf(b));
  const called = new Map<string, Set<Id>>();
  for (const each of ofCast) called.set(keyOf(each), (called.get(keyOf(each)) ?? new Set()).add(each.childId));
  return new Map(
    [...called].flatMap(([key, ids]) =>
      ids.size > mostCalledTheSame ? [] : [[key, [...ids].map((id) => labelOf(id, shown, cast)).join(" or ")] as const],
    ),
  );
}

/**
 * Names that may stand whole although a part of them is hidden. One that is a hidden child's own whole name, or holds it, is
 * not spared; nor is one of a single word, which would give that child's name away wherever it stands.
 */
function keptIn(file: CaseFile, shown: readonly Id[], sought: readonly Sought<Hidden>[]): readonly Sought<"kept">[] {
  const wholeNames = searchFor(sought.filter(({ words }) => words.length > 1));
  const staff = [...file.people.values()].filter(({ role }) => !isFamilyRole(role));
  const adults = [...staff, ...file.authorities.values()]
    .map(({ name }) => name)
    .concat(familyNamesOf(file, shown))
    .filter((name) => wholeNames(name).length === 0);
  // The school's name is on every page, whoever it was named after.
  const names = [...adults, ...(file.school ? [file.school.name] : [])]
    .map(nameWords)
    .filter((words) => words.length > 1);
  const children = [...file.children.values()]
    .filter(({ id }) => shown.includes(id))
    .flatMap((child) => spellingsOfName(child).map(({ words }) => words));
  return [...names, ...children].map((words) => ({ words, value: "kept" as const }));
}

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
      return redactDeep(answer, redactor);
    case "wording":
      // Read by its own schema before it comes here. What the pack says is no words of a person's own.
      return (answer as readonly Reworded[]).map((each) => ({ ...each, text: redactor.text(each.text) }));
    case "signature":
      // Read by its own schema before it comes here.
      return redactSignature(answer as Signature, redactor);
    default:
      return answer;
  }
};

type Strokes = readonly (readonly number[])[];
/** What was drawn can be read, so it goes with the name that says whose it is. A line shows that there was a drawing. */
const struckOut = (strokes: Strokes): Strokes => (strokes.length === 0 ? [] : [[20, 60, 380, 60]]);

const redactSignature = (answer: Signature, { text }: Pick<Redactor, "text">): Signature => {
  const name = text(answer.name);
  return name === answer.name ? answer : { ...answer, name, strokes: struckOut(answer.strokes) };
};

const redactDeep = (value: unknown, redactor: Pick<Redactor, "text">): unknown => {
  if (typeof value === "string") return redactor.text(value);
  if (Array.isArray(value)) return value.map((each) => redactDeep(each, redactor));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactDeep(each, redactor)]));
  return value;
};

/** Blocks of a finished record as another document may carry them: every text redacted, and no way back to a question of this one. */
export const redactBlocks = (blocks: readonly Block[], { text }: Pick<Redactor, "text">): readonly Block[] =>
  blocks.map((block) => redactBlock(block, text));

function redactBlock(block: Block, text: Redactor["text"]): Block {
  switch (block.kind) {
    case "heading":
      return { kind: block.kind, level: block.level, text: text(block.text) };
    case "paragraph":
      return { kind: block.kind, text: text(block.text) };
    case "notice":
      return { kind: block.kind, tone: block.tone, text: text(block.text) };
    case "list":
      return { ...block, items: block.items.map((item) => ({ text: text(item.text) })) };
    case "facts":
      return { ...block, rows: block.rows.map(({ label, value }) => ({ label: text(label), value: text(value) })) };
    case "table":
      return {
        ...block,
        caption: text(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: text(column.title) })),
        rows: block.rows.map(({ cells }) => ({ cells: cells.map(text) })),
      };
    case "quote":
      return { kind: block.kind, words: text(block.words), speaker: text(block.speaker), detail: text(block.detail) };
    // What was drawn can be read and cannot be redacted: it goes with the name.
    case "signature":
      return {
        kind: block.kind,
        role: text(block.role),
        name: text(block.name),
        detail: text(block.detail),
        strokes: text(block.name) === block.name ? block.strokes : struckOut(block.strokes),
      };
    case "contents":
      return { kind: block.kind, title: text(block.title) };
    case "pageBreak":
      return block;
  }
}

/**
 * Hidden names that stand in a finished file: what the leak check reports. A word that the document has of itself is no
 * leak: `fixed` is its text without what anybody wrote ("May", "Hall"). Only single words are excused.
 */
export function leaksIn(text: string, redactor: Pick<Redactor, "hiddenIn">, fixed: string): readonly string[] {
  const own = new Set(redactor.hiddenIn(fixed).filter((name) => nameWords(name).length === 1));
  return redactor.hiddenIn(text).filter((name) => !own.has(name));
}
