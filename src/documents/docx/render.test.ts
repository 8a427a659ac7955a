import { type Arbitrary, array, assert, asyncProperty, boolean, constantFrom, oneof, record, string } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Block,
  bullets,
  type Document,
  facts,
  heading,
  notice,
  numbered,
  paragraph,
  type Signature,
  table,
} from "../blocks.ts";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { textsOfDocument, wordsOf } from "../words.ts";
import type { DocxFile } from "./api.ts";
import { partsOf } from "./parts.fixture.ts";
import { readBack } from "./readBack.ts";
import { renderDocx } from "./render.ts";
import { saidIn } from "./said.ts";

const copyLine = "Copy for Northshire front door · 22 November 2026 · 3f9a 11c0";
let file: DocxFile;
let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  file = await renderDocx({ ...kitchenSink, copyLine });
  parts = partsOf(file.bytes);
});

const body = async (...blocks: readonly Block[]): Promise<string> => {
  const { bytes } = await renderDocx({ ...kitchenSink, isDraft: false, blocks });
  return partsOf(bytes)["word/document.xml"] ?? "";
};
/** Paragraphs with their styles: "Heading2: What is agreed". */
const paragraphs = async (...blocks: readonly Block[]): Promise<readonly string[]> =>
  saidIn(await body(...blocks))
    .flatMap(({ where, name, text }) => (where === "paragraph" ? [`${name}: ${text}`] : []))
    .slice(4);
const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;

describe("a Word file", () => {
  test("holds every word", () => {
    expect(file.words.lost).toEqual([]);
    expect(file.words.expected).toBeGreaterThan(5000);
    expect(file.marked).toEqual([]);
  });

  test("is the same to the byte when it is made again", async () => {
    expect((await renderDocx({ ...kitchenSink, copyLine })).bytes).toEqual(file.bytes);
  });

  test("says nothing of who made it and when, and no name", () => {
    expect(readBack(file.bytes).properties).toEqual({
      "dc:title": "Risk assessment and safety plan",
      "dc:creator": "Waymark",
      "dc:language": "en-GB",
    });
    expect(parts["docProps/core.xml"]).not.toMatch(/created|modified|Un-named/);
    // The date of every part of a zip file stands at a fixed place of its head: here the first day that it can say.
    expect([...file.bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test("is British English, A4, and in letters that every school has", () => {
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB"');
    expect(parts["word/styles.xml"]).toMatch(/<w:docDefaults>.*w:ascii="Arial"/);
    expect(parts["word/document.xml"]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  test("has no picture", () => {
    expect(Object.keys(parts).filter((path) => !/\.(xml|rels)$/.test(path))).toEqual([]);
    expect(parts["word/document.xml"]).not.toMatch(/<w:drawing|<w:pict/);
  });
});

describe("every page", () => {
  const said = (path: string) => saidIn(parts[path] ?? "").map(({ text }) => text);

  test("has a footer with the school, the reference, the copy and its number", () => {
    for (const path of ["word/footer1.xml", "word/footer2.xml"]) {
      expect(said(path)).toContain(copyLine);
      expect(said(path).join("\n")).toMatch(/Larchwood Primary School · Plan 0019 · version 1\tPage\s+of/);
      expect(said(path)).toEqual(expect.arrayContaining(["PAGE", "NUMPAGES"]));
    }
  });

  test("has the marking at its head, on the first as the first line of the text", () => {
    expect(parts["word/document.xml"]).toMatch(/<w:titlePg/);
    expect(parts["word/document.xml"]?.match(/<w:headerReference w:type="(default|first)"/g)).toHaveLength(2);
    expect(parts["word/document.xml"]?.match(/<w:footerReference w:type="(default|first)"/g)).toHaveLength(2);
    expect(readBack(file.bytes).body.split("\n")[0]).toBe("CONFIDENTIAL · CHILD PROTECTION");
    expect(readBack(file.bytes).chrome).toContain("CONFIDENTIAL · CHILD PROTECTION\tPlan 0019 · version 1");
  });

  test("of a draft says so, and the text begins with it; a finished one does not", async () => {
    for (const path of ["word/header1.xml", "word/header2.xml"]) expect(said(path).join("\n")).toContain("DRAFT");
    expect(readBack(file.bytes).body).toContain("DRAFT: This is a draft.");
    const finished = await renderDocx({ ...kitchenSink, isDraft: false });
    expect(finished.text).not.toMatch(/draft/i);
  });
});

test("a document on its side has wide pages, and its tables and heads reach across them", async () => {
  const wide = await renderDocx({ ...kitchenSink, orientation: "landscape" });
  const turned = partsOf(wide.bytes);
  expect(wide.words.lost).toEqual([]);
  expect(turned["word/document.xml"]).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  const room = String(16838 - 2 * 1134);
  expect(turned["word/document.xml"]).toContain(`<w:tblW w:type="dxa" w:w="${room}"/>`);
  for (const part of ["word/header1.xml", "word/footer1.xml", "word/footer2.xml"])
    expect(turned[part]).toContain(`w:pos="${room}"`);
});

describe("headings", () => {
  test("are headings, each of its level, in Word and in LibreOffice, and the title is the title", async () => {
    const blocks = [heading(1, "One"), heading(2, "Two"), heading(3, "Three")];
    expect(await paragraphs(...blocks)).toEqual(["Heading1: One", "Heading2: Two", "Heading3: Three"]);
    expect(await body()).toContain('<w:pStyle w:val="Title"/>');
    for (const [id, level] of [
      ["Title", 0],
      ["Heading1", 0],
      ["Heading2", 1],
      ["Heading3", 2],
    ] as const)
      expect(outlineOf(id)).toBe(level);
  });
  /** The rank of a style on the outline, by which LibreOffice knows a heading. */
  const outlineOf = (id: string): number => {
    const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(parts["word/styles.xml"] ?? "")?.[0];
    return Number(/w:outlineLvl w:val="(\d)"/.exec(style ?? "")?.[1]);
  };
});

describe("paragraphs, notices and quotes", () => {
  test("have a paragraph for each line", async () => {
    expect(await paragraphs(paragraph("First.\n\nSecond.\nThird."))).toEqual(
      ["Normal: First.", "Normal: Second.", "Normal: Third."].map((each) => each),
    );
  });
  test("say their tone in words", async () => {
    expect(
      await paragraphs(notice("warning", "Do not ask again.\nWrite it down."), notice("note", "For the place.")),
    ).toEqual(["Warning: Important: Do not ask again.", "Warning: Write it down.", "Note: Note: For the place."]);
  });
  test("name who spoke", async () => {
    const quote = {
      kind: "quote",
      words: "I want to sit\nby the window.",
      speaker: "Child affected",
      detail: "Heard by L. Adeyemi",
    } as const;
    expect(await paragraphs(quote)).toEqual([
      "Quote: I want to sit",
      "Quote: by the window.",
      "QuoteSource: Child affected",
      "QuoteSource: Heard by L. Adeyemi",
    ]);
  });
  test("mark what is read from the right", async () => {
    const xml = await body(paragraph("He said: قال محمد to us."));
    expect(xml).toMatch(/<w:rPr><w:rtl\/><\/w:rPr><w:t[^>]*>قال محمد<\/w:t>/);
    expect(count(xml, /<w:rtl\/>/g)).toBe(1);
  });
});

describe("lists", () => {
  test("are numbered by Word, and each begins at 1", async () => {
    const xml = await body(
      numbered([{ text: "One" }, { text: "Two\nmore" }]),
      paragraph("Between."),
      numbered([{ text: "Again" }]),
      bullets([{ text: "Point" }]),
    );
    const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
    const { bytes } = await renderDocx({
      ...kitchenSink,
      blocks: [numbered([{ text: "One" }]), numbered([{ text: "Again" }])],
    });
    expect(count(partsOf(bytes)["word/numbering.xml"] ?? "", /<w:startOverride w:val="1"/g)).toBeGreaterThanOrEqual(2);
  });
});

describe("tables", () => {
  const columns = [
    { title: "Place", width: 1 },
    { title: "What we do", width: 3 },
  ];
  const long = Array.from({ length: 900 }, (_, i) => `word${i}`).join(" ");

  test("are tables with a caption, and repeat their titles on every page", async () => {
    const xml = await body(table("Times", columns, [{ cells: ["Bus", "An adult.\nEvery day."] }]));
    expect(await paragraphs(table("Times", columns, [{ cells: ["Bus", "An adult.\nEvery day."] }]))).toEqual([
      "Caption: Times",
      "TableHead: Place",
      "TableHead: What we do",
      "TableText: Bus",
      "TableText: An adult.",
      "TableText: Every day.",
    ]);
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(1);
    expect(xml).toMatch(/<w:tr><w:trPr>(?:(?!<w:tr>).)*<w:tblHeader\/>.*?Place/);
    const [narrow = 0, wide = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(wide / narrow).toBeCloseTo(3, 1);
  });
  test("keep a short row on one page and let a long one break", async () => {
    const rows = (xml: string) =>
      [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row.includes("<w:cantSplit/>"));
    expect(rows(await body(table("", columns, [{ cells: ["Bus", "Short."] }, { cells: ["Bus", long] }])))).toEqual([
      true,
      true,
      false,
    ]);
  });
  test("have a cell for every column, also where a row is short of cells", async () => {
    expect(count(await body(table("", columns, [{ cells: ["Bus"] }])), /<w:tc>/g)).toBe(4);
  });
  test("never touch each other, and never end the file: Word would join or mend them", async () => {
    const xml = await body(facts([{ label: "Who", value: "T. Reyes" }]), facts([{ label: "When", value: "" }]));
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>|<\/w:tbl><w:sectPr/);
    expect(count(xml, /<w:tbl>/g)).toBe(2);
  });
  test("of facts are two columns: labels, and values that may be empty", async () => {
    const rows = facts([
      { label: "Who", value: "T. Reyes\nL. Adeyemi" },
      { label: "When", value: "" },
    ]);
    expect(await paragraphs(rows)).toEqual([
      "FactLabel: Who",
      "TableText: T. Reyes",
      "TableText: L. Adeyemi",
      "FactLabel: When",
    ]);
    expect(count(await body(rows), /<w:gridCol/g)).toBe(2);
    expect(await body(facts([]))).not.toContain("<w:tbl>");
  });
});

describe("signatures", () => {
  const signature = (more: Partial<Signature>): Signature => ({
    kind: "signature",
    role: "Head teacher",
    name: "",
    detail: "",
    strokes: [],
    ...more,
  });

  test("that are not there yet have lines to sign on", async () => {
    expect(await paragraphs(signature({}))).toEqual([
      "SignatureRole: Head teacher",
      "SignatureLine: Name and signature: \t Date: \t",
    ]);
    expect(count(await body(signature({})), /w:leader="underscore"/g)).toBe(2);
  });
  test("that were typed are the name", async () => {
    expect(await paragraphs(signature({ name: "S. Llŷr", detail: "Typed on 22 November 2026" }))).toEqual([
      "SignatureRole: Head teacher",
      "SignatureText: S. Llŷr",
      "SignatureText: Typed on 22 November 2026",
    ]);
  });
  test("that were drawn are said in words, never drawn", async () => {
    expect(await paragraphs(signature({ name: "S. Llŷr", strokes: [[1, 2, 3, 4]] }))).toEqual([
      "SignatureRole: Head teacher",
      "SignatureText: S. Llŷr",
      "SignatureText: Signed by hand on the device.",
    ]);
    expect(await paragraphs(signature({ strokes: [[1, 2]] }))).not.toContain(
      "SignatureLine: Name and signature: \t Date: \t",
    );
  });
});

test("a page break starts a page before whatever follows, once, and adds no empty page at the end", async () => {
  const pageBreak: Block = { kind: "pageBreak" };
  const breaks = async (...blocks: readonly Block[]) => count(await body(...blocks), /<w:pageBreakBefore\/>/g);
  expect(await breaks(paragraph("One."), pageBreak, pageBreak, facts([{ label: "a", value: "b" }]))).toBe(1);
  expect(await breaks(paragraph("One."), pageBreak)).toBe(0);
  // A gap before the break would begin an empty page where the page before is full to its last line.
  const gaps = async (...blocks: readonly Block[]) => count(await body(...blocks), /<w:pStyle w:val="Gap"\/>/g);
  const table = facts([{ label: "a", value: "b" }]);
  expect(await gaps(table, pageBreak, paragraph("Next."))).toBe(1);
  expect(await gaps(table, pageBreak)).toBe(1);
});

describe("whatever is typed", () => {
  const wild = oneof(
    string({ unit: "binary", maxLength: 60 }),
    string({ maxLength: 200 }),
    constantFrom(
      "\u202Egnp.exe",
      "<script>alert(1)</script>",
      "a\u0000b &amp; c",
      "\uD800",
      "\r\n\r\n",
      "محمد 12 علي",
      "{steps-0} {\u2069steps-0}",
      "]]> <w:p/>",
      "a\tb\u00A0c",
    ),
  );
  const anyBlock = oneof<Arbitrary<Block>[]>(
    wild.map((text): Block => heading(2, text)),
    wild.map((text) => paragraph(text)),
    wild.map((text) => notice("warning", text)),
    array(
      wild.map((text) => ({ text })),
      { maxLength: 3 },
    ).map(numbered),
    array(record({ label: wild, value: wild }), { maxLength: 3 }).map(facts),
    array(wild, { minLength: 1, maxLength: 3 }).map((cells) =>
      table(
        cells[0] ?? "",
        cells.map((title) => ({ title, width: 1 })),
        [{ cells }],
      ),
    ),
    record({ words: wild, speaker: wild, detail: wild }).map((said): Block => ({ kind: "quote", ...said })),
    record({ role: wild, name: wild, detail: wild }).map(
      (said): Block => ({ kind: "signature", strokes: [], ...said }),
    ),
    constantFrom<Block>({ kind: "pageBreak" }),
  );
  const anyDocument: Arbitrary<Document> = record({
    title: wild,
    marking: wild,
    school: wild,
    reference: wild,
    dated: wild,
    copyLine: wild,
    isDraft: boolean(),
    blocks: array(anyBlock, { maxLength: 6 }),
  });

  test("is in the file, to the last word, and the file can be read", async () => {
    await assert(
      asyncProperty(anyDocument, async (document: Document) => {
        const made = await renderDocx(document);
        expect(made.words.lost).toEqual([]);
        expect(made.words.expected).toBeGreaterThanOrEqual(textsOfDocument(document).flatMap(wordsOf).length);
      }),
      { numRuns: 100 },
    );
  });
});
