import type { ChronologyLine } from "./line.ts";

/** "One neutral line", of sixty words at most (facts.md §6.5). */
const mostOfLine = 60;
/** What was done, why and what came of it stand beside the line: ours, and fewer. */
const mostBeside = 40;

/**
 * A line as a document has it: one neutral line, and what stands beside it in a sentence or two. What was cut says in which record
 * all of it is. The child’s own words are whole always, and so is a correction.
 */
export function inBrief(line: ChronologyLine): ChronologyLine {
  const { entered, reference } = line;
  const short = (text: string, most: number): string => {
    const kept = inShort(text, most);
    return kept === text.trim() ? text : `${kept} (in full: ${reference})`;
  };
  return {
    ...line,
    what: short(line.what, mostOfLine),
    action: short(line.action, mostBeside),
    reason: short(line.reason, mostBeside),
    outcome: short(line.outcome, mostBeside),
    entered: { ...entered, lateReason: short(entered.lateReason, mostBeside) },
  };
}

/** At most so many words, with “…” where there are more: whole sentences if they are half of it, else as far as words go. */
export function inShort(text: string, most = mostOfLine): string {
  const whole = text.trim();
  const ends = [...whole.matchAll(/\S+/gu)].map(({ 0: word, index }) => index + word.length);
  if (ends.length <= most) return whole;
  const isBetween = (end: number) => !isQuoting(whole.slice(0, end));
  const first = ends.slice(0, most).filter(isBetween);
  const half = ends[Math.floor(most / 2)] ?? 0;
  const end =
    first.findLast((each) => each >= half && endsSentence(whole.slice(0, each))) ??
    first.findLast((each) => !isBesideName(whole, each)) ??
    first.at(-1) ??
    ends.find(isBetween) ??
    whole.length;
  return end === whole.length ? whole : `${whole.slice(0, end)} …`;
}

/** Somebody’s words that were begun and not ended: they may be left out, and are never cut. */
const isQuoting = (text: string): boolean => {
  const count = (mark: string) => text.split(mark).length - 1;
  return count("“") > count("”") || count('"') % 2 === 1;
};

/** Not after an initial, a title or "a.m." */
const endsSentence = (text: string): boolean =>
  /[.!?]["”’)]*$/u.test(text) && !/(?<![\p{L}\p{N}])(?:\p{L}|\p{L}\.\p{L}|mrs?|ms|mx|dr|st|no)\.$/iu.test(text);

/** What is left of a name that was cut in two may not be known for one: "Ludwig van", "S." */
const isBesideName = (text: string, end: number): boolean =>
  /(?<!\S)\P{L}*\p{Lu}\S*(?:\s+\p{Ll}{1,3}){0,2}$/u.test(text.slice(0, end)) ||
  /^\s+(?:\p{Ll}{1,3}\s+){0,2}\P{L}*\p{Lu}/u.test(text.slice(end));
