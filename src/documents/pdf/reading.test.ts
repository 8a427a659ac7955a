import { assert, asyncProperty, constantFrom, string, tuple } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Document, heading, paragraph, table } from "../blocks.ts";
import { lostWords, textsOfDocument, wordsOf } from "../words.ts";
import { ownWords, type Reading } from "./api.ts";
import type { PdfFonts } from "./fonts.ts";
import { kitchenSink } from "./kitchen.fixture.ts";
import { wholeText } from "./readBack.ts";
import { baselines, bundledFonts } from "./reading.fixture.ts";
import { readPdf } from "./reading.ts";
import { renderPdf } from "./render.tsx";

let fonts: PdfFonts;
const madeAt = new Date("2026-11-22T10:42:31Z");

beforeAll(async () => {
  fonts = await bundledFonts();
});

const small = (blocks: Document["blocks"]): Document => ({ ...kitchenSink, isDraft: false, blocks });
async function read(document: Document): Promise<{ readonly reading: Reading; readonly painted: string }> {
  const { bytes, text } = await renderPdf(document, fonts, madeAt);
  const reading = await readPdf(bytes);
  if (reading === "locked") throw new Error("The file has no passphrase.");
  return { reading, painted: text };
}
const pieces = (text: string) => text.split("\n");

describe("reading a finished file back", () => {
  test("gives the words that were painted, and no other", async () => {
    const { reading, painted } = await read(kitchenSink);
    expect(lostWords(wordsOf(painted), wordsOf(reading.text))).toEqual([]);
    expect(lostWords(wordsOf(reading.text), wordsOf(painted))).toEqual([]);
    // All but the two cells that go on over pages, side by side.
    const known = new Set(pieces(reading.text));
    expect(pieces(painted).filter((piece) => !known.has(piece)).length).toBeLessThan(5);
  });

  test("gives them whatever was typed", async () => {
    const typed = string({ unit: "grapheme", maxLength: 120 });
    const nasty = constantFrom("ẹ̀\u0301", "a\u0000b", "محمد 12 علي", "ﷺ لا إله", "(<\\>) [x] TJ", "Ǆ ﬁ ŉ");
    await assert(
      asyncProperty(tuple(typed, nasty, typed), async ([a, b, c]) => {
        const columns = [
          { title: a, width: 1 },
          { title: b, width: 6 },
        ];
        const { reading, painted } = await read(small([paragraph(a + b), table(c, columns, [{ cells: [b + c, c] }])]));
        expect(lostWords(wordsOf(painted), wordsOf(reading.text))).toEqual([]);
        expect(lostWords(wordsOf(reading.text), wordsOf(painted))).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test("gives a name that is broken over lines as one name, and keeps two words two", async () => {
    const name = "Zoë Ó Briain-Łukasiewicz";
    const narrow = [
      { title: "Who", width: 1 },
      { title: "What", width: 9 },
    ];
    const cells = [`${name} Featherstonehaugh`, "So as a rule he sat as\nAnna wished."];
    const { reading } = await read(small([table("Names", narrow, [{ cells }])]));
    expect(reading.text).toContain(`${name} Featherstonehaugh`);
    expect(reading.text).not.toMatch(/asa|asAnna/);
  });

  test("gives letters that are drawn as one, letters with accents and Arabic as they are written", async () => {
    const arabic =
      "محمد بن علي الكبير قال انه لا يريد الذهاب الى المدرسة مرة اخرى بعد ما حدث في الملعب يوم الثلاثاء الماضي قال محمد ذلك للمعلمة";
    const { reading } = await read(
      small([paragraph("Office staff: ffi fl. Ọlábísí Adéyẹmí, Nguyễn Thị Ánh."), paragraph(arabic)]),
    );
    expect(reading.text).toContain("Office staff: ffi fl. Ọlábísí Adéyẹmí, Nguyễn Thị Ánh.");
    for (const word of arabic.split(" ")) expect(reading.text).toContain(word);
    expect(reading.text).toContain("محمد بن علي الكبير");
  });

  test("finds what a page does not show: bookmarks, metadata, what a drawing says", async () => {
    const { blocks } = kitchenSink;
    const { reading } = await read({
      ...small([heading(2, "Ana O’Brien’s lunch"), ...blocks.filter(({ kind }) => kind === "signature")]),
      title: "Plan of Tom O'Neill & Łucja",
    });
    expect(reading.outline).toBe("Plan of Tom O'Neill & Łucja\nAna O’Brien’s lunch");
    expect(reading.metadata.match(/Plan of Tom O'Neill & Łucja/g)).toHaveLength(2);
    expect(reading.descriptions).toContain("Zoë Ó Briain-Łukasiewicz");
    expect(reading.isTagged).toBe(true);
    for (const part of ["lunch", "O'Neill", "Page 1 of 1"]) expect(wholeText(reading)).toContain(part);
  });

  test("tells content from what stands on every page", async () => {
    const { reading } = await read(kitchenSink);
    expect(reading.around.match(/Page \d+ of \d+/g)).toHaveLength(reading.pages);
    expect(reading.text).not.toContain(`of ${reading.pages}`);
    expect(reading.around).toContain("What could happen");
  });

  test("finds no word but those of the document and those that every PDF has of itself", async () => {
    const unsigned = { kind: "signature", role: "Headteacher", name: "", detail: "", strokes: [] } as const;
    const document = { ...kitchenSink, blocks: [...kitchenSink.blocks, unsigned], copyLine: "For the front door." };
    const { reading } = await read(document);
    const lettersOf = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
    const known = new Set([...textsOfDocument(document), document.copyLine, ownWords].flatMap(lettersOf));
    const strange = lettersOf(wholeText(reading).replaceAll(/\[U\+\w+\]|D:\d+Z|\d{4}-\d\d-\d\dT[\d:]+Z/g, " "));
    expect([...new Set(strange)].filter((word) => !known.has(word))).toEqual([]);
  });

  test("fails on what is no PDF", async () => {
    await expect(readPdf(new TextEncoder().encode("no PDF"))).rejects.toThrow();
  });
});

describe("the line of a copy", () => {
  const copyLine =
    "Copy for Larchshire Children’s Services, made 22 November 2026 at 10:42 by Zoë Ó Briain-Łukasiewicz. Fingerprint 3f9a 77c1 0b2e 5d64 91af c3e8.";

  test("is whole at the foot of every page, and no content is in its way", async () => {
    const { reading, painted } = await read({ ...kitchenSink, copyLine });
    expect(reading.around.split(copyLine)).toHaveLength(reading.pages + 1);
    expect(painted).not.toContain("Fingerprint");
    expect(reading.text).not.toContain("Fingerprint");
  });

  test("stands below the content and above the number of the page, on every page", async () => {
    const { bytes } = await renderPdf({ ...kitchenSink, isDraft: false, copyLine }, fonts, madeAt);
    for (const lines of await baselines(bytes)) {
      const at = (start: string) => lines.find(({ text }) => text.startsWith(start))?.y ?? 0;
      const [first, number] = [at("Copy for Larchshire"), at("Page ")];
      const between = lines.filter(({ y }) => y < first && y > number).map(({ text }) => text);
      expect(between).not.toEqual([]);
      expect(copyLine.endsWith(between.join(""))).toBe(true);
      expect(number).toBeGreaterThan(20);
      const lowest = Math.min(...lines.filter(({ size }) => size > 8).map(({ y }) => y));
      expect(lowest).toBeGreaterThan(first + 8);
    }
  });

  test("is marked where no font has a letter", async () => {
    const made = await renderPdf({ ...small([paragraph("Done.")]), copyLine: "For 王" }, fonts, madeAt);
    expect(made.marked).toEqual(["王"]);
    expect(await readPdf(made.bytes)).toMatchObject({ around: expect.stringContaining("For [U+738B]") });
  });
});
