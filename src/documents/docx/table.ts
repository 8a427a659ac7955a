import { BorderStyle, type Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Facts, Table as TableBlock } from "../blocks.ts";
import { ink } from "./styles.ts";
import { line, prose, type Style } from "./text.ts";

const rule = { style: BorderStyle.SINGLE, size: 4, color: ink.line } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const grid = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
} as const;
const rows = {
  top: rule,
  bottom: rule,
  left: none,
  right: none,
  insideHorizontal: rule,
  insideVertical: none,
} as const;
const margins = { top: 60, bottom: 40, left: 100, right: 100, marginUnitType: WidthType.DXA } as const;
const common = (width: number) => ({
  width: { size: width, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  margins,
});

/** A cell holds one paragraph at least, or Word calls the file broken. */
const cell = (style: Style, text: string, width: number, shaded = false): TableCell => {
  const said = prose(style, text);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: said.length > 0 ? said : [line(style, "")],
    ...(shaded && { shading: { type: ShadingType.CLEAR, color: "auto", fill: ink.sunken } }),
  });
};

// Of table text: a letter is half as wide as it is high.
const letter = 100;
const fewLines = 18;

/** A short row stays on one page. One that holds a long account may break, since it could be longer than any page. */
const isShort = (cells: readonly string[], widths: readonly number[]): boolean =>
  cells.every((text, i) => {
    const room = (widths[i] ?? 0) / letter;
    return text.split("\n").reduce((lines, each) => lines + Math.ceil((each.length + 1) / room), 0) <= fewLines;
  });

/** The titles are repeated on each page. */
export function tableOf({ caption, columns, rows: body }: TableBlock, whole: number): readonly (Paragraph | Table)[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((whole * width) / shares));
  const row = (style: Style, cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: head || isShort(cells, widths),
      children: widths.map((width, i) => cell(style, cells[i] ?? "", width, head)),
    });
  const titles = columns.map(({ title }) => title);
  return [
    ...prose("Caption", caption),
    new Table({
      ...common(whole),
      columnWidths: widths,
      borders: grid,
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      rows: [row("TableHead", titles, true), ...body.map(({ cells }) => row("TableText", cells, false))],
    }),
  ];
}

/** Labels beside values: two columns without titles, the first of them the head of each row. */
export function factsOf({ rows: facts }: Facts, whole: number): readonly Table[] {
  if (facts.length === 0) return [];
  const label = Math.round(whole * 0.31);
  const value = whole - label;
  const widths = [label, value];
  return [
    new Table({
      ...common(whole),
      columnWidths: widths,
      borders: rows,
      tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
      rows: facts.map(
        (fact) =>
          new TableRow({
            cantSplit: isShort([fact.label, fact.value], widths),
            children: [cell("FactLabel", fact.label, label), cell("TableText", fact.value, value)],
          }),
      ),
    }),
  ];
}
