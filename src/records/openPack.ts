import { type Child, newChild, type Received } from "../casefile/entities.ts";
import { largestPack, type Pack, type PackChild } from "../casefile/transfer/pack.ts";
import type { Stopped } from "../documents/hire.ts";
import { unsealFile } from "../documents/seal/client.ts";
import { isSealed } from "../documents/seal/head.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { scriptUrl } from "../lib/script-url.ts";
import type { SaveError } from "../vault/api.ts";
import { sha256 } from "./exportMark.ts";
import { readInWorker } from "./packReading.ts";
import { receiptCode } from "./receipt.ts";
import type { Workspace } from "./workspace.ts";

export { largestPack };

/** A pack that was opened and read whole. Nothing has been kept of it yet. */
export interface OpenedPack {
  readonly pack: Pack;
  readonly fingerprint: string;
  /** What the school that sent it waits for. */
  readonly code: string;
}

export type PackProblem = "tooLarge" | "none" | "words" | "damaged" | "newer" | "stopped" | Workspace["place"];

/** What happened, what is safe, what to do. */
export const packProblems: Readonly<Record<PackProblem, string>> = {
  tooLarge: "This file is too large to be a pack about one child. It was not read, and nothing has been changed.",
  none: "This is not a pack from Waymark, or it was changed on its way. Nothing has been changed. Ask the school to send it again; its name ends in .waymark.",
  words:
    "These words do not open the file. Nothing has been changed. Check each word with the school that sent it. If they are right, the file was damaged on its way: ask for it again.",
  damaged:
    "The file was damaged on its way, so it was not taken. Nothing has been changed. Ask the school to send it again.",
  newer:
    "This pack was made by a newer Waymark. Nothing has been changed. Connect once to let Waymark update itself, then open the pack again.",
  practice:
    "This pack comes from a practice school: the child in it is invented. Nothing has been changed, and it is never put among real records. Open it in the practice school, or ask the school for the real file.",
  real: "This pack is about a real child, and this is the practice school. Nothing has been taken from it. Leave the practice school first, then open it again.",
  stopped: "Opening the file took too long or was stopped. Nothing has been changed. Try again.",
};

/** Whether a file can be a pack at all, before anybody is asked for its words. */
export function mayBePack(bytes: Uint8Array): Result<null, PackProblem> {
  if (bytes.length > largestPack) return failed("tooLarge");
  return isSealed(bytes) ? ok(null) : failed("none");
}

/** The words as they were made: small letters, one space between two. */
const asMade = (words: string): string => words.trim().toLowerCase().replaceAll(/\s+/g, " ");

/** Opens a pack and reads it. One of a practice school is read in one alone, and no other is read there. Never rejects. */
export async function openPack(
  bytes: Uint8Array,
  words: string,
  signal: AbortSignal,
  place: Workspace["place"] = "real",
): Promise<Result<OpenedPack, PackProblem>> {
  const may = mayBePack(bytes);
  if (!may.ok) return may;
  const opened = await unsealFile(bytes, asMade(words), { toScriptUrl: scriptUrl, signal });
  if (!opened.ok) return failed(problemOf(opened.error));
  const read = await readInWorker(opened.value, signal);
  if (!read.ok) return failed(problemOf(read.error));
  const from = read.value.practice ? "practice" : "real";
  if (from !== place) return failed(from);
  const fingerprint = await sha256(bytes);
  return ok({ pack: read.value, fingerprint, code: await receiptCode(read.value.secret, fingerprint) });
}

const problemOf = (error: PackProblem | Stopped): PackProblem =>
  error === "timeout" || error === "cancelled" || error === "failed" ? "stopped" : error;

/**
 * Takes a pack in: the child and what came about the child, in one save. `into` is a child who is here already, as they are by
 * now. The very same file is taken in once.
 */
export async function acceptPack(
  workspace: Workspace,
  { pack, fingerprint, code }: OpenedPack,
  into: Child | undefined,
): Promise<Result<Id, SaveError>> {
  const { children, received: before } = workspace.caseFile.get();
  const same = [...before.values()].find((each) => each.fingerprint === fingerprint);
  if (same !== undefined && (into === undefined || same.childId === into.id)) return ok(same.id);
  const at = localDateTime(workspace.now());
  const child =
    into === undefined ? newChild(at, newId(), pack.child) : filledIn(children.get(into.id) ?? into, pack.child);
  const received: Received = {
    type: "received",
    v: 1,
    id: newId(),
    childId: child.id,
    from: pack.from.school,
    contact: pack.from.contact,
    madeAt: pack.madeAt,
    receivedAt: at,
    receivedBy: workspace.caseFile.get().school?.me ?? "",
    fingerprint,
    code,
    lines: pack.lines,
    documents: pack.documents,
  };
  const saved = await workspace.commit([{ put: child }, { put: received }]);
  return saved.ok ? ok(received.id) : saved;
}

const filledKeys = [
  "dateOfBirth",
  "yearGroup",
  "upn",
  "address",
  "otherSiblings",
  "communication",
] as const satisfies readonly (keyof PackChild)[];

/** What this school wrote down stays; what it does not know yet comes from the pack. */
const filledIn = (child: Child, told: PackChild): Child => ({
  ...child,
  ...Object.fromEntries(filledKeys.map((key) => [key, child[key] || told[key]])),
  sen: child.sen === "notKnown" ? told.sen : child.sen,
  family: child.family.length > 0 ? child.family : told.family,
});
