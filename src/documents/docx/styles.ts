import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  ShadingType,
} from "docx";
import type { Document } from "../blocks.ts";

/** A4 in twentieths of a point, as the file measures: an upright page, which a file may say is on its side. */
export const page = { width: 11906, height: 16838, side: 1134, top: 1247, bottom: 1247, edge: 567 } as const;

/** From the left edge of the text to the right. */
export const contentWidthOf = ({ orientation }: Pick<Document, "orientation">): number =>
  (orientation === "landscape" ? page.height : page.width) - 2 * page.side;

/** A line to sign on, with its date, is as wide as the text of an upright page. */
export const signatureWidth = page.width - 2 * page.side;

/** Dark enough to survive a black-and-white copier. */
export const ink = {
  text: "1D2733",
  quiet: "4A5560",
  brand: "0C4347",
  red: "8F1F19",
  line: "A8A296",
  sunken: "F1EEE7",
} as const;

// Every school computer has it, and LibreOffice has its twin of the same widths.
const font = "Arial";
const points = (size: number) => size * 20;
const half = (size: number) => size * 2;

const side = (color: string, size: number) => ({ left: { style: BorderStyle.SINGLE, color, size, space: 8 } });
const edge = { style: BorderStyle.SINGLE, color: ink.sunken, size: 4, space: 4 } as const;
const box = (color: string, size: number) => ({ ...side(color, size), top: edge, bottom: edge });
const boxed = { type: ShadingType.CLEAR, color: "auto", fill: ink.sunken } as const;
const inset = { left: 240, right: 120 } as const;
/** LibreOffice takes for a heading what has a rank on the outline; a name alone is enough for Word only. */
const heading = (level: 1 | 2 | 3, size: number, before: number, color: string = ink.brand) => ({
  run: { font, bold: true, size: half(size), color },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
    spacing: { before: points(before), after: points(4) },
  },
});

/** The styles by which Word and LibreOffice know what a paragraph is. A school may change their look in one place. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: half(11), color: ink.text, language: { value: "en-GB" } },
      paragraph: { spacing: { after: points(6), line: 276 } },
    },
    title: {
      run: { font, bold: true, size: half(20), color: ink.text },
      // On the outline as a heading of the first rank, so that the headings of the second stand under something.
      paragraph: { keepNext: true, outlineLevel: 0, spacing: { after: points(3), line: 264 } },
    },
    heading1: heading(1, 16, 18),
    heading2: heading(2, 13.5, 15),
    heading3: heading(3, 11.5, 10, ink.text),
    listParagraph: { run: { font }, paragraph: { spacing: { after: points(3) }, contextualSpacing: false } },
    caption: {
      run: { font, bold: true, size: half(10), color: ink.text },
      paragraph: { keepNext: true, spacing: { before: points(6), after: points(4) } },
    },
  },
  paragraphStyles: [
    {
      id: "Marking",
      name: "Marking",
      basedOn: "Normal",
      run: { bold: true, size: half(10), color: ink.red, characterSpacing: 10 },
      paragraph: { spacing: { after: points(8) } },
    },
    {
      id: "About",
      name: "About",
      basedOn: "Normal",
      run: { size: half(10), color: ink.quiet },
      paragraph: { spacing: { after: points(10) } },
    },
    { id: "Standing", name: "Standing", basedOn: "Normal", paragraph: { spacing: { after: points(10) } } },
    {
      id: "TOCHeading",
      name: "TOC Heading",
      basedOn: "Normal",
      run: { bold: true, size: half(13.5), color: ink.brand },
      paragraph: { keepNext: true, spacing: { before: points(15), after: points(4) } },
    },
    {
      id: "TOC1",
      name: "toc 1",
      basedOn: "Normal",
      paragraph: { spacing: { before: points(3), after: points(1), line: 252 } },
    },
    {
      id: "TOC2",
      name: "toc 2",
      basedOn: "Normal",
      paragraph: { indent: { left: 320 }, spacing: { after: points(1), line: 252 } },
    },
    {
      id: "Header",
      name: "header",
      basedOn: "Normal",
      run: { size: half(8.5), color: ink.quiet },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: "Footer",
      name: "footer",
      basedOn: "Normal",
      run: { size: half(8.5), color: ink.quiet },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: "Note",
      name: "Note",
      basedOn: "Normal",
      paragraph: { border: box(ink.brand, 12), shading: boxed, indent: inset, spacing: { after: points(4) } },
    },
    {
      id: "Warning",
      name: "Warning",
      basedOn: "Normal",
      paragraph: { border: box(ink.red, 36), shading: boxed, indent: inset, spacing: { after: points(4) } },
    },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: half(11.5) },
      paragraph: { keepNext: true, border: side(ink.brand, 12), indent: inset, spacing: { after: points(4) } },
    },
    {
      id: "QuoteSource",
      name: "Quote Source",
      basedOn: "Normal",
      run: { size: half(10), color: ink.quiet },
      paragraph: { border: side(ink.brand, 12), indent: inset, spacing: { after: points(2) } },
    },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      run: { size: half(10) },
      paragraph: { spacing: { after: points(2), line: 259 } },
    },
    {
      id: "TableHead",
      name: "Table Head",
      basedOn: "TableText",
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    { id: "FactLabel", name: "Fact Label", basedOn: "TableText", run: { bold: true } },
    {
      id: "SignatureRole",
      name: "Signature Role",
      basedOn: "Normal",
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: points(10), after: points(2) } },
    },
    { id: "SignatureText", name: "Signature Text", basedOn: "Normal", paragraph: { spacing: { after: points(2) } } },
    {
      id: "SignatureLine",
      name: "Signature Line",
      basedOn: "Normal",
      paragraph: { keepNext: true, spacing: { before: points(22), after: points(4) } },
    },
    {
      id: "Gap",
      name: "Gap",
      basedOn: "Normal",
      run: { size: half(4) },
      paragraph: { spacing: { before: 0, after: 0, line: 240 } },
    },
  ],
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 425, hanging: 425 } } },
});

/**
 * The library writes "{name-place}" where it will put a list's number, and then replaces it in all of the text. Each name
 * begins with a mark of direction, which cleaned text never holds, so that nothing typed can be taken for it.
 */
export const lists = { points: "\u2069points", steps: "\u2069steps" } as const;

export const numbering: INumberingOptions = {
  config: [
    { reference: lists.points, levels: [level(LevelFormat.BULLET, "•")] },
    { reference: lists.steps, levels: [level(LevelFormat.DECIMAL, "%1.")] },
  ],
};
/** Where the text of a list's item begins, for the lines that follow its first. */
export const listIndent = { left: 425 } as const;
