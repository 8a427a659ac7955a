import type { Question } from "../src/engine/question.ts";
import type { AnyTemplate } from "../src/engine/template.ts";

/** What stored drafts of a template may hold, a line each: keys, kinds and the values that can be chosen. */
export type Shape = readonly string[];

export const shapeOf = ({ sections }: AnyTemplate): Shape =>
  sections.flatMap(({ questions }) => questions).flatMap((question) => linesOf(question));

function linesOf(question: Question, within = ""): Shape {
  const name = `${within}${question.key}`;
  switch (question.kind) {
    case "notice":
      return [];
    case "group":
      return [`${name}: group`, ...question.item.flatMap((leaf) => linesOf(leaf, `${name} > `))];
    case "choice":
    case "choices":
      return [
        `${name}: ${question.kind}`,
        ...Object.keys(question.choices).map((value) => `${name}: ${question.kind} of ${value}`),
      ];
    case "which":
      return [`${name}: which of ${question.group}`];
    default:
      return [`${name}: ${question.kind}`];
  }
}

export const updateCommand = "UPDATE_SHAPES=1 npx vitest run --project unit tests/shapes.test.ts";

/**
 * What a template has lost since its shape was kept, a sentence each. Additions are free: an old draft has one more thing to
 * answer. A line that is gone is not: a draft on somebody's tablet may hold it.
 */
export const lostFrom = (template: AnyTemplate, kept: Shape): readonly string[] => {
  const now = new Set(shapeOf(template));
  return kept
    .filter((line) => !now.has(line))
    .map(
      (line) =>
        `${template.id} version ${template.version} no longer has “${line}”, which drafts of that version may hold. ` +
        `Put it back, or raise the version to ${template.version + 1} with a migration that says what becomes of it, and run: ${updateCommand}`,
    );
};
