/// <reference path="./fontkit.d.ts" />
import type { Font } from "fontkit";
import { create } from "fontkit";
import { faithful } from "./faithfulFont.ts";
import type { Measure } from "./lines.ts";

/** What `tools/fonts.mjs` puts into `/fonts/`. */
export const fontFiles = {
  regular: "NotoSans-Regular.ttf",
  bold: "NotoSans-Bold.ttf",
  arabic: "NotoNaskhArabic-Regular.ttf",
  ticks: "NotoSansSymbols2-Regular.ttf",
  arrows: "NotoSansSymbols-Regular.ttf",
} as const;

export type Weight = "regular" | "bold";
export type FontName = keyof typeof fontFiles;

/** The fonts a document is printed with. Where the text font has no glyph, the first of the others that has one is used. */
export interface PdfFonts {
  readonly byName: Readonly<Record<FontName, Font>>;
  readonly hasGlyph: (codePoint: number) => boolean;
  /** How wide text is at a size of 1 point. */
  readonly width: Readonly<Record<Weight, Measure>>;
}

export const fallbacks = ["arabic", "ticks", "arrows"] as const satisfies readonly FontName[];

/** Opens the files. Throws when one is not a font: the build is broken then, not the document. */
export function openFonts(files: Readonly<Record<FontName, Uint8Array>>): PdfFonts {
  const byName = {
    regular: open(files.regular),
    bold: open(files.bold),
    arabic: open(files.arabic),
    ticks: open(files.ticks),
    arrows: open(files.arrows),
  };
  const others = fallbacks.map((name) => byName[name]);
  const hasOwn = remember(
    (codePoint) => byName.regular.hasGlyphForCodePoint(codePoint) && byName.bold.hasGlyphForCodePoint(codePoint),
  );
  const hasGlyph = remember(
    (codePoint) => hasOwn(codePoint) || others.some((font) => font.hasGlyphForCodePoint(codePoint)),
  );
  const fontFor = (character: string, own: Font): Font => {
    const codePoint = character.codePointAt(0) ?? 0;
    return hasOwn(codePoint) ? own : (others.find((font) => font.hasGlyphForCodePoint(codePoint)) ?? own);
  };
  const widthIn = (own: Font): Measure => {
    const measured = new Map<string, number>();
    return (text) => {
      const known = measured.get(text);
      if (known !== undefined) return known;
      let sum = 0;
      for (const { font, text: run } of runsOf(text, (character) => fontFor(character, own)))
        sum += font.layout(run).advanceWidth / font.unitsPerEm;
      if (text.length < 40) measured.set(text, sum);
      return sum;
    };
  };
  return { byName, hasGlyph, width: { regular: widthIn(byName.regular), bold: widthIn(byName.bold) } };
}

const open = (bytes: Uint8Array): Font => faithful(create(bytes));

function runsOf(text: string, fontFor: (character: string) => Font): readonly { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text) {
    const font = fontFor(character);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function remember(ask: (codePoint: number) => boolean): (codePoint: number) => boolean {
  const answers = new Map<number, boolean>();
  return (codePoint) => {
    const known = answers.get(codePoint);
    if (known !== undefined) return known;
    const answer = ask(codePoint);
    answers.set(codePoint, answer);
    return answer;
  };
}
