import { lineEnds, markFor } from "../marks.ts";

/** Text that the bundled fonts can print, and the characters that had to be replaced by a mark. */
export interface Printable {
  readonly text: string;
  readonly marked: readonly string[];
}

const otherSpaces = /[\t\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
// Soft hyphens, direction marks, variation selectors, tags: they show nothing, and nothing is lost with them.
const invisible = /(?!\p{Join_Control}|[\u202A-\u202E\u2066-\u2069])\p{Default_Ignorable_Code_Point}/gu;
// Persian and Urdu spell with these; elsewhere (emoji) they are noise.
const joinerOutsideArabic = /(?<!\p{Script=Arabic})[\u200C\u200D]|[\u200C\u200D](?!\p{Script=Arabic})/gu;
// Overrides and isolates can make a line read other than it was typed, so they are shown.
const steersDirection = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Makes text safe to print: one kind of line break and space, nothing invisible, and a visible mark for whatever has no
 * glyph. Printing a printable text again changes nothing.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): Printable {
  const plain = text
    .replace(lineEnds, "\n")
    .replace(otherSpaces, " ")
    .replace(invisible, "")
    .replace(joinerOutsideArabic, "")
    .normalize("NFC");
  const marked: string[] = [];
  let printed = "";
  for (const character of plain) {
    const fits = character === "\n" || (hasGlyph(character.codePointAt(0) ?? 0) && !steersDirection.test(character));
    if (!fits) marked.push(character);
    printed += fits ? character : markFor(character);
  }
  return { text: printed, marked: [...new Set(marked)] };
}
