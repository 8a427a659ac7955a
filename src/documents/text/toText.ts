import type { Block, Document } from "../blocks.ts";

/** The document as plain text, to paste into a portal, to search and to compare. A blank line between blocks. */
export const toText = (document: Document): string =>
  [
    [document.marking, document.title, `${document.school} · ${document.reference} · ${document.madeOn}`].join("\n"),
    ...document.blocks.map(blockToText),
  ]
    .filter((text) => text !== "")
    .join("\n\n");

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
      return block.rows.map(({ label, value }) => `${label}: ${indented(value)}`.trimEnd()).join("\n");
    // A portal has no tables: each row is read out under its titles.
    case "table":
      return [
        block.caption,
        ...block.rows.map(({ cells }) =>
          cells.map((cell, i) => `${block.columns[i]?.title ?? ""}: ${indented(cell)}`.trimEnd()).join("\n"),
        ),
      ]
        .filter((text) => text !== "")
        .join("\n\n");
    case "quote":
      return [`“${block.words}”`, block.speaker, block.detail].filter((text) => text !== "").join("\n");
    case "signature":
      return [`${block.role}: ${block.name || "not signed"}`, block.detail].filter((text) => text !== "").join("\n");
    case "pageBreak":
      return "";
  }
}

const indented = (text: string): string => text.replaceAll("\n", "\n  ");
