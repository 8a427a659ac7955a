import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formulas, payloads } from "../../tests/fixtures/payloads.ts";
import { toCsv } from "./csv.ts";

/** Reads RFC 4180 a character at a time, as plainly as can be. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const here = text.charAt(at);
    if (quoted && here === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (here === '"') quoted = !quoted;
    else if (quoted) cell += here;
    else if (here === ",") {
      row.push(cell);
      cell = "";
    } else if (here === "\r" && text.charAt(at + 1) === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at++;
    } else cell += here;
  }
  return rows;
}

test("a table is written with the mark of UTF-8 and the line ends that spreadsheets expect", () => {
  expect(
    toCsv([
      ["Name", "What was said"],
      ["Zoë Ó Briain", 'He said "no",\nthen left'],
    ]),
  ).toBe('\uFEFFName,What was said\r\nZoë Ó Briain,"He said ""no"",\nthen left"\r\n');
});

describe("a cell that a spreadsheet would work out", () => {
  test.each([
    "=1+1",
    "+44 1632 960200",
    "-3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1+1",
    "＝1",
    '=HYPERLINK("x","y")',
  ])("%j is text", (cell) => {
    expect(readCsv(toCsv([[cell]]).slice(1))).toEqual([[`'${cell}`]]);
  });
  test.each(["3 - 2", "a=b", "Anne-Marie", "x@y.example", "", "'=1"])("%j is left as it is", (cell) => {
    expect(readCsv(toCsv([[cell]]).slice(1))).toEqual([[cell]]);
  });
});

test("every formula that is known to do harm is text, and so is every other payload", () => {
  const cells = readCsv(toCsv(payloads.map((payload) => [payload])).slice(1)).map(([cell]) => cell);
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell ?? ""))).toEqual([]);
  expect(cells).toHaveLength(payloads.length);
  for (const formula of formulas) expect(cells).toContain(`'${formula}`);
});

const wild = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",;' aé") }));
const table = fc.array(fc.array(wild, { minLength: 1, maxLength: 5 }), { maxLength: 5 });

test("whatever is written comes back, and no cell begins a formula", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = toCsv(rows);
      const back = readCsv(text.slice(1));
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      back.forEach((row, y) => {
        row.forEach((cell, x) => {
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
          expect([rows[y]?.[x], `'${rows[y]?.[x]}`]).toContain(cell);
        });
      });
    }),
  );
});
