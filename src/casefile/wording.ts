import { languageIn, type Wording } from "../pack/words/language.ts";

/** Longer than anybody writes by hand: what was pasted whole is not gone through at every pause in the typing. */
const longest = 20_000;

/** "The victim" and "the Victim" are one suggestion. */
export const keyOfWording = (words: string): string => words.toLocaleLowerCase("en-GB");

/** What in a long text deserves another look (facts.md §9), the same words once, without what its writer has `left` as it is. */
export function wordingToLookAt(text: string, left: ReadonlySet<string>): readonly Wording[] {
  if (text.length > longest) return [];
  const seen = new Set(left);
  return languageIn(text).filter(({ words }) => {
    const key = keyOfWording(words);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
