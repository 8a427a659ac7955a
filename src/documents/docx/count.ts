import type { Document } from "../blocks.ts";
import { lostWords, textsOfDocument, wordsOf } from "../words.ts";
import type { DocxFile } from "./api.ts";
import { textsOfChrome } from "./chrome.ts";
import type { ReadBack } from "./readBack.ts";

/** The words of a document against those of its file. What every page repeats must be in each header and footer. */
export function countWords(document: Document, { body, chrome }: Pick<ReadBack, "body" | "chrome">): DocxFile["words"] {
  const inBody = textsOfDocument(document).flatMap(wordsOf);
  const around = textsOfChrome(document).flatMap(wordsOf);
  return {
    expected: inBody.length + around.length,
    lost: [...lostWords(inBody, wordsOf(body)), ...lostWords(around, wordsOf(chrome))],
  };
}
