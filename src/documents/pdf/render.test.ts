import { assert, asyncProperty, constantFrom, string, tuple } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Document, facts, paragraph, type TableRow, table } from "../blocks.ts";
import { lostWords, textsOfDocument, wordsOf } from "../words.ts";
import type { PaintedPdf } from "./api.ts";
import type { PdfFonts } from "./fonts.ts";
import { kitchenSink } from "./kitchen.fixture.ts";
import { baselines, bundledFonts, operatorsOf, readBack, rolesOf, unmarked } from "./reading.fixture.ts";
import { renderPdf } from "./render.tsx";

let fonts: PdfFonts;
let file: PaintedPdf;
let read: Awaited<ReturnType<typeof readBack>>;
const madeAt = new Date("2026-11-22T10:42:31Z");

beforeAll(async () => {
  fonts = await bundledFonts();
  file = await renderPdf(kitchenSink, fonts, madeAt);
  read = await readBack(file.bytes);
});

const small = (blocks: Document["blocks"]): Document => ({ ...kitchenSink, isDraft: false, blocks });
/** Roles of all structure elements of the file, each once. */
const structure = ({ bytes }: PaintedPdf) =>
  [
    ...Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/\/S \/(\w+)/g),
  ].map(([, role]) => role);
const packed = (text: string) => text.replaceAll(/\s+/gu, "");

describe("a card", () => {
  const rows = (count: number) =>
    table(
      "What to do where",
      [
        { title: "Place", width: 1 },
        { title: "What to do", width: 2 },
      ],
      Array.from({ length: count }, (_, i): TableRow => ({ cells: [`Place ${i}`, `An adult stands at door ${i}.`] })),
    );
  const pagesOf = async (count: number, isCard: boolean) => {
    const made = await renderPdf({ ...small([rows(count)]), isCard }, fonts, madeAt);
    expect(made.words.lost).toEqual([]);
    return made.pages;
  };

  test("is set smaller when that makes it one page, and nothing is lost", async () => {
    expect(await pagesOf(32, false)).toBe(2);
    expect(await pagesOf(32, true)).toBe(1);
  });

  test("that is too long for one page stays at full size", async () => {
    expect(await pagesOf(90, true)).toBe(await pagesOf(90, false));
  });
});

describe("every word of a document", () => {
  test("is painted inside the pages", () => {
    expect(file.words.lost).toEqual([]);
    expect(file.words.printed).toBe(file.words.expected);
    expect(file.words.expected).toBeGreaterThan(5000);
  });

  test("is found by another reader, long cells and names included", () => {
    const found = packed(read.texts.join(""));
    const rightToLeft = /\p{Script=Arabic}/u;
    const missing = textsOfDocument(kitchenSink)
      .flatMap(wordsOf)
      .filter((word) => !/王|🙂/u.test(word) && !rightToLeft.test(word) && word.length < 80)
      .filter((word) => !found.includes(word.normalize("NFC")));
    expect(missing).toEqual([]);
  });

  test("keeps names as they are written", () => {
    for (const name of ["Zoë Ó Briain-Łukasiewicz", "Nguyễn Thị Ánh", "Siôn Llŷr", "Ọlábísí Adéyẹmí", "محمد"])
      expect(file.text).toContain(name);
    expect(file.text).toContain("قال محمد انه لا يريد الذهاب");
    expect(read.texts[0]).toContain("Nguyễn Thị Ánh");
  });

  test("is printed whatever alphabet names are written in, where one shape serves several letters or is drawn in parts", async () => {
    const names = [
      "یوسف یاسمین",
      "ك",
      "كتاب ملك مبارك",
      "کریم علی ڽب",
      "یوسف (Yusuf) یک",
      "Sam یوسف مبارك Okafor",
      "۱۳۸۹ ١٣ 13",
    ];
    const made = await renderPdf(small(names.map((name) => paragraph(name))), fonts, madeAt);
    expect(made.words.lost).toEqual([]);
    const others = (await readBack(made.bytes)).texts.flatMap(wordsOf);
    expect(lostWords(names.flatMap(wordsOf), others)).toEqual([]);
  });

  test("that no font can write is marked, never printed wrong", () => {
    expect(file.marked).toEqual(["王", "小", "明", "🙂"]);
    expect(file.text).toContain("[U+738B][U+5C0F][U+660E] [U+1F642]");
  });

  test("counts as lost when it is painted beyond the page", async () => {
    const wide = fonts.width;
    const lying: PdfFonts = { ...fonts, width: { regular: () => 0, bold: wide.bold } };
    const spilt = await renderPdf(small([paragraph("x".repeat(300))]), lying, madeAt);
    expect(spilt.words.lost).toHaveLength(1);
  });
});

describe("every page", () => {
  test("carries the marking, the reference and its number", () => {
    expect(read.texts).toHaveLength(file.pages);
    for (const [index, text] of read.texts.entries()) {
      expect(text).toContain("CONFIDENTIAL · CHILD PROTECTION");
      expect(text).toContain("Plan 0019 · version 1 · draft");
      expect(text).toContain(`Page ${index + 1} of ${file.pages}`);
      expect(text).toContain("DRAFT");
    }
  });

  test("repeats the head of a table that goes on, and cuts no row that fits", () => {
    const going = read.texts.filter((text) => text.includes("Play that turns into grabbing"));
    expect(going.length).toBeGreaterThan(1);
    for (const text of going) expect(text).toContain("What could happen");
    for (let row = 1; row <= 60; row += 1) {
      const whole = `Place ${row} Play that turns into grabbing ${row} Structured game with an adult; regular\ncheck.`;
      expect(going.filter((text) => text.includes(whole))).toHaveLength(1);
    }
  });

  test("a page break starts a page", () => {
    expect(read.texts.at(-1)).toContain("In their words");
    expect(read.texts.at(-1)).not.toContain("after");
  });

  test("has no watermark once the record is finished", async () => {
    const { texts } = await readBack((await renderPdf(small([paragraph("Done.")]), fonts, madeAt)).bytes);
    expect(texts.join("")).not.toContain("DRAFT");
  });
});

describe("a document on its side", () => {
  let wide: PaintedPdf;
  let turned: Awaited<ReturnType<typeof readBack>>;
  beforeAll(async () => {
    const copyLine = "For Northshire front door · made 22 November 2026 at 10:42";
    wide = await renderPdf({ ...kitchenSink, copyLine, orientation: "landscape" }, fonts, madeAt);
    turned = await readBack(wide.bytes);
  });

  test("has pages that are wider than high, where an upright one has not", () => {
    expect(new Set(turned.sizes.map(({ width, height }) => width > height))).toEqual(new Set([true]));
    expect(new Set(read.sizes.map(({ width, height }) => width > height))).toEqual(new Set([false]));
  });

  test("loses no word, and carries on every page what an upright one does", () => {
    expect(wide.words.lost).toEqual([]);
    for (const [index, text] of turned.texts.entries()) {
      expect(text).toContain("Plan 0019 · version 1 · draft");
      expect(text).toContain("For Northshire front door");
      expect(text).toContain(`Page ${index + 1} of ${wide.pages}`);
      expect(text).toContain("DRAFT");
    }
  });

  test("keeps its text clear of what stands at the foot of a page", async () => {
    for (const page of await baselines(wide.bytes)) {
      const foot = page.find(({ text }) => text.startsWith("For Northshire"))?.y ?? 0;
      const below = page.filter(({ text, y }) => y <= foot && !/^(For Northshire|Plan 0019|Page \d)/.test(text));
      expect(below).toEqual([]);
    }
  });
});

describe("what a screen reader meets", () => {
  test("is headings, paragraphs, lists, tables, quotes and the signature", () => {
    const roles = read.trees.flatMap(rolesOf);
    const kinds = [
      "H1",
      "H2",
      "H3",
      "P",
      "L",
      "LI",
      "Lbl",
      "LBody",
      "Table",
      "Caption",
      "TR",
      "TH",
      "TD",
      "BlockQuote",
    ];
    for (const role of [...kinds, "Figure"]) expect(roles).toContain(role);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    // Six rows of facts, sixty rows and three rows with a head each. Heads that are printed again are decoration.
    const count = (role: string) => structure(file).filter((found) => found === role).length;
    expect(count("TR")).toBe(6 + 61 + 4);
    expect(count("TH")).toBe(6 + 3 + 3);
    expect(count("Table")).toBe(3);
  });

  test("is nothing but the content: all else is marked as decoration, and all marks are closed", () => {
    const pages = operatorsOf(file.bytes).map(unmarked);
    expect(pages).toHaveLength(file.pages);
    for (const page of pages) expect(page).toMatchObject({ outside: 0, open: 0 });
    expect(pages.reduce((sum, { painted }) => sum + painted, 0)).toBeGreaterThan(500);
  });

  test("begins with the language, the title and bookmarks", () => {
    const text = Buffer.from(file.bytes).toString("latin1");
    expect(text).toMatch(/\/Lang \(en-GB\)/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(text).toMatch(/\/Marked true/);
    expect(text.match(/\/Scope \/Column/g)).toHaveLength(6);
    expect(text.match(/\/Scope \/Row/g)).toHaveLength(6);
    expect(read.outline[0]?.title).toBe("Risk assessment and safety plan");
    expect(read.outline[0]?.items.map(({ title }) => title)).toEqual([
      "What is in it",
      "The children",
      "What is agreed",
      "Times and people",
      "In their words",
      "Agreement",
    ]);
  });
});

test("the file says nothing of who made it, and only the day", () => {
  expect(read.info).toMatchObject({
    Title: "Risk assessment and safety plan",
    Creator: "Waymark",
    Producer: "Waymark",
    CreationDate: "D:20261122000000Z",
  });
  expect(read.info["Author"]).toBeUndefined();
});

test("two hundred thousand characters in one field are all printed", async () => {
  const text = Array.from({ length: 26_000 }, (_, i) => `word${i % 1000}`)
    .join(" ")
    .slice(0, 200_000);
  const row: TableRow = { cells: ["x", text] };
  const columns = [
    { title: "Where", width: 1 },
    { title: "What", width: 3 },
  ];
  const { words } = await renderPdf(small([table("Long", columns, [row])]), fonts, madeAt);
  expect(words.lost).toEqual([]);
  expect(words.expected).toBeGreaterThan(25_000);
}, 60_000);

test("whatever is typed is printed or marked, and never throws", async () => {
  const wild = string({ unit: "binary", maxLength: 60 });
  const nasty = constantFrom(
    "\u202Egnp.exe",
    "<script>alert(1)</script>",
    "a\u0000b",
    "\uD800",
    "ẹ̀\u0301",
    "\r\n\r\n",
    "محمد 12 علي",
    "ك یوسف ۱۳",
  );
  await assert(
    asyncProperty(tuple(wild, nasty, string({ maxLength: 200 })), async (texts) => {
      const [a, b, c] = texts;
      const blocks = [
        paragraph(a),
        facts([{ label: b, value: a }]),
        table(c, [{ title: a, width: 1 }], [{ cells: [b + a] }]),
      ];
      const made = await renderPdf(small(blocks), fonts, madeAt);
      expect(made.words.lost).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 60_000);
