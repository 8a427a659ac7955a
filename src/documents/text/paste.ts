import type { Document } from "../blocks.ts";
import { about, apart, blockToText } from "./toText.ts";

/** What goes into one field of an authority's portal. */
export interface PasteSection {
  readonly title: string;
  readonly text: string;
}

/**
 * The document in plain pieces to paste, one for each heading of the second level (or the first, where an annex begins).
 * What stands before them goes under the document's title, with the marking and whose document it is.
 */
export function pasteSections(document: Document): readonly PasteSection[] {
  const head = [document.marking, document.isDraft ? "DRAFT" : "", about(document), document.standing ?? ""];
  const found: { readonly title: string; readonly pieces: string[] }[] = [{ title: document.title, pieces: head }];
  for (const block of document.blocks)
    if (block.kind === "heading" && block.level < 3) found.push({ title: block.text, pieces: [] });
    else found.at(-1)?.pieces.push(blockToText(block));
  return found.map(({ title, pieces }) => ({ title: apart([title]), text: apart(pieces) }));
}
