import type { Document } from "./blocks.ts";
import { lineEnds, markFor } from "./marks.ts";
import { mapTexts } from "./words.ts";

// Control characters and halves of letters, which XML forbids; and what makes a line read other than it was typed.
const unfit = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The document with one kind of line break and with a visible mark for every character that a file can't hold, so that
 * nothing goes unseen: one such character would make Word refuse the whole file, and a web page no XML.
 */
export function cleaned(document: Document): { readonly document: Document; readonly marked: readonly string[] } {
  const marked = new Set<string>();
  const clean = (text: string) =>
    text
      .replace(lineEnds, "\n")
      .replaceAll("\t", " ")
      .replace(unfit, (character) => {
        marked.add(character);
        return markFor(character);
      })
      .normalize("NFC");
  return { document: mapTexts(document, clean), marked: [...marked] };
}
