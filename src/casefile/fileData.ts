/**
 * A text that came in a file without signs that are not seen, halves of letters, and those that turn the direction of a text
 * round: they could make a number or a name read as another.
 */
export const withoutUnseen = (text: string): string =>
  text.replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, "");

/** A file's text as data; undefined where it is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Every text in data, whatever its shape. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
