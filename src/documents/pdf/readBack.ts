import { failed, ok, type Result } from "../../lib/result.ts";
import { hire, type Stopped, type Terms } from "../hire.ts";
import type { Reading } from "./api.ts";
import type { ReadingWorker } from "./reading.worker.ts";
import workerUrl from "./reading.worker.ts?worker&url";

/** "locked": the file does not open with this passphrase, or without one. */
export type ReadError = Stopped | "locked";

export interface ReadTerms extends Terms {
  readonly passphrase?: string;
}

const reader = hire<ReadingWorker>(workerUrl, "waymark-pdf-reader");

/** Loads the reader while there is something else to wait for. */
export const prepareToRead = ({ toScriptUrl }: Pick<Terms, "toScriptUrl">): void => reader.prepare(toScriptUrl);

/**
 * What a finished file says, read by a library that had no part in making it. Never rejects. Meant for our own files: it
 * relies on every space being in them.
 */
export async function readBack(
  bytes: Uint8Array,
  { passphrase, ...terms }: ReadTerms,
): Promise<Result<Reading, ReadError>> {
  const read = await reader.ask(async (remote) => remote.read(bytes, passphrase), terms);
  if (!read.ok) return read;
  return read.value === "locked" ? failed("locked") : ok(read.value);
}

/** A reading as one text, for the leak check. */
export const wholeText = ({ text, around, outline, descriptions, metadata }: Reading): string =>
  [text, around, outline, descriptions, metadata].join("\n");
