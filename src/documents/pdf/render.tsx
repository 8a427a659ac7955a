/// <reference path="./pdfkit.d.ts" />
import { Page, Document as PdfDocument } from "@react-pdf/renderer";
import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import type { Document } from "../blocks.ts";
import { lostWords, mapTexts, textsOfDocument, wordsOf } from "../words.ts";
import type { PaintedPdf } from "./api.ts";
import { bottomOf, Chrome } from "./chrome.tsx";
import { paginate } from "./cut.ts";
import type { PdfFonts } from "./fonts.ts";
import { type PageSize, pageOf } from "./looks.ts";
import { withPageNumbers } from "./pageNumbers.tsx";
import { printable } from "./printable.ts";
import { measure, paint } from "./reactPdf.ts";
import { Sheet } from "./sheet.tsx";
import { tag } from "./tagging.ts";
import type { LayoutNode } from "./tree.ts";
import { watch } from "./witness.ts";

/**
 * Makes the file. One pass measures the document as a single endless page, `paginate` cuts it, and it is painted once:
 * react-pdf's own paginator measures the rest again for every page, and its newer one loses the rest of a tall table row.
 */
export async function renderPdf(asked: Document, fonts: PdfFonts, madeAt: Date): Promise<PaintedPdf> {
  const { document, marked } = guarded(asked, fonts);
  const { bodies, scale } = await laidOut(document, fonts);
  const numbered = await withPageNumbers(bodies, fonts);
  const pages = assemble(numbered, await measureChrome(document, fonts, bodies.length), pageOf(document), scale);

  const file = new PDFDocument(settings(document, madeAt));
  const bytes = toBytes(file);
  const witness = watch(file);
  paint(file, tag(file, witness, pages));

  const expected = textsOfDocument(document).flatMap(wordsOf);
  // A word that is said again must not stand for one that is missing.
  const printed = witness.texts(({ echo }) => echo !== true).flatMap(wordsOf);
  const lost = lostWords(expected, printed);
  return {
    bytes: await bytes,
    pages: pages.length,
    words: { expected: expected.length, printed: expected.length - lost.length, lost },
    marked,
    text: witness.texts().join("\n"),
  };
}

function guarded(asked: Document, fonts: PdfFonts): { document: Document; marked: readonly string[] } {
  const marked = new Set<string>();
  const guard = (text: string) => {
    const result = printable(text, fonts.hasGlyph);
    for (const character of result.marked) marked.add(character);
    return result.text;
  };
  const document = mapTexts(asked, guard);
  return { document, marked: [...marked] };
}

// Body text of 10.5 points is still 8.6 at the smallest.
const cardScales = [0.94, 0.88, 0.82];

/** The bodies of the pages. A card is set at the largest scale that makes it one page, or at full size if none does. */
async function laidOut(document: Document, fonts: PdfFonts) {
  const page = pageOf(document);
  const height = page.height - page.top - bottomOf(document, fonts);
  const at = async (scale: number) => {
    const body = await measureBody(document, fonts, page.contentWidth / scale);
    return { bodies: paginate(body, height / scale), scale };
  };
  const full = await at(1);
  if (document.isCard !== true || full.bodies.length === 1) return full;
  for (const scale of cardScales) {
    const smaller = await at(scale);
    if (smaller.bodies.length === 1) return smaller;
  }
  return full;
}

async function measureBody(document: Document, fonts: PdfFonts, width: number): Promise<LayoutNode> {
  const [endless] = await measure(
    <PdfDocument>
      <Page size={{ width }} wrap={false}>
        <Sheet document={document} fonts={fonts} width={width} />
      </Page>
    </PdfDocument>,
    fonts,
  );
  const body = endless?.children?.[0];
  if (!body) throw new Error("The layout engine returned no page.");
  return body;
}

const sizeOf = ({ width, height }: PageSize) => ({ width, height });

const measureChrome = (document: Document, fonts: PdfFonts, count: number): Promise<readonly LayoutNode[]> =>
  measure(
    <PdfDocument>
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <Page key={i} size={sizeOf(pageOf(document))} wrap={false}>
          <Chrome document={document} fonts={fonts} number={i + 1} of={count} />
        </Page>
      ))}
    </PdfDocument>,
    fonts,
  );

/** The first page has no header, so its content starts higher. */
const assemble = (
  bodies: readonly LayoutNode[],
  frames: readonly LayoutNode[],
  page: PageSize,
  scale: number,
): readonly LayoutNode[] =>
  bodies.map((body, i) => {
    const corner = { top: i === 0 ? page.firstTop : page.top, left: page.side };
    const placed = { ...body, box: { ...body.box, ...corner }, ...(scale !== 1 && scaled(body, scale, corner)) };
    return {
      type: "PAGE",
      props: {},
      style: {},
      box: { top: 0, left: 0, ...sizeOf(page) },
      children: [...(frames[i]?.children ?? []), placed],
    };
  });

const scaled = (
  { style }: LayoutNode,
  scale: number,
  origin: { readonly top: number; readonly left: number },
): Partial<LayoutNode> => ({ style: { ...style, transform: [{ operation: "scale", value: [scale, scale] }] }, origin });

/** Says nothing about who made the file or when beyond the day: titles hold no names, by the caller's promise. */
const settings = (document: Document, madeAt: Date) => ({
  tagged: true,
  pdfVersion: "1.7",
  lang: "en-GB",
  displayTitle: true,
  autoFirstPage: false,
  info: {
    Title: document.title,
    Creator: "Waymark",
    Producer: "Waymark",
    CreationDate: new Date(Date.UTC(madeAt.getFullYear(), madeAt.getMonth(), madeAt.getDate())),
  },
});
