const startsFormula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** An apostrophe before what a spreadsheet would work out instead of show. It stays visible: nothing is lost, nothing is run. */
const asText = (cell: string): string => (startsFormula.test(cell) ? `'${cell}` : cell);

const written = (cell: string): string => {
  const text = asText(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows of text as a CSV file that spreadsheets open as it is meant: RFC 4180, with the mark by which they know UTF-8. No cell is
 * taken for a formula, whatever somebody wrote into a record.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;

export interface CsvRow {
  /** Of the file, counted from 1, where the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark was opened in it and never closed: it holds the rest of the file. */
  readonly isUnclosed: boolean;
}

/**
 * Rows of a CSV text, one at a time, so that a long one can be read in slices. Forgiving where spreadsheets are: any line end, a
 * quotation mark in the middle of a cell, empty lines (left out), a row that is too short or too long. Every cell is text.
 */
export function* readCsv(text: string, delimiter: string): Generator<CsvRow, void> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const startsOn = line;
    const cells: string[] = [];
    let isUnclosed = false;
    for (let isOver = false; !isOver; ) {
      let cell = "";
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1);
        isUnclosed = end < 0;
        cell = text.slice(at + 1, isUnclosed ? text.length : end).replaceAll('""', '"');
        line += lineEndsIn(cell);
        at = isUnclosed ? text.length : end + 1;
      }
      const from = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
      cells.push(cell + text.slice(from, at));
      isOver = text[at] !== delimiter;
      at++;
    }
    if (text[at - 1] === "\r" && text[at] === "\n") at++;
    line++;
    if (cells.some((cell) => cell.trim() !== "")) yield { line: startsOn, cells, isUnclosed };
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

const lineEndsIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;
