import { describe, expect, test } from "vitest";
import { tokensOf } from "./xml.ts";

const read = (xml: string) =>
  [...tokensOf(xml)].map((token) =>
    token.kind === "text"
      ? token.text
      : `${token.kind} ${token.name}${token.kind === "open" ? [...token.attributes].map(([name, value]) => ` ${name}=${value}`).join("") : ""}`,
  );

describe("XML", () => {
  test("is read as elements, attributes and text, in order", () => {
    expect(read(`<?xml version="1.0"?><!-- a > b --><w:p a="1" b='2'><w:t>Hello</w:t><w:br/></w:p>`)).toEqual([
      "open w:p a=1 b=2",
      "open w:t",
      "Hello",
      "close w:t",
      "open w:br",
      "close w:br",
      "close w:p",
    ]);
  });
  test("has its entities written out, in text and in attributes, once", () => {
    expect(read(`<t a="&quot;Zo&#xEB;&quot; &gt; x">&lt;b&gt; &amp;lt; &#128578; &apos;</t>`)).toEqual([
      'open t a="Zoë" > x',
      "<b> &lt; 🙂 '",
      "close t",
    ]);
  });
  test("may hold what looks like an end in an attribute, and raw text", () => {
    expect(read(`<t a="x>y/"><![CDATA[a < b]]></t>`)).toEqual(["open t a=x>y/", "a < b", "close t"]);
  });
});
