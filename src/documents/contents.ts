import type { Block, Heading } from "./blocks.ts";

/** A line of a list of contents. */
export interface Entry {
  /** Where its heading stands among the document's blocks. */
  readonly place: number;
  readonly text: string;
  /** The headings of the second level under one of the first. */
  readonly under: readonly Entry[];
}

/** What a list of contents at this place leads to. A heading of the second level without one above it is a line like others. */
export function entriesAfter(blocks: readonly Block[], place: number): readonly Entry[] {
  const first: Entry[] = [];
  let second = first;
  for (const [at, block] of blocks.entries()) {
    if (at <= place || !isListed(block)) continue;
    const under: Entry[] = [];
    (block.level === 1 ? first : second).push({ place: at, text: block.text, under });
    if (block.level === 1) second = under;
  }
  return first;
}

/** The places of all headings that some list of contents leads to. */
export function listedPlaces(blocks: readonly Block[]): ReadonlySet<number> {
  const list = blocks.findIndex(({ kind }) => kind === "contents");
  return new Set(list < 0 ? [] : entriesAfter(blocks, list).flatMap(({ place, under }) => [place, ...placesOf(under)]));
}
const placesOf = (entries: readonly Entry[]) => entries.map(({ place }) => place);

/** A line without words could not be followed. */
const isListed = (block: Block): block is Heading =>
  block.kind === "heading" && block.level < 3 && block.text.trim() !== "";

/** How a link knows a heading: by its place, since what it says may be anything. */
export const partId = (place: number): string => `part-${place + 1}`;

/** For a leak check: such a name says nothing, though a child may be called Part. */
export const isPartId = (name: string): boolean => /^part-\d+$/.test(name);
