import { createHash } from "node:crypto";

/** More than eight words in a row are somebody else’s sentence. */
const length = 9;

const wordsIn = (text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/['’‘\p{M}]/gu, "")
    .match(/[a-z0-9]+/g) ?? [];

/** Every run of nine words in a text, as a number that tells it from nearly every other and from which nobody reads it back. */
export function runsIn(text) {
  const words = wordsIn(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) =>
    createHash("sha256")
      .update(words.slice(at, at + length).join(" "))
      .digest()
      .readUInt32LE(0),
  );
}
