import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

export interface ReadDocx {
  readonly fileName: string;
  /** What a reader meets in the body, paragraph by paragraph. */
  readonly text: string;
  /** Headings by their style, as a word processor's outline shows them. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Every part of the file as it is written, and once more without its tags, with the names of the parts and of the file. */
  readonly everything: string;
  readonly footer: string;
  /** Every part as it is written. */
  readonly xml: string;
}

/** Unpacks a saved Word file. */
export async function readDocx(download: Download): Promise<ReadDocx> {
  const parts = Object.entries(unzipSync(await readFile(await download.path()))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  const body = parts.find(([name]) => name === "word/document.xml")?.[1] ?? "";
  const paragraphs = body.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  const fileName = download.suggestedFilename();
  return {
    fileName,
    text: paragraphs.map(wordsOf).join("\n"),
    headings: paragraphs.flatMap((paragraph) => {
      const level = /<w:pStyle w:val="Heading(\d)"/.exec(paragraph)?.[1];
      return level === undefined ? [] : [{ level: Number(level), text: wordsOf(paragraph) }];
    }),
    everything: [fileName, ...parts.flatMap(([name, xml]) => [name, xml, wordsOf(xml)])].join("\n"),
    xml: parts.map(([, xml]) => xml).join("\n"),
    footer: parts
      .filter(([name]) => name.startsWith("word/footer"))
      .map(([, xml]) => wordsOf(xml))
      .join("\n"),
  };
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const wordsOf = (xml: string): string =>
  xml
    .replaceAll(/<w:(?:br|tab)\/>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
