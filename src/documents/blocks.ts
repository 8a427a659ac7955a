/** What a document says in the place of an answer that is missing. */
export const notAnswered = "Not answered";

/** Where in a template a piece of a document came from, so that tapping it leads to its question and back. */
export interface Anchor {
  readonly sectionId: string;
  readonly key: string;
  readonly itemId?: string;
}
interface Anchored {
  readonly from?: Anchor;
}

export interface Heading extends Anchored {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}
export interface Paragraph extends Anchored {
  readonly kind: "paragraph";
  readonly text: string;
}
export interface ListItem extends Anchored {
  readonly text: string;
}
export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
export interface Fact extends Anchored {
  readonly label: string;
  readonly value: string;
}
/** Labels beside values. A value may be long and hold line breaks. */
export interface Facts {
  readonly kind: "facts";
  readonly rows: readonly Fact[];
}
export interface TableRow extends Anchored {
  /** One cell a column, in order. A cell may hold line breaks. */
  readonly cells: readonly string[];
}
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  /** `width` is a share of the whole: 2 is twice as wide as 1. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly TableRow[];
}
/** Something to notice. Tone is said in words as well as colour by every renderer ("Note", "Important"). */
export interface Notice extends Anchored {
  readonly kind: "notice";
  readonly tone: "note" | "warning";
  readonly text: string;
}
/** Somebody's exact words. Never mixed with what others made of them. */
export interface Quote extends Anchored {
  readonly kind: "quote";
  readonly words: string;
  readonly speaker: string;
  /** Who heard it, when, and what had been asked. */
  readonly detail: string;
}
/** A line to sign on, or what was signed. Strokes are flat x,y pairs in a box of 400 × 120. */
export interface Signature extends Anchored {
  readonly kind: "signature";
  readonly role: string;
  readonly name: string;
  readonly detail: string;
  readonly strokes: readonly (readonly number[])[];
}
/** A list of the headings of the first two levels that come after it. What they are, each renderer finds out (contents.ts). */
export interface Contents {
  readonly kind: "contents";
  readonly title: string;
}
export interface PageBreak {
  readonly kind: "pageBreak";
}

/** What a document says, before anyone decides how it looks. Plain JSON: a finished record keeps its own. */
export type Block = Heading | Paragraph | List | Facts | Table | Notice | Quote | Signature | Contents | PageBreak;

/** Blocks with what every page must carry. Holds nothing that the renderer has to look up. */
export interface Document {
  readonly title: string;
  /**
   * Printed above the title on the first page and in every page's header: "CONFIDENTIAL · CHILD PROTECTION". A public document
   * has none: then it is empty, and headers carry the title.
   */
  readonly marking: string;
  readonly school: string;
  /** Printed on every page: "Plan 0019 · version 2". Never a name. */
  readonly reference: string;
  /** Prints a watermark on every page until the record is finished. */
  readonly isDraft: boolean;
  /** "22 November 2026": the day it was finished; of a draft, the day on which it is looked at. */
  readonly dated: string;
  /** How the document stands, printed once under its head: who approved it and when, from when it holds, when it is reviewed. */
  readonly standing?: string;
  /** Printed at the foot of every page of a copy that leaves the school: for whom, when it was made, its fingerprint. */
  readonly copyLine?: string;
  /** A card to be carried about: set smaller, as far as it stays readable, where that makes it one page. */
  readonly isCard?: boolean;
  /** Pages are on their side, for a wide table. Without it they are upright. */
  readonly orientation?: "landscape";
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2 | 3, text: string, from?: Anchor): Heading => ({
  kind: "heading",
  level,
  text,
  ...(from && { from }),
});
export const paragraph = (text: string, from?: Anchor): Paragraph => ({
  kind: "paragraph",
  text,
  ...(from && { from }),
});
export const bullets = (items: readonly ListItem[]): List => ({ kind: "list", ordered: false, items });
export const numbered = (items: readonly ListItem[]): List => ({ kind: "list", ordered: true, items });
export const facts = (rows: readonly Fact[]): Facts => ({ kind: "facts", rows });
export const table = (caption: string, columns: Table["columns"], rows: readonly TableRow[]): Table => ({
  kind: "table",
  caption,
  columns,
  rows,
});
export const contents = (title: string): Contents => ({ kind: "contents", title });
export const notice = (tone: Notice["tone"], text: string): Notice => ({ kind: "notice", tone, text });

/** Every piece of text a block would show, in reading order: what counts, searches and leak checks read. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "notice":
      return [block.text];
    case "list":
      return block.items.map(({ text }) => text);
    case "facts":
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case "table":
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells)];
    case "quote":
      return [block.words, block.speaker, block.detail];
    case "signature":
      return [block.role, block.name, block.detail];
    case "contents":
      return [block.title];
    case "pageBreak":
      return [];
  }
}
