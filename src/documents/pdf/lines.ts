/** Width of a piece of text, in points. */
export type Measure = (text: string) => number;

// Intl.Segmenter would do, but takes 25 seconds for a word of 200,000 letters.
const letterWithMarks = /.\p{M}*/gsu;
// A long word (an address, a run of letters) is best broken after one of these.
const softEnd = /[-–—/.?&=_@,;:]$/u;

/**
 * Breaks one paragraph into lines no wider than `width`. We break lines ourselves because the PDF library puts a hyphen
 * into a long word, or lets it run off the page, and takes time that grows with the square of the paragraph.
 * The lines joined together are the paragraph again, character for character: a space stays at the end of its line.
 */
export function breakLines(paragraph: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const add = (piece: string, size: number) => {
    if (line !== "" && used + size > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += piece;
    used += size;
  };
  for (const word of paragraph.match(/ *[^ ]* ?/gu) ?? []) {
    if (word === "") continue;
    const size = measure(word);
    if (size <= width) add(word, size);
    else for (const piece of piecesOf(word, width, measure)) add(piece, measure(piece));
  }
  return [...lines, line];
}

/** A word that is wider than a line, in pieces that fit. */
function piecesOf(word: string, width: number, measure: Measure): readonly string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let used = 0;
  const end = () => {
    const kept = fitting(piece, width, measure);
    pieces.push(piece.slice(0, kept).join(""));
    piece = piece.slice(kept);
    used = piece.reduce((sum, letter) => sum + measure(letter), 0);
  };
  for (const [letter] of word.matchAll(letterWithMarks)) {
    const size = measure(letter);
    if (used + size > width && piece.length > 0) end();
    piece.push(letter);
    used += size;
  }
  const last = piece.join("");
  return last === ""
    ? pieces
    : measure(last) <= width
      ? [...pieces, last]
      : [...pieces, ...piecesOf(last, width * 0.9, measure)];
}

/** How many of these letters make a line: to the last good place to break, unless that leaves it nearly empty. */
function fitting(letters: readonly string[], width: number, measure: Measure): number {
  let count = letters.length;
  // Letters side by side may be wider than each alone.
  while (count > 1 && measure(letters.slice(0, count).join("")) > width) count -= 1;
  const soft = letters.slice(0, count).findLastIndex((letter) => softEnd.test(letter)) + 1;
  return soft > count / 4 ? soft : count;
}
