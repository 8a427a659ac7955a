import { Document as DocxDocument, Packer } from "docx";
import { unzipSync, zipSync } from "fflate";
import type { Document } from "../blocks.ts";
import type { DocxFile } from "./api.ts";
import { piecesOf } from "./block.ts";
import { footersOf, headersOf, headOf } from "./chrome.ts";
import { cleaned } from "./clean.ts";
import { countWords } from "./count.ts";
import { coreProperties } from "./properties.ts";
import { readBack } from "./readBack.ts";
import { numbering, page, styles } from "./styles.ts";

/** Makes the file, opens it again and counts its words. The same document gives the same bytes. */
export async function renderDocx(asked: Document): Promise<DocxFile> {
  const { document, marked } = cleaned(asked);
  const core = { path: "docProps/core.xml", data: coreProperties(document.title) };
  const bytes = timeless(new Uint8Array(await Packer.toArrayBuffer(fileOf(document), undefined, [core])));
  const read = readBack(bytes);
  return { bytes, words: countWords(document, read), marked, text: read.text };
}

const fileOf = (document: Document): DocxDocument =>
  new DocxDocument({
    styles,
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
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
        children: [...headOf(document), ...piecesOf(document.blocks)],
      },
    ],
  });

/** Every part of a zip file says when it was written, to the second. Nobody needs to know; the document says the day. */
const timeless = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
