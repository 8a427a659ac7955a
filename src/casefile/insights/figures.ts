import { labelOf } from "../../engine/summary.ts";
import { inWords } from "../../lib/words.ts";
import { type CaseFile, oncePerState } from "../casefile.ts";
import { aYearBefore, isSamePeriod, type Period, periodBefore, periodInWords, terms } from "../terms.ts";
import { type Counted, countedIn, type DimensionId, dimensionIds, dimensionOf } from "./counted.ts";
import {
  type Figure,
  type Published,
  type PublishedTotals,
  published,
  publishedTotals,
  smallest,
} from "./suppression.ts";

/** "true": as they are, for whoever works with the records. "published": without small numbers, for everybody else. */
export type View = "true" | "published";

/** The counts of one school year by term, from which every figure of the year and its terms is taken. */
interface YearCounts {
  readonly totals: readonly number[];
  readonly rows: (id: DimensionId) => readonly (readonly number[])[];
  readonly publishedTotals: PublishedTotals;
  readonly published: (id: DimensionId) => Published | undefined;
}

/** Rows of a table, in the order of the pack. */
const keysOf = (id: DimensionId): readonly string[] => Object.keys(dimensionOf(id).words);

function countsOf(counted: readonly Counted[]): YearCounts {
  const totals = terms.map((term) => counted.filter((each) => each.term === term).length);
  const totalsShown = publishedTotals(totals);
  const rowsOf = once((id: DimensionId) => {
    const rows = new Map(keysOf(id).map((key) => [key, terms.map(() => 0)] as const));
    for (const { term, under } of counted)
      for (const key of under[id] ?? []) {
        const row = rows.get(key);
        const column = terms.indexOf(term);
        if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
      }
    return [...rows.values()];
  });
  return {
    totals,
    rows: rowsOf,
    publishedTotals: totalsShown,
    // Always of the whole year: a term and its year hold the same figures back, so that one is never taken from the other.
    published: once((id) => published({ rows: rowsOf(id), columns: totals, sums: dimensionOf(id).sums }, totalsShown)),
  };
}

function once<K, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: workOut(key) };
    known.set(key, found);
    return found.value;
  };
}

const yearsIn = oncePerState((file) => {
  const byYear = new Map<number, Counted[]>();
  for (const each of countedIn(file)) byYear.get(each.year)?.push(each) ?? byYear.set(each.year, [each]);
  return {
    years: [...byYear.keys()].sort((a, b) => b - a),
    of: once((year: number) => countsOf(byYear.get(year) ?? [])),
  };
});

/** How many records of a period there are. */
export function totalOf(file: CaseFile, { year, term }: Period, view: View): Figure {
  const { totals, publishedTotals: seen } = yearsIn(file).of(year);
  if (view === "true") return term === undefined ? sum(totals) : (totals[terms.indexOf(term)] ?? 0);
  return term === undefined ? seen.whole : (seen.columns[terms.indexOf(term)] ?? "held");
}

/** The figures of one column, in the order of the pack. */
function columnOf(file: CaseFile, id: DimensionId, { year, term }: Period, view: View): readonly Figure[] {
  const counts = yearsIn(file).of(year);
  const pick = (row: readonly Figure[], whole: Figure) =>
    term === undefined ? whole : (row[terms.indexOf(term)] ?? "held");
  if (view === "true") return counts.rows(id).map((row) => pick(row, sum(row)));
  // A period without a record has nothing to hide.
  if (totalOf(file, { year, ...(term && { term }) }, view) === 0) return keysOf(id).map(() => 0);
  const seen = counts.published(id);
  return keysOf(id).map((_, row) =>
    seen === undefined ? "held" : pick(seen.rows[row] ?? [], seen.whole[row] ?? "held"),
  );
}

export interface Row {
  readonly key: string;
  readonly label: string;
  /** One a column. */
  readonly figures: readonly Figure[];
}
export interface Breakdown {
  readonly id: DimensionId;
  readonly title: string;
  readonly lead: string;
  /** What the first column says, in a sentence. */
  readonly sentence: string;
  readonly rows: readonly Row[];
}

/** A period beside what it is compared with: the one before, and the same term a year before. */
export const comparedWith = (period: Period): readonly Period[] =>
  [period, periodBefore(period), aYearBefore(period)].filter(
    (each, index, all) => all.findIndex((other) => isSamePeriod(each, other)) === index,
  );

/** Every breakdown of a period, the numbers of each beside those of the periods it is compared with. */
export const breakdownsOf = (file: CaseFile, period: Period, view: View): readonly Breakdown[] =>
  dimensionIds.map((id) => {
    const { title, lead, words } = dimensionOf(id);
    const columns = comparedWith(period).map((each) => columnOf(file, id, each, view));
    // Where nothing of a column is shown, it does not say which rows there are.
    const saying = columns.map((column) => column.some((figure) => figure !== "held"));
    const rows = keysOf(id)
      .map((key, row) => ({ key, label: labelOf(words, key), figures: columns.map((column) => column[row] ?? 0) }))
      .filter(({ figures }) => figures.some((figure, column) => saying[column] && figure !== 0));
    const sorted = rows.toSorted((a, b) => rank(b.figures[0]) - rank(a.figures[0]));
    return { id, title, lead, sentence: sentenceOf(sorted, totalOf(file, period, view)), rows: sorted };
  });

/** Numbers first, the greatest on top. Where a figure is hidden the order says nothing of it. */
const rank = (figure: Figure | undefined): number =>
  typeof figure === "number" ? (figure === 0 ? -3 : figure) : figure === "held" ? -1 : -2;

function sentenceOf(rows: readonly Row[], total: Figure): string {
  if (total === 0) return "Nothing was recorded in this period.";
  const firsts = rows.map(({ label, figures }) => ({ label, figure: figures[0] ?? 0 }));
  const most = Math.max(0, ...firsts.map(({ figure }) => (typeof figure === "number" ? figure : 0)));
  if (most === 0) return "The numbers of this period are too small to be broken down.";
  const top = firsts.filter(({ figure }) => figure === most).map(({ label }) => `“${label}”`);
  const among = firsts.some(({ figure }) => figure === "held") ? "Of the numbers that can be shown, the" : "The";
  return `${among} highest is ${inWords(top)}: ${most}.`;
}

/** "12", "fewer than 5", "not shown". */
export const figureInWords = (figure: Figure): string =>
  figure === "few" ? `fewer than ${smallest}` : figure === "held" ? "not shown" : String(figure);

/** One sentence for the whole page: how many, and how many before. */
export function overall(file: CaseFile, period: Period, view: View): string {
  const [now = 0, ...before] = comparedWith(period).map((each) => totalOf(file, each, view));
  const others = comparedWith(period)
    .slice(1)
    .map((each, index) => `${figureInWords(before[index] ?? 0)} in the ${lower(periodInWords(each))}`);
  return `${recordsInWords(now)}. Before that: ${inWords(others)}.`;
}

const recordsInWords = (figure: Figure): string =>
  figure === "held"
    ? "The number of incidents recorded is not shown"
    : figure === 0
      ? "No incident was recorded"
      : `${figure === "few" ? `Fewer than ${smallest}` : figure} ${figure === 1 ? "incident was" : "incidents were"} recorded`;
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Said wherever small numbers are left out. */
export const smallNumbers = `Numbers from 1 to ${smallest - 1} are given as “fewer than ${smallest}”, so that no child can be recognised by them. Where a sum would give such a number away, another is not shown either. A nought is a nought: it is about nobody.`;

/** Periods that can be chosen, newest first: each school year with records, and the one that a day is in, with their terms. */
export function periodsOf(file: CaseFile, now: Period): readonly Period[] {
  const years = [...new Set([now.year, ...yearsIn(file).years])].sort((a, b) => b - a);
  return years.flatMap((year) => [
    ...terms
      .filter((_, index) => year < now.year || now.term === undefined || index <= terms.indexOf(now.term))
      .map((term) => ({ year, term }))
      .reverse(),
    { year },
  ]);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
