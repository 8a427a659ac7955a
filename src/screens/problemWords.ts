import type { Problem } from "../engine/check.ts";
import type { SectionSummary } from "../engine/summary.ts";
import type { Asks } from "../engine/template.ts";

/** A problem in words that stand alone in a list: which item, which question, what is wrong. `summary` gives items their names. */
export function problemWords(template: Asks, summary: readonly SectionSummary[], problem: Problem): string {
  const item = summary
    .flatMap(({ parts }) => parts.flatMap((part) => ("items" in part ? part.items : [])))
    .find(({ from }) => problem.itemId !== undefined && from.itemId === problem.itemId);
  const label = labelOf(template, problem.key);
  const isNamed = label === undefined || problem.level === "warn" || problem.message.includes(label);
  const what = isNamed ? problem.message : `${label}${/[?:.]$/.test(label) ? "" : ":"} ${problem.message}`;
  return item === undefined || problem.level === "warn" ? what : `${item.title}. ${what}`;
}

const labelOf = ({ sections }: Asks, key: string): string | undefined =>
  sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === "group" ? [question, ...question.item] : [question]))
    .find((question) => question.key === key)?.label;
