import { type CsvRow, readCsv } from "../../lib/csv.ts";
import type { IsoDate } from "../../lib/dates.ts";
import type { Child } from "../entities.ts";
import { type DateOrder, orderIn } from "./birthDates.ts";
import type { Columns, Layout } from "./columns.ts";
import { type Matched, matchPupils } from "./match.ts";
import { type Pupil, readRow, type Unreadable } from "./rows.ts";

/** More lines than any school has pupils; what comes after them is not read. */
export const mostLines = 100_000;

export interface ListRows {
  readonly rows: readonly CsvRow[];
  readonly isCut: boolean;
}

/** The rows under the headings. A generator, so that a long list can be read in slices. */
export function* rowsOf(text: string, { delimiter, skip }: Layout): Generator<undefined, ListRows> {
  const rows: CsvRow[] = [];
  let toSkip = skip + 1;
  let seen = 0;
  for (const row of readCsv(text, delimiter)) {
    seen += 1;
    if (seen % 200 === 0) yield;
    if (row.isEmpty) continue;
    if (toSkip > 0) {
      toSkip -= 1;
      continue;
    }
    if (rows.length === mostLines) return { rows, isCut: true };
    rows.push(row);
  }
  return { rows, isCut: false };
}

/** So many lines tell, if any do. */
const enough = 20_000;

/** What the dates of birth of a list say about the order of day and month. */
export function orderOfDates(rows: readonly CsvRow[], columns: Columns): ReturnType<typeof orderIn> {
  const at = columns.indexOf("dateOfBirth");
  return at < 0 ? "either" : orderIn(rows.slice(0, enough).map(({ cells }) => cells[at] ?? ""));
}

/** What every row of a list comes to beside the children who are here. */
export function* understand(
  rows: readonly CsvRow[],
  columns: Columns,
  order: DateOrder,
  children: Iterable<Child>,
  today: IsoDate,
): Generator<undefined, Matched> {
  const pupils: (Pupil | Unreadable)[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % 200 === 0) yield;
    pupils.push(readRow(row, columns, order, today));
  }
  return yield* matchPupils(pupils, children);
}
