import { choiceLabel } from "../../engine/question.ts";
import { earliestDay, latestDay } from "../../engine/when.ts";
import { agencies } from "../../pack/words/agencies.ts";
import { roleInWords } from "../involvements.ts";
import { inBrief } from "./brief.ts";
import { amendmentInWords, type Extract, markInWords } from "./document.ts";
import type { ChronologyLine } from "./line.ts";
import { linesIn, within } from "./views.ts";
import { kindWords, levelInWords } from "./words.ts";

type Column = readonly [title: string, cell: (line: ChronologyLine) => string];

/** Dates as a spreadsheet sorts them, and one thing a column. */
const columns: readonly Column[] = [
  ["From", ({ when }) => earliestDay(when)],
  ["To", ({ when }) => latestDay(when)],
  ["Time", ({ when }) => ("time" in when && when.time) || ""],
  ["Date known", ({ when }) => precisions[when.precision]],
  ["Kind", ({ kind }) => kindWords[kind]],
  ["What happened", ({ what }) => what],
  ["Child’s words", ({ words }) => words],
  ["Part", ({ role }) => (role === undefined ? "" : roleInWords(role))],
  ["Level of concern", ({ level }) => (level === undefined ? "" : levelInWords(level))],
  ["Source", ({ source }) => source],
  ["Action", ({ action }) => action],
  ["Reason", ({ reason }) => reason],
  ["Outcome", ({ outcome }) => outcome],
  ["Agencies", ({ agencies: had }) => had.map((agency) => choiceLabel(agencies[agency])).join("; ")],
  ["Added since", ({ amended }) => amended.map(amendmentInWords).join("\n")],
  ["Significant", ({ significance }) => (significance.is ? "Yes" : "No")],
  ["Marked by a person", markInWords],
  ["Entered", ({ entered }) => entered.at.replace("T", " ")],
  ["Days late", ({ entered: { late } }) => (late === undefined ? "" : String(late))],
  ["Record", ({ label }) => label],
];
const precisions: Readonly<Record<ChronologyLine["when"]["precision"], string>> = {
  exact: "Exactly",
  about: "About",
  between: "Between",
  term: "Term only",
};

/** A chronology for a spreadsheet. What the view sums up has its rows here: a spreadsheet counts by itself. */
export const chronologyRows = (
  lines: readonly ChronologyLine[],
  { view, from, to }: Extract,
): readonly (readonly string[])[] => [
  columns.map(([title]) => title),
  ...linesIn(view, within(lines, from, to))
    .flatMap((shown) => ("sum" in shown ? shown.sum.lines : [shown.line]))
    .map(inBrief)
    .map((line) => columns.map(([, cell]) => cell(line))),
];
