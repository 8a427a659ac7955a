import { expose } from "comlink";
// Says to pdf.js, before it looks, that its own worker is here: it must not start another by an address.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { Reading } from "./api.ts";
import { readPdf } from "./reading.ts";

export interface ReadingWorker {
  readonly read: (bytes: Uint8Array, passphrase?: string) => Promise<Reading | "locked">;
}

const worker: ReadingWorker = { read: readPdf };

expose(worker);
