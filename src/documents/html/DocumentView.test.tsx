import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { contents, facts, heading, paragraph, table } from "../blocks.ts";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { policy } from "../policy.fixture.ts";
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
  test("lets a table scroll in a box of its own, which is named and reached by keyboard", () => {
    expect(html).toMatch(/<div class="doc-scroller" role="group" aria-label="[^"]+" tabindex="0"><table/);
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

describe("a list of contents on screen", () => {
  const shown = renderToStaticMarkup(<DocumentView document={policy} />);
  const links = (markup: string) => [...markup.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
  const ids = (markup: string) => [...markup.matchAll(/<h[12] id="([^"]+)" tabindex="-1"/g)].map(([, id]) => id);

  test("is a landmark of its own name, with a link to each heading, the second level under the first", () => {
    expect(shown).toContain('<nav class="doc-contents" aria-label="Contents">');
    expect(links(shown)).toHaveLength(33);
    expect(ids(shown)).toEqual(links(shown));
    expect(shown).toMatch(/Teaching<\/a><ol><li><a [^>]*>What is taught and when/);
  });
  test("knows headings by their places, never by what they say", () => {
    for (const id of ids(shown)) expect(id).toMatch(/^\w*part-\d+$/);
  });
  test("keeps two documents of one page apart", () => {
    const both = renderToStaticMarkup(
      <>
        <DocumentView document={policy} />
        <DocumentView document={policy} />
      </>,
    );
    expect(new Set(ids(both)).size).toBe(66);
    expect(ids(both)).toEqual(links(both));
  });
  test("leaves headings alone that stand before it, and those of a document without one", () => {
    const before = [heading(2, "Before"), contents("Contents"), heading(3, "Too small"), heading(2, "After")];
    expect(ids(renderToStaticMarkup(<BlocksView blocks={before} />))).toEqual(["part-4"]);
    expect(renderToStaticMarkup(<BlocksView blocks={[heading(2, "Alone")]} />)).not.toContain(" id=");
  });
});

test("a public document has no line for a marking, and says how it stands", () => {
  const shown = renderToStaticMarkup(<DocumentView document={policy} />);
  expect(shown).not.toContain("doc-marking");
  expect(shown).toContain(`<p class="doc-standing">${policy.standing}</p>`);
  expect(html).toContain("doc-marking");
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
  test("leads, in the words that say so, to an answer that is missing, and names it", () => {
    const open = [
      facts([{ label: "Who", value: "Not answered", from }]),
      table(
        "Places",
        ["Place", "What", "Who"].map((title) => ({ title, width: 1 })),
        [{ from, cells: ["Toilets", "Not answered\nSupervision: Not answered", ""] }],
      ),
    ];
    const markup = renderToStaticMarkup(<BlocksView blocks={open} onPick={() => undefined} />);
    expect([...markup.matchAll(/class="doc-open" aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "Not answered: Who",
      "Not answered: What",
      "Not answered: Supervision",
    ]);
    expect(renderToStaticMarkup(<BlocksView blocks={open} />)).not.toContain("doc-open");
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
