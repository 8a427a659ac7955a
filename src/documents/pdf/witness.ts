/// <reference path="./pdfkit.d.ts" />
import type { PdfKit } from "pdfkit";
import { inReadingOrder, phrasesInReadingOrder, type Run } from "./readingOrder.ts";
import type { FlowProps } from "./tree.ts";

/** Reads what is painted as it is painted: from the operators that go into the file, not from what we meant to print. */
export interface Witness {
  /** Whose text comes next. Undefined for what every page repeats and for decoration. */
  readonly attend: (owner: FlowProps | undefined) => void;
  /** What was painted within the page, piece by piece, in the order in which the pieces began; of all owners or of some. */
  readonly texts: (isWanted?: (owner: FlowProps) => boolean) => readonly string[];
}

const moveTo = /^1 0 0 1 (\S+) (\S+) Tm$/;
export function watch(file: PdfKit): Witness {
  const runs = new Map<FlowProps, Run[]>();
  let owner: FlowProps | undefined;
  let at = { x: 0, y: 0 };
  let glyphs: string[] = [];
  const addContent = file.addContent.bind(file);
  file.addContent = (operators) => {
    const [, x, y] = moveTo.exec(operators) ?? [];
    if (operators === "BT") glyphs = [];
    else if (operators === "ET") keep({ text: inReadingOrder(glyphs), y: file._ctm[5] ?? 0 });
    else if (x !== undefined) at = { x: Number(x), y: Number(y) };
    else if (operators.endsWith("] TJ")) see(glyphsOf(operators));
    return addContent(operators);
  };
  const see = (ids: readonly number[]) => {
    const advance = (ids.reduce((sum, id) => sum + (file._font.widths?.[id] ?? 0), 0) * file._fontSize) / 1000;
    if (isWithinPage(file, at, advance)) glyphs.push(...ids.map((id) => characterOf(file, id)));
    at = { x: at.x + advance, y: at.y };
  };
  const keep = (run: Run) => {
    if (!owner) return;
    const pieces = runs.get(owner);
    if (pieces) pieces.push(run);
    else runs.set(owner, [run]);
  };
  return {
    attend: (next) => {
      owner = next;
    },
    texts: (isWanted = () => true) =>
      [...runs].filter(([each]) => isWanted(each)).map(([, pieces]) => phrasesInReadingOrder(pieces).join("")),
  };
}

/** "[<00010002> -12 <0003> 0] TJ" to 1, 2, 3. */
const glyphsOf = (operators: string): readonly number[] =>
  [...operators.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) =>
    (hex.match(/.{4}/g) ?? []).map((id) => Number.parseInt(id, 16)),
  );

const characterOf = (file: PdfKit, glyph: number): string =>
  String.fromCodePoint(...(file._font.unicode?.[glyph] ?? []));

function isWithinPage(file: PdfKit, at: { x: number; y: number }, advance: number): boolean {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = file._ctm;
  const inside = (x: number, y: number) => {
    const [left, top] = [a * x + c * y + e, b * x + d * y + f];
    return left >= 0 && left <= file.page.width && top >= 0 && top <= file.page.height;
  };
  return inside(at.x, at.y) && inside(at.x + advance, at.y);
}
