import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { makeFonts } from "../../../tools/fonts.mjs";
import { fontFiles, openFonts, type PdfFonts } from "./fonts.ts";

/** The real fonts, made if they are not there yet. */
export async function bundledFonts(): Promise<PdfFonts> {
  await makeFonts();
  const read = (file: string) =>
    new Uint8Array(readFileSync(new URL(`../../../public/fonts/${file}`, import.meta.url)));
  return openFonts({
    regular: read(fontFiles.regular),
    bold: read(fontFiles.bold),
    arabic: read(fontFiles.arabic),
    ticks: read(fontFiles.ticks),
    arrows: read(fontFiles.arrows),
  });
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly object[];
}

/** What a reader that knows nothing of us makes of a file. */
export async function readBack(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const file = await loading.promise;
  const numbers = Array.from({ length: file.numPages }, (_, i) => i + 1);
  const pages = await Promise.all(numbers.map((number) => file.getPage(number)));
  const texts = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent();
      return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    }),
  );
  const trees: readonly StructNode[] = await Promise.all(pages.map((page) => page.getStructTree()));
  const { info } = await file.getMetadata();
  const outline = await file.getOutline();
  const sizes = pages.map(({ view: [, , width = 0, height = 0] }) => ({ width, height }));
  await loading.destroy();
  return { texts, trees, sizes, info: info as Readonly<Record<string, unknown>>, outline };
}

/** Where the texts of each page stand: points from its lower edge to the line they are written on. */
export async function baselines(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const file = await loading.promise;
  const numbers = Array.from({ length: file.numPages }, (_, i) => i + 1);
  const pages = await Promise.all(numbers.map(async (number) => (await file.getPage(number)).getTextContent()));
  await loading.destroy();
  return pages.map(({ items }) =>
    items.flatMap((item) =>
      "str" in item && item.str.trim() !== ""
        ? [{ text: item.str, y: Number(item.transform[5]), size: Math.round(Number(item.transform[3])) }]
        : [],
    ),
  );
}

/** Roles in the order a screen reader meets them, with their depth. */
export const rolesOf = (node: StructNode): readonly string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesOf),
];

/** The operators of every page, in order, one an entry. */
export function operatorsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const file = Buffer.from(bytes);
  const streams: (readonly string[])[] = [];
  for (let at = file.indexOf("stream\n"); at !== -1; at = file.indexOf("stream\n", at + 7)) {
    const end = file.indexOf("\nendstream", at);
    if (end === -1 || file.subarray(at - 3, at).toString() === "end") continue;
    const text = inflated(file.subarray(at + 7, end));
    if (/ BDC| BMC/.test(text)) streams.push(text.split("\n").filter((line) => line !== ""));
  }
  return streams;
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}

const painting = /(^|\s)(f\*?|F|S|s|B\*?|b\*?|Tj|TJ|'|"|Do|sh)$/;

/** Painting operators that stand outside every mark, and marks that are not closed. Both should be none. */
export function unmarked(operators: readonly string[]): {
  readonly outside: number;
  readonly painted: number;
  readonly open: number;
} {
  let open = 0;
  let outside = 0;
  let painted = 0;
  for (const operator of operators) {
    if (/(BDC|BMC)$/.test(operator)) open += 1;
    else if (operator === "EMC") open -= 1;
    else if (painting.test(operator)) {
      painted += 1;
      if (open === 0) outside += 1;
    }
  }
  return { outside, painted, open };
}

/** What links the file has: on which page they stand, and to which and what height of it they lead, pages counted from 1. */
export async function linksOf(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const file = await loading.promise;
  const links: { readonly on: number; readonly to: number; readonly top: number; readonly says: string }[] = [];
  for (let on = 1; on <= file.numPages; on += 1)
    for (const { dest, contentsObj } of await (await file.getPage(on)).getAnnotations()) {
      const [page, , , top] = (await file.getDestination(dest)) ?? [];
      links.push({ on, to: (await file.getPageIndex(page)) + 1, top, says: contentsObj.str });
    }
  await loading.destroy();
  return links;
}
