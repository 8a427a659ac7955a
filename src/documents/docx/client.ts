import { failed, ok, type Result } from "../../lib/result.ts";
import type { Document } from "../blocks.ts";
import { hire, type Terms } from "../hire.ts";
import type { DocxError, DocxFile } from "./api.ts";
import type { DocxWorker } from "./docx.worker.ts";
import workerUrl from "./docx.worker.ts?worker&url";

const errors: Readonly<Record<DocxError["kind"], string>> = {
  timeout:
    "Making the Word file took too long and was stopped. Your record is safe. Try again, or make the PDF instead.",
  cancelled: "Making the Word file was stopped. Your record is as it was.",
  failed: "The Word file could not be made. Your record is safe. Try again, or make the PDF instead.",
};

const maker = hire<DocxWorker>(workerUrl, "waymark-docx");

/**
 * Makes the Word file in a worker, so that the window stays free. Nothing of the library is loaded before the first call.
 * Never rejects.
 */
export async function makeDocx(document: Document, terms: Terms): Promise<Result<DocxFile, DocxError>> {
  const made = await maker.ask(async (remote) => remote.make(document), terms);
  return made.ok ? ok(made.value) : failed({ kind: made.error, message: errors[made.error] });
}
