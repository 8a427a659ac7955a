import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { facts, paragraph } from "../blocks.ts";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { lostWords, textsOfDocument, wordsOf } from "../words.ts";
import { BlocksView } from "./BlocksView.tsx";
import { DocumentView } from "./DocumentView.tsx";

const html = renderToStaticMarkup(<DocumentView document={kitchenSink} />);
const textOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("a document on screen", () => {
  test("shows every word", () => {
    expect(lostWords(textsOfDocument(kitchenSink).flatMap(wordsOf), wordsOf(textOf(html)))).toEqual([]);
  });
  test("has its headings in order, none skipped", () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 1)).toBeLessThanOrEqual(1);
  });
  test("says in words what a notice is", () => {
    expect(html).toMatch(/Important/);
    expect(html).toMatch(/Note/);
  });
  test("gives tables a caption and column heads", () => {
    expect(html.match(/<caption>/g)).toHaveLength(2);
    expect(html.match(/<th scope="col">/g)).toHaveLength(6);
  });
  test("ends with the line of a copy, where it has one", () => {
    const copy = renderToStaticMarkup(
      <DocumentView document={{ ...kitchenSink, copyLine: "Copy for the front door." }} />,
    );
    expect(textOf(copy)).toMatch(/Copy for the front door\.\s+DRAFT\s*$/);
    expect(html).not.toContain("doc-copy");
  });
  test("needs no inline style", () => {
    expect(html).not.toMatch(/ style=/);
  });
  test("shows markup that was typed as text", () => {
    const typed = renderToStaticMarkup(<BlocksView blocks={[paragraph("<script>alert(1)</script>")]} />);
    expect(typed).toContain("&lt;script&gt;");
    expect(typed).not.toContain("<script>");
  });
});

describe("a piece that came from a question", () => {
  const from = { sectionId: "places", key: "where" };
  const blocks = [
    paragraph("By the door.", from),
    facts([{ label: "Who", value: "T. Reyes", from: { ...from, key: "who" } }]),
  ];
  test("can be reached by keyboard under its own name, and stays a paragraph", () => {
    const markup = renderToStaticMarkup(<BlocksView blocks={blocks} onPick={() => undefined} />);
    expect(markup.match(/<button type="button"/g)).toHaveLength(2);
    expect(markup).toContain("<p>By the door.</p>");
    expect(textOf(markup)).toMatch(/Change\s+By the door/);
    expect(textOf(markup)).toMatch(/Change\s+Who/);
  });
  test("has no button where there is nowhere to go", () => {
    expect(renderToStaticMarkup(<BlocksView blocks={blocks} />)).not.toContain("<button");
  });
  test("is marked while its question is being answered, and only it", () => {
    const markup = renderToStaticMarkup(<BlocksView blocks={blocks} current={{ ...from, key: "who" }} />);
    expect(markup.match(/data-current/g)).toHaveLength(1);
    expect(markup).toMatch(/class="doc-current" data-current="">\s*<dt>Who/);
  });
});
