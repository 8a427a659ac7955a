import { renderToStaticMarkup } from "react-dom/server";
import type { Document } from "../blocks.ts";
import { cleaned } from "../clean.ts";
import { lostWords, textsOfDocument, wordsOf } from "../words.ts";
import landscape from "./landscape.css?raw";
import { Page } from "./Page.tsx";
import upright from "./page.css?raw";
import { readBack } from "./readBack.ts";

/** A finished page and what is known of it. */
export interface WebFile {
  readonly bytes: Uint8Array;
  /** Counted in the finished page, read again, against the words of the document. `lost` should be empty, always. */
  readonly words: { readonly expected: number; readonly lost: readonly string[] };
  /** Characters that such a page can't hold, or that could mislead: each written as a mark such as "[U+0007]". */
  readonly marked: readonly string[];
  /** Everything that can be read in the finished page, title and attributes included: for the leak check. */
  readonly text: string;
}

/** Makes the page, reads it again and counts its words. The same document gives the same bytes. */
export function renderWeb(asked: Document): WebFile {
  const { document, marked } = cleaned(asked);
  const style = document.orientation === "landscape" ? upright + landscape : upright;
  const markup = renderToStaticMarkup(<Page document={document} style={style} />);
  const bytes = new TextEncoder().encode(`<!DOCTYPE html>\n${markup}\n`);
  const read = readBack(new TextDecoder().decode(bytes), style);
  const expected = [...textsOfDocument(document), document.copyLine ?? ""].flatMap(wordsOf);
  return {
    bytes,
    words: { expected: expected.length, lost: lostWords(expected, wordsOf(read.body)) },
    marked,
    text: read.text,
  };
}
