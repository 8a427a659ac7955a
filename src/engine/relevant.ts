import { isObject } from "./answer.ts";
import { type Condition, holds } from "./condition.ts";
import type { GroupQuestion, Leaf, Question } from "./question.ts";
import { readAnswer } from "./read.ts";
import type { Asks, RawAnswers, Section } from "./template.ts";

export interface VisibleSection {
  readonly section: Section;
  readonly questions: readonly Question[];
  /** The sentence that says what is needed first, when the section cannot start yet. */
  readonly blocked?: string;
}
export interface Relevant {
  /** Sections with something to ask, in order. */
  readonly sections: readonly VisibleSection[];
  /** Every one has the type its question promises; a group on show is a list, if an empty one. */
  readonly answers: RawAnswers;
}

/** Answers never change in place, and at every pause in the typing many ask the same of the same ones. */
const known = new WeakMap<RawAnswers, WeakMap<Asks, Relevant>>();

/**
 * What is asked, and which answers count, given what has been answered so far.
 * Answers that no longer count, or cannot be read, are left out here and kept in the draft: changing a mind twice loses nothing.
 */
export function relevant(template: Asks, draft: RawAnswers): Relevant {
  const ofDraft = known.get(draft) ?? new WeakMap<Asks, Relevant>();
  known.set(draft, ofDraft);
  const found = ofDraft.get(template) ?? findRelevant(template, draft);
  ofDraft.set(template, found);
  return found;
}

/** Conditions look only backwards, so one pass in order settles every chain of them. */
function findRelevant(template: Asks, draft: RawAnswers): Relevant {
  const answers: Record<string, unknown> = {};
  const lookUp = (key: string) => answers[key];
  const shown = (thing: { readonly visibleWhen?: Condition }) => !thing.visibleWhen || holds(thing.visibleWhen, lookUp);
  const sections: VisibleSection[] = [];

  for (const section of template.sections) {
    if (!shown(section)) continue;
    const blocked =
      section.startsWhen && !holds(section.startsWhen.condition, lookUp) ? section.startsWhen.otherwise : undefined;
    const questions: Question[] = [];
    for (const question of section.questions) {
      if (!shown(question)) continue;
      questions.push(question);
      const stored = draft[question.key];
      const answer =
        question.kind === "group"
          ? itemsOf(stored).map((item) => relevantItem(question.item, item, lookUp))
          : readAnswer(question, stored);
      if (answer !== undefined) answers[question.key] = answer;
    }
    if (questions.length === 0) continue;
    sections.push({ section, questions, ...(blocked !== undefined && { blocked }) });
  }
  return { sections, answers };
}

/** Inside an item, its own answers come first; everything asked before the group is in sight too. */
export const visibleInItem = (
  questions: readonly Leaf[],
  item: RawAnswers,
  outside: (key: string) => unknown,
): readonly Leaf[] => walkItem(questions, item, outside).map(({ question }) => question);

const relevantItem = (questions: readonly Leaf[], item: RawAnswers, outside: (key: string) => unknown): RawAnswers => ({
  itemId: itemIdOf(item),
  ...Object.fromEntries(
    walkItem(questions, item, outside)
      .filter(({ answer }) => answer !== undefined)
      .map(({ question, answer }) => [question.key, answer]),
  ),
});

interface Step {
  readonly question: Leaf;
  readonly answer: unknown;
}
function walkItem(questions: readonly Leaf[], item: RawAnswers, outside: (key: string) => unknown): readonly Step[] {
  const own = new Map<string, unknown>();
  const steps: Step[] = [];
  for (const question of questions) {
    if (question.visibleWhen && !holds(question.visibleWhen, (key) => own.get(key) ?? outside(key))) continue;
    const answer = readAnswer(question, item[question.key]);
    own.set(question.key, answer);
    steps.push({ question, answer });
  }
  return steps;
}

/**
 * The items of a stored group, leaving out what is no item. One that has lost its id is named by its place, and one that has the
 * id of another before it gets its own, so that what was written in each can still be seen and changed.
 */
export function itemsOf(stored: unknown): readonly RawAnswers[] {
  const taken = new Set<string>();
  return (Array.isArray(stored) ? stored : []).filter(isObject).map((item, index) => {
    const own = item["itemId"];
    let itemId = typeof own === "string" && own !== "" ? own : `place-${index + 1}`;
    while (taken.has(itemId)) itemId = `${itemId}-again`;
    taken.add(itemId);
    return itemId === own ? item : { ...item, itemId };
  });
}
export const itemIdOf = (item: RawAnswers): string => String(item["itemId"]);

/** The group of that key, wherever the template asks it. Undefined when there is none. */
export const groupIn = (template: Asks, key: string): GroupQuestion | undefined =>
  template.sections
    .flatMap(({ questions }) => questions)
    .find((question): question is GroupQuestion => question.kind === "group" && question.key === key);
