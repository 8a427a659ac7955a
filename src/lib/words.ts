const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "A", "A and B", "A, B and C". */
export const inWords = (parts: readonly string[]): string => list.format(parts);
