import { type AskedDate, datesIn } from "./dates.ts";
import { asName } from "./names.ts";
import { searchable } from "./text.ts";

/** One thing that a hit must have. */
export type Term =
  /** Stands in the text, or is the name of somebody the record is about, give or take a slip of the finger. */
  | { readonly kind: "word"; readonly text: string; readonly name: string }
  /** Stands in the text as it is. */
  | { readonly kind: "phrase"; readonly text: string }
  /** Is one of the record’s dates, or stands in the text in one of these ways. */
  | { readonly kind: "date"; readonly date: AskedDate; readonly written: readonly string[] };

/** What somebody typed, as the things that a hit must have: words, phrases in quotation marks, dates. */
export function termsOf(typed: string): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (term: Term) => terms.set(term.kind === "date" ? `date ${term.written.join()}` : term.text, term);
  // Each odd piece stood between quotation marks; a mark that is still open quotes to the end.
  for (const [index, piece] of searchable(typed).split('"').entries()) {
    const text = piece.trim();
    if (text === "") continue;
    if (index % 2 === 1) add({ kind: "phrase", text });
    else for (const term of openTerms(text)) add(term);
  }
  return [...terms.values()];
}

function openTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const { start, end, date, written } of datesIn(text)) {
    terms.push(...wordsOf(text.slice(at, start)), { kind: "date", date, written });
    at = end;
  }
  return [...terms, ...wordsOf(text.slice(at))];
}

/** Signs at either end are not part of a word: "Smith," and "(Smith)" ask for Smith. */
const aroundWord = /^[\p{P}\p{C}]+|[\p{P}\p{C}]+$/gu;
const wordsOf = (text: string): readonly Term[] =>
  text
    .split(" ")
    .map((word) => word.replaceAll(aroundWord, ""))
    .filter((word) => word !== "")
    .map((word) => ({ kind: "word", text: word, name: asName(word) }));
