import type { Paragraph, Table, TableOfContents } from "docx";
import type { Block } from "../blocks.ts";
import { contentsOf, endsOfContents } from "./contents.ts";
import { phrases } from "./phrases.ts";
import { signatureOf } from "./signature.ts";
import { listIndent, lists } from "./styles.ts";
import { factsOf, tableOf } from "./table.ts";
import { line, prose } from "./text.ts";

type Piece = Paragraph | Table | TableOfContents;

/** All blocks, one after another, with what must stand between them. `width` is that of the text on a page. */
export const piecesOf = (blocks: readonly Block[], width: number): readonly Piece[] => [
  ...blocks.flatMap((block, i) => [
    ...pieceOf(block, i, blocks, width),
    ...(startsPage(blocks[i + 1], blocks[i + 2]) ? [] : gapAfter(block)),
  ]),
  ...endsOfContents(blocks),
];

/** A page break with something after it is a paragraph of its own; another one before it might not fit on a full page, and be an empty page. */
const startsPage = (block: Block | undefined, next: Block | undefined): boolean =>
  block?.kind === "pageBreak" && next !== undefined && next.kind !== "pageBreak";

/** `place` tells one list from another, so that each begins at 1. */
function pieceOf(block: Block, place: number, blocks: readonly Block[], width: number): readonly Piece[] {
  switch (block.kind) {
    case "heading":
      return [line(`Heading${block.level}`, block.text)];
    case "paragraph":
      return prose("Normal", block.text);
    case "list": {
      const reference = block.ordered ? lists.steps : lists.points;
      const mark = { numbering: { reference, level: 0, instance: place } };
      return block.items.flatMap(({ text }) =>
        text
          .split("\n")
          .filter((each) => each.trim() !== "")
          .map((each, i) => line("ListParagraph", each, i === 0 ? mark : { indent: listIndent })),
      );
    }
    case "facts":
      return factsOf(block, width);
    case "table":
      return tableOf(block, width);
    case "notice": {
      const [style, label] =
        block.tone === "warning" ? (["Warning", phrases.warning] as const) : (["Note", phrases.note] as const);
      return prose(style, block.text, { label });
    }
    case "quote":
      return [
        ...prose("Quote", block.words),
        ...prose("QuoteSource", block.speaker, { bold: true, keepNext: block.detail !== "" }),
        ...prose("QuoteSource", block.detail),
      ];
    case "signature":
      return signatureOf(block);
    case "contents":
      return contentsOf(block, blocks, place);
    case "pageBreak":
      return startsPage(block, blocks[place + 1]) ? [line("Gap", "", { pageBreakBefore: true })] : [];
  }
}

/** Two tables that touch become one table in Word, two quotes one quote, and a file may not end with a table. */
const gapAfter = ({ kind }: Block): readonly Piece[] => (setApart.has(kind) ? [line("Gap", "")] : []);
const setApart: ReadonlySet<Block["kind"]> = new Set(["table", "facts", "notice", "quote"]);
