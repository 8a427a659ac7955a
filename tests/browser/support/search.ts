/** The same letters whatever the case, the line breaks, the marks between phrases and the way of writing an accent. */
const letters = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s\u00ad\u200b-\u200d\u2060]+/gu, "");

/** The names that a text holds, also in capitals, broken over lines or as parts of longer words. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const read = letters(text);
  return names.filter((name) => read.includes(letters(name)));
}
