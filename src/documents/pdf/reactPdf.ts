/// <reference path="./pdfkit.d.ts" />
import layoutDocument from "@react-pdf/layout";
import renderDocument from "@react-pdf/render";
import { type DocumentProps, pdf } from "@react-pdf/renderer";
import type { PdfKit } from "pdfkit";
import type { ReactElement } from "react";
import { withParts } from "./faithfulFont.ts";
import { fallbacks, type PdfFonts } from "./fonts.ts";
import type { LayoutNode } from "./tree.ts";

/**
 * The one place that reaches into react-pdf: its layout measures, its renderer paints, and between the two we cut pages
 * and mark structure, for which it has no door. The casts are here because its own types describe another caller.
 */

const layout = layoutDocument as unknown as (
  root: unknown,
  fonts: unknown,
) => Promise<{ readonly children: readonly LayoutNode[] }>;
const render = renderDocument as unknown as (file: PdfKit, root: unknown) => void;

/** react-pdf asks for fonts by name; we hold them already, so it never fetches one. */
const storeOf = ({ byName }: PdfFonts) => ({
  getFont: ({ fontFamily, fontWeight }: { fontFamily: string; fontWeight?: number }) => {
    const fallback = fallbacks.find((name) => name === fontFamily);
    return { data: fallback ? byName[fallback] : fontWeight === 700 ? byName.bold : byName.regular };
  },
  load: async () => undefined,
  getEmojiSource: () => null,
  getHyphenationCallback: () => (word: string) => [word],
});

/** Measures a document: every page's content with its place and size and its lines of glyphs. */
export const measure = async (document: ReactElement<DocumentProps>, fonts: PdfFonts): Promise<readonly LayoutNode[]> =>
  (await layout(pdf(document).container.document, storeOf(fonts))).children.map(drawnWhole);

const drawnWhole = (node: LayoutNode): LayoutNode => ({
  ...node,
  ...(node.lines && { lines: node.lines.map((line) => ({ ...line, runs: line.runs.map(withParts) })) }),
  ...(node.children && { children: node.children.map(drawnWhole) }),
});

/** Paints pages and ends the file. */
export const paint = (file: PdfKit, pages: readonly LayoutNode[]): void =>
  render(file, { type: "DOCUMENT", props: {}, style: {}, box: {}, children: pages });
