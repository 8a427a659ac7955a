import type { Problem } from "./check.ts";
import type { Question } from "./question.ts";
import { itemIdOf, itemsOf, relevant } from "./relevant.ts";
import type { AnyTemplate, RawAnswers } from "./template.ts";

export type Density = "guided" | "compact";

/** One page of the wizard: questions of a section, or one item of a group that is shown as cards. */
export type Page =
  | { readonly kind: "questions"; readonly sectionId: string; readonly questions: readonly Question[] }
  | { readonly kind: "item"; readonly sectionId: string; readonly groupKey: string; readonly itemId: string };

/**
 * The pages in order: a question a page when guided, a section a page when compact. Each card of a group follows on a page
 * of its own. A section that cannot start yet has no pages.
 */
export function pagesOf(template: AnyTemplate, draft: RawAnswers, density: Density): readonly Page[] {
  return relevant(template, draft).sections.flatMap(({ section, questions, blocked }) => {
    if (blocked !== undefined) return [];
    const chunks = density === "compact" ? [questions] : chunkByQuestion(questions);
    return chunks.flatMap((chunk): readonly Page[] => [
      { kind: "questions", sectionId: section.id, questions: chunk },
      ...chunk.flatMap((question) =>
        question.kind === "group" && question.layout === "cards"
          ? itemsOf(draft[question.key]).map(
              (item): Page => ({ kind: "item", sectionId: section.id, groupKey: question.key, itemId: itemIdOf(item) }),
            )
          : [],
      ),
    ]);
  });
}

/** One question a chunk; a notice stays with the question it introduces. */
function chunkByQuestion(questions: readonly Question[]): readonly (readonly Question[])[] {
  const chunks: Question[][] = [];
  let waiting: Question[] = [];
  for (const question of questions) {
    waiting.push(question);
    if (question.kind === "notice") continue;
    chunks.push(waiting);
    waiting = [];
  }
  if (waiting.length > 0) chunks.push(waiting);
  return chunks;
}

interface At {
  readonly sectionId: string;
  readonly key?: string;
  readonly itemId?: string;
}

/**
 * The page that asks a question, or an item's question. Falls back to the list of an item that is gone, then to the first page
 * of the section, then to the first page.
 */
export function pageFor(pages: readonly Page[], at: At): number {
  const inSection = (is: (page: Page) => boolean) =>
    pages.findIndex((page) => page.sectionId === at.sectionId && is(page));
  const found = [
    inSection((page) => page.kind === "item" && page.itemId === at.itemId),
    inSection((page) => page.kind === "questions" && asks(page.questions, at.key)),
    inSection(() => true),
  ].find((index) => index >= 0);
  return found ?? 0;
}

const asks = (questions: readonly Question[], key: string | undefined): boolean =>
  questions.some(
    (question) => question.key === key || (question.kind === "group" && question.item.some((leaf) => leaf.key === key)),
  );

export type SectionStatus = "notStarted" | "inProgress" | "done" | "cannotStart";

/**
 * How far a section is, for the task list. `problems` are those of a final check: done means that nothing in the section
 * would stop the record from being finished.
 */
export function sectionStatus(
  template: AnyTemplate,
  draft: RawAnswers,
  problems: readonly Problem[],
  sectionId: string,
): SectionStatus {
  const { sections, answers } = relevant(template, draft);
  const found = sections.find(({ section }) => section.id === sectionId);
  if (!found) return "notStarted";
  if (found.blocked !== undefined) return "cannotStart";
  const started = found.questions.some((question) =>
    question.kind === "group" ? itemsOf(answers[question.key]).length > 0 : answers[question.key] !== undefined,
  );
  const stopped = problems.some((problem) => problem.sectionId === sectionId && problem.level === "stop");
  if (!started) return "notStarted";
  return stopped ? "inProgress" : "done";
}

/**
 * Where "Continue" leads after a Change link on the review page: to the first question that the change newly made necessary,
 * otherwise back to the review page (undefined).
 */
export function afterChange(before: readonly Problem[], after: readonly Problem[]): Problem | undefined {
  const known = new Set(before.map(identity));
  return after.find((problem) => problem.level === "stop" && !known.has(identity(problem)));
}
const identity = ({ key, itemId, message }: Problem): string => JSON.stringify([key, itemId, message]);
