import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { inReadingOrder, phrasesInReadingOrder, type Run } from "./readingOrder.ts";

/** What a page of a finished file is painted with, as pdf.js gives it. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What was painted between two marks: a paragraph, a cell, or something that every page repeats. */
export interface Piece {
  readonly text: string;
  readonly isDecoration: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Points from an edge of the page. Runs of one line differ by what rounding left. */
const heightOf = ([, b, , d, , f]: Matrix, [, , , , x, y]: Matrix): number => Math.round((b * x + d * y + f) * 10) / 10;

/**
 * The text of one page of our own files, in the order in which a screen reader meets it. pdf.js can give text by itself, but
 * guesses spaces from gaps and drops those at the end of a line, so that a name broken over two lines can't be told from two
 * words. Our files hold every space, so the letters are taken as they are painted.
 */
export function piecesOf({ fnArray, argsArray }: Operators): readonly Piece[] {
  const pieces: { readonly isDecoration: boolean; readonly runs: Run[] }[] = [{ isDecoration: false, runs: [] }];
  const saved: Matrix[] = [];
  let matrix = identity;
  let place = identity;
  let glyphs: string[] = [];
  for (const [index, operator] of fnArray.entries()) {
    // What the arguments are is told by the operator.
    const args = argsArray[index];
    switch (operator) {
      case OPS.save:
        saved.push(matrix);
        break;
      case OPS.restore:
        matrix = saved.pop() ?? identity;
        break;
      case OPS.transform:
        matrix = times(matrix, args as Matrix);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        pieces.push({ isDecoration: (args as readonly unknown[])[0] === "Artifact", runs: [] });
        break;
      case OPS.endMarkedContent:
        pieces.push({ isDecoration: false, runs: [] });
        break;
      case OPS.beginText:
        glyphs = [];
        place = identity;
        break;
      case OPS.setTextMatrix:
        place = args as Matrix;
        break;
      case OPS.showText:
        glyphs.push(...lettersOf((args as readonly [readonly (Glyph | number)[]])[0]));
        break;
      case OPS.endText:
        pieces.at(-1)?.runs.push({ text: inReadingOrder(glyphs), y: heightOf(matrix, place) });
        break;
    }
  }
  return pieces
    .map(({ isDecoration, runs }) => ({ isDecoration, text: phrasesInReadingOrder(runs).join("").normalize("NFC") }))
    .filter(({ text }) => text !== "");
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

/** Numbers are kerning. A dot of an Arabic letter may be a glyph of its own, which says nothing and has no width. */
const lettersOf = (shown: readonly (Glyph | number)[]): readonly string[] =>
  shown.flatMap((glyph) =>
    typeof glyph === "number" || (glyph.width === 0 && !/\p{M}/u.test(glyph.unicode)) ? [] : [glyph.unicode],
  );

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
