import type { CsvRow } from "../../lib/csv.ts";
import type { IsoDate } from "../../lib/dates.ts";
import { birthDate, type DateOrder } from "./birthDates.ts";
import type { ColumnKind, Columns } from "./columns.ts";

/** One child of a list. Empty for what the list does not say. */
export interface Pupil {
  /** Of the file. */
  readonly line: number;
  readonly givenNames: string;
  readonly familyName: string;
  readonly knownAs: string;
  readonly dateOfBirth: IsoDate;
  readonly upn: string;
  readonly yearGroup: string;
  readonly address: string;
  /** What somebody should look at before this is believed. */
  readonly notes: readonly string[];
}
export interface Unreadable {
  readonly line: number;
  readonly reason: string;
}

const troubles: Readonly<Record<NonNullable<CsvRow["trouble"]>, string>> = {
  unclosed: "A quotation mark is opened on this line and never closed, so the rest of the file is one cell",
  tooLong: "This line is longer than anybody’s details. A line end or a quotation mark may be missing",
};

/** A row as a child, or why it is none. Cells are text and nothing else: what looks like a formula is pointed out, never worked out. */
export function readRow(row: CsvRow, columns: Columns, order: DateOrder, today: IsoDate): Pupil | Unreadable {
  const { line } = row;
  if (row.trouble !== undefined) return { line, reason: troubles[row.trouble] };
  const of = (kind: ColumnKind): readonly string[] =>
    columns.flatMap((each, index) => (each === kind ? clean(row.cells[index] ?? "") || [] : []));
  const one = (kind: ColumnKind): string => inOneLine(of(kind)[0] ?? "");
  const name = namesFrom(one("fullName"));
  const givenNames = [one("givenNames") || name.givenNames, one("middleNames")].filter(Boolean).join(" ");
  const familyName = one("familyName") || name.familyName;
  const preferred = one("knownAs");
  if (givenNames === "") return { line, reason: "There is no given name" };
  if ([givenNames, familyName, preferred].some(({ length }) => length > 100))
    return { line, reason: "A name is longer than 100 characters. A quotation mark or a comma may be missing" };
  const born = birthDate(one("dateOfBirth"), order, today);
  if ("problem" in born) return { line, reason: born.problem };
  const upn = one("upn").toUpperCase().replaceAll(" ", "");
  return {
    line,
    givenNames,
    familyName,
    knownAs: [givenNames, givenNames.split(" ")[0]].includes(preferred) ? "" : preferred,
    dateOfBirth: born.date,
    upn,
    yearGroup: yearIn(one("yearGroup")),
    address: of("address")
      .flatMap((part) => part.split("\n"))
      .map((part) => part.trim())
      .filter((part, index, all) => part !== "" && all.indexOf(part) === index)
      .join("\n")
      .slice(0, 1000),
    notes: notesOn([givenNames, familyName, preferred], upn),
  };
}

function notesOn(names: readonly string[], upn: string): readonly string[] {
  const formula = names.find((name) => /^'?[=+\-@＝＋－＠]/.test(name));
  const odd = names.find((name) => /[\d<>{}[\]|\\]|https?:/.test(name));
  return [
    ...(formula === undefined ? [] : [`The name “${formula}” begins like a formula. It is taken as text`]),
    ...(odd === undefined || odd === formula ? [] : [`The name “${odd}” has characters that are rare in a name`]),
    ...(upn === "" || /^[A-Z]\d{11}[A-Z\d]$/.test(upn) ? [] : [`“${upn}” does not look like a UPN`]),
  ];
}

/** Line ends are one kind, and what cannot be seen is gone. */
const clean = (cell: string): string =>
  cell
    .replaceAll(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, "")
    .trim()
    .normalize("NFC");
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** "Okafor, Sam" and "Sam Okafor". */
function namesFrom(whole: string): Pick<Pupil, "givenNames" | "familyName"> {
  const [family = "", given] = whole.split(",").map((part) => part.trim());
  if (given !== undefined) return { givenNames: given, familyName: family };
  const words = whole.split(" ");
  return words.length < 2
    ? { givenNames: whole, familyName: "" }
    : { givenNames: words.slice(0, -1).join(" "), familyName: words.at(-1) ?? "" };
}

/** "6" for "Year 6", "Yr 06" and "Y6"; "Reception" and "Nursery" for their letters. */
function yearIn(text: string): string {
  const number = /^(?:year|yr|y)?\s*0*(\d{1,2})$/i.exec(text)?.[1];
  if (number !== undefined) return number;
  return /^(?:year )?r$/i.test(text) ? "Reception" : /^n\d?$/i.test(text) ? "Nursery" : text.slice(0, 40);
}
