const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "A", "A and B", "A, B and C". */
export const inWords = (parts: readonly string[]): string => list.format(parts);

/** As it stands by itself or begins a sentence: "Designated teacher". */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
