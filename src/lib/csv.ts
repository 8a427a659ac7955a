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
  /** Nothing but space. */
  readonly isEmpty: boolean;
  /**
   * "unclosed": a quotation mark was opened in it and never closed, so that it holds the rest of the file. "tooLong": longer than
   * anybody’s, so that what is left of the line was passed over.
   */
  readonly trouble: "unclosed" | "tooLong" | undefined;
}

/** In characters. What is longer is no row: a line end or a quotation mark is missing. */
const longestRow = 50_000;

/**
 * Rows of a CSV text, one at a time, so that a long one can be read in slices: each is short work, whatever the text is. Forgiving
 * where spreadsheets are: any line end, a quotation mark in the middle of a cell, a row that is too short or too long. Every cell
 * is text.
 */
export function* readCsv(text: string, delimiter: string): Generator<CsvRow, void> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const startsOn = line;
    const most = at + longestRow;
    const cells: string[] = [];
    let trouble: CsvRow["trouble"];
    for (let isOver = false; !isOver; ) {
      const cellStarts = at;
      let cell = "";
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1, most);
        if (end === "unclosed") trouble = end;
        cell = text.slice(at + 1, typeof end === "number" ? end : Math.min(most, text.length)).replaceAll('""', '"');
        at = typeof end === "number" ? end + 1 : text.length;
      }
      const from = at;
      while (at < text.length && at <= most && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
      isOver = text[at] !== delimiter;
      if (at > most && trouble === undefined) {
        trouble = "tooLong";
        isOver = true;
        at = nextLineEnd(text, cellStarts);
      } else {
        line += lineEndsIn(cell);
        cells.push(cell + text.slice(from, at));
      }
      at++;
    }
    if (text[at - 1] === "\r" && text[at] === "\n") at++;
    line++;
    yield { line: startsOn, cells, isEmpty: !trouble && cells.every((cell) => cell.trim() === ""), trouble };
  }
}

function closingQuote(text: string, from: number, most: number): number | "unclosed" | "tooLong" {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (at > most) return "tooLong";
    if (text[at + 1] !== '"') return at;
  }
  return text.length > most ? "tooLong" : "unclosed";
}

function nextLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === "\n" || text[at] === "\r") return at;
  return text.length;
}

const lineEndsIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;
