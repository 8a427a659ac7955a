import type { When } from "../../engine/answer.ts";
import { earliestDay, latestDay } from "../../engine/when.ts";
import { type IsoDate, longDate } from "../../lib/dates.ts";
import type { ChronologyLine } from "./line.ts";

/** How much of a chronology is shown (facts.md §6.5). Nothing is ever in none of them: the full one has every line. */
export const views = {
  significant: {
    label: "Significant",
    hint: "What changed something for the child. Short notes between are summed up in a line.",
  },
  full: { label: "Full", hint: "Everything on record." },
  agencies: { label: "Agencies", hint: "What other agencies did, were told or were asked." },
} as const;
export type View = keyof typeof views;

/** Lower-level concerns that came one after another, said in one line, so that many small things are seen as many. */
export interface SummedUp {
  readonly id: string;
  /** "Five short notes" */
  readonly count: string;
  /** "3 March 2026", "3 March 2026 to 9 May 2026" */
  readonly days: string;
  /** Oldest first. */
  readonly lines: readonly ChronologyLine[];
}
export type Shown = { readonly line: ChronologyLine } | { readonly sum: SummedUp };

/** The lines of a view in the order they came in, oldest first. */
export function linesIn(view: View, lines: readonly ChronologyLine[]): readonly Shown[] {
  if (view === "full") return lines.map((line) => ({ line }));
  if (view === "agencies") return lines.filter(({ agencies }) => agencies.length > 0).map((line) => ({ line }));
  const shown: Shown[] = [];
  let small: ChronologyLine[] = [];
  const sumUp = () => {
    if (small.length > 0) shown.push({ sum: summedUp(small) });
    small = [];
  };
  for (const line of lines) {
    if (line.significance.is) {
      sumUp();
      shown.push({ line });
    } else if (line.isLower) small.push(line);
  }
  sumUp();
  return shown;
}

function summedUp(lines: readonly ChronologyLine[]): SummedUp {
  return { id: `sum/${lines[0]?.id}`, count: counted(lines), days: spanInWords(lines.map(({ when }) => when)), lines };
}

/** A term says more than its first and last day only where nothing else is known. */
function spanInWords(whens: readonly When[]): string {
  const known = whens.filter(({ precision }) => precision !== "term");
  const of = known.length > 0 ? known : whens;
  const from = of.map(earliestDay).reduce((a, b) => (a < b ? a : b));
  const to = of.map(latestDay).reduce((a, b) => (a > b ? a : b));
  return from === to ? longDate(from) : `${longDate(from)} to ${longDate(to)}`;
}

const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
/** "Three short notes" */
const counted = ({ length }: readonly ChronologyLine[]): string =>
  `${small[length] ?? length} short ${length === 1 ? "note" : "notes"}`;

/** Part of a chronology: `from` and `to` are days that may be left out. A line belongs to it if any day that its date can mean does. */
export const within = (
  lines: readonly ChronologyLine[],
  from: IsoDate | undefined,
  to: IsoDate | undefined,
): readonly ChronologyLine[] =>
  lines.filter(
    ({ when }) => (from === undefined || latestDay(when) >= from) && (to === undefined || earliestDay(when) <= to),
  );
