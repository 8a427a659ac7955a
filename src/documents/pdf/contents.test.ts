import { beforeAll, describe, expect, test } from "vitest";
import { contents, type Document, heading, paragraph } from "../blocks.ts";
import { entriesAfter } from "../contents.ts";
import { policy } from "../policy.fixture.ts";
import type { PaintedPdf } from "./api.ts";
import type { PdfFonts } from "./fonts.ts";
import { baselines, bundledFonts, linksOf, operatorsOf, readBack, unmarked } from "./reading.fixture.ts";
import { readPdf } from "./reading.ts";
import { renderPdf } from "./render.tsx";

const madeAt = new Date("2026-12-03T10:42:31Z");
const list = policy.blocks.findIndex(({ kind }) => kind === "contents");
const entries = entriesAfter(policy.blocks, list).flatMap((entry) => [entry, ...entry.under]);
let fonts: PdfFonts;
let file: PaintedPdf;
let lines: Awaited<ReturnType<typeof baselines>>;
let links: Awaited<ReturnType<typeof linksOf>>;

beforeAll(async () => {
  fonts = await bundledFonts();
  file = await renderPdf(policy, fonts, madeAt);
  lines = await baselines(file.bytes);
  links = await linksOf(file.bytes);
});

/** Where another reader finds the heading itself, by its size; of a long one, its first line. */
function placeOf(text: string) {
  const isIt = (line: { text: string; size: number }) => line.size >= 12 && text.startsWith(line.text.trim());
  const page = lines.findIndex((each) => each.some(isIt));
  return { page: page + 1, y: lines[page]?.find(isIt)?.y ?? 0 };
}
const small = (blocks: Document["blocks"]): Document => ({ ...policy, blocks });

describe("a list of contents", () => {
  test("says on which page each heading stands, in the order of the document", async () => {
    expect(file.pages).toBeGreaterThanOrEqual(15);
    expect(entries).toHaveLength(33);
    const [first = ""] = (await readBack(file.bytes)).texts;
    let from = first.indexOf("Contents");
    for (const { text } of entries) {
      const shown = `${text.replaceAll(" ", "\\s")}\\s*${placeOf(text).page}(?!\\d)`;
      const found = new RegExp(shown).exec(first.slice(from));
      expect(found, text).not.toBeNull();
      from += (found?.index ?? 0) + text.length;
    }
  });

  test("has a link on each line that leads to just above its heading", () => {
    expect(links.map(({ says }) => says)).toEqual(entries.map(({ text }) => text));
    for (const { on, to, top, says } of links) {
      const { page, y } = placeOf(says);
      expect([on, to]).toEqual([1, page]);
      expect(top - y).toBeGreaterThan(0);
      expect(top - y).toBeLessThan(30);
    }
  });

  test("is on one page, and goes to the next when it does not fit under what stands before it", async () => {
    const before = Array.from({ length: 12 }, (_, i) => paragraph(`Before ${i}`));
    const { texts } = await readBack((await renderPdf(small([...before, ...policy.blocks]), fonts, madeAt)).bytes);
    expect(texts[0]).not.toContain("Contents");
    expect(texts[1]).toContain("Contents");
    expect(texts[1]).toContain("How we know that this works");
  });

  test("longer than a page goes on over pages, and nothing is lost", async () => {
    const many = Array.from({ length: 130 }, (_, i) => heading(2, `Part number ${i} of a very long policy`));
    const made = await renderPdf(small([contents("Contents"), ...many]), fonts, madeAt);
    expect(made.words.lost).toEqual([]);
    expect(new Set((await linksOf(made.bytes)).map(({ on }) => on)).size).toBe(3);
  });

  test("with a line taller than a page has a link on each of its pages", async () => {
    const endless = heading(2, "word ".repeat(3000));
    const made = await renderPdf(small([contents("Contents"), endless]), fonts, madeAt);
    expect(made.words.lost).toEqual([]);
    expect((await linksOf(made.bytes)).length).toBeGreaterThan(2);
    expect(operatorsOf(made.bytes).map(unmarked)).toEqual(
      operatorsOf(made.bytes).map(() => expect.objectContaining({ outside: 0, open: 0 })),
    );
  });

  test("shows one number in the same width as another: a page more or less changes no line", async () => {
    const shifted = [
      policy.blocks.slice(0, list + 1),
      { kind: "pageBreak" } as const,
      paragraph("One page more."),
    ].flat();
    const made = await renderPdf(small([...shifted, ...policy.blocks.slice(list + 1)]), fonts, madeAt);
    const [first] = await baselines(made.bytes);
    const placed = (line: { text: string; y: number }) => (/^\d+$/.test(line.text) ? `number ${line.y}` : line);
    expect(first?.filter(({ size }) => size > 8).map(placed)).toEqual(
      lines[0]?.filter(({ size }) => size > 8).map(placed),
    );
  });

  test("of a document without headings is its title", async () => {
    const made = await renderPdf(small([contents("Contents"), paragraph("Done.")]), fonts, madeAt);
    expect(made.text).toContain("Contents");
    expect(await linksOf(made.bytes)).toEqual([]);
  });
});

describe("to a screen reader, a list of contents", () => {
  const raw = () => Buffer.from(file.bytes).toString("latin1");
  const count = (role: string) => raw().match(new RegExp(`/S /${role}\\b`, "g"))?.length ?? 0;

  test("is a list whose lines are references with a link, those of a chapter in a list of their own", () => {
    expect(count("TOCI")).toBe(33);
    expect(count("Reference")).toBe(33);
    expect(count("Link")).toBe(33);
    expect(count("Span")).toBe(66);
    expect(count("TOC")).toBe(1 + entriesAfter(policy.blocks, list).filter(({ under }) => under.length > 0).length);
  });

  test("names each link, and says that it stands on the page where it does", () => {
    const pages = [...raw().matchAll(/\/Type \/OBJR\s+\/Obj \d+ 0 R\s+\/Pg (\d+) 0 R/g)].map(([, page]) => page);
    expect(pages).toHaveLength(33);
    expect(new Set(pages).size).toBe(1);
    const objects = raw().split("endobj");
    const withLinks = objects.filter((each) => each.includes("/Type /Page\n") && /\/Annots \[\d/.test(each));
    expect(withLinks.map((each) => /(\d+) 0 obj/.exec(each)?.[1])).toEqual([pages[0]]);
  });

  test("leaves nothing outside its marks: the dots are decoration", () => {
    for (const page of operatorsOf(file.bytes).map(unmarked)) expect(page).toMatchObject({ outside: 0, open: 0 });
  });
});

describe("the words of a list of contents", () => {
  test("are read back, and what its links are called; headings are known to them by their places alone", async () => {
    const reading = await readPdf(file.bytes);
    if (reading === "locked") throw new Error("The file has no passphrase.");
    expect(reading.text.split("Whom it covers")).toHaveLength(3);
    expect(reading.descriptions.split("\n")).toEqual(entries.map(({ text }) => text));
  });

  test("do not stand for a heading that was lost", async () => {
    const wide = fonts.width;
    const lying: PdfFonts = { ...fonts, width: { regular: wide.regular, bold: () => 0 } };
    const spilt = await renderPdf(small([contents("Contents"), heading(2, "x".repeat(300))]), lying, madeAt);
    expect(spilt.text).toContain("x".repeat(300));
    expect(spilt.words.lost).toEqual(["x".repeat(300)]);
  });
});

describe("a public document", () => {
  test("has no marking: the title stands first, and in the header of every later page", async () => {
    const { texts } = await readBack(file.bytes);
    for (const text of texts.slice(1)) expect(text).toContain("Harmful sexual behaviour policy");
    const highest = lines[0]?.toSorted((one, other) => other.y - one.y)[0];
    expect(highest?.text).toBe(policy.title);
    expect(highest?.y).toBeGreaterThan(770);
  });

  test("says once how it stands, and it counts", async () => {
    const { texts } = await readBack(file.bytes);
    expect(texts.join(" ").split("minute 7.2.")).toHaveLength(2);
    expect(file.text).toContain(policy.standing);
    const { standing: _, ...without } = policy;
    const made = await renderPdf(without, fonts, madeAt);
    expect(file.words.expected - made.words.expected).toBe(policy.standing?.split(" ").length);
    expect(file.words.lost).toEqual([]);
  });
});
