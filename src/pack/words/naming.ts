/** Words of a text, as they were written. */
const wordsOf = (text: string): readonly string[] => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a text, to be looked through for several names. */
export const spokenIn = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/**
 * Whether a text says the first or last part of a name, as a whole word with its capital: "Will" is found, "will" and "Willow"
 * are not. The name is read once, for any number of texts.
 */
export function saysName(name: string): (spoken: ReadonlySet<string>) => boolean {
  const words = wordsOf(name);
  const parts = [...words.slice(0, 1), ...words.slice(-1)].filter(({ length }) => length > 1);
  const spellings = [...new Set(parts.flatMap((part) => [part, part.toLocaleUpperCase("en-GB")]))];
  return (spoken) => spellings.some((each) => spoken.has(each));
}
