import type { PlaceInDraft } from "../../casefile/entities.ts";
import type { Problem } from "../../engine/check.ts";
import { afterChange, type Page, pageFor } from "../../engine/pages.ts";
import type { Question } from "../../engine/question.ts";

/** Names a page as long as it exists: the same page keeps its name while questions on it come and go. */
export const pageName = (page: Page): string =>
  page.kind === "item"
    ? `${page.sectionId}/${page.groupKey}/${page.itemId}`
    : `${page.sectionId}/${page.questions[0]?.key ?? ""}`;

/** The place to go to for a page as a whole. */
export function placeOf(page: Page): PlaceInDraft {
  if (page.kind === "item") return { sectionId: page.sectionId, key: page.groupKey, itemId: page.itemId };
  const first = page.questions[0];
  return first === undefined ? { sectionId: page.sectionId } : { sectionId: page.sectionId, key: first.key };
}

/** Equal pages in equal order, so that a keystroke that changes no page redraws none. */
export const samePages = (one: readonly Page[], other: readonly Page[]): boolean =>
  one.length === other.length &&
  one.every((page, index) => {
    const twin = other[index];
    return twin !== undefined && pageName(page) === pageName(twin) && sameQuestions(page, twin);
  });
const sameQuestions = (one: Page, other: Page): boolean =>
  one.kind === "item" ||
  other.kind === "item" ||
  (one.questions.length === other.questions.length &&
    one.questions.every((question, index) => question === other.questions[index]));

/** The problems whose question stands on a page. */
export const problemsOn = (page: Page, problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ sectionId, key, itemId }) =>
    page.kind === "item"
      ? sectionId === page.sectionId && itemId === page.itemId
      : page.questions.some((question) => question.key === key || asksInRow(question, key)),
  );

/** Those among them that a finished record cannot do without. */
export const openOn = (page: Page, problems: readonly Problem[]): readonly Problem[] =>
  problemsOn(page, problems).filter(({ level }) => level === "stop");
const asksInRow = (question: Question, key: string): boolean =>
  question.kind === "group" && question.layout === "rows" && question.item.some((leaf) => leaf.key === key);

/** Where "Continue" leads. */
export type Onward =
  | { readonly to: "page"; readonly place: PlaceInDraft; readonly field: boolean }
  | { readonly to: "review" };

/** The next page, or the review after the last one. */
export function onward(pages: readonly Page[], index: number): Onward {
  const next = pages[index + 1];
  return next === undefined ? { to: "review" } : { to: "page", place: placeOf(next), field: false };
}

/**
 * After a Change link on the review page: the first question that the change has made necessary, else the review again.
 * `before` is what was wrong when Change was pressed, `after` what is wrong now.
 */
export function onwardAfterChange(
  pages: readonly Page[],
  before: readonly Problem[],
  after: readonly Problem[],
): Onward {
  const next = afterChange(before, after);
  const canBeAsked = next !== undefined && pages[pageFor(pages, next)]?.sectionId === next.sectionId;
  if (!canBeAsked) return { to: "review" };
  const { sectionId, key, itemId } = next;
  return { to: "page", place: { sectionId, key, ...(itemId !== undefined && { itemId }) }, field: true };
}
