import { toCsv } from "../../lib/csv.ts";
import { lostWords, wordsOf } from "../words.ts";

/** Rows of cells, the titles first. */
export type Rows = readonly (readonly string[])[];

/** A finished file for a spreadsheet and what is known of it. */
export interface CsvFile {
  readonly bytes: Uint8Array;
  /** Counted in the finished file, read again, against the words of the rows. `lost` should be empty, always. */
  readonly words: { readonly expected: number; readonly lost: readonly string[] };
  /** Everything that can be read in the finished file: for the leak check. */
  readonly text: string;
}

/** Makes the file, reads it again and counts its words. */
export function renderCsv(rows: Rows): CsvFile {
  const bytes = new TextEncoder().encode(toCsv(rows));
  const text = readBack(new TextDecoder().decode(bytes));
  const expected = rows.flat().flatMap(wordsOf);
  return { bytes, words: { expected: expected.length, lost: lostWords(expected, wordsOf(text)) }, text };
}

const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?:,|\r\n)/g;

/** The cells of a file of ours, a line each. An apostrophe stands before what a spreadsheet would have worked out. */
const readBack = (written: string): string =>
  [...written.matchAll(cell)]
    .map(([, quoted, plain = ""]) =>
      (quoted?.replaceAll('""', '"') ?? plain).replace(/^'(?=\s*[\t\r\n=+\-@＝＋－＠])/, ""),
    )
    .join("\n");
