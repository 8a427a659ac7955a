import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { isPartId } from "../contents.ts";
import type { Reading } from "./api.ts";
import { piecesOf } from "./painted.ts";
import { wordsOfXmp } from "./xmp.ts";

/** Reads a file of ours with pdf.js. "locked" when it does not open with this passphrase, or without one. Throws when it is no PDF. */
export async function readPdf(bytes: Uint8Array, passphrase?: string): Promise<Reading | "locked"> {
  const loading = getDocument({
    // A copy, since pdf.js takes what it is given away from us.
    data: bytes.slice(),
    ...(passphrase !== undefined && { password: passphrase }),
    verbosity: 0,
    stopAtErrors: true,
    // Nothing is fetched, compiled or drawn.
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    return await readingOf(await loading.promise);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return "locked";
    throw error;
  } finally {
    await loading.destroy();
  }
}

async function readingOf(file: PDFDocumentProxy): Promise<Reading> {
  const content: string[] = [];
  const around: string[] = [];
  const descriptions: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    for (const { text, isDecoration } of piecesOf(await page.getOperatorList()))
      (isDecoration ? around : content).push(text);
    descriptions.push(...descriptionsIn(await page.getStructTree()), ...linksIn(await page.getAnnotations()));
  }
  descriptions.push(...Object.keys(await file.getDestinations()).filter((name) => !isPartId(name)));
  return {
    text: content.join("\n"),
    around: around.join("\n"),
    outline: titlesIn(await file.getOutline()).join("\n"),
    descriptions: [...new Set(descriptions)].join("\n"),
    metadata: await metadataOf(file),
    pages: file.numPages,
    isTagged: (await file.getMarkInfo())?.Marked ?? false,
  };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}
/** A file without bookmarks has null for them. */
const titlesIn = (items: readonly Bookmark[] | null): readonly string[] =>
  (items ?? []).flatMap((item) => [item.title, ...titlesIn(item.items)]);

interface Described {
  readonly alt?: string;
  readonly children?: readonly object[];
}
const descriptionsIn = ({ alt, children = [] }: Described): readonly string[] => [
  ...(alt === undefined ? [] : [alt]),
  ...children.flatMap(descriptionsIn),
];

/** What pdf.js gives of a link, and does not type. */
interface Annotation {
  readonly contentsObj?: { readonly str: string };
  readonly url?: string;
}
const linksIn = (annotations: readonly Annotation[]): readonly string[] =>
  annotations.flatMap(({ contentsObj, url }) => [contentsObj?.str ?? "", url ?? ""]).filter((text) => text !== "");

// What pdf.js says of the file rather than the file of itself, and the language, which is a code of ours.
const notSaid = ["PDFFormatVersion", "EncryptFilterName", "Language"];

async function metadataOf(file: PDFDocumentProxy): Promise<string> {
  const { info, metadata } = await file.getMetadata();
  const values = Object.entries(info)
    .filter(([key]) => !notSaid.includes(key))
    // The order is no part of what a file says: whoever locks it writes its entries in another.
    .toSorted(([one], [other]) => one.localeCompare(other, "en"))
    .map(([, value]) => value);
  const packet: unknown = metadata?.getRaw();
  return [...stringsIn(values), typeof packet === "string" ? wordsOfXmp(packet) : ""].join("\n");
}

/** Entries of our own invention are an object within. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
