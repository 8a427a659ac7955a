import type { Block } from "../../documents/blocks.ts";
import { textsOf } from "../../documents/blocks.ts";
import type { Notice, Noticed } from "./noticed.ts";

/** What somebody made of a piece of text before it leaves. */
export type Decision =
  | { readonly kind: "asShown" }
  /** In other words, which are redacted like the rest. */
  | { readonly kind: "reworded"; readonly text: string }
  /** `why` is for the school’s log; `printed` is what the reader sees of it, if anything. */
  | { readonly kind: "withheld"; readonly why: string; readonly printed: string };

/** A part of a copy, in the words of the school’s own file. */
export interface Section {
  /** "Incident 0007 · version 1". Names nobody. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** One piece of free text that mentions somebody else, or may. The same words are looked at once, wherever they stand. */
export interface ReviewLine {
  /** As it stands in the school’s file. Decisions are kept under it. */
  readonly original: string;
  /** As it will be printed. */
  readonly shown: string;
  /** Where it stands first, and how many times in all. Names nobody. */
  readonly where: string;
  readonly places: number;
  /** The redactor changed something. */
  readonly isChanged: boolean;
  readonly noticed: readonly Noticed[];
}

export type Decisions = ReadonlyMap<string, Decision>;

interface Looking {
  /** Pieces that the pack wrote, and names as they are written here: they are nobody’s free text. */
  readonly isOwn: (text: string) => boolean;
  readonly redact: (text: string) => string;
  readonly notice: Notice;
}

/** Every line that somebody has to look at, in the order of the copy. */
export function reviewLines(sections: readonly Section[], looking: Looking): readonly ReviewLine[] {
  const lines = new Map<string, ReviewLine>();
  const passed = new Set<string>();
  for (const { title, blocks } of sections)
    for (const piece of piecesOf(blocks, looking.redact)) {
      const { text } = piece;
      const known = lines.get(text);
      if (known !== undefined) lines.set(text, { ...known, places: known.places + 1 });
      if (known !== undefined || passed.has(text)) continue;
      const line = lineOf(piece, title, looking);
      if (line === undefined) passed.add(text);
      else lines.set(text, line);
    }
  return [...lines.values()];
}

/** Undefined where there is nothing to look at. */
function lineOf(
  { text, where, beside, isLabel }: Piece,
  title: string,
  { isOwn, redact, notice }: Looking,
): ReviewLine | undefined {
  if (text.trim() === "" || isOwn(text)) return undefined;
  const shown = redact(text);
  // What the pack wrote around a child chosen from the list, whose name has become a letter.
  if (isOwn(shown) || /^(?:Child [B-Z]\d*|Another child)$/i.test(shown)) return undefined;
  const isChanged = shown !== text;
  const besides: readonly Noticed[] = beside === "" ? [] : [{ kind: "beside", words: [beside] }];
  const noticed = isLabel ? [] : [...besides, ...notice(shown)];
  return isChanged || noticed.length > 0
    ? {
        original: text,
        shown,
        where: [title, redact(where)].filter((part) => part !== "").join(" · "),
        places: 1,
        isChanged,
        noticed,
      }
    : undefined;
}

interface Piece {
  readonly text: string;
  readonly where: string;
  /** The letter of another child that it stands beside: in one row of a table, under one heading, as whose words. */
  readonly beside: string;
  /** A label or the head of a column: looked at only where it names somebody. */
  readonly isLabel: boolean;
}

const letter = /\b(?:Child [B-Z]\d*|Another child)\b/i;

/** Every text of some blocks, with what it stands under and beside. */
function piecesOf(blocks: readonly Block[], redact: Looking["redact"]): readonly Piece[] {
  let under = { text: "", letter: "" };
  const letterOf = (text: string): string => {
    const shown = redact(text);
    return shown === text ? "" : (letter.exec(shown)?.[0] ?? "");
  };
  const label = (text: string): Piece => ({ text, where: under.text, beside: "", isLabel: true });
  const said = (text: string, where = under.text, beside = under.letter): Piece => ({
    text,
    where,
    beside,
    isLabel: false,
  });
  return blocks.flatMap((block): readonly Piece[] => {
    switch (block.kind) {
      case "heading":
        under = { text: block.text, letter: letterOf(block.text) };
        return [label(block.text)];
      case "facts":
        return block.rows.flatMap(({ label: of, value }) => [label(of), said(value, of)]);
      case "table":
        return [
          ...[block.caption, ...block.columns.map(({ title }) => title)].map(label),
          ...block.rows.flatMap(({ cells }, row) => {
            // Who a row is about stands in a cell of its own, at its beginning.
            const beside = cells
              .map((cell) => letterOf(cell.split("\n")[0] ?? "").trim())
              .find((each, index) => each !== "" && isName(cells[index], redact));
            return cells.map((text, column) =>
              said(text, `${block.columns[column]?.title ?? ""}, line ${row + 1}`, beside ?? under.letter),
            );
          }),
        ];
      case "quote":
        return [said(block.words, under.text, letterOf(block.speaker)), said(block.speaker), said(block.detail)];
      default:
        return textsOf(block).map((text) => said(text));
    }
  });
}

/** A cell that begins with nothing but a child. */
const isName = (cell: string | undefined, redact: Looking["redact"]): boolean =>
  /^(?:Child [B-Z]\d*|Another child)$/i.test(redact(cell?.split("\n")[0] ?? "").replace(/^About: /, ""));

/** Shorter ones stand in other texts by chance. */
const shortestWithin = 12;

/**
 * How a piece is printed once it has been decided. Words that were withheld or put into other words are so wherever they stand:
 * the chronology says in one cell what a record says in several.
 */
export function asDecided(decisions: Decisions, { isOwn, redact }: Pick<Looking, "isOwn" | "redact">) {
  const insteadOf = (decision: Decision | undefined): string | undefined =>
    decision?.kind === "withheld"
      ? withheldWords(decision.printed)
      : decision?.kind === "reworded"
        ? decision.text
        : undefined;
  // Longest first: one may be a part of another.
  const within = [...decisions.keys()]
    .map((original) => ({ original: original.trim(), instead: insteadOf(decisions.get(original)) }))
    .filter(({ original, instead }) => instead !== undefined && original.length >= shortestWithin)
    .sort((a, b) => b.original.length - a.original.length);
  return (text: string): string => {
    const instead = insteadOf(decisions.get(text));
    if (instead !== undefined) return redact(instead);
    if (isOwn(text)) return text;
    return redact(
      within.reduce(
        (so, { original, instead: other = "" }) =>
          withoutBeginnings(
            so.replaceAll(original, () => other),
            original,
            other,
          ),
        text,
      ),
    );
  };
}

/** Where a line of the chronology was cut short (chronology/brief.ts), the beginning of longer words goes as they do. */
function withoutBeginnings(text: string, original: string, other: string): string {
  let so = text;
  for (const { 0: mark, index } of [...text.matchAll(cutShort)].reverse()) {
    const start = beginningAtEnd(so.slice(0, index), original);
    if (start !== undefined) so = so.slice(0, start) + other + so.slice(index + mark.length);
  }
  return so;
}
const cutShort = / …(?: \(in full: [^\n]*?\))?/gu;

/** Where the words begin that the text ends with: as many as it has of the beginning of the original. */
function beginningAtEnd(text: string, original: string): number | undefined {
  for (let length = Math.min(original.length, text.length); length > 0; length -= 1) {
    const start = text.length - length;
    const isWhole = !/[\p{L}\p{N}]/u.test(original.charAt(length)) && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
    if (isWhole && text.endsWith(original.slice(0, length))) return start;
  }
  return undefined;
}

export const withheldWords = (printed: string): string =>
  printed.trim() === "" ? "[Withheld]" : `[Withheld: ${printed.trim()}]`;

/** What was taken out or put into other words, and why: where it stood, never the words. */
export const withheldIn = (
  lines: readonly ReviewLine[],
  decisions: Decisions,
): readonly { readonly where: string; readonly why: string }[] =>
  lines.flatMap(({ original, where, places }) => {
    const decision = decisions.get(original);
    const place = places > 1 ? `${where}, and ${places - 1} more` : where;
    if (decision?.kind === "withheld") return [{ where: place, why: decision.why }];
    return decision?.kind === "reworded" ? [{ where: place, why: "Put into other words" }] : [];
  });
