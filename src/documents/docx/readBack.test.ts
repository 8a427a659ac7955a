import { beforeAll, describe, expect, test } from "vitest";
import { type Document, heading, paragraph } from "../blocks.ts";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { countWords } from "./count.ts";
import { fileOfParts, partsOf } from "./parts.fixture.ts";
import { ownWords } from "./phrases.ts";
import { readBack } from "./readBack.ts";
import { renderDocx } from "./render.ts";

const referral: Document = {
  title: "Referral",
  marking: "CONFIDENTIAL",
  school: "Larchwood Primary School",
  reference: "Referral 0007",
  isDraft: false,
  dated: "22 November 2026",
  copyLine: "Copy for the front door",
  blocks: [heading(2, "What has happened"), paragraph("Tom was by the fence.")],
};
let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  parts = partsOf((await renderDocx(referral)).bytes);
});
/** The file with one more piece at the end of a part, which may be new. */
const adding = (path: string, piece: string) =>
  readBack(fileOfParts({ ...parts, [path]: `${parts[path] ?? ""}${piece}` }));

describe("a file that is read back", () => {
  test("gives the text of its pages, headers, footers and properties, and its headings", () => {
    const read = readBack(fileOfParts(parts));
    expect(read.body).toContain("Tom was by the fence.");
    expect(read.chrome).toContain("Copy for the front door");
    expect(read.properties).toEqual({ "dc:title": "Referral", "dc:creator": "Waymark", "dc:language": "en-GB" });
    expect(read.headings).toEqual([
      { level: 0, text: "Referral" },
      { level: 2, text: "What has happened" },
    ]);
  });

  test.each([
    ["a property", "docProps/core.xml", "<dc:subject>Amira Yusuf</dc:subject>"],
    ["a property of the program", "docProps/app.xml", "<Company>Amira Yusuf</Company>"],
    ["a property that was added", "docProps/custom.xml", '<property name="Amira Yusuf"/>'],
    ["two pieces of one word", "word/document.xml", "<w:p><w:t>Ami</w:t><w:t>ra Yusuf</w:t></w:p>"],
    ["deleted text", "word/document.xml", "<w:del><w:r><w:delText>Amira Yusuf</w:delText></w:r></w:del>"],
    ["a comment", "word/comments.xml", "<w:comment><w:p><w:r><w:t>Amira Yusuf</w:t></w:r></w:p></w:comment>"],
    ["the author of a comment", "word/comments.xml", '<w:comment w:author="Amira Yusuf"/>'],
    ["a footnote", "word/footnotes.xml", "<w:p><w:r><w:t>Amira Yusuf</w:t></w:r></w:p>"],
    ["the settings", "word/settings.xml", '<w:docVar w:name="child" w:val="Amira Yusuf"/>'],
    ["a footer", "word/footer1.xml", "<w:p><w:r><w:t>Amira Yusuf</w:t></w:r></w:p>"],
    [
      "a link to a page outside",
      "word/_rels/document.xml.rels",
      '<Relationship Target="https://example.org/Amira Yusuf" TargetMode="External"/>',
    ],
  ])("gives away a name in %s", (_, path, piece) => {
    expect(readBack(fileOfParts(parts)).text).not.toContain("Amira Yusuf");
    expect(adding(path, piece).text).toContain("Amira Yusuf");
  });

  test("is refused when it holds something that can't be read", () => {
    expect(() => readBack(fileOfParts({ ...parts, "word/media/image1.png": "PNG" }))).toThrow("word/media/image1.png");
  });

  test("says nothing of itself that a leak check does not know of", async () => {
    const silent = JSON.parse(
      JSON.stringify(kitchenSink, (key, value) =>
        typeof value === "string" && key !== "kind" && key !== "tone" ? "" : value,
      ),
    ) as Document;
    const words = (text: string) => new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}])/gu));
    const known = words(ownWords);
    const { text } = await renderDocx(silent);
    expect([...words(text)].filter((word) => !known.has(word))).toEqual([]);
  });
});

describe("the count of words", () => {
  const lostFrom = (changed: Readonly<Record<string, string | undefined>>) =>
    countWords(referral, readBack(fileOfParts({ ...parts, ...changed }))).lost;

  test("finds all of them in a whole file", () => {
    expect(lostFrom({})).toEqual([]);
  });
  test.each([
    ["word/document.xml", "fence."],
    ["word/footer1.xml", "door"],
    ["word/footer2.xml", "door"],
    ["word/header1.xml", "CONFIDENTIAL"],
  ])("misses those of %s when it is dropped, whatever other parts say", (path, word) => {
    expect(parts[path]).toBeDefined();
    expect(lostFrom({ [path]: undefined })).toContain(word);
  });
  test("misses one word, though a property or a header still has it", () => {
    const body = parts["word/document.xml"]?.replace(/<w:t[^>]*>Referral<\/w:t>/, "<w:t/>");
    expect(lostFrom({ "word/document.xml": body })).toEqual(["Referral"]);
  });
});
