import { type Block, heading, notice, paragraph, table } from "../../documents/blocks.ts";
import type { RawAnswers } from "../../engine/template.ts";
import type { IsoDate } from "../../lib/dates.ts";
import type { ReportAnswers } from "../../pack/governors-report/questions.ts";
import { type CaseFile, grouped } from "../casefile.ts";
import { type Period, periodInWords, termOf, termsAreCounted } from "../terms.ts";
import type { ClosedDays } from "../workingDays.ts";
import { breakdownsOf, comparedWith, figureInWords, overall, smallNumbers, totalOf } from "./figures.ts";
import { measuresOf } from "./measures.ts";

/** The period that a report to governors is about; the term that is running while it has not been chosen. */
export function periodOfReport({ term, yearBegins }: ReportAnswers, today: IsoDate): Period {
  const now = termOf(today);
  const year = yearBegins ?? now.year;
  return term === "year" ? { year } : { year, term: term ?? now.term };
}

/** The figures of a report to governors: each with its sentence, small numbers left out. Names nobody and no record. */
export function reportFigures(
  file: CaseFile,
  answers: RawAnswers,
  on: { readonly today: IsoDate; readonly closed: ClosedDays },
): readonly Block[] {
  const period = periodOfReport(answers, on.today);
  const columns = comparedWith(period);
  const headed = (first: string) => [
    { title: first, width: 3 },
    ...columns.map((each) => ({ title: periodInWords(each), width: 1 })),
  ];
  const row = (label: string, values: readonly string[]) => ({ cells: [label, ...values] });
  const breakdowns = breakdownsOf(file, period, "published");
  const empty = breakdowns.filter(({ rows }) => rows.length === 0);
  return [
    paragraph(overall(file, period, "published")),
    table("", headed("Recorded"), [
      row(
        "Incidents recorded",
        columns.map((each) => figureInWords(totalOf(file, each, "published"))),
      ),
    ]),
    notice("note", `${smallNumbers} ${termsAreCounted}`),
    ...breakdowns
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ title, lead, sentence, rows }): readonly Block[] => [
        heading(3, title),
        paragraph(sentence),
        ...(lead === "" ? [] : [paragraph(lead)]),
        table(
          "",
          headed(title),
          rows.map(({ label, figures }) => row(label, figures.map(figureInWords))),
        ),
      ]),
    ...(empty.length === 0 ? [] : [heading(3, "Not broken down")]),
    ...[...grouped(empty, ({ sentence }) => [sentence])].map(([sentence, of]) =>
      paragraph(`${of.map(({ title }) => title).join("; ")}. ${sentence}`),
    ),
    heading(3, "How the school acted"),
    paragraph("Shares and times are given in words, so that no single case can be read out of them."),
    table(
      "",
      headed("What was looked at"),
      measuresOf(file, period, "published", on).map(({ label, values }) => row(label, values)),
    ),
  ];
}
