import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "./printable.ts";

const latinOnly = (codePoint: number) => codePoint >= 32 && codePoint < 0x250;
const printed = (text: string) => printable(text, latinOnly).text;

describe("making text printable", () => {
  test("leaves what the fonts have as it is", () => {
    expect(printable("Zoë Ó Briain-Łukasiewicz\nSiôn Llŷr", latinOnly)).toEqual({
      text: "Zoë Ó Briain-Łukasiewicz\nSiôn Llŷr",
      marked: [],
    });
  });
  test("marks each character that no font has, and names it once", () => {
    expect(printable("王小王", latinOnly)).toEqual({ text: "[U+738B][U+5C0F][U+738B]", marked: ["王", "小"] });
  });
  test("composes letters that were typed in two parts", () => {
    expect(printed("Zoe\u0308")).toBe("Zoë");
  });
  test("shows what would turn a line round or break a file", () => {
    expect(printed("\u202Egnp.exe")).toBe("[U+202E]gnp.exe");
    expect(printed("a\u0000b\u001Bc")).toBe("a[U+0000]b[U+001B]c");
    expect(printed("half a letter \uD83D.")).toBe("half a letter [U+D83D].");
  });
  test("drops what shows nothing anywhere", () => {
    expect(printed("safe\u00ADguard\u200B\uFEFF")).toBe("safeguard");
  });
  test("knows one kind of line break and space", () => {
    expect(printed("a\r\nb\rc\u2028d\te\u3000f")).toBe("a\nb\nc\nd e f");
  });
  test("changes nothing the second time", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(printed(printed(text))).toBe(printed(text));
      }),
    );
  });
});
