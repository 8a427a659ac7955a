import { isAnswered } from "./answer.ts";
import { looksAt } from "./condition.ts";
import { type GroupQuestion, isAnswerable, type Question } from "./question.ts";
import { itemIdOf, itemsOf, type Relevant, relevant, type VisibleSection, visibleInItem } from "./relevant.ts";
import type { Answers, AnyTemplate, CheckContext, RawAnswers } from "./template.ts";

export type { CheckContext };

export interface Problem {
  readonly sectionId: string;
  readonly key: string;
  readonly itemId?: string;
  readonly message: string;
  /** A "stop" keeps the record from being finished; a "warn" explains and leaves the decision to the person. */
  readonly level: "stop" | "warn";
}
export type Completed<T> =
  | { readonly ok: true; readonly answers: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** "draft" forgives what is missing and asks no rules; "final" does both. Both look only at questions that are on show. */
export function check(
  template: AnyTemplate,
  draft: RawAnswers,
  as: "draft" | "final",
  context: CheckContext,
): readonly Problem[] {
  const seen = relevant(template, draft);
  const own = seen.sections.flatMap((shown) =>
    shown.blocked === undefined
      ? shown.questions.flatMap((question) =>
          problemsWith(question, draft, seen.answers, as).map(
            (found): Problem => ({ sectionId: shown.section.id, level: "stop", ...found }),
          ),
        )
      : as === "final"
        ? waiting(shown, seen)
        : [],
  );
  return as === "draft" ? own : [...own, ...broken(template, seen, context)];
}

/** The only way from a draft to answers: nothing wrong, nothing missing, nothing hidden. */
export function complete<T extends AnyTemplate>(
  template: T,
  draft: RawAnswers,
  context: CheckContext,
): Completed<Answers<T>> {
  const problems = check(template, draft, "final", context);
  return problems.some(({ level }) => level === "stop")
    ? { ok: false, problems }
    : { ok: true, answers: relevant(template, draft).answers as Answers<T>, warnings: problems };
}

/** A section that cannot start says what is needed first, and leads to the question that would let it start. */
function waiting({ section, questions, blocked }: VisibleSection, seen: Relevant): readonly Problem[] {
  const first = questions.find(({ required }) => required);
  if (blocked === undefined || first === undefined) return [];
  const needed = section.startsWhen ? looksAt(section.startsWhen.condition).map(({ key }) => key) : [];
  const opener = placesOn(seen).find(({ key }) => needed.includes(key));
  const { sectionId, key } = opener ?? { sectionId: section.id, key: first.key };
  return [{ sectionId, key, level: "stop", message: blocked }];
}

/** Rules see relevant answers only. A finding about a question that is not on show is the author's mistake and throws. */
function broken(template: AnyTemplate, seen: Relevant, context: CheckContext): readonly Problem[] {
  const places = placesOn(seen);
  return template.rules.flatMap((rule) =>
    rule.find(seen.answers as never, context).map((found): Problem => {
      const place = places.find(
        ({ key, itemId }) => key === found.key && (found.itemId === undefined || itemId === found.itemId),
      );
      if (place === undefined)
        throw new Error(`${template.id}: rule "${rule.id}" points at "${found.key}", which is not on show`);
      return { sectionId: place.sectionId, level: rule.level, ...found };
    }),
  );
}

interface Place {
  readonly sectionId: string;
  readonly key: string;
  readonly itemId?: string;
}
/** Everywhere a problem may point: each question on show, each item of a group, and each question on show in an item. */
const placesOn = ({ sections, answers }: Relevant): readonly Place[] =>
  sections.flatMap(({ section, questions }) =>
    questions.flatMap((question): readonly Place[] => {
      const here = { sectionId: section.id, key: question.key };
      if (question.kind !== "group") return [here];
      const items = itemsOf(answers[question.key]).flatMap((item): readonly Place[] => {
        const itemId = itemIdOf(item);
        const leaves = visibleInItem(question.item, item, (key) => answers[key]);
        return [{ ...here, itemId }, ...leaves.map(({ key }) => ({ sectionId: section.id, key, itemId }))];
      });
      return [here, ...items];
    }),
  );

type Found = Omit<Problem, "sectionId" | "level">;

/**
 * `stored` is the draft, or the item the question stands in, as it was typed: what cannot be read must still be told of.
 * `all` is always the relevant answers of the record.
 */
function problemsWith(
  question: Question,
  stored: RawAnswers,
  all: RawAnswers,
  as: "draft" | "final",
): readonly Found[] {
  const { key } = question;
  if (question.kind === "group") {
    const items = itemsOf(stored[key]);
    return [
      ...wrongNumber(question, items.length, as).map((message) => ({ key, message })),
      ...items.flatMap((item) =>
        visibleInItem(question.item, item, (other) => all[other]).flatMap((leaf) =>
          problemsWith(leaf, item, all, as).map((found) => ({ ...found, itemId: itemIdOf(item) })),
        ),
      ),
    ];
  }
  if (!isAnswerable(question)) return [];
  const answer = stored[key];
  if (!isAnswered(answer))
    return as === "final" && question.required ? [{ key, message: `Answer “${question.label}”` }] : [];
  if (question.kind === "which" && !itemsOf(all[question.group]).some((item) => itemIdOf(item) === answer))
    return [{ key, message: `Choose again: “${question.label}”` }];
  const result = question.schema.safeParse(answer);
  return result.success ? [] : [{ key, message: result.error.issues[0]?.message ?? "Check this answer" }];
}

function wrongNumber({ label, required, min, max, itemName }: GroupQuestion, length: number, as: "draft" | "final") {
  if (as === "final" && required && length < min)
    return [`${label}: add at least ${min === 1 ? `one ${itemName}` : `${min} (${itemName})`}`];
  return length > max ? [`${label}: at most ${max}`] : [];
}
