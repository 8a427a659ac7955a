import type { readPackBytes } from "../casefile/transfer/pack.ts";
import type { PackWorker } from "../casefile/transfer/pack.worker.ts";
import workerUrl from "../casefile/transfer/pack.worker.ts?worker&url";
import { hire, type Stopped } from "../documents/hire.ts";
import { failed } from "../lib/result.ts";
import { scriptUrl } from "../lib/script-url.ts";

/** Ends with every answer: what it was given stays in no memory after a lock. */
const reader = hire<PackWorker>(workerUrl, "waymark-pack", () => false);

/** Long for the largest pack on a slow tablet; a file that takes longer was made to. */
const patience = 20_000;

/** Reads what was unsealed from outside beside the window, so that no file can hold it up. */
export async function readInWorker(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<ReturnType<typeof readPackBytes> | { readonly ok: false; readonly error: Stopped }> {
  const read = await reader.ask(async (remote) => remote.read(bytes), {
    toScriptUrl: scriptUrl,
    signal,
    timeout: patience,
  });
  return read.ok ? read.value : failed(read.error);
}
