import { failed, ok, type Result } from "../../lib/result.ts";
import type { Document } from "../blocks.ts";
import { hire, type Terms } from "../hire.ts";
import type { PdfError, PdfFile } from "./api.ts";
import type { PdfWorker } from "./pdf.worker.ts";
import workerUrl from "./pdf.worker.ts?worker&url";
import { prepareToRead, readBack, wholeText } from "./readBack.ts";

const errors: Readonly<Record<PdfError["kind"], string>> = {
  timeout: "Making the PDF took too long and was stopped. Your record is safe. Try again, or use Print instead.",
  cancelled: "Making the PDF was stopped. Your record is as it was.",
  fonts:
    "The PDF could not be made because a font is missing from this device. Your record is safe. Go online once and reload, or use Print instead.",
  unread:
    "The PDF was made but could not be read back to check it, so it was thrown away. Your record is safe. Try again, or use Print instead.",
  failed: "The PDF could not be made. Your record is safe. Try again, or use Print instead.",
};
const error = (kind: PdfError["kind"]) => failed<PdfError>({ kind, message: errors[kind] });

// Without its fonts a worker is of no use: the next document gets one that looks for them again.
const maker = hire<PdfWorker>(workerUrl, "waymark-pdf", (answer) => answer !== "fonts");

/**
 * Makes the PDF in a worker and has another worker read the finished file back, so that the window stays free. Nothing of
 * the PDF libraries is loaded before the first call. Never rejects.
 */
export async function makePdf(document: Document, terms: Terms): Promise<Result<PdfFile, PdfError>> {
  prepareToRead(terms);
  const fontsUrl = new URL(`${import.meta.env.BASE_URL}fonts/`, globalThis.location.href).href;
  const made = await maker.ask(async (remote) => remote.make(document, fontsUrl), terms);
  if (!made.ok) return error(made.error);
  if (made.value === "fonts") return error("fonts");
  const read = await readBack(made.value.bytes, terms);
  if (read.ok) return ok({ ...made.value, readBack: wholeText(read.value) });
  return error(read.error === "timeout" || read.error === "cancelled" ? read.error : "unread");
}
