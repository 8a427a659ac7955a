import type { Block } from "../../documents/blocks.ts";
import type { RawAnswers } from "../../engine/template.ts";
import type { IsoDate } from "../../lib/dates.ts";
import { type CaseFile, filesOf, versionsOf } from "../casefile.ts";
import type { FinishedRecord } from "../entities.ts";
import { type Period, periodInWords } from "../terms.ts";
import { comparedWith } from "./figures.ts";
import { periodOfReport } from "./report.ts";

/**
 * Finished reports to governors whose figures of a time that this one is about as well are not today’s. One taken from the other
 * gives what was recorded in between, which no leaving out of small numbers in either can hide: that they differ is all that can
 * be said. `figures` counts for a report as it is today.
 */
export function saidOtherwise(
  file: CaseFile,
  answers: RawAnswers,
  today: IsoDate,
  figures: (answers: RawAnswers) => readonly Block[],
): readonly FinishedRecord[] {
  const own = comparedWith(periodOfReport(answers, today));
  return filesOf(file, "governors-report")
    .flatMap(({ fileId }) => versionsOf(file, fileId))
    .filter((report) => {
      // Kept as it was finished; the shape was checked then.
      const kept = cellsOf(report.documents.flatMap(({ blocks }) => blocks as readonly Block[]));
      const now = cellsOf(figures(report.answers));
      const moved = [...new Set([...kept.keys(), ...now.keys()])].filter(
        (key) => (kept.get(key) ?? "0") !== (now.get(key) ?? "0"),
      );
      return comparedWith(periodOfReport(report.answers, report.finishedAt.slice(0, 10)))
        .filter((period) => moved.some((key) => key.endsWith(`\n${periodInWords(period)}`)))
        .some((period) => own.some((each) => overlap(period, each)));
    });
}

/** Every figure by its table, its row and its column. A row of noughts is not in a table. */
const cellsOf = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(
    blocks.flatMap((block) => {
      if (block.kind !== "table") return [];
      const [first, ...columns] = block.columns.map(({ title }) => title);
      return block.rows.flatMap(({ cells: [label, ...values] }) =>
        values.map((value, index) => [[first, label, columns[index]].join("\n"), value] as const),
      );
    }),
  );

const overlap = (one: Period, other: Period): boolean =>
  one.year === other.year && (one.term === undefined || other.term === undefined || one.term === other.term);
