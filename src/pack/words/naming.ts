/** Words of a text, as they were written. */
const wordsOf = (text: string): readonly string[] => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a text, to be looked through for several names. */
export const spokenIn = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** The first or last part of a name, as a whole word with its capital: "Will" is found, "will" and "Willow" are not. */
export const saysName = (spoken: ReadonlySet<string>, name: string): boolean => {
  const parts = wordsOf(name);
  return [parts.at(0), parts.at(-1)].some(
    (part) =>
      part !== undefined && part.length > 1 && (spoken.has(part) || spoken.has(part.toLocaleUpperCase("en-GB"))),
  );
};
