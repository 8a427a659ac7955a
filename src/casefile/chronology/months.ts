import { termWords } from "../../engine/answer.ts";
import { earliestDay } from "../../engine/when.ts";
import { monthInWords } from "../../lib/dates.ts";
import type { Shown } from "./views.ts";

/** What happened in a month; or in a term, where no more is known of it. */
export interface Span {
  readonly id: string;
  /** "November 2026", "Autumn term 2026, day not known" */
  readonly title: string;
  readonly shown: readonly Shown[];
}

const firstOf = (shown: Shown) => ("sum" in shown ? shown.sum.lines[0] : shown.line);

/** Lines under the month they begin in. `shown` is in the order in which it is to be read, either way. */
export function spansOf(shown: readonly Shown[]): readonly Span[] {
  const spans = new Map<string, { readonly title: string; readonly shown: Shown[] }>();
  for (const each of shown) {
    const when = firstOf(each)?.when;
    if (when === undefined) continue;
    const isTerm = when.precision === "term" && !("sum" in each);
    const month = earliestDay(when).slice(0, 7);
    const id = isTerm ? `${month}/term` : month;
    const title = isTerm ? `${termWords[when.term]} ${when.year}, day not known` : monthInWords(month);
    const span = spans.get(id) ?? { title, shown: [] };
    span.shown.push(each);
    spans.set(id, span);
  }
  return [...spans].map(([id, span]) => ({ id, ...span }));
}
