/** "[U+738B]": what stands where a character can't be shown, so that nothing goes unseen. */
export const markFor = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;

/** Every way to end a line but the one that documents use. */
export const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
