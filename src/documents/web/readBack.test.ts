import { describe, expect, test } from "vitest";
import { readBack } from "./readBack.ts";

const style = "p > a { color: navy }";
const page = (body: string, head = "") =>
  `<!DOCTYPE html>\n<html lang="en-GB"><head><meta charSet="utf-8"/><title>Policy</title>${head}<style>${style}</style></head><body>${body}</body></html>`;
const read = (body: string, head?: string) => readBack(page(body, head), style);

describe("a web page that is read back", () => {
  test("gives its text, a word that is in two elements as one, and words of two paragraphs as two", () => {
    expect(read("<p>An <strong>ad</strong>ult</p><p>stands &amp; looks</p>").body.split(/\s+/)).toEqual([
      "",
      "An",
      "adult",
      "stands",
      "&",
      "looks",
      "",
    ]);
  });
  test("counts no words of links: they lead to where it is said", () => {
    const { body, text } = read('<nav aria-label="Contents"><a href="#part-2">Teaching</a></nav>');
    expect(body).not.toContain("Teaching");
    expect(text).toContain("Teaching");
  });
  test.each([
    ["its title", "", "<title>Amira Yusuf</title>"],
    ["a description of it", "", '<meta name="description" content="Amira Yusuf"/>'],
    ["the name of a landmark", '<nav aria-label="Amira Yusuf"></nav>', ""],
    ["the title of an element", '<p title="Amira Yusuf"></p>', ""],
    ["where a link leads", '<p><a href="#Amira Yusuf">x</a></p>', ""],
    ["the name of a place", '<p id="Amira Yusuf"></p>', ""],
    ["its style", "", "<style>p::before { content: 'Amira Yusuf' }</style>"],
  ])("gives away a name in %s", (_, body, head) => {
    expect(read("").text).not.toContain("Amira Yusuf");
    expect(read(body, head).text).toContain("Amira Yusuf");
  });
  test("does not take the names of fonts and standards in it for anything said", () => {
    expect(
      read('<p class="doc" role="group" tabindex="0" id="part-2"><a href="#main">x</a></p>').text.trim().split(/\s+/),
    ).toEqual(["Policy", "x"]);
  });
  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["a picture", '<img alt="x"/>'],
    ["another page", "<iframe></iframe>"],
    ["something to fill in", "<form></form>"],
    ["what runs when it is touched", '<p onclick="x">x</p>'],
    ["a style of one element", '<p style="color: red">x</p>'],
    ["a link that leads away", '<p><a href="https://example.org">x</a></p>'],
    ["a comment", "<!-- Amira Yusuf -->"],
    ["an element that does not end", "<p>x"],
    ["an element that ends where another does", "<p><strong>x</p></strong>"],
  ])("is refused when it holds %s", (_, body) => {
    expect(() => read(body)).toThrow(/^The page /);
  });
});
