import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  readonly fileName: string;
  readonly title: string;
  /** What a reader meets, without what every page repeats. */
  readonly text: string;
  /** Every piece of text anywhere: pages with their headers, bookmarks, what the file says about itself. */
  readonly everything: string;
  readonly bookmarks: readonly string[];
  readonly pages: number;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a saved PDF back as any other program would, a locked one with its passphrase. */
export async function readPdf(download: Download, password?: string): Promise<ReadPdf> {
  const data = new Uint8Array(await readFile(await download.path()));
  const pdf = await getDocument({ data, verbosity: 0, ...(password !== undefined && { password }) }).promise;
  const read: string[] = [];
  const all: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of items) {
      if ("str" in item) {
        all.push(item.str);
        if (!open.includes("Artifact")) read.push(item.str);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push("tag" in item ? String(item.tag) : "");
    }
  }
  const { info } = await pdf.getMetadata();
  const bookmarks = titlesIn(((await pdf.getOutline()) ?? []) as readonly Bookmark[]);
  const fileName = download.suggestedFilename();
  return {
    fileName,
    title: "Title" in info ? String(info.Title) : "",
    text: read.join(" "),
    everything: [fileName, ...all, ...bookmarks, JSON.stringify(info)].join(" "),
    bookmarks,
    pages: pdf.numPages,
  };
}

const titlesIn = (items: readonly Bookmark[]): readonly string[] =>
  items.flatMap(({ title, items: within }) => [title, ...titlesIn(within)]);

/** The same letters whatever the line breaks, spaces, marks between phrases and ways of writing an accent. */
const plain = (text: string): string => text.normalize("NFC").replaceAll(/[\s\u00ad\u200b-\u200d\u2060]+/gu, "");

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The phrases of an answer, which a document may set apart: speaker, words, how they were heard. A page is read from left to
 * right here, so of a phrase written from right to left each word is sought for itself.
 */
const phrasesOf = (value: string): readonly string[] =>
  value
    .split(/[“”:;\n]|, (?=signed|agreed)|(?<=[.?!”])\s/u)
    .flatMap((phrase) => (rightToLeft.test(phrase) ? phrase.split(/\s/u) : [phrase]))
    .map(plain)
    .filter((phrase) => phrase !== "" && /[\p{L}\p{N}]/u.test(phrase));

/** The answers that a text does not say. */
export function unsaid(answers: readonly AnsweredRow[], text: string): readonly AnsweredRow[] {
  const whole = plain(text);
  return answers.filter(({ value }) => !phrasesOf(value).every((phrase) => whole.includes(phrase)));
}

/** An answer as the check-answers page shows it. */
export interface AnsweredRow {
  readonly label: string;
  readonly value: string;
}
