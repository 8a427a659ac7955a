import { expose, transfer } from "comlink";
import type { Document } from "../blocks.ts";
import type { DocxFile } from "./api.ts";
import { renderDocx } from "./render.ts";

/** What the window may ask of the worker. */
export interface DocxWorker {
  readonly make: (document: Document) => Promise<DocxFile>;
}

const worker: DocxWorker = {
  make: async (document) => {
    const file = await renderDocx(document);
    return transfer(file, [file.bytes.buffer]);
  },
};

expose(worker);
