import { argon2id } from "hash-wasm";
import type { Bytes } from "./bytes.ts";

/** What Argon2id costs: `memory` in KiB, `passes` over it, `lanes` side by side (WebAssembly runs one). */
export interface KdfCost {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

export const defaultCost: KdfCost = { memory: 64 * 1024, passes: 3, lanes: 1 };

/** OWASP's least for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes. */
export const leastCost: KdfCost = { memory: 19 * 1024, passes: 2, lanes: 1 };

const greatestCost: KdfCost = { memory: 256 * 1024, passes: 10, lanes: 4 };

const steppedDown: readonly KdfCost[] = [
  { memory: 46 * 1024, passes: 2, lanes: 1 },
  { memory: 32 * 1024, passes: 3, lanes: 1 },
  leastCost,
];

/**
 * Checked before the function is run. Too little would let a changed header weaken a slot (though its ciphertext would then
 * not open); too much would freeze the tablet.
 */
export const withinBounds = (cost: KdfCost): boolean =>
  (["memory", "passes", "lanes"] as const).every(
    (part) => Number.isInteger(cost[part]) && cost[part] >= leastCost[part] && cost[part] <= greatestCost[part],
  );

/** 32 bytes from a passphrase. Throws outside the bounds, and where the memory cannot be had. */
export async function derive(passphrase: string, salt: Bytes, cost: KdfCost): Promise<Bytes> {
  if (!withinBounds(cost)) throw new RangeError("Argon2id parameters out of bounds");
  return run(normalised(passphrase), salt, cost);
}

/** Lets the browser translate and quicken the function while a passphrase is being typed: its first run is a fifth slower otherwise. */
export const warmUp = (): Promise<unknown> =>
  run("a phrase that opens nothing", new Uint8Array(16), { memory: 1024, passes: 3, lanes: 1 });

const run = async (password: string, salt: Bytes, { memory, passes, lanes }: KdfCost): Promise<Bytes> =>
  new Uint8Array(
    await argon2id({
      password,
      salt,
      memorySize: memory,
      iterations: passes,
      parallelism: lanes,
      hashLength: 32,
      outputType: "binary",
    }),
  );

/** The same phrase from another keyboard gives the same bytes. Capitals count. */
const normalised = (passphrase: string): string => passphrase.normalize("NFKC").trim().replace(/\s+/g, " ");

const tooSlow = 2_500;

/**
 * Chosen once, when a slot is made: cheaper where the device is slow, never under OWASP's least. Not dearer where it is quick, since
 * a backup takes the slot along to the slowest tablet of the school. `measure` gives milliseconds, or Infinity where the device could
 * not do it at all.
 */
export async function chooseCost(measure: (cost: KdfCost) => Promise<number>): Promise<KdfCost> {
  for (const cost of [defaultCost, ...steppedDown]) if ((await measure(cost)) <= tooSlow) return cost;
  return leastCost;
}

/** Runs Argon2id on a throw-away phrase. */
export async function timeTaken(cost: KdfCost): Promise<number> {
  const started = performance.now();
  try {
    await derive("a phrase that opens nothing", new Uint8Array(16), cost);
    return performance.now() - started;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
