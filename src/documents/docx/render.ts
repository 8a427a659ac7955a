import { Document as DocxDocument, Packer, type PageNumberEstimator, PageOrientation } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Document } from "../blocks.ts";
import { cleaned } from "../clean.ts";
import type { DocxFile } from "./api.ts";
import { piecesOf } from "./block.ts";
import { footersOf, headersOf, headOf } from "./chrome.ts";
import { recounted } from "./contents.ts";
import { countWords } from "./count.ts";
import { coreProperties } from "./properties.ts";
import { readBack } from "./readBack.ts";
import { contentWidthOf, numbering, page, styles } from "./styles.ts";

/** Makes the file, opens it again and counts its words. The same document gives the same bytes. */
export async function renderDocx(asked: Document): Promise<DocxFile> {
  const { document, marked } = cleaned(asked);
  const core = { path: "docProps/core.xml", data: coreProperties(document.title) };
  const made = fileOf(document, await pageNumbersFor(document));
  const bytes = timeless(new Uint8Array(await Packer.toArrayBuffer(made, undefined, [core])));
  const read = readBack(bytes);
  return { bytes, words: countWords(document, read), marked, text: read.text };
}

/**
 * Lays the pages out as Word would, so that a list of contents has its numbers when the file is opened and Word need not ask to
 * update it. Three times the rest of the library, so it is loaded only where there is such a list.
 */
const pageNumbersFor = async ({ blocks }: Document): Promise<PageNumberEstimator | undefined> =>
  blocks.some(({ kind }) => kind === "contents")
    ? (await import("docx/layout")).estimatePageNumbersWith({ guess: true })
    : undefined;

const fileOf = (document: Document, pageNumbers: PageNumberEstimator | undefined): DocxDocument =>
  new DocxDocument({
    ...(pageNumbers && { pageNumbers }),
    styles,
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: page.width,
              height: page.height,
              // The library turns the page by itself.
              ...(document.orientation === "landscape" && { orientation: PageOrientation.LANDSCAPE }),
            },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.side,
              right: page.side,
              header: page.edge,
              footer: page.edge,
            },
          },
        },
        headers: headersOf(document),
        footers: footersOf(document),
        children: [...headOf(document), ...piecesOf(document.blocks, contentWidthOf(document))],
      },
    ],
  });

const body = "word/document.xml";

/**
 * The file without what its making left in it. Every part of a zip file says when it was written, to the second: nobody needs
 * to know, the document says the day.
 */
function timeless(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[body] ?? new Uint8Array());
  return zipSync({ ...parts, [body]: strToU8(recounted(text)) }, { mtime: new Date(1980, 0, 1) });
}
