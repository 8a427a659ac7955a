import { failed, ok, type Result } from "../../lib/result.ts";
import { hire, type Stopped, type Terms } from "../hire.ts";
import { prepareToRead, readBack } from "../pdf/readBack.ts";
import type { LockWorker } from "./lock.worker.ts";
import workerUrl from "./lock.worker.ts?worker&url";
import { isAes256R6 } from "./lockedWith.ts";
import { canLock } from "./passphrase.ts";

/** `message` is for the person: what happened, what is safe, what to do. "unsafe": the locked file did not pass its check. */
export interface LockError {
  readonly kind: Stopped | "passphrase" | "unsafe";
  readonly message: string;
}

const errors: Readonly<Record<LockError["kind"], string>> = {
  passphrase:
    "The PDF was not locked: a passphrase for a PDF has 12 to 127 characters, all of them plain letters, figures, spaces or signs. Take the one that is offered, or change yours.",
  timeout: "Locking the PDF took too long and was stopped. Your record is safe. Try again.",
  cancelled: "Locking the PDF was stopped. Your record is as it was.",
  failed: "The PDF could not be locked. Your record is safe, and nothing was saved to send. Try again.",
  unsafe:
    "The locked PDF did not pass its check, so it was thrown away. Your record is safe. Try again; if it happens again, send the PDF by another secure way.",
};
const error = (kind: LockError["kind"]) => failed<LockError>({ kind, message: errors[kind] });

// Ended after each file, for its memory held the passphrase.
const locker = hire<LockWorker>(workerUrl, "waymark-pdf-lock", () => false);

/**
 * The same PDF under a passphrase (AES-256, revision 6), checked before it is handed over: it does not open without the
 * passphrase, and with it holds what it held before, tags, bookmarks and metadata included. Another library than the one
 * that locked it does the checking. Never rejects.
 */
export async function lockPdf(
  bytes: Uint8Array,
  passphrase: string,
  terms: Terms,
): Promise<Result<Uint8Array, LockError>> {
  if (!canLock(passphrase)) return error("passphrase");
  prepareToRead(terms);
  const made = await locker.ask(async (remote) => remote.lock(bytes, passphrase), terms);
  if (!made.ok) return error(made.error);
  const [plain, shut, opened] = await Promise.all([
    readBack(bytes, terms),
    readBack(made.value, terms),
    readBack(made.value, { ...terms, passphrase }),
  ]);
  if (!plain.ok) return error(plain.error === "locked" ? "failed" : plain.error);
  if (!opened.ok && opened.error !== "locked") return error(opened.error);
  const isShut = !shut.ok && shut.error === "locked";
  const holdsTheSame = opened.ok && JSON.stringify(opened.value) === JSON.stringify(plain.value);
  return isShut && holdsTheSame && isAes256R6(made.value) ? ok(made.value) : error("unsafe");
}
