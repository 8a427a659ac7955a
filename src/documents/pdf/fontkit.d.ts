/** The part of fontkit (which ships no types) that we use. */
declare module "fontkit" {
  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
  }
  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  export interface Subset {
    /** Numbers of glyphs of the font, by their numbers in the file. */
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    includeGlyph(id: number): number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    readonly characterSet: readonly number[];
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(
      text: string,
      ...how: readonly unknown[]
    ): { readonly advanceWidth: number; glyphs: readonly Glyph[]; positions: readonly GlyphPosition[] };
    createSubset(): Subset;
  }
  /** Reads TTF or WOFF. Throws on anything else. */
  export function create(bytes: Uint8Array): Font;
}
