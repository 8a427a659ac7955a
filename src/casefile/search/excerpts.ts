import { type CaseFile, namesIn } from "../casefile.ts";
import { fallsIn } from "./dates.ts";
import { piecesOf, type Readings, type Subject } from "./documents.ts";
import { fitOf, nameTokens } from "./names.ts";
import type { Piece } from "./pieces.ts";
import type { Term } from "./query.ts";
import { joined, type Mark, marksOf } from "./text.ts";

/** A few words around what was found, and where they stand. */
export interface Excerpt {
  readonly where: string;
  readonly text: string;
  /** What was asked for, in order. */
  readonly marks: readonly Mark[];
  /** Somebody’s exact words: to be shown only when asked for. */
  readonly isQuote: boolean;
}

/** The pieces that show best why something was found: one for each term, without saying any twice. */
export function excerptsOf(
  file: CaseFile,
  readings: Readings,
  subject: Subject,
  terms: readonly Term[],
): readonly Excerpt[] {
  const pieces = piecesOf(subject, readings, namesIn(file));
  const shown = new Set<Piece>();
  for (const term of terms) {
    const has = (piece: Piece) => marksIn(piece, term).length > 0;
    const piece = [...shown].find(has) ?? pieces.find(has);
    if (piece !== undefined) shown.add(piece);
  }
  return [...shown].slice(0, 3).map((piece) => excerptOf(piece, terms));
}

/** Where a term stands in an answer. The name of somebody is marked word by word, as it was found. */
function marksIn({ text, id, days = [] }: Piece, term: Term): readonly Mark[] {
  switch (term.kind) {
    case "phrase":
      return marksOf(text, term.text);
    case "date":
      return days.some((each) => fallsIn(term.date, each))
        ? [{ start: 0, end: text.length }]
        : term.written.flatMap((written) => marksOf(text, written));
    case "word":
      return id === undefined ? marksOf(text, term.text) : nameMarks(text, term.name);
  }
}

/** What was asked for in the name of somebody. */
export const marksOfName = (name: string, terms: readonly Term[]): readonly Mark[] =>
  joined(
    terms.flatMap((term) =>
      term.kind === "word" ? nameMarks(name, term.name) : marksIn({ where: "", text: name }, term),
    ),
  );

/** The words of a name that a typed word fits, give or take a slip of the finger. */
const nameMarks = (name: string, typed: string): readonly Mark[] =>
  [...name.matchAll(/[^\s(),]+/gu)].flatMap(({ 0: word, index }) =>
    fitOf(nameTokens(word), typed) === undefined ? [] : [{ start: index, end: index + word.length }],
  );

/** How much is shown before what was found, and in all. */
const [before, width] = [50, 160];

function excerptOf(piece: Piece, terms: readonly Term[]): Excerpt {
  const marks = joined(terms.flatMap((term) => marksIn(piece, term)));
  const from = Math.max(0, (marks[0]?.start ?? 0) - before);
  const start = from === 0 ? 0 : wordStart(piece.text, from);
  const end = start + width >= piece.text.length ? piece.text.length : wordEnd(piece.text, start + width);
  const [lead, tail] = [start > 0 ? "… " : "", end < piece.text.length ? " …" : ""];
  return {
    where: piece.where,
    text: `${lead}${piece.text.slice(start, end)}${tail}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.start < end)
      .map((mark) => ({ start: mark.start - start + lead.length, end: Math.min(mark.end, end) - start + lead.length })),
    isQuote: piece.isQuote ?? false,
  };
}

/** The next place at which a word begins, or not far on where there is none: not in the middle of a character either. */
const wordStart = (text: string, from: number): number => {
  const space = text.slice(from, from + 20).search(/\s/);
  return space === -1 ? evenly(text, from) : from + space + 1;
};
const wordEnd = (text: string, to: number): number => {
  const space = text.slice(to - 20, to).search(/\s\S*$/);
  return space === -1 ? evenly(text, to) : to - 20 + space;
};
const evenly = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);
