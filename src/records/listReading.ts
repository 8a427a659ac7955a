import type { openList, understand } from "../casefile/pupils/list.ts";
import type { ListWorker } from "../casefile/pupils/list.worker.ts";
import workerUrl from "../casefile/pupils/list.worker.ts?worker&url";
import { hire, type Stopped, type Terms } from "../documents/hire.ts";
import { failed, type Result } from "../lib/result.ts";
import { scriptUrl } from "../lib/script-url.ts";

/** Ends with every answer: what is not imported stays in no memory. */
const reader = hire<ListWorker>(workerUrl, "waymark-list", () => false);

/** Long for the longest list on a slow tablet; one that takes longer was made to. */
const terms: Terms = { toScriptUrl: scriptUrl, timeout: 20_000 };

/** Reads a pupil list beside the window, so that none can hold it up. Never rejects. */
export async function readList(...asked: Parameters<typeof openList>): Promise<ReturnType<typeof openList>> {
  const read = await reader.ask(async (remote) => remote.openList(...asked), terms);
  return read.ok ? read.value : failed("Reading it took too long and was stopped. Export a shorter list.");
}

/** What a list comes to, worked out beside the window. Never rejects. */
export const understandList = (
  signal: AbortSignal,
  ...asked: Parameters<typeof understand>
): Promise<Result<ReturnType<typeof understand>, Stopped>> =>
  reader.ask(async (remote) => remote.understand(...asked), { ...terms, signal });
