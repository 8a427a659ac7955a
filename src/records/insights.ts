import { breakdownsOf, comparedWith, figureInWords, totalOf, type View } from "../casefile/insights/figures.ts";
import { inspectorCells, inspectorColumns, inspectorFacts, inspectorLines } from "../casefile/insights/inspector.ts";
import { type Measure, measuresOf } from "../casefile/insights/measures.ts";
import { namedIn } from "../casefile/redaction/everybody.ts";
import { leaksIn, redactorFor } from "../casefile/redaction/redaction.ts";
import { daysOf, type Period, periodInWords, periodKey, termOf, termsAreCounted } from "../casefile/terms.ts";
import { type Document, facts, heading, paragraph, table } from "../documents/blocks.ts";
import { textsOfDocument } from "../documents/words.ts";
import { toCsv } from "../lib/csv.ts";
import { localDate, longDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { closedDaysIn } from "./closedDays.ts";
import { fileReference } from "./copies.ts";
import type { Outgoing } from "./export.ts";
import { logExport } from "./exportLog.ts";
import { type Handing, sha256 } from "./exportMark.ts";
import { startFile } from "./files.ts";
import { rowsIn } from "./practiceMark.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

/** The term that is running. */
export const periodNow = (workspace: Workspace): Required<Period> => termOf(localDate(workspace.now()));

/** How the school acted, with the days on which nobody answers as the school knows them. */
export function measuresNow(workspace: Workspace, period: Period, view: View): readonly Measure[] {
  const file = workspace.caseFile.get();
  return measuresOf(file, period, view, { today: localDate(workspace.now()), closed: closedDaysIn(file) });
}

/** Every table of a period as one file for a spreadsheet. */
export function insightsCsv(workspace: Workspace, period: Period, view: View): string {
  const file = workspace.caseFile.get();
  const columns = comparedWith(period);
  return toCsv([
    ["Table", "Row", ...columns.map(periodInWords)],
    ["Incidents recorded", "All", ...columns.map((each) => figureInWords(totalOf(file, each, view)))],
    ...breakdownsOf(file, period, view).flatMap(({ title, rows }) =>
      rows.map(({ label, figures }) => [title, label, ...figures.map(figureInWords)]),
    ),
    ...measuresNow(workspace, period, view).map(({ label, values }) => ["How the school acted", label, ...values]),
    ...rowsIn(workspace),
  ]);
}

/** "waymark-insights-2026-autumn.csv" */
export const csvName = (period: Period): string => `waymark-insights-${periodKey(period).replace("/", "-")}.csv`;

/** Remembers that the tables were saved: of which period, and whether small numbers are in them. Names nobody. */
export async function logInsightsCsv(
  workspace: Workspace,
  period: Period,
  view: View,
  text: string,
): Promise<Result<null, SaveError>> {
  const fingerprint = await sha256(new TextEncoder().encode(text));
  const numbers = view === "true" ? "true numbers" : "small numbers left out";
  const handing = { recipient: "a spreadsheet", purpose: `${periodInWords(period)}, ${numbers}` };
  return logExport(
    workspace,
    { fileId: "", version: 0, documentId: "insights" },
    { format: "csv", handing, fileName: csvName(period), fingerprint, contents: "" },
  );
}

/** Starts a report to governors about a period, with what is known of who writes it. */
export async function startGovernorsReport(
  workspace: Workspace,
  { year, term }: Period,
): Promise<Result<Id, SaveError>> {
  const { school, people } = workspace.caseFile.get();
  const role = people.get(school?.me ?? "")?.role.trim();
  return startFile(workspace, await loadTemplate("governors-report"), {
    answers: { term: term ?? "year", yearBegins: year, ...(role && { writtenBy: role }) },
  });
}

/** What is there of each record of a period, by number, for an inspector: no name and no narrative. */
export function inspectorOutgoing(workspace: Workspace, period: Period, handing: Handing): Outgoing {
  const file = workspace.caseFile.get();
  const today = localDate(workspace.now());
  const lines = inspectorLines(file, period, today);
  const { from, until } = daysOf(period);
  const document: Document = {
    title: "Records of harmful sexual behaviour: what is in place",
    marking: "CONFIDENTIAL · FOR INSPECTION",
    school: file.school?.name ?? "",
    reference: periodInWords(period),
    isDraft: false,
    dated: longDate(today),
    orientation: "landscape",
    blocks: [
      paragraph(
        `Records of incidents from ${longDate(from)} to ${longDate(until)}, by number. It says what each has in it, never what happened: no name and no story. ${termsAreCounted}`,
      ),
      heading(2, "Summary"),
      facts(inspectorFacts(lines)),
      table(
        "How the school acted",
        [
          { title: "What was looked at", width: 3 },
          { title: periodInWords(period), width: 2 },
        ],
        measuresNow(workspace, period, "true").map(({ label, values }) => ({ cells: [label, values[0] ?? ""] })),
      ),
      heading(2, "Record by record"),
      table(
        "",
        [{ title: "Record", width: 2 }, ...inspectorColumns.map((title) => ({ title, width: 2 }))],
        lines.map((line) => ({ cells: [fileReference({ ...line, templateId: "incident" }), ...inspectorCells(line)] })),
      ),
    ],
  };
  const fixed = textsOfDocument(document).join("\n");
  return {
    document,
    handing,
    redactor: redactorFor(file, "agency", [], []),
    leaksIn: (text) => leaksIn(text, { hiddenIn: (each) => namedIn(file, each) }, fixed),
    fileName: (ending) => `inspection-${periodKey(period).replace("/", "-")}.${ending}`,
  };
}
