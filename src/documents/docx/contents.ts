import { BookmarkEnd, BookmarkStart, type Paragraph, TableOfContents } from "docx";
import type { Block, Contents } from "../blocks.ts";
import { line } from "./text.ts";

/**
 * A list of contents that Word can update. The library fills it in from the headings, as Word would, and with their pages by
 * what render.ts gives it. A list of Word's is of the whole file, so one with headings before it is told where to begin.
 */
export const contentsOf = ({ title }: Contents, blocks: readonly Block[], place: number) => [
  line("TOCHeading", title),
  new TableOfContents(title, {
    headingStyleRange: "1-2",
    hyperlink: true,
    ...(hasHeadingsBefore(blocks, place) && { entriesFromBookmark: rest(place) }),
  }),
  ...(hasHeadingsBefore(blocks, place) ? [mark(new BookmarkStart(rest(place), restId(place)))] : []),
];

/** Where that part of the file ends: with the file. */
export const endsOfContents = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap(({ kind }, place) =>
    kind === "contents" && hasHeadingsBefore(blocks, place) ? [mark(new BookmarkEnd(restId(place)))] : [],
  );

const hasHeadingsBefore = (blocks: readonly Block[], place: number): boolean =>
  blocks.slice(0, place).some((block) => block.kind === "heading" && block.level < 3);

const rest = (place: number): string => `_After${place}`;
// Far above the numbers that the library gives to the marks it sets at headings.
const restId = (place: number): number => 1_000_000 + place;
function mark(end: BookmarkStart | BookmarkEnd): Paragraph {
  const paragraph = line("Gap", "");
  paragraph.addChildElement(end);
  return paragraph;
}

// Quotes and brackets tell it from anything typed: in text they are written otherwise.
const numberOfPlace =
  /(?<=\bw:(?:anchor|name)="_Toc|<w:instrText xml:space="preserve">PAGEREF _Toc|<w:bookmarkStart w:name="_Toc\d+" w:id="|<w:bookmarkEnd w:id=")\d+/g;

/** The library counts the headings it marks through all files it makes. Here those of one file are counted from 1. */
export function recounted(xml: string): string {
  const marked = [...xml.matchAll(/<w:bookmarkStart w:name="_Toc(\d+)"/g)];
  const numbers = new Map(marked.map(([, number], i) => [number, String(i + 1)]));
  return xml.replace(numberOfPlace, (number) => numbers.get(number) ?? number);
}
