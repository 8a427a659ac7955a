import { beforeAll, describe, expect, test } from "vitest";
import { contents, type Document, heading, paragraph } from "../blocks.ts";
import { entriesAfter } from "../contents.ts";
import { policy } from "../policy.fixture.ts";
import type { DocxFile } from "./api.ts";
import { countWords } from "./count.ts";
import { fileOfParts, partsOf } from "./parts.fixture.ts";
import { ownWords } from "./phrases.ts";
import { readBack } from "./readBack.ts";
import { renderDocx } from "./render.ts";
import { saidIn } from "./said.ts";

const path = "word/document.xml";
let file: DocxFile;
let parts: Readonly<Record<string, string>>;
let xml = "";
beforeAll(async () => {
  file = await renderDocx(policy);
  parts = partsOf(file.bytes);
  xml = parts[path] ?? "";
});

const bodyOf = async (...blocks: Document["blocks"]) =>
  partsOf((await renderDocx({ ...policy, blocks })).bytes)[path] ?? "";
/** The lines of lists of contents: "TOC1: Teaching, page 12". */
const linesOf = (body: string) =>
  saidIn(body).flatMap(({ where, name, text }) =>
    where === "paragraph" && /^TOC\d$/.test(name) ? [`${name}: ${text.replace("\t", ", page ")}`] : [],
  );

describe("a list of contents in a Word file", () => {
  test("has a line for each heading, of its level, with the page that it is on, before Word is asked to update it", () => {
    const list = policy.blocks.findIndex(({ kind }) => kind === "contents");
    const wanted = entriesAfter(policy.blocks, list).flatMap(({ text, under }) => [
      `TOC1: ${text}, page `,
      ...under.map((each) => `TOC2: ${each.text}, page `),
    ]);
    const lines = linesOf(xml);
    expect(lines.map((line) => line.replace(/\d+$/, ""))).toEqual(wanted);
    const pages = lines.map((line) => Number(/\d+$/.exec(line)?.[0]));
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
    expect(pages[0]).toBe(2);
    expect(pages.at(-1)).toBeGreaterThan(12);
  });

  test("is a field of Word’s own kind that does not ask to be updated when the file is opened", () => {
    expect(xml).toMatch(/<w:instrText[^>]*>TOC \\h \\o &quot;1-2&quot;</);
    expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>');
    expect(xml).not.toMatch(/w:dirty="(?:true|1)"/);
    expect(parts["word/settings.xml"]).not.toContain("updateFields");
  });

  test("leads to its headings", () => {
    const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)"/g)].map(([, name]) => name);
    const marked = [...xml.matchAll(/<w:pStyle w:val="Heading[12]"\/><\/w:pPr><w:bookmarkStart w:name="(_Toc\d+)"/g)];
    expect(anchors).toHaveLength(33);
    expect(marked.map(([, name]) => name)).toEqual(anchors);
    expect(anchors[0]).toBe("_Toc1");
  });

  test("lists what comes after it, also when Word makes it anew", async () => {
    const body = await bodyOf(heading(2, "Before"), contents("Contents"), heading(2, "After"), paragraph("Done."));
    expect(linesOf(body)).toEqual(["TOC2: After, page 1"]);
    expect(body).toMatch(/TOC \\b &quot;_After1&quot;/);
    expect(body).toMatch(
      /<w:bookmarkStart w:name="_After1" w:id="(\d+)"\/>.*After.*Done\..*<w:bookmarkEnd w:id="\1"\/>/,
    );
  });

  test("of a document without headings is its title", async () => {
    const { words } = await renderDocx({ ...policy, blocks: [contents("Contents"), paragraph("Done.")] });
    expect(words.lost).toEqual([]);
  });

  test("is left as it was typed when somebody writes what the file is made of", async () => {
    const typed = 'PAGEREF _Toc1234 w:anchor="_Toc1234" <w:bookmarkEnd w:id="5"/>';
    const made = await renderDocx({ ...policy, blocks: [contents("Contents"), heading(1, "One"), paragraph(typed)] });
    expect(readBack(made.bytes).body).toContain(typed);
    expect(made.words.lost).toEqual([]);
  });
});

describe("the words of a list of contents", () => {
  test("do not stand for a heading that was lost", () => {
    const without = xml.replace(/(<w:pStyle w:val="Heading2"\/>.*?<w:t[^>]*>)Whom it covers/, "$1");
    const lostFrom = (body: string) => countWords(policy, readBack(fileOfParts({ ...parts, [path]: body }))).lost;
    expect(lostFrom(xml)).toEqual([]);
    expect(lostFrom(without)).toEqual(["Whom", "covers", "it"]);
  });

  test("are read for the leak check, and the file says nothing of its own there that the check does not know of", async () => {
    expect(file.text.split("Whom it covers")).toHaveLength(3);
    const bare: Document = { ...policy, title: "1", school: "1", reference: "1", dated: "1", blocks: [] };
    const { standing: _, copyLine: __, ...silent } = bare;
    const { text } = await renderDocx({ ...silent, blocks: [heading(1, "1"), contents("1"), heading(1, "1")] });
    const words = (said: string) => said.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}])/gu) ?? [];
    const known = new Set(words(ownWords));
    expect(words(text).filter((word) => !known.has(word))).toEqual([]);
    expect(words(text)).not.toContain("dot");
  });
});

describe("a public Word file", () => {
  const paragraphs = () =>
    saidIn(xml).flatMap(({ where, name, text }) => (where === "paragraph" ? [{ name, text }] : []));

  test("has no marking: the title comes first, and stands in the header of later pages", () => {
    expect(paragraphs()[0]).toEqual({ name: "Title", text: policy.title });
    expect(readBack(file.bytes).chrome).toContain(`${policy.title}\t${policy.reference}`);
    expect(file.words.lost).toEqual([]);
  });

  test("says how it stands under its head", () => {
    expect(paragraphs()[2]).toEqual({ name: "Standing", text: policy.standing });
  });
});
