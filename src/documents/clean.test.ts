import { describe, expect, test } from "vitest";
import { type Document, paragraph } from "./blocks.ts";
import { cleaned } from "./clean.ts";

const saying = (text: string): Document => ({
  title: text,
  marking: "CONFIDENTIAL",
  school: "Larchwood Primary School",
  reference: "Referral 0007",
  isDraft: false,
  dated: "22 November 2026",
  copyLine: text,
  blocks: [paragraph(text)],
});
const clean = (text: string) => {
  const { document, marked } = cleaned(saying(text));
  const texts = [document.title, document.copyLine, ...document.blocks.map((block) => "text" in block && block.text)];
  expect(new Set(texts).size).toBe(1);
  return { text: texts[0], marked };
};

describe("cleaned text", () => {
  test("shows a mark for what XML forbids, in every part of the document", () => {
    expect(clean("a\u0000b\u000E \uD800c\uFFFF")).toEqual({
      text: "a[U+0000]b[U+000E] [U+D800]c[U+FFFF]",
      marked: ["\u0000", "\u000E", "\uD800", "\uFFFF"],
    });
  });
  test("shows a mark for what makes a line read other than it was typed", () => {
    expect(clean("\u202Egnp.exe").text).toBe("[U+202E]gnp.exe");
  });
  test("keeps letters of every writing, and emoji", () => {
    const text = "Zoë Łukasz Nguyễn Thị Ánh محمد 王小明 🙂";
    expect(clean(text)).toEqual({ text, marked: [] });
  });
  test("has one kind of line break, no tabs and composed letters", () => {
    expect(clean("a\r\nb\rc\u2028d\te\u0308").text).toBe("a\nb\nc\nd ë");
  });
});
