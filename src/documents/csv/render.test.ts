import { array, assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { renderCsv } from "./render.ts";

test("a file for a spreadsheet holds every word of its rows, whatever is typed", () => {
  expect(
    renderCsv([
      ["Date", "What"],
      ["3 May", '=SUM(A1), “so”\n"she" said'],
    ]),
  ).toMatchObject({
    words: { expected: 8, lost: [] },
    text: expect.stringContaining('=SUM(A1), “so”\n"she" said'),
  });
  assert(
    property(array(array(string({ unit: "binary" }), { minLength: 1 })), (rows) => {
      expect(renderCsv(rows).words.lost).toEqual([]);
    }),
  );
});
