import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvRow, readCsv, toCsv } from "../../lib/csv.ts";
import { child } from "../records.fixture.ts";
import { birthDate, orderIn } from "./birthDates.ts";
import { guessColumns } from "./columns.ts";
import { decodeList, hasBrokenLetters } from "./decode.ts";
import { differencesTo, withDetails } from "./differences.ts";
import { mostLines, openList, understand } from "./list.ts";
import { type Pupil, readRow } from "./rows.ts";

const today = "2026-11-22";
function listOf(text: string) {
  const list = openList(text);
  if (!list.ok) throw new Error(list.error);
  return { ...list.value, columns: guessColumns(list.value.layout.header) };
}
const matched = (text: string, ...children: readonly ReturnType<typeof child>[]) =>
  understand(text, { columns: listOf(text).columns, order: undefined }, children, today);

describe("the encoding of a list", () => {
  const words = "Zoë Ó Briain-Łukasiewicz";
  const utf16 = (text: string, little: boolean) =>
    Uint8Array.from(
      [...text].flatMap((c) =>
        little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
      ),
    );
  test.each([
    ["UTF-8", new TextEncoder().encode(words), "utf-8"],
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${words}`), "utf-8"],
    ["UTF-16", utf16(`\uFEFF${words}`, true), "utf-16le"],
    ["UTF-16, the other way round", utf16(`\uFEFF${words}`, false), "utf-16be"],
    ["UTF-16 without a mark", utf16(words, true), "utf-16le"],
  ])("%s is known", (_what, bytes, encoding) => {
    expect(decodeList(bytes)).toEqual({ ok: true, value: { text: words, encoding } });
  });
  test("what Windows writes is known by what it cannot be", () => {
    // Node reads its quotation marks otherwise than browsers do; accents are the same.
    const bytes = Uint8Array.from([..."Zoë Élan"].map((c) => c.charCodeAt(0)));
    expect(decodeList(bytes)).toEqual({ ok: true, value: { text: "Zoë Élan", encoding: "windows-1252" } });
  });
  test.each([
    ["a workbook", [0x50, 0x4b, 3, 4], /save it as/],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0], /save it as/],
    ["a PDF", [0x25, 0x50, 0x44, 0x46], /PDF/],
    ["nothing", [32, 10], /nothing in this file/],
    ["no text", [1, 2, 3, 0, 0, 0, 200, 1, 1, 1, 1, 1, 1], /not a list/],
  ])("%s is refused with what to do", (_what, bytes, reason) => {
    const read = decodeList(Uint8Array.from(bytes));
    expect(read.ok ? "" : read.error).toMatch(reason);
  });
  test("letters that were broken on the way are noticed, and good ones are not", () => {
    expect(["ZoÃ« Ellis", "Oâ€™Brien", "Zo\uFFFD"].map(hasBrokenLetters)).toEqual([true, true, true]);
    expect([words, "JOÃO", "Ângela", "São"].map(hasBrokenLetters)).toEqual([false, false, false, false]);
  });
});

describe("rows of a CSV text", () => {
  const cells = (text: string, delimiter = ",") =>
    [...readCsv(text, delimiter)].filter(({ isEmpty }) => !isEmpty).map((row) => row.cells);
  test("are read with any line end, and empty lines are left out", () => {
    expect(cells("a,b\r\n\r\nc,d\re,f\n,\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
  });
  test("know their line, also after a cell of several lines", () => {
    expect([...readCsv('a,"1\n2"\n\nb,c', ",")].map(({ line, isEmpty }) => [line, isEmpty])).toEqual([
      [1, false],
      [3, true],
      [4, false],
    ]);
  });
  test("keep quotation marks in the middle, and say where one is never closed", () => {
    expect(cells('Sam "Sammy" O,x\n"say ""hi""",y')).toEqual([
      ['Sam "Sammy" O', "x"],
      ['say "hi"', "y"],
    ]);
    expect([...readCsv('a\n"b,c\nd', ",")].map(({ trouble }) => trouble)).toEqual([undefined, "unclosed"]);
  });
  test.each([
    ["cells", "x,".repeat(40_000)],
    ["one cell", "x".repeat(60_000)],
    ["a cell whose quotation mark is missing", `"${"x".repeat(60_000)}`],
    ["quotation marks", '"'.repeat(60_001)],
  ])("of a line that is too long for anybody, made of %s, nothing is taken, and the next are read", (_of, long) => {
    const rows = [...readCsv(`a,b\n${long}\nc,d\n`, ",")];
    expect(rows.map(({ line, trouble }) => [line, trouble])).toEqual([
      [1, undefined],
      [2, "tooLong"],
      [3, undefined],
    ]);
    expect(rows[2]?.cells).toEqual(["c", "d"]);
  });
  test("come back from what was written, whatever it was", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."a =\"',;\t\r\n") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const safe = (each: string) => each.replace(/^(?=[\t\r\n]|\s*[=+\-@])/, "'");
        const kept = rows.map((row) => row.map(safe)).filter((row) => row.some((each) => each.trim() !== ""));
        expect(cells(toCsv(rows))).toEqual(kept);
      }),
    );
  });
  test("never fail on anything, under any delimiter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(",", ";", "\t"),
        (text, delimiter) => void cells(text, delimiter),
      ),
    );
  });
});

describe("the columns of a list", () => {
  test.each([
    [
      "SIMS",
      "Legal Forename,Middle Name(s),Legal Surname,Preferred Forename,Preferred Surname,DOB,UPN,Year,Reg,Address Block",
      [
        "givenNames",
        "middleNames",
        "familyName",
        "knownAs",
        undefined,
        "dateOfBirth",
        "upn",
        "yearGroup",
        undefined,
        "address",
      ],
    ],
    [
      "Arbor",
      "Student ID,Legal first name,Legal last name,Preferred first name,Date of birth,UPN,Year group,Registration form",
      [undefined, "givenNames", "familyName", "knownAs", "dateOfBirth", "upn", "yearGroup", undefined],
    ],
    [
      "Bromcom",
      "First Name;Last Name;Date Of Birth;Former UPN;UPN;Year Group;Postcode",
      ["givenNames", "familyName", "dateOfBirth", undefined, "upn", "yearGroup", "address"],
    ],
    ["one name", "Name\tDOB\tYear Group", ["fullName", "dateOfBirth", "yearGroup"]],
  ])("are guessed from the headings of %s", (_system, header, columns) => {
    expect(listOf(`${header}\n1,2`).columns).toEqual(columns);
  });
  test("are found under the title of a report", () => {
    expect(listOf("Larchwood School\nPupils on 1 September\nForename,Surname\nSam,Okafor")).toMatchObject({
      layout: { delimiter: ",", skip: 2 },
      first: [["Sam", "Okafor"]],
      lines: 1,
    });
    expect(matched("Larchwood School\nForename,Surname\nSam,Okafor").findings).toMatchObject([{ pupil: { line: 3 } }]);
  });
});

describe("dates of birth", () => {
  test.each([
    ["09/03/2015", "2015-03-09"],
    ["9.3.15", "2015-03-09"],
    ["2015-03-09", "2015-03-09"],
    ["2015-03-09T00:00:00", "2015-03-09"],
    ["09-Mar-2015", "2015-03-09"],
    ["9 March 2015", "2015-03-09"],
    ["09/03/2015 00:00", "2015-03-09"],
    ["", ""],
  ])("%j is %j", (text, date) => expect(birthDate(text, "dayFirst", today)).toEqual({ date }));
  test.each([
    ["31/02/2015", /could not be read/],
    ["42072", /spreadsheet/],
    ["09/03/2031", /future/],
    ["09/03/1975", /30 years/],
    ["soon", /could not/],
    ["3/25/2015", /could not/],
  ])("%j is said to be unreadable", (text, reason) =>
    expect(birthDate(text, "dayFirst", today)).toEqual({ problem: expect.stringMatching(reason) }),
  );
  test("tell by themselves which number is the day, where one of them can", () => {
    expect(orderIn(["03/04/2015", "25/03/2015"])).toBe("dayFirst");
    expect(orderIn(["03/04/2015", "3/25/2015"])).toBe("monthFirst");
    expect(orderIn(["03/04/2015", "2015-03-25"])).toBe("either");
    expect(orderIn(["25/03/2015", "3/25/2015"])).toBe("mixed");
    expect(birthDate("3/25/2015", "monthFirst", today)).toEqual({ date: "2015-03-25" });
    expect(matched("Forename,DOB\nSam,3/25/2015\nAda,3/4/2015")).toMatchObject({
      said: "monthFirst",
      order: "monthFirst",
      findings: [{ pupil: { dateOfBirth: "2015-03-25" } }, { pupil: { dateOfBirth: "2015-03-04" } }],
    });
  });
});

describe("a row", () => {
  const row = (...cells: readonly string[]): CsvRow => ({ line: 7, cells, isEmpty: false, trouble: undefined });
  test("is a child, tidied", () => {
    expect(
      readRow(
        row(" Sam  ", "James", "Okafor", "Sam", "a123456789012", "Yr 06", "1 Mill Lane\r\nNorthvale", "NV1 1AA"),
        ["givenNames", "middleNames", "familyName", "knownAs", "upn", "yearGroup", "address", "address"],
        "dayFirst",
        today,
      ),
    ).toEqual({
      line: 7,
      givenNames: "Sam James",
      familyName: "Okafor",
      knownAs: "",
      dateOfBirth: "",
      upn: "A123456789012",
      yearGroup: "6",
      address: "1 Mill Lane\nNorthvale\nNV1 1AA",
      notes: [],
    });
  });
  test("may have its name in one column", () => {
    const read = (name: string) => readRow(row(name), ["fullName"], "dayFirst", today);
    expect(read("Okafor, Sam James")).toMatchObject({ givenNames: "Sam James", familyName: "Okafor" });
    expect(read("Sam James Okafor")).toMatchObject({ givenNames: "Sam James", familyName: "Okafor" });
    expect(read("Sam")).toMatchObject({ givenNames: "Sam", familyName: "" });
  });
  test.each(["=1+1", "+Sam", "-Sam", "@Sam", "'=cmd()"])("%j as a name is text, and pointed out", (name) => {
    expect(readRow(row(name), ["givenNames"], "dayFirst", today)).toMatchObject({
      givenNames: name,
      notes: [expect.stringContaining("begins like a formula")],
    });
  });
  test("without a name, or that runs into the next ones, is none, and says why", () => {
    expect(readRow(row(""), ["givenNames"], "dayFirst", today)).toMatchObject({ reason: "There is no given name" });
    expect(readRow({ ...row("Sam"), trouble: "unclosed" }, ["givenNames"], "dayFirst", today)).toMatchObject({
      reason: expect.stringContaining("quotation mark"),
    });
    expect(readRow(row("x".repeat(101)), ["givenNames"], "dayFirst", today)).toMatchObject({
      reason: expect.stringContaining("longer"),
    });
  });
});

describe("who is who", () => {
  const sam = child("sam", "Sam", "Okafor", { dateOfBirth: "2015-03-09", upn: "A123456789012" });
  const zoe = child("zoe", "Zoë", "Ellis", { dateOfBirth: "2016-01-02" });
  const kit = child("kit", "Kit", "Moss");
  const kinds = (rows: string, ...children: readonly ReturnType<typeof child>[]) =>
    matched(`Forename,Surname,DOB,UPN\n${rows}`, ...children).findings.map(({ kind }) => kind);

  test("is settled by the pupil number, else by name and date of birth, else asked", () => {
    const { findings, notOnList } = matched(
      "Forename,Surname,DOB,UPN\nSamuel,Okafor-Lee,,a123456789012\nZoe,Ellis,02/01/2016,\nKit,Moss,03/04/2015,\nAda,Bright,,",
      sam,
      zoe,
      kit,
      child("gone", "Bo", "Hill"),
    );
    expect(findings.map((each) => ("by" in each ? each.by : each.kind))).toEqual(["upn", "nameAndBirth", "ask", "new"]);
    expect(notOnList.map(({ id }) => id)).toEqual(["gone"]);
  });
  test("another pupil number is another child, and another date of birth is asked about", () => {
    expect(kinds("Sam,Okafor,09/03/2015,B123456789012", sam)).toEqual(["new"]);
    expect(kinds("Zoe,Ellis,03/01/2016,", zoe)).toEqual(["ask"]);
  });
  test("names of before and what a child is known as count", () => {
    const was = child("w", "Ann", "New", {
      formerly: [{ givenNames: "Anna", familyName: "Old", knownAs: "" }],
      knownAs: "Nan",
    });
    expect(kinds("Anna,Old,,\nNan,New,,", was)).toEqual(["ask", "ask"]);
  });
  test("whoever is on the list twice is taken once, and nobody whose number stands beside two names", () => {
    expect(
      kinds("Sam,Okafor,,A1\nSam,Okafor,,A1\nKit,Moss,,B2\nAda,Bright,,B2\nBo,Hill,01/02/2015,\nBo,Hill,01/02/2015,"),
    ).toEqual(["new", "twice", "twice", "twice", "new", "twice"]);
    expect(kinds("Sam,Okafor,,A123456789012\nSam,Okafor,09/03/2015,", sam)).toEqual(["same", "twice"]);
  });
  test("what is on the list in any way is not said to be missing", () => {
    expect(
      matched("Forename,Surname,UPN\nKit,Moss,A123456789012\nAda,Bright,A123456789012", sam, kit).notOnList,
    ).toEqual([]);
  });
});

describe("what a list says otherwise", () => {
  const pupil: Pupil = {
    line: 2,
    givenNames: "Sam",
    familyName: "Okafor-Lee",
    knownAs: "",
    dateOfBirth: "2015-03-09",
    upn: "",
    yearGroup: "6",
    address: "1 Mill Lane",
    notes: [],
  };
  const sam = child("sam", "SAM", "Okafor", { yearGroup: "Year 6", address: "2 Elm Row" });
  test("is each detail that differs, and nothing that it leaves empty", () => {
    expect(differencesTo({ ...sam, upn: "A1" }, pupil)).toEqual([
      { detail: "name", here: "SAM Okafor", list: "Sam Okafor-Lee" },
      { detail: "dateOfBirth", here: "", list: "2015-03-09" },
      { detail: "address", here: "2 Elm Row", list: "1 Mill Lane" },
    ]);
  });
  test("is taken over only where it was chosen", () => {
    expect(withDetails(sam, pupil, [])).toEqual(sam);
    expect(withDetails(sam, pupil, ["name", "dateOfBirth"])).toEqual({
      ...sam,
      givenNames: "Sam",
      familyName: "Okafor-Lee",
      dateOfBirth: "2015-03-09",
    });
  });
});

test("no more lines are read than any school has pupils, and each is matched with the children here", () => {
  const line = (at: number) =>
    `Name${at},Family${at % 9000},0${(at % 9) + 1}/0${(at % 8) + 1}/2015,A${String(at).padStart(12, "0")},7`;
  const text = `Forename,Surname,DOB,UPN,Year\n${Array.from({ length: mostLines + 5 }, (_, at) => line(at)).join("\n")}`;
  const children = Array.from({ length: 1500 }, (_, at) =>
    child(`c${at}`, `Name${at}`, `Family${at}`, { yearGroup: "6" }),
  );
  const { lines, isCut } = listOf(text);
  const { findings } = matched(text, ...children);
  expect([lines, isCut, findings.length]).toEqual([mostLines, true, mostLines]);
  expect(findings.filter(({ kind }) => kind === "ask")).toHaveLength(1500);
});
