import type { Facts } from "../casefile/patterns/facts.ts";
import { findingsIn } from "../casefile/patterns/findings.ts";
import type { PatternsWorker } from "../casefile/patterns/patterns.worker.ts";
import workerUrl from "../casefile/patterns/patterns.worker.ts?worker&url";
import type { Finding } from "../casefile/patterns/rule.ts";
import { hire } from "../documents/hire.ts";
import type { IsoDate } from "../lib/dates.ts";
import { scriptUrl } from "../lib/script-url.ts";

/** Ends with every answer: what it was given stays in no memory after a lock. */
const finder = hire<PatternsWorker>(workerUrl, "waymark-patterns", () => false);

/**
 * What the rules find in the whole school, worked out beside the window so that it stays free. Facts go in, without a name or a
 * written word; findings come out. Where no worker can be had it is worked out here, to the same answer. Undefined when it was
 * stopped.
 */
export async function findInSchool(
  facts: Facts,
  today: IsoDate,
  signal: AbortSignal,
): Promise<readonly Finding[] | undefined> {
  const found = await finder.ask(async (remote) => remote.find(facts, today), { toScriptUrl: scriptUrl, signal });
  if (found.ok) return found.value;
  return found.error === "cancelled" ? undefined : findingsIn(facts, today);
}
