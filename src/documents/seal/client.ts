import { failed, ok, type Result } from "../../lib/result.ts";
import { hire, type Stopped, type Terms } from "../hire.ts";
import type { Unsealable } from "./seal.ts";
import type { SealWorker } from "./seal.worker.ts";
import workerUrl from "./seal.worker.ts?worker&url";

// Ended after each file, for its memory held the passphrase.
const sealer = hire<SealWorker>(workerUrl, "waymark-seal", () => false);

/** Bytes under a passphrase, made in a worker: what makes guessing slow takes a second. Never rejects. */
export const sealFile = (bytes: Uint8Array, passphrase: string, terms: Terms): Promise<Result<Uint8Array, Stopped>> =>
  sealer.ask(async (remote) => remote.seal(bytes, passphrase), terms);

/** What was sealed, or why it was not opened. Never rejects. */
export async function unsealFile(
  bytes: Uint8Array,
  passphrase: string,
  terms: Terms,
): Promise<Result<Uint8Array, Stopped | Unsealable>> {
  const opened = await sealer.ask(async (remote) => remote.unseal(bytes, passphrase), terms);
  if (!opened.ok) return opened;
  return opened.value.ok ? ok(opened.value.value) : failed(opened.value.error);
}
