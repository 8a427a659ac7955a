import type { Font, Glyph, GlyphPosition } from "fontkit";

/** A piece of a letter that is drawn by itself, such as its dots. Its place is told from where the letter ends, in units of the font. */
interface Part {
  readonly glyph: Glyph;
  readonly position: GlyphPosition;
}
const partsOf = new WeakMap<Glyph, readonly Part[]>();

/** Letters in their places, as react-pdf has them after a line was laid out. Places are in points. */
export interface GlyphRun {
  readonly glyphs?: readonly Glyph[];
  readonly positions?: readonly GlyphPosition[];
  readonly attributes: { readonly font?: readonly Font[] };
}

/**
 * The same letters with their parts after them. react-pdf loses a part, or the letter, where a line begins with it, and turns
 * them round in a line from right to left; so `faithful` shows it none of them.
 */
export function withParts<R extends GlyphRun>(run: R): R {
  const { glyphs = [], positions = [], attributes } = run;
  if (!glyphs.some((glyph) => partsOf.has(glyph))) return run;
  // The painter takes advances in points, and offsets in thousandths of the size.
  const scale = 1000 / (attributes.font?.[0]?.unitsPerEm ?? 1000);
  const all = glyphs.flatMap((glyph, at) => {
    const place = positions[at];
    const parts = partsOf.get(glyph) ?? [];
    return place === undefined
      ? []
      : [
          { glyph, position: place },
          ...parts.map((part) => ({ ...part, position: besideLetter(part.position, scale) })),
        ];
  });
  return { ...run, glyphs: all.map(({ glyph }) => glyph), positions: all.map(({ position }) => position) };
}

const besideLetter = ({ xOffset, yOffset }: GlyphPosition, scale: number): GlyphPosition => ({
  xAdvance: 0,
  yAdvance: 0,
  xOffset: xOffset * scale,
  yOffset: yOffset * scale,
});

/** What stands for no character itself belongs to the letter before it. */
function together(glyphs: readonly Glyph[], positions: readonly GlyphPosition[]): [Glyph[], GlyphPosition[]] {
  const whole: Glyph[] = [];
  const places: GlyphPosition[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    const position = positions[at];
    const letter = whole.at(-1);
    if (position === undefined) continue;
    if (letter === undefined || glyph.codePoints.length > 0 || position.xAdvance !== 0) {
      whole.push(glyph);
      places.push(position);
      continue;
    }
    const parts = [...(partsOf.get(letter) ?? []), { glyph, position }];
    const one = partsOf.has(letter) ? letter : new Proxy(letter, {});
    partsOf.set(one, parts);
    whole[whole.length - 1] = one;
  }
  return [whole, places];
}

/**
 * A font of which a file can say truly what it shows. One glyph is drawn for several characters (Persian and Arabic letters, figures,
 * the parts of letters that are put together), while in a PDF a glyph stands for one: the text would be read back as another, or not
 * at all. So a glyph that is drawn for something else than before goes into the file once more, under a number of its own.
 */
export function faithful(font: Font): Font {
  const glyphOf = font.getGlyph.bind(font);
  const layout = font.layout.bind(font);
  const createSubset = font.createSubset.bind(font);
  const glyphs = new Map<string, Glyph>();
  /** What each glyph was first drawn for. */
  const first = new Map<number, string>();
  const again = new Map<string, Glyph>();
  const drawnAs = new Map<number, number>();
  const keyOf = (id: number, characters: readonly number[]) => `${id} ${characters}`;

  // fontkit gives the glyph that it met first, whatever it was drawn for.
  font.getGlyph = (id, characters = []) => {
    const key = keyOf(id, characters);
    const known = glyphs.get(key);
    if (known) return known;
    const met = glyphOf(id, characters);
    const isIt = keyOf(id, met.codePoints) === key;
    const glyph: Glyph = isIt ? met : Reflect.construct(met.constructor, [id, characters, font]);
    glyphs.set(key, glyph);
    return glyph;
  };

  /** A second glyph with the same outline. Its number is beyond those of the font. */
  const copyOf = (glyph: Glyph): Glyph => {
    const id = font.numGlyphs + drawnAs.size;
    drawnAs.set(id, glyph.id);
    return new Proxy(glyph, { get: (of, name) => (name === "id" ? id : Reflect.get(of, name, of)) });
  };
  const ownOf = (glyph: Glyph): Glyph => {
    const key = keyOf(glyph.id, glyph.codePoints);
    if (!first.has(glyph.id)) first.set(glyph.id, key);
    if (first.get(glyph.id) === key) return glyph;
    const own = again.get(key) ?? copyOf(glyph);
    again.set(key, own);
    return own;
  };
  font.layout = (...asked) => {
    const run = layout(...asked);
    [run.glyphs, run.positions] = together(run.glyphs.map(ownOf), run.positions);
    return run;
  };

  font.createSubset = () => {
    const subset = createSubset();
    const include = subset.includeGlyph.bind(subset);
    subset.includeGlyph = (id) => {
      const outline = drawnAs.get(id);
      if (outline === undefined) return include(id);
      const known = subset.mapping[id];
      if (known !== undefined) return known;
      subset.mapping[id] = subset.glyphs.push(outline) - 1;
      return subset.glyphs.length - 1;
    };
    return subset;
  };
  return font;
}
