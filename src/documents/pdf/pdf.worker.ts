import { expose, transfer } from "comlink";
import type { Document } from "../blocks.ts";
import type { PaintedPdf } from "./api.ts";
import { type FontName, fontFiles, openFonts, type PdfFonts } from "./fonts.ts";
import { renderPdf } from "./render.tsx";

/** What the window may ask of the worker. `fonts` means that a font file could not be read: then nothing can be printed. */
export interface PdfWorker {
  readonly make: (document: Document, fontsUrl: string) => Promise<PaintedPdf | "fonts">;
}

let opened: PdfFonts | undefined;

async function fontsFrom(fontsUrl: string): Promise<PdfFonts> {
  const fetched = Object.entries(fontFiles).map(async ([name, file]) => {
    const answer = await fetch(new URL(file, fontsUrl));
    if (!answer.ok) throw new Error("A font file is missing.");
    return [name, new Uint8Array(await answer.arrayBuffer())] as const;
  });
  return openFonts(Object.fromEntries(await Promise.all(fetched)) as Record<FontName, Uint8Array>);
}

const worker: PdfWorker = {
  make: async (document, fontsUrl) => {
    opened ??= await fontsFrom(fontsUrl).catch(() => undefined);
    if (!opened) return "fonts";
    const file = await renderPdf(document, opened, new Date());
    return transfer(file, [file.bytes.buffer]);
  },
};

expose(worker);
