import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Figure, type Grid, type Published, published, publishedTotals, smallest } from "./suppression.ts";

const publish = (rows: readonly (readonly number[])[], columns: readonly number[], sums: Grid["sums"] = "parts") =>
  published({ rows, columns, sums }, publishedTotals(columns));

describe("totals", () => {
  test("stay where each is five or more, or nought", () => {
    expect(publishedTotals([12, 7, 0])).toEqual({ columns: [12, 7, 0], whole: 19 });
  });

  test("below five are few, and the next smallest is held back so that the sum does not give it away", () => {
    expect(publishedTotals([3, 7, 12])).toEqual({ columns: ["few", "held", 12], whole: 22 });
  });

  test("of a year with fewer than five say only that", () => {
    expect(publishedTotals([2, 0, 0])).toEqual({ columns: ["few", 0, 0], whole: "few" });
  });
});

describe("a table", () => {
  test("without small figures is shown as it is", () => {
    expect(publish([[6], [9], [0]], [15])?.rows).toEqual([[6], [9], [0]]);
  });

  test("holds back a second figure where the total would give the small one away", () => {
    expect(publish([[2], [6], [9]], [17])).toEqual({ rows: [["few"], ["held"], [9]], whole: ["few", "held", 9] });
  });

  test("says “few” for a nought where nothing else can be held back: four and four of eight", () => {
    expect(publish([[4], [4], [0]], [8])?.rows).toEqual([["few"], ["few"], ["few"]]);
    expect(publish([[4], [4]], [8])).toBeUndefined();
  });

  test("of records that stand in several rows has no sum to give a figure away, but bounds that may", () => {
    // Nine records, five of them in the first row: the second has at least four, and “few” would say that it has four.
    expect(publish([[5], [4], [0]], [9], "several")?.rows).not.toEqual([[5], ["few"], [0]]);
    expect(publish([[9], [3], [0]], [9], "several")?.rows).toEqual([[9], ["few"], [0]]);
  });

  test("has no breakdown of a term whose total is not said", () => {
    const found = publish(
      [
        [2, 9, 8],
        [1, 3, 9],
      ],
      [3, 12, 17],
    );
    expect(found?.rows.map(([autumn]) => autumn)).toEqual(["held", "held"]);
  });

  test("is not shown at all while the year has fewer than five", () => {
    expect(publish([[2], [1]], [3])).toBeUndefined();
  });
});

/** Every table that a reader would take for possible, who sees what is published and reads its words as they are meant. */
function* possible(seen: Published, columns: readonly number[], sums: Grid["sums"], open: readonly boolean[]) {
  const ranges = seen.rows.flatMap((row) =>
    row.map((figure, column) => rangeOf(figure, columns[column] ?? 0, open[column] ?? true)),
  );
  const width = columns.length;
  const values: number[] = [];
  function* fill(at: number): Generator<readonly number[]> {
    if (at === ranges.length) {
      const inColumns = columns.map((_, column) => sum(values.filter((_value, index) => index % width === column)));
      const fits = inColumns.every((found, column) =>
        sums === "parts" ? found === columns[column] : found >= (columns[column] ?? 0),
      );
      if (fits) yield [...values];
      return;
    }
    const [low, high] = ranges[at] ?? [0, 0];
    for (let value = low; value <= high; value += 1) {
      values.push(value);
      const ends = (at + 1) % width === 0;
      const row = Math.floor(at / width);
      const whole = seen.whole[row] ?? 0;
      const found = sum(values.slice(row * width));
      const [least, most] = rangeOf(whole, sum(columns), true);
      if (!ends || (found >= least && found <= most)) yield* fill(at + 1);
      values.pop();
    }
  }
  yield* fill(0);
}
const rangeOf = (figure: Figure, most: number, isOpen: boolean): readonly [number, number] => {
  if (typeof figure === "number") return [figure, figure];
  if (!isOpen) return [0, most];
  return figure === "few" ? [0, Math.min(smallest - 1, most)] : [smallest, most];
};
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("nobody can work out a figure that is not shown,", () => {
  const sizes = fc.constantFrom([4, 1], [3, 2], [2, 3]);
  const grids = sizes.chain(([rows = 1, columns = 1]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

  test.each(["parts", "several"] as const)("knowing every total: %s", (sums) => {
    fc.assert(
      fc.property(grids, fc.nat(3), (rows, extra) => {
        const columns = (rows[0] ?? []).map((_, column) => {
          const cells = rows.map((row) => row[column] ?? 0);
          // In several rows at once: fewer records than entries, never fewer than the fullest row.
          return sums === "parts" ? sum(cells) : Math.max(...cells, sum(cells) - extra);
        });
        const totals = publishedTotals(columns);
        const seen = published({ rows, columns, sums }, totals);
        if (seen === undefined) return;
        for (const [row, cells] of rows.entries())
          for (const [column, value] of cells.entries()) {
            const figure = seen.rows[row]?.[column] ?? 0;
            if (typeof figure === "number") expect(figure === 0 || figure >= smallest).toBe(true);
            if (typeof figure === "number") expect(figure).toBe(value);
          }
        const open = totals.columns.map((each) => typeof each === "number");
        const hidden = seen.rows.flat().flatMap((figure, index) => (typeof figure === "number" ? [] : [index]));
        const known = new Map<number, Set<number>>(hidden.map((index) => [index, new Set()]));
        for (const table of possible(seen, columns, sums, open)) {
          for (const index of hidden) known.get(index)?.add(table[index] ?? 0);
          if ([...known.values()].every(({ size }) => size > 1)) return;
        }
        expect([...known].filter(([, { size }]) => size < 2)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("nor a total from the other totals", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }), (columns) => {
        const seen = publishedTotals(columns);
        const known = columns.map(() => new Set<number>());
        const [least, most] = rangeOf(seen.whole, 60, true);
        const values: number[] = [];
        const fill = (at: number): void => {
          if (at === columns.length) {
            if (sum(values) >= least && sum(values) <= most)
              for (const [index, value] of values.entries()) known[index]?.add(value);
            return;
          }
          const [low, high] = rangeOf(seen.columns[at] ?? 0, sum(columns) + 1, true);
          for (let value = low; value <= high; value += 1) {
            values.push(value);
            fill(at + 1);
            values.pop();
          }
        };
        fill(0);
        for (const [index, figure] of seen.columns.entries())
          if (typeof figure !== "number") expect(known[index]?.size).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });
});
