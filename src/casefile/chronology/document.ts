import { type Block, facts, notice, paragraph, type TableRow, table } from "../../documents/blocks.ts";
import { labelOf, whenInWords } from "../../engine/summary.ts";
import { type IsoDate, longDate, longDateTime } from "../../lib/dates.ts";
import { levels } from "../../pack/words/levels.ts";
import { bases } from "../../pack/words/roles.ts";
import { inSentence } from "../inSentence.ts";
import { roleInWords } from "../involvements.ts";
import type { Amendment } from "./amendments.ts";
import { inBrief } from "./brief.ts";
import { lateRule } from "./late.ts";
import type { ChronologyLine } from "./line.ts";
import { linesIn, type Shown, type View, views, within } from "./views.ts";
import { kindWords } from "./words.ts";

/** What of a chronology is wanted: a view of it, and from which day to which; all days where they are left out. */
export interface Extract {
  readonly view: View;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** Whose chronology it is, for the head of the document. */
export interface About {
  /** As this reader may know the child. */
  readonly child: string;
  /** "Year 5 · born 9 March 2017"; empty where the reader does not learn it. */
  readonly detail: string;
}

// As wide as their words need, so that no column is much longer than the others.
const columns = [
  { title: "Date", width: 1.5 },
  { title: "What happened, and the child’s words", width: 2.6 },
  { title: "Action or decision", width: 2 },
  { title: "Reason and outcome", width: 2.7 },
  { title: "Part, source and entry", width: 2.2 },
] as const;

/** On an upright page five columns would break words. What somebody decides about a cell holds wherever it stands, so what was written stays in cells of its own. */
const uprightColumns = [
  { title: "Date, part, source and entry", width: 2.9 },
  { title: "What happened, and the child’s words", width: 2.6 },
  { title: "Action or decision", width: 1.9 },
  { title: "Reason and outcome", width: 2.6 },
] as const;

/** A chronology to be printed: newest last, one child (facts.md §6.5). On its own on pages on their side, within a copy of a file on upright ones. */
export function chronologyBlocks(
  lines: readonly ChronologyLine[],
  wanted: Extract,
  about: About,
  page: "onItsSide" | "upright" = "onItsSide",
): readonly Block[] {
  const { view, from, to } = wanted;
  const shown = linesIn(view, within(lines, from, to));
  return [
    facts([
      { label: "Child", value: [about.child, about.detail].filter((part) => part !== "").join("\n") },
      { label: "What it shows", value: `${views[view].label}. ${views[view].hint}` },
      { label: "Period", value: periodInWords(wanted) },
    ]),
    notice("note", howToRead(view)),
    ...(shown.length === 0
      ? [paragraph("Nothing is on record for this child in this view and period.")]
      : [chronologyTable(shown, page), paragraph(`End of the chronology: ${counted(shown.length)}.`)]),
  ];
}

const counted = (count: number): string => (count === 1 ? "1 line" : `${count} lines`);

function periodInWords({ from, to }: Extract): string {
  if (from === undefined && to === undefined) return "All that is on record.";
  if (from === undefined) return `Until ${longDate(to ?? "")}.`;
  return to === undefined ? `From ${longDate(from)}.` : `From ${longDate(from)} to ${longDate(to)}.`;
}

const howToRead = (view: View): string =>
  [
    "Oldest first. “About”, “between” and a term say how well a date is known. Words in quotation marks are the child’s own.",
    ...(view === "significant"
      ? [
          "Significant are records that are more than a short note, what the child said, decisions, other agencies, plans, referrals and corrections, and what somebody marked. Short notes between are counted; each has its line in the full chronology.",
        ]
      : []),
    "What is long ends in “…” with the record in which it stands in full. The child’s own words are never cut.",
    `Nothing is written over: what was corrected says so, and both stand. ${lateRule}`,
  ].join("\n");

const chronologyTable = (shown: readonly Shown[], page: "onItsSide" | "upright"): Block =>
  page === "onItsSide"
    ? table("", columns, shown.map(rowOf))
    : table(
        "",
        uprightColumns,
        shown.map(rowOf).map(({ cells: [date = "", what = "", action = "", reason = "", source = ""] }) => ({
          cells: [inLines(date, source), what, action, reason],
        })),
      );

const rowOf = (shown: Shown): TableRow =>
  "sum" in shown
    ? { cells: [shown.sum.days, `${shown.sum.count}.`, "", "", ""] }
    : { cells: cellsOf(inBrief(shown.line)) };

const cellsOf = (line: ChronologyLine): readonly string[] => [
  whenInWords(line.when).replace(" at ", "\n"),
  inLines(
    line.kind === "shortNote" ? `${kindWords.shortNote}: ${line.what}` : line.what,
    quoted(line.words),
    ...line.amended.map(amendmentInWords),
  ),
  line.action,
  inLines(line.reason === "" ? "" : `Why: ${line.reason}`, line.outcome),
  inLines(
    line.role === undefined ? "" : roleInWords(line.role),
    line.level === undefined || line.kind === "judgement" ? "" : `Level: ${inSentence(levels[line.level])}`,
    [...line.basis.map((basis) => labelOf(bases, basis)), line.source].join(" · "),
    enteredInWords(line),
    markInWords(line),
  ),
];

const inLines = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== "").join("\n");

/** Each time the child spoke, in quotation marks. */
const quoted = (words: string): string =>
  words
    .split("\n")
    .filter((said) => said.trim() !== "")
    .map((said) => `“${said}”`)
    .join("\n");

/** "Corrected on 18 November 2026. Struck out: “by the bins”. Now: “by the field door”." */
export function amendmentInWords({ kind, at, struck, now }: Amendment): string {
  const day = longDate(at.slice(0, 10));
  switch (kind) {
    case "correction":
      return `Corrected on ${day}.${struck === "" ? "" : ` Struck out: “${struck}”.`} Now: “${now}”`;
    case "addition":
      return `Added to on ${day}.`;
    case "role":
      return `The child’s part changed on ${day}.`;
    case "response":
      return `Somebody answered it on ${day}.`;
    case "version":
      return now === "" ? `Written again on ${day}.` : `Written again on ${day}: ${now}`;
  }
}

/** "Entered 20 November 2026 at 16:00. Late entry: 5 days after. It was half-term." */
export function enteredInWords({
  entered: { at, writtenAt, late, lateReason },
}: Pick<ChronologyLine, "entered">): string {
  const first = writtenAt === undefined ? "" : ` First written down ${longDateTime(writtenAt)}.`;
  const days = late === undefined ? "" : ` Late entry: ${late} ${late === 1 ? "day" : "days"} after. ${lateReason}`;
  return `Entered ${longDateTime(at)}.${first}${days}`.trim();
}

/** What a person said of its significance; empty where the rule decides. */
export const markInWords = ({ significance: { is, why, marked } }: Pick<ChronologyLine, "significance">): string =>
  marked === undefined
    ? ""
    : `Marked ${is ? "significant" : "not significant"} on ${longDate(marked.at.slice(0, 10))}: ${why}`;
