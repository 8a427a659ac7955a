import type { Block, Document } from "../blocks.ts";

/** The document as plain text, to search and to compare. A blank line between blocks. */
export const toText = (document: Document): string =>
  apart([
    document.marking,
    document.title,
    about(document),
    document.standing ?? "",
    ...document.blocks.map(blockToText),
  ]);

/** Whose the document is, its reference and its day, in one line. */
export const about = ({ school, reference, dated }: Document): string =>
  [school, reference, dated].filter((text) => text !== "").join(" · ");

/** Pieces of text with a blank line between them; no line ends with a space and no gap is wider than one line. */
export const apart = (pieces: readonly string[]): string =>
  pieces
    .map(tidy)
    .filter((text) => text !== "")
    .join("\n\n");

const tidy = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.trimEnd())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll(/^\n+|\n+$/g, "");

export function blockToText(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.text;
    case "notice":
      return `${block.tone === "warning" ? "Important" : "Note"}: ${block.text}`;
    case "list":
      return block.items.map(({ text }, i) => `${block.ordered ? `${i + 1}.` : "-"} ${indented(text)}`).join("\n");
    case "facts":
      return block.rows.map(({ label, value }) => labelled(label, value)).join("\n");
    // A portal has no tables: each row is read out under its titles.
    case "table": {
      const titles = block.columns.map(({ title }) => title);
      const rows = block.rows.map(({ cells }) => titles.map((title, i) => labelled(title, cells[i] ?? "")).join("\n"));
      return apart([block.caption, ...(rows.length > 0 ? rows : [titles.join(" · ")])]);
    }
    case "quote":
      return lines([`“${block.words}”`, block.speaker, block.detail]);
    case "signature": {
      const isDrawn = block.strokes.some((stroke) => stroke.length >= 2);
      const signed = block.name || (isDrawn ? "" : "not signed");
      return lines([labelled(block.role, signed), isDrawn ? "Signed by hand on the device." : "", block.detail]);
    }
    // A list of pages leads nowhere in a text without pages.
    case "contents":
    case "pageBreak":
      return "";
  }
}

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n");

/** "Where: on the bus". A label that is a question keeps its question mark. */
const labelled = (label: string, value: string): string => {
  const asked = label.trimEnd();
  return `${asked === "" || /[?!.:]$/u.test(asked) ? asked : `${asked}:`} ${indented(value)}`.trim();
};

const indented = (text: string): string => text.replaceAll("\n", "\n  ");
