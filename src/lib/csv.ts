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
