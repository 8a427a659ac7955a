// Makes the fonts that documents are printed with: one merged subset a style, so that "Łukasiewicz" is set in one font and not three.
// WOFF and not WOFF2, which the PDF writer's subsetter cannot read. Runs before every build and test; does nothing when all is up to date.
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const from = (path) => require.resolve(`@expo-google-fonts/${path}`);
const to = (name) => fileURLToPath(new URL(`../public/fonts/${name}`, import.meta.url));

// First and last code point. Written out, because a missing range is a name printed as a mark.
const european = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x24f], // Latin-1, Extended A and B: Welsh, Polish, Turkish, Romanian, Croatian
  [0x250, 0x2af], // phonetic letters that African orthographies use
  [0x2b0, 0x2ff], // modifier letters: the ʻokina and its like
  [0x300, 0x36f], // combining marks: Yoruba ọ́
  [0x370, 0x52f], // Greek, Cyrillic
  [0x1e00, 0x1eff], // Extended Additional: Vietnamese, Welsh Ẁ
  [0x2000, 0x206f], // dashes, quotation marks, spaces
  [0x2070, 0x20bf], // raised and lowered figures, currency
  [0x2100, 0x218b], // ℅ № ™ ⅓
  [0x2212, 0x2265], // − ≈ ≤ ≥
  [0x25cc, 0x25cc], // the dotted circle that carries a stray combining mark
  [0xfffd, 0xfffd],
];
const arabic = [
  [0x600, 0x6ff], // Arabic, Persian, Urdu, Pashto
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0x200c, 0x200d],
];
const arrows = [[0x2190, 0x2199]];
const ticksAndBoxes = [
  [0x25a0, 0x25ef],
  [0x2605, 0x2606],
  [0x2610, 0x2612],
  [0x2713, 0x2718],
  [0x26a0, 0x26a0],
];

const fonts = [
  { name: "NotoSans-Regular.ttf", source: from("noto-sans/400Regular/NotoSans_400Regular.ttf"), ranges: european },
  { name: "NotoSans-Bold.ttf", source: from("noto-sans/700Bold/NotoSans_700Bold.ttf"), ranges: european },
  {
    name: "NotoNaskhArabic-Regular.ttf",
    source: from("noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf"),
    ranges: arabic,
  },
  {
    name: "NotoSansSymbols-Regular.ttf",
    source: from("noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf"),
    ranges: arrows,
  },
  {
    name: "NotoSansSymbols2-Regular.ttf",
    source: from("noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf"),
    ranges: ticksAndBoxes,
  },
];
const licences = [
  { name: "NotoSans-LICENCE.txt", source: from("noto-sans/LICENSE_FONT") },
  { name: "NotoNaskhArabic-LICENCE.txt", source: from("noto-naskh-arabic/LICENSE_FONT") },
  { name: "NotoSansSymbols-LICENCE.txt", source: from("noto-sans-symbols/LICENSE_FONT") },
  { name: "NotoSansSymbols2-LICENCE.txt", source: from("noto-sans-symbols-2/LICENSE_FONT") },
];

// What joins, places and shapes letters. Small capitals, old-style figures and other alternates would add a third to the size.
// Not "ccmp": it paints "ị" as "i" and a dot, and a PDF then says "i" to whoever searches it, copies from it or listens to it.
const features = ["kern", "mark", "mkmk", "rlig", "calt", "isol", "init", "medi", "fina", "curs"];

/** Every character of the ranges; a subset quietly leaves out what the font does not have. */
const charactersOf = (ranges) =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
    .join("");

const madeAt = async (path) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

/** True when the output is younger than what it is made from and than this file. */
const isFresh = async ({ name, source }) => {
  const inputs = await Promise.all([source, fileURLToPath(import.meta.url)].map(madeAt));
  return (await madeAt(to(name))) > Math.max(...inputs);
};

const makeFont = async ({ source, ranges }) =>
  subsetFont(await readFile(source), charactersOf(ranges), {
    targetFormat: "sfnt",
    noHinting: true,
    keepFeatures: features,
  });

/** Whole or not at all: two tests may ask for the fonts at the same moment. */
const put = async (name, bytes) => {
  const unfinished = to(`.${name}.${process.pid}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, to(name));
};

/** Leaves `public/fonts` complete. Safe to call as often as one likes. */
export const makeFonts = async () => {
  await mkdir(to(""), { recursive: true });
  for (const font of fonts) if (!(await isFresh(font))) await put(font.name, await makeFont(font));
  for (const licence of licences)
    if (!(await isFresh(licence))) await put(licence.name, await readFile(licence.source));
};

await makeFonts();
