import { type Remote, wrap } from "comlink";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { Document } from "../blocks.ts";
import type { PdfError, PdfFile } from "./api.ts";
import type { PdfWorker } from "./pdf.worker.ts";
import workerUrl from "./pdf.worker.ts?worker&url";

export interface PdfOptions {
  /** The app's one Trusted Types policy; the plain address where the browser has none. */
  readonly toScriptUrl: (url: string) => string | { toString(): string };
  /** Milliseconds. A slow tablet takes ten seconds for forty pages; a minute means that something is wrong. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

const patience = 60_000;

const errors: Readonly<Record<PdfError["kind"], string>> = {
  timeout: "Making the PDF took too long and was stopped. Your record is safe. Try again, or use Print instead.",
  cancelled: "Making the PDF was stopped. Your record is as it was.",
  fonts:
    "The PDF could not be made because a font is missing from this device. Your record is safe. Go online once and reload, or use Print instead.",
  failed: "The PDF could not be made. Your record is safe. Try again, or use Print instead.",
};
const error = (kind: PdfError["kind"]) => failed<PdfError>({ kind, message: errors[kind] });

interface Warm {
  readonly worker: Worker;
  readonly remote: Remote<PdfWorker>;
}

// Kept between documents: loading it costs more than six pages do.
let warm: Warm | undefined;
let line: Promise<unknown> = Promise.resolve();

/**
 * Makes the PDF in a worker of its own, one document at a time, so that the window stays free. Nothing of the PDF library is
 * loaded before the first call. Never rejects. Stopping ends the worker, which is the only way to stop a busy one.
 */
export function makePdf(document: Document, options: PdfOptions): Promise<Result<PdfFile, PdfError>> {
  const made = line.then(() => run(document, options));
  line = made;
  return made;
}

async function run(document: Document, { toScriptUrl, timeout = patience, signal }: PdfOptions) {
  if (signal?.aborted) return error("cancelled");
  const stop = new AbortController();
  const stopped = new Promise<PdfError["kind"]>((resolve) => {
    const timer = setTimeout(resolve, timeout, "timeout");
    const listen = { once: true, signal: stop.signal };
    stop.signal.addEventListener("abort", () => clearTimeout(timer));
    signal?.addEventListener("abort", () => resolve("cancelled"), listen);
    try {
      warm ??= start(toScriptUrl);
      warm.worker.addEventListener("error", () => resolve("failed"), listen);
    } catch {
      resolve("failed");
    }
  });
  const fontsUrl = new URL(`${import.meta.env.BASE_URL}fonts/`, globalThis.location.href).href;
  const made = await Promise.race([warm?.remote.make(document, fontsUrl).catch(() => "failed" as const), stopped]);
  stop.abort();
  if (typeof made === "object") return ok(made);
  // Stopped, broken or without its fonts: the next document gets a fresh one.
  warm?.worker.terminate();
  warm = undefined;
  return error(made ?? "failed");
}

function start(toScriptUrl: PdfOptions["toScriptUrl"]): Warm {
  // A TrustedScriptURL is what the browser wants and what TypeScript does not know.
  const worker = new Worker(toScriptUrl(workerUrl) as string, { type: "module", name: "waymark-pdf" });
  return { worker, remote: wrap<PdfWorker>(worker) };
}
