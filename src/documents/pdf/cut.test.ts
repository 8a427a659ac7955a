import { array, assert, boolean, constantFrom, integer, oneof, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { paginate } from "./cut.ts";
import type { FlowProps, LayoutNode } from "./tree.ts";

const lineHeight = 10;
let named = 0;

const textOf = (count: number, props: FlowProps = {}): LayoutNode => ({
  type: "TEXT",
  props,
  style: {},
  box: { top: 0, left: 0, width: 100, height: count * lineHeight },
  lines: Array.from({ length: count }, (_, i) => ({
    box: { y: i * lineHeight, height: lineHeight },
    runs: [],
    name: named++,
  })),
});

const columnOf = (children: readonly LayoutNode[], props: FlowProps = {}, padding = 0): LayoutNode => {
  let top = padding;
  const placed = children.map((child) => {
    const at = { ...child, box: { ...child.box, top } };
    top += child.box.height;
    return at;
  });
  const box = { top: 0, left: 0, width: 100, height: top + padding, paddingTop: padding, paddingBottom: padding };
  return { type: "VIEW", props, style: {}, children: placed, box };
};

const rowOf = (cells: readonly LayoutNode[], props: FlowProps = {}): LayoutNode => {
  const height = Math.max(...cells.map((cell) => cell.box.height));
  const children = cells.map((cell) => ({ ...cell, box: { ...cell.box, top: 0, height } }));
  return {
    type: "VIEW",
    props,
    style: { flexDirection: "row" },
    children,
    box: { top: 0, left: 0, width: 100, height },
  };
};

interface Seen {
  readonly line: object;
  readonly bottom: number;
}
const linesOf = (node: LayoutNode, from = 0): readonly Seen[] => {
  if (node.again) return [];
  const top = from + node.box.top;
  const first = node.lines?.[0]?.box.y ?? 0;
  return node.lines
    ? node.lines.map((line) => ({ line, bottom: top + line.box.y - first + line.box.height }))
    : (node.children ?? []).flatMap((child) => linesOf(child, top));
};
const counts = (pages: readonly LayoutNode[]) => pages.map((page) => linesOf(page).length);

describe("cutting pages", () => {
  test("leaves no single line behind and sends none ahead", () => {
    expect(counts(paginate(columnOf([textOf(9), textOf(3)]), 100))).toEqual([9, 3]);
    expect(counts(paginate(columnOf([textOf(11)]), 100))).toEqual([9, 2]);
  });
  test("keeps a heading with what it heads", () => {
    expect(counts(paginate(columnOf([textOf(8), textOf(1, { keepWithNext: true }), textOf(4)]), 100))).toEqual([8, 5]);
  });
  test("sends a row on whole where little of the page stays empty for it", () => {
    const rows = [1, 2, 3].map(() => rowOf([columnOf([textOf(4)]), columnOf([textOf(2)])], { whole: "ifCheap" }));
    expect(counts(paginate(columnOf(rows), 100))).toEqual([12, 6]);
  });
  test("cuts a long row where much of the page would stay empty for it, and repeats the head of the table", () => {
    const head = rowOf([columnOf([textOf(1)])], { repeat: true, whole: "always" });
    const rows = [6, 7, 2].map((count) =>
      rowOf([columnOf([textOf(count)]), columnOf([textOf(1)])], { whole: "ifCheap" }),
    );
    const pages = paginate(columnOf([columnOf([head, ...rows])]), 100);
    // The head and six lines leave three for the second row, whose other four come under a head of their own.
    expect(counts(pages)).toEqual([1 + 7 + 3 + 1, 4 + 3]);
    expect(pages[1]?.children?.[0]?.children?.[0]?.again).toBe(true);
  });
  test("lets a row that is taller than a page flow, cell beside cell", () => {
    const row = rowOf([columnOf([textOf(25)]), columnOf([textOf(12)])], { whole: "ifCheap" });
    expect(counts(paginate(columnOf([textOf(2), row]), 100))).toEqual([2 + 8 + 8, 10 + 4, 7]);
  });
  test("repeats the head of a table", () => {
    const head = rowOf([columnOf([textOf(1)])], { repeat: true, whole: "always" });
    const rows = Array.from({ length: 20 }, () => rowOf([columnOf([textOf(1)])], { whole: "ifCheap" }));
    const pages = paginate(columnOf([columnOf([head, ...rows])]), 100);
    expect(pages.map((page) => page.children?.[0]?.children?.[0]?.again ?? false)).toEqual([false, true, true]);
    expect(counts(pages)).toEqual([10, 9, 2]);
  });
  test("starts a page where one was asked for", () => {
    expect(counts(paginate(columnOf([textOf(2), textOf(2, { breakBefore: true })]), 100))).toEqual([2, 2]);
  });

  test("puts every line on exactly one page, in order and inside it", () => {
    const flags = record({
      whole: constantFrom("always" as const, "ifCheap" as const, undefined),
      keepWithNext: boolean(),
      breakBefore: boolean(),
    });
    const text = record({ count: integer({ min: 1, max: 40 }), flags }).map(({ count, flags: at }) =>
      textOf(count, at),
    );
    const stack = record({
      children: array(text, { minLength: 1, maxLength: 6 }),
      flags,
      padding: integer({ max: 9, min: 0 }),
    }).map(({ children, flags: at, padding }) => columnOf(children, at, padding));
    const row = record({ cells: array(stack, { minLength: 1, maxLength: 3 }), flags }).map(({ cells, flags: at }) =>
      rowOf(cells, at),
    );
    const head = () => rowOf([columnOf([textOf(1)])], { repeat: true, whole: "always", keepWithNext: true });
    const grid = array(row, { minLength: 1, maxLength: 6 }).map((rows) => columnOf([head(), ...rows]));
    assert(
      property(array(oneof(text, stack, row, grid), { minLength: 1, maxLength: 8 }), (children) => {
        const whole = columnOf(children);
        const pages = paginate(whole, 100);
        const seen = pages.flatMap((page) => linesOf(page));
        const distinct = new Set(seen.map(({ line }) => line));
        expect(linesOf(whole).every(({ line }) => distinct.has(line))).toBe(true);
        expect(seen).toHaveLength(distinct.size);
        expect(Math.max(...seen.map(({ bottom }) => bottom))).toBeLessThanOrEqual(100.1);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
