import { type CsvRow, readCsv } from "../../lib/csv.ts";
import type { IsoDate } from "../../lib/dates.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { Child } from "../entities.ts";
import { type DateOrder, orderIn } from "./birthDates.ts";
import { type Columns, type Layout, layoutOf, mostColumns } from "./columns.ts";
import { decodeList, type Encoding, hasBrokenLetters, type ListText, largestList, tooLarge } from "./decode.ts";
import { type Matched, matchPupils } from "./match.ts";
import { readRow } from "./rows.ts";

/** More lines than any school has pupils; what comes after them is not read. */
export const mostLines = 25_000;

/** The bytes of a file, or text that was pasted. */
export type ListSource = Uint8Array | string;

/** A list as it was read, before anybody has said what its columns hold. */
export interface OpenList {
  readonly layout: Layout;
  readonly encoding: Encoding;
  /** Its letters were read in the wrong encoding somewhere on the way here. */
  readonly looksBroken: boolean;
  readonly lines: number;
  /** It has more lines than are read. */
  readonly isCut: boolean;
  /** The first cells of its first lines, to check the columns by. */
  readonly first: readonly (readonly string[])[];
}

/** What a list comes to once it is known what its columns hold. */
export interface Understood extends Matched {
  /** What the dates say about the order of day and month. */
  readonly said: ReturnType<typeof orderIn>;
  /** The order in which they were read. */
  readonly order: DateOrder;
}

/** Reads a list as far as its columns, or says why that cannot be. */
export function openList(source: ListSource): Result<OpenList, string> {
  const read = rowsIn(source);
  if (!read.ok) return read;
  const { text, encoding, layout, rows, isCut } = read.value;
  const first = rows.slice(0, 3).map(({ cells }) => cells.slice(0, mostColumns).map((cell) => cell.slice(0, 60)));
  return ok({ layout, encoding, looksBroken: hasBrokenLetters(text), lines: rows.length, isCut, first });
}

/** What every row of a list that opens comes to beside the children who are here. Without an order, what the dates say themselves. */
export function understand(
  source: ListSource,
  { columns, order: picked }: { readonly columns: Columns; readonly order: DateOrder | undefined },
  children: Iterable<Child>,
  today: IsoDate,
): Understood {
  const read = rowsIn(source);
  const rows = read.ok ? read.value.rows : [];
  const at = columns.indexOf("dateOfBirth");
  const said = at < 0 ? "either" : orderIn(rows.map(({ cells }) => cells[at] ?? ""));
  const order = picked ?? (said === "monthFirst" ? "monthFirst" : "dayFirst");
  const pupils = rows.map((row) => readRow(row, columns, order, today));
  return { ...matchPupils(pupils, children), said, order };
}

interface ListRows extends ListText {
  readonly layout: Layout;
  readonly rows: readonly CsvRow[];
  readonly isCut: boolean;
}

function rowsIn(source: ListSource): Result<ListRows, string> {
  const read = textOf(source);
  if (!read.ok) return read;
  const layout = layoutOf(read.value.text);
  const found = layout && rowsUnder(read.value.text, layout);
  if (!layout || !found || found.rows.length === 0)
    return failed(
      "There are no lines under the headings. The first line names the columns, each further line is a child.",
    );
  return ok({ ...read.value, layout, ...found });
}

function textOf(source: ListSource): Result<ListText, string> {
  if (typeof source !== "string") return decodeList(source);
  return source.length > largestList ? failed(tooLarge) : ok({ text: source, encoding: "utf-8" });
}

/** The rows under the headings. */
function rowsUnder(text: string, { delimiter, skip }: Layout): Pick<ListRows, "rows" | "isCut"> {
  const rows: CsvRow[] = [];
  let toSkip = skip + 1;
  for (const row of readCsv(text, delimiter)) {
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
