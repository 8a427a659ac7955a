import type { Anchor, Block } from "../../documents/blocks.ts";
import { bullets, numbered, paragraph } from "../../documents/blocks.ts";
import type { Reworded } from "../../engine/answer.ts";
import { type Condition, holds, looksAt } from "../../engine/condition.ts";
import type { Names, Passage } from "../../engine/template.ts";
import { longDate } from "../../lib/dates.ts";
import { type SourceId, sourceOf } from "../statutory/sources.ts";
import { type PartId, parts } from "../words/policy-parts.ts";
import type { Clause, Reader } from "./clause.ts";
import { type FillNames, fillRule, fillsIn } from "./fills.ts";
import { library } from "./library.ts";
import { madeFrom } from "./made.ts";
import type { PolicyAnswers } from "./sections.ts";

/** Where a passage stands, as documents and the wizard name it. */
export const anchorOf = (passage: string): Anchor => ({ sectionId: "wording", key: "wording", itemId: passage });

/** The clauses that these answers call for, in the order of the library. */
export const clausesFor = (answers: PolicyAnswers, reader: Reader): readonly Clause[] =>
  library.filter(({ readers, when }) => readers.includes(reader) && isCalledFor(when, answers));

const isCalledFor = (when: Condition | undefined, answers: PolicyAnswers): boolean =>
  when === undefined || holds(when, (key) => (answers as Readonly<Record<string, unknown>>)[key]);

/** A text with its fills. What is not known yet stands in square brackets, so that nobody takes it for finished. */
export const filled = (text: string, answers: PolicyAnswers, names: FillNames): string =>
  text.replaceAll(/\{(\w+)\}/g, (token, word: string) => {
    const rule = fillRule(word);
    if (rule === undefined) return token;
    const said =
      rule.of(answers, names) ?? (rule.from.some((key) => answers[key] === undefined) ? `[${rule.gap}]` : rule.gap);
    return /^[A-Z]/.test(word) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  });

/** What the pack says in a clause for these answers. Nothing for one that is set out from answers. */
const originalOf = (clause: Clause, answers: PolicyAnswers, names: FillNames): string =>
  "text" in clause ? filled(clause.text, answers, names) : "";

/** The passage in which a school may add what no clause says, at the end of a part. */
export const ownPassageOf = (part: PartId): string => `own.${part}`;

/** Everything the policy says for these answers, passage by passage, with the school's own words in place. */
export function passagesFor(answers: PolicyAnswers, names: Names, reader: Reader = "policy"): readonly Passage[] {
  const reworded = new Map((answers.wording ?? []).map((each) => [each.passage, each]));
  const clauses = clausesFor(answers, reader);
  if (reader !== "policy") return clauses.map((clause) => passageOf(clause, answers, names, reworded.get(clause.id)));
  return partsOf(clauses).flatMap((part) => [
    ...clauses
      .filter((clause) => clause.part === part)
      .map((clause) => passageOf(clause, answers, names, reworded.get(clause.id))),
    ...(part === "control" ? [] : [ownPassage(part, reworded.get(ownPassageOf(part)))]),
  ]);
}

/** The parts that have something to say, in their order. */
export const partsOf = (clauses: readonly Clause[]): readonly PartId[] => {
  const used = new Set<string>(clauses.map(({ part }) => part));
  // Keys of an object in the order in which they are written.
  return (Object.keys(parts) as PartId[]).filter((part) => used.has(part));
};

function passageOf(clause: Clause, answers: PolicyAnswers, names: Names, own: Reworded | undefined): Passage {
  const original = originalOf(clause, answers, names);
  const isMade = "made" in clause;
  const isChanged = !isMade && own !== undefined && own.text.trim() !== original.trim();
  return {
    id: clause.id,
    part: parts[clause.part].title,
    title: clause.title,
    standing: clause.standing,
    original,
    text: isChanged ? own.text.trim() : original,
    isChanged,
    ...(isChanged && !saysTheSame(clause, own.basedOn, answers, names) && { originalBefore: own.basedOn }),
    isMade,
    because: becauseOf(clause),
    rests: clause.rests.map(({ source, where }) => restsInWords(source, where)),
    lastChecked: clause.lastChecked,
    ...(clause.verify !== undefined && { verify: clause.verify }),
  };
}

const ownPassage = (part: PartId, own: Reworded | undefined): Passage => ({
  id: ownPassageOf(part),
  part: parts[part].title,
  title: "Something of our own",
  standing: "practice",
  original: "",
  text: own?.text.trim() ?? "",
  isChanged: (own?.text.trim() ?? "") !== "",
  isMade: false,
  because: [],
  rests: [],
  lastChecked: "",
});

const restsInWords = (id: SourceId, where: string | undefined): string => {
  const { title, at, lastChecked } = sourceOf(id);
  return [title, where, at, `checked ${longDate(lastChecked)}`].filter((part) => part !== undefined).join(" · ");
};

function becauseOf(clause: Clause): readonly string[] {
  const asked = clause.when === undefined ? [] : looksAt(clause.when).map(({ key }) => key);
  const fills =
    "text" in clause ? fillsIn(clause.text).flatMap((word) => fillRule(word)?.from ?? []) : madeFrom[clause.made];
  return [...new Set([...asked, ...fills])];
}

/**
 * Whether a text is what the pack says in a clause, but for names of things outside such as the school's own: another name
 * changes no meaning. What stands for a name goes on over no end of a sentence, or it would be more than a name.
 */
export function saysTheSame(clause: Clause, text: string, answers: PolicyAnswers, names: FillNames): boolean {
  if (!("text" in clause)) return false;
  const known: string[] = [];
  const withGaps = clause.text.replaceAll(/\{(\w+)\}/g, (token, word: string) => {
    if (fillRule(word)?.isName !== true) return token;
    known.push(filled(token, answers, names));
    return nameGap;
  });
  const [first = "", ...others] = bareLines(filled(withGaps, answers, names)).split(nameGap);
  const said = bareLines(text);
  if (others.length === 0 || !said.startsWith(first)) return said === first;
  let at = first.length;
  for (const [index, piece] of others.entries()) {
    const isLast = index === others.length - 1;
    const next = isLast ? said.length - piece.length : said.indexOf(piece, at + 1);
    if (next <= at || !said.startsWith(piece, next)) return false;
    const name = said.slice(at, next);
    if (name !== known[index] && !isOneName(name)) return false;
    at = next + piece.length;
  }
  return true;
}
/** Stands for a name while a text is compared: nobody types it. */
const nameGap = "\uE000";
const longestName = 200;
const isOneName = (text: string): boolean => text.length <= longestName && !/\n|[.!?]\s/.test(text);

/** Lines that say something. */
export const saidLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
/** The same without the marks of a list: a text and the blocks made of it read the same. */
const bareLines = (text: string): string => saidLines(text.replaceAll(/^\s*(?:[-–•]|\d+[.)])\s+/gm, ""));

/** What a line says as the step of that number. Undefined for one that begins with another number: “18. birthdays are days too”. */
const stepIn = (line: string, number: number): string | undefined => {
  const [, written, said] = /^(\d+)[.)]\s+(.*)$/.exec(line) ?? [];
  return Number(written) === number ? said : undefined;
};

/** A text as blocks: paragraphs, points and steps. Every piece leads back to its passage. */
export function blocksOfText(text: string, from: Anchor): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    const last = blocks.at(-1);
    const point = /^[-–•]\s+(.*)$/.exec(line)?.[1];
    const steps = last?.kind === "list" && last.ordered ? last.items.length : 0;
    const step = stepIn(line, steps + 1);
    const item = point ?? step;
    if (item === undefined) blocks.push(paragraph(line, from));
    else if (last?.kind === "list" && last.ordered === (point === undefined))
      blocks.splice(-1, 1, { ...last, items: [...last.items, { text: item, from }] });
    else blocks.push(point === undefined ? numbered([{ text: item, from }]) : bullets([{ text: item, from }]));
  }
  return blocks;
}
