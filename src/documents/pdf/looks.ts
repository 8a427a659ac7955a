import type { Document } from "../blocks.ts";
import { fallbacks } from "./fonts.ts";

// Sizes in points, on A4. Colours are those of the app's light paper, dark enough to survive a black-and-white copier.

const edges = { side: 56, top: 58, bottom: 58, firstTop: 46 };
const short = 595.28;
const long = 841.89;
const upright = { ...edges, width: short, height: long, contentWidth: short - 2 * edges.side, watermarkTop: 330 };
// A wide table gets the room that lines of reading length would not need.
const narrow = 40;
const onItsSide = {
  ...edges,
  side: narrow,
  width: long,
  height: short,
  contentWidth: long - 2 * narrow,
  watermarkTop: 206,
};
export type PageSize = typeof upright;

/** The pages that a document is printed on. */
export const pageOf = ({ orientation }: Pick<Document, "orientation">): PageSize =>
  orientation === "landscape" ? onItsSide : upright;

/** A line to sign on, with its date, is as wide as the text of an upright page. */
export const signatureWidth = upright.contentWidth;

export const ink = {
  text: "#1d2733",
  quiet: "#4a5560",
  brand: "#0c4347",
  red: "#8f1f19",
  line: "#b9b2a5",
  strong: "#6f6a5f",
  sunken: "#f1eee7",
  watermark: "#f0ede6",
} as const;

export interface TextLook {
  readonly fontSize: number;
  readonly fontWeight: 400 | 700;
  readonly letterSpacing?: number;
}

// The text font first, then those that stand in for letters it lacks: the names that reactPdf.ts knows.
const families = ["text", ...fallbacks];

const text = { fontFamily: families, fontWeight: 400, color: ink.text } as const;
const bold = { ...text, fontWeight: 700 } as const;

/** Every look of text. `lineHeight` stands beside its `fontSize` always: react-pdf multiplies it by 18 otherwise. */
export const type = {
  marking: { ...bold, fontSize: 9, lineHeight: 1.4, color: ink.red, letterSpacing: 0.5, marginBottom: 7 },
  title: { ...bold, fontSize: 19, lineHeight: 1.2 },
  about: { ...text, fontSize: 10, lineHeight: 1.4, color: ink.quiet, marginTop: 3, marginBottom: 8 },
  standing: { ...text, fontSize: 10, lineHeight: 1.4 },
  heading1: { ...bold, fontSize: 15, lineHeight: 1.25, color: ink.brand, marginTop: 18, marginBottom: 5 },
  heading2: { ...bold, fontSize: 12.5, lineHeight: 1.3, color: ink.brand, marginTop: 13, marginBottom: 4 },
  heading3: { ...bold, fontSize: 10.5, lineHeight: 1.35, marginTop: 8, marginBottom: 2 },
  body: { ...text, fontSize: 10.5, lineHeight: 1.42 },
  chapter: { ...bold, fontSize: 10, lineHeight: 1.3 },
  entry: { ...text, fontSize: 10, lineHeight: 1.3 },
  label: { ...bold, fontSize: 9.5, lineHeight: 1.42 },
  value: { ...text, fontSize: 10, lineHeight: 1.42 },
  caption: { ...bold, fontSize: 9.5, lineHeight: 1.4 },
  columnHead: { ...bold, fontSize: 9, lineHeight: 1.35 },
  cell: { ...text, fontSize: 9.5, lineHeight: 1.4 },
  quote: { ...text, fontSize: 11, lineHeight: 1.45 },
  quiet: { ...text, fontSize: 9, lineHeight: 1.4, color: ink.quiet },
  running: { ...text, fontSize: 8, lineHeight: 1.3, color: ink.quiet },
  runningMark: { ...bold, fontSize: 8, lineHeight: 1.3, color: ink.red, letterSpacing: 0.4 },
  watermark: { ...bold, fontSize: 150, lineHeight: 1.1, color: ink.watermark },
} as const satisfies Record<string, TextLook & Readonly<Record<string, string | number | readonly string[]>>>;

export type Look = keyof typeof type;
