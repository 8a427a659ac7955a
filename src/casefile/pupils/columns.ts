import { type CsvRow, readCsv } from "../../lib/csv.ts";
import { fold } from "../casefile.ts";

/** What a column of a pupil list can hold that Waymark takes. */
export const columnKinds = {
  givenNames: "Given names",
  middleNames: "Middle names",
  familyName: "Family name",
  fullName: "Whole name in one column",
  knownAs: "Known as",
  dateOfBirth: "Date of birth",
  upn: "UPN",
  yearGroup: "Year group",
  address: "Home address, or a line of it",
} as const;
export type ColumnKind = keyof typeof columnKinds;
/** What each column holds, in their order; undefined for what is left out. */
export type Columns = readonly (ColumnKind | undefined)[];

/** How school systems (SIMS, Arbor, Bromcom and their like) head their columns, the surest first. */
const headings: readonly (readonly [ColumnKind, RegExp])[] = [
  ["upn", /^(?:upn|unique pupil (?:number|no|id))$/],
  ["dateOfBirth", /^(?:(?:student|pupil) )?(?:dob|date of birth|birth ?date|born)$/],
  [
    "yearGroup",
    /^(?:(?:curriculum|current|nc|national curriculum) )?(?:year ?group|year|yr|nc year|nc ?yr|ncy)(?: actual| code| name)?$/,
  ],
  ["knownAs", /^(?:preferred|chosen|known) (?:forename|first ?name|given ?name|name|as)s?$/],
  ["middleNames", /^(?:legal )?middle ?names?(?: s)?$/],
  ["givenNames", /^(?:legal|student|pupil) (?:forename|first ?name|given ?name)s?$/],
  ["givenNames", /^(?:forename|first ?name|given ?name)s?$/],
  ["familyName", /^(?:legal|student|pupil) (?:surname|last ?name|family ?name)s?$/],
  ["familyName", /^(?:surname|last ?name|family ?name)s?$/],
  ["fullName", /^(?:(?:legal|full|student|pupil|child) )?(?:full )?name$|^(?:student|pupil|child)$/],
  [
    "address",
    /^(?:home |main |postal |full )?address(?: ?(?:line )?\d| block| full)?$|^(?:house|flat|apartment|street|road|town|city|county|district|locality|post ?code|home post ?code)(?: (?:name|number|no))?$/,
  ],
];

const plain = (heading: string): string =>
  fold(heading)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What each column probably holds, by its heading. Of two that would be the same the surer one is taken; an address may be many. */
export function guessColumns(header: readonly string[]): Columns {
  const guessed: (ColumnKind | undefined)[] = header.map(() => undefined);
  for (const [kind, pattern] of headings)
    header.forEach((heading, index) => {
      if (guessed[index] !== undefined || !pattern.test(plain(heading))) return;
      if (kind === "address" || !guessed.includes(kind)) guessed[index] = kind;
    });
  const hasParts = guessed.includes("givenNames");
  return guessed.map((kind) => (kind === "fullName" && hasParts ? undefined : kind));
}

/** Names, and nobody without one. */
export const hasNames = (columns: Columns): boolean => columns.includes("givenNames") || columns.includes("fullName");

/** Each is shown, to be put right. What stands further to the right is left out. */
export const mostColumns = 200;

const delimiters = [",", ";", "\t"] as const;
export interface Layout {
  readonly delimiter: string;
  /** Rows before the one with the headings, such as the title of a report. */
  readonly skip: number;
  readonly header: readonly string[];
}

/** How a list is laid out: the delimiter under which most headings are known, in one of its first rows. */
export function layoutOf(text: string): Layout | undefined {
  const layouts = delimiters.flatMap((delimiter) =>
    firstRows(text, delimiter).map(({ cells }, skip) => ({
      delimiter,
      skip,
      header: cells.slice(0, mostColumns).map((cell) => cell.trim()),
      known: guessColumns(cells.slice(0, mostColumns)).filter((kind) => kind !== undefined).length,
    })),
  );
  const most = Math.max(0, ...layouts.map(({ known }) => known));
  const best =
    most > 0
      ? layouts.find(({ known }) => known === most)
      : layouts.filter(({ skip }) => skip === 0).toSorted((a, b) => b.header.length - a.header.length)[0];
  if (best === undefined) return undefined;
  const { known: _known, ...layout } = best;
  return layout;
}

function firstRows(text: string, delimiter: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of readCsv(text.slice(0, 20_000), delimiter)) {
    if (rows.length === 10) break;
    if (!row.isEmpty) rows.push(row);
  }
  return rows;
}
