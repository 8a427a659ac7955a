import { type Arbitrary, array, assert, boolean, constantFrom, oneof, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, bullets, contents, type Document, facts, heading, notice, paragraph, table } from "../blocks.ts";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { policy } from "../policy.fixture.ts";
import { tokensOf } from "../xml.ts";
import { renderWeb } from "./render.tsx";

const pageOf = (document: Document) => new TextDecoder().decode(renderWeb(document).bytes);
const small = (...blocks: readonly Block[]): Document => ({ ...policy, blocks });
const page = pageOf(policy);
const elements = (markup: string) => [...tokensOf(markup)].flatMap((token) => (token.kind === "open" ? [token] : []));

describe("a web page", () => {
  test("holds every word, and says so", () => {
    const { words, marked } = renderWeb(policy);
    expect(words.lost).toEqual([]);
    expect(words.expected).toBeGreaterThan(5000);
    expect(marked).toEqual([]);
    expect(renderWeb(kitchenSink).words.lost).toEqual([]);
  });
  test("is the same to the byte when it is made again", () => {
    expect(renderWeb(policy).bytes).toEqual(renderWeb(policy).bytes);
  });
  test("is whole in itself: it is styled, runs nothing and asks no other place for anything", () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(page).toMatch(/<style>[^<]*prefers-color-scheme: dark[^<]*@media print[^<]*<\/style>/);
    const names = new Set(elements(page).map(({ name }) => name));
    for (const name of ["script", "link", "img", "iframe", "object"]) expect(names).not.toContain(name);
    expect(page).not.toMatch(/https?:|url\(|@import| style=| on\w+=/);
  });
  test("is printed on its side where the document is", () => {
    const size = (each: Document) => [...pageOf(each).matchAll(/@page \{\s*size: ([^;]+);/g)].at(-1)?.[1];
    expect(size({ ...policy, orientation: "landscape" })).toBe("A4 landscape");
    expect(page).not.toContain("landscape");
  });
  test("says in which language, letters and width it is, and what it is called", () => {
    expect(page).toContain('<meta charSet="utf-8"/>');
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1"/>');
    expect(page).toContain(`<title>${policy.title} · ${policy.school}</title>`);
  });
  test("has landmarks in order, and a first link past what is before the text", () => {
    const landmarks = elements(page).flatMap(({ name }) => (/^(header|nav|main|footer)$/.test(name) ? [name] : []));
    expect(landmarks).toEqual(["header", "nav", "main", "footer"]);
    expect(
      elements(page)
        .find(({ name }) => name === "a")
        ?.attributes.get("href"),
    ).toBe("#main");
    expect(page).toContain('<main id="main"');
  });
  test("has headings in order, each with a link in the list of contents", () => {
    const ids = elements(page).flatMap(({ name, attributes }) =>
      /^h\d$/.test(name) ? (attributes.get("id") ?? []) : [],
    );
    const links = elements(page).flatMap(({ name, attributes }) =>
      name === "a" ? (attributes.get("href") ?? []) : [],
    );
    expect(links.slice(1)).toEqual(ids.map((id) => `#${id}`));
    expect(ids).toHaveLength(33);
    expect(ids[0]).toBe("part-4");
    const levels = elements(page).flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name.slice(1))] : []));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 1)).toBeLessThanOrEqual(1);
  });
  test("lets a wide table scroll by itself, also by keyboard", () => {
    expect(page).toContain(
      '<div class="doc-scroller" role="group" aria-label="Where to find more" tabindex="0"><table',
    );
  });
  test("says how the document stands, and for whom the copy is at its foot", () => {
    expect(page).toContain(`<p>${policy.standing}</p></header>`);
    expect(page).toContain(`<footer><p>${policy.copyLine}</p></footer>`);
  });
  test("has no line for a marking that there is not, and one for a marking that there is", () => {
    expect(page).not.toContain('class="marking"');
    expect(pageOf(kitchenSink)).toContain('<p class="marking">CONFIDENTIAL · CHILD PROTECTION</p>');
  });
  test("of a draft says so in words", () => {
    expect(pageOf({ ...policy, isDraft: true })).toContain("<strong>DRAFT:</strong> This is a draft.");
    expect(page).not.toMatch(/draft\./i);
  });
  test("says in words that somebody signed by hand, and shows no drawing that could be set under something else", () => {
    const signed = pageOf(kitchenSink);
    expect(signed).toContain("<p>Signed by hand on the device.</p><p>22 November 2026 at 10:42</p>");
    expect(signed).not.toContain("<svg");
  });
  test("does without a list of contents where the document has none", () => {
    expect(pageOf(small(heading(2, "Alone")))).not.toContain("<nav");
  });
});

describe("the words of a web page", () => {
  test("of its list of contents are read for the leak check", () => {
    const { words, text } = renderWeb(small(contents("Contents"), heading(2, "Teaching")));
    expect(words.lost).toEqual([]);
    expect(text.split("Teaching")).toHaveLength(3);
  });
  test("may be markup: it is shown as it was typed", () => {
    const typed = '<script>alert(1)</script> &amp; <b>"quoted"</b> ]]> <!-- x -->';
    const made = renderWeb(small(heading(2, typed), paragraph(typed), table(typed, [{ title: typed, width: 1 }], [])));
    expect(made.words.lost).toEqual([]);
    expect(made.text.split(typed).length).toBeGreaterThanOrEqual(4);
    expect(new TextDecoder().decode(made.bytes)).not.toMatch(/<script|<b>|<!--/);
  });
  test("that no page can hold are marked", () => {
    expect(renderWeb(small(paragraph("a\u0000b \u202Egnp.exe")))).toMatchObject({
      marked: ["\u0000", "\u202E"],
      text: expect.stringContaining("a[U+0000]b [U+202E]gnp.exe"),
    });
  });

  const wild = oneof(
    string({ unit: "binary", maxLength: 60 }),
    constantFrom("<p>", "</main>", "a\u0000b &amp; c", "\uD800", "\r\n\r\n", "محمد 12 علي", "]]> <w:p/>", "'\"`"),
  );
  const anyBlock = oneof<Arbitrary<Block>[]>(
    record({ text: wild, level: constantFrom(1 as const, 2 as const, 3 as const) }).map(({ text, level }) =>
      heading(level, text),
    ),
    wild.map((text) => paragraph(text)),
    wild.map((text) => notice("warning", text)),
    wild.map((text) => contents(text)),
    array(record({ text: wild }), { maxLength: 3 }).map(bullets),
    array(record({ label: wild, value: wild }), { maxLength: 3 }).map(facts),
    wild.map((text) => table(text, [{ title: text, width: 1 }], [{ cells: [text] }])),
    record({ words: wild, speaker: wild, detail: wild }).map((said): Block => ({ kind: "quote", ...said })),
    record({ role: wild, name: wild, detail: wild }).map(
      (said): Block => ({ kind: "signature", strokes: [[1, 2]], ...said }),
    ),
    constantFrom<Block>({ kind: "pageBreak" }),
  );
  const anyDocument: Arbitrary<Document> = record({
    title: wild,
    marking: wild,
    school: wild,
    reference: wild,
    dated: wild,
    standing: wild,
    copyLine: wild,
    isDraft: boolean(),
    blocks: array(anyBlock, { maxLength: 6 }),
  });
  test("are all in it, whatever is typed, and the page is well-formed", () => {
    assert(
      property(anyDocument, (document) => {
        expect(renderWeb(document).words.lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
