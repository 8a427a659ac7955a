import { jsonWithin } from "../lib/json.ts";

/**
 * A text that came in a file without signs that are not seen, halves of letters, and those that turn the direction of a text
 * round: they could make a number or a name read as another.
 */
export const withoutUnseen = (text: string): string =>
  text.replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, "");

/** Several times the thickest file of one child; checking so many takes a fraction of a second. */
const most = { depth: 32, values: 200_000 } as const;

/** A file's text as data; undefined where it is no JSON, or more than anybody's. */
export const jsonIn = (text: string): unknown => jsonWithin(text.replace(/^\uFEFF/, ""), most);

/** Every text in data, whatever its shape. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
