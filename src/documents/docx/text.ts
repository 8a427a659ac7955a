import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from "docx";

export type Style =
  | "Marking"
  | "Title"
  | "About"
  | "Standing"
  | "TOCHeading"
  | "Header"
  | "Footer"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | "Normal"
  | "ListParagraph"
  | "Caption"
  | "Note"
  | "Warning"
  | "Quote"
  | "QuoteSource"
  | "TableText"
  | "TableHead"
  | "FactLabel"
  | "SignatureRole"
  | "SignatureText"
  | "SignatureLine"
  | "Gap";

export interface Line extends Omit<IParagraphOptions, "style" | "text" | "children"> {
  /** Stands before the text, in bold. */
  readonly label?: string;
  readonly bold?: boolean;
}

const letters = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const word = String.raw`[${letters}][${letters}\p{M}]*`;
const rightToLeft = new RegExp(String.raw`(${word}(?:\s+${word})*)`, "u");

/** Pieces of text as the file keeps them. Writing that is read from the right says so, or Word would set it in the wrong font. */
export const runs = (text: string, bold = false): readonly TextRun[] =>
  text
    .split(rightToLeft)
    .map((piece, i) =>
      piece === ""
        ? undefined
        : new TextRun({ text: piece, ...(bold && { bold }), ...(i % 2 === 1 && { rightToLeft: true }) }),
    )
    .filter((run) => run !== undefined);

/** One paragraph. */
export const line = (style: Style, text: string, { label, bold = false, ...rest }: Line = {}): Paragraph => {
  const lead: readonly ParagraphChild[] = label === undefined ? [] : [new TextRun({ text: `${label} `, bold: true })];
  return new Paragraph({ style, children: [...lead, ...runs(text.replaceAll("\n", " "), bold)], ...rest });
};

/** A paragraph for each line that says something. What stands before the text stands before its first line. */
export const prose = (style: Style, text: string, { label, ...rest }: Line = {}): readonly Paragraph[] =>
  text
    .split("\n")
    .filter((each) => each.trim() !== "")
    .map((each, i) => line(style, each, { ...rest, ...(i === 0 && label !== undefined && { label }) }));
