import type { Id } from "../../lib/ids.ts";
import { type Bytes, toHex, utf8 } from "../bytes.ts";
import { isSignedBy, type Signer } from "../people/secret.ts";

/** What a line of the log can say that somebody did. */
export const deeds = [
  "opened",
  "added",
  "changed",
  "removed",
  "viewed",
  "exported",
  "backedUp",
  "restored",
  "passphraseChanged",
  "passkeyAdded",
  "wayRemoved",
  "recoveryKeyChanged",
  "personAdded",
  "personRemoved",
] as const;
export type Deed = (typeof deeds)[number];

/** What is written down, beside when, by whom and its place in the chain. Never words of a record. */
export interface Note {
  readonly did: Deed;
  /** The kind of record, its id, and for what was saved the revision that came of it. */
  readonly type?: number;
  readonly id?: Id;
  readonly rev?: number;
  /** How often a wrong secret had been tried since the last time. */
  readonly tries?: number;
  /** How somebody came in. */
  readonly by?: "passphrase" | "passkey" | "recovery";
}

/** One line. `prev` is the SHA-256 of the line before it, as it stands, in hexadecimal; 64 zeros for the first. */
export interface LogEntry extends Omit<Note, "by"> {
  readonly n: number;
  readonly prev: string;
  /** Local time to the minute. */
  readonly at: string;
  /** A member’s id, or "recovery". */
  readonly who: string;
  readonly way?: Note["by"];
  /** Ed25519 over the line up to here. Empty where the browser could not sign, or nobody’s key was there to sign with. */
  readonly sig: string;
}

/** The end of a chain: how many lines it has, and the hash of the last. */
export interface LogHead {
  readonly n: number;
  readonly hash: string;
}

export const noLines: LogHead = { n: 0, hash: "0".repeat(64) };

const lineHash = async (line: string): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(line))));

const beforeSignature = ',"sig":"';

const signedPart = (line: string): Bytes => utf8(line.slice(0, line.lastIndexOf(beforeSignature)));

export interface Writing {
  readonly at: string;
  readonly who: string;
  readonly signer: Signer | undefined;
}

/** The lines that follow a head, one a note, and the head they make. */
export async function linesAfter(
  head: LogHead,
  notes: readonly Note[],
  { at, who, signer }: Writing,
): Promise<{ readonly lines: readonly string[]; readonly head: LogHead }> {
  const lines: string[] = [];
  let { n, hash } = head;
  for (const { by, ...note } of notes) {
    n += 1;
    const entry = { n, prev: hash, at, who, ...note, ...(by && { way: by }) };
    const clear = JSON.stringify(entry).slice(0, -1);
    const line = `${clear}${beforeSignature}${(await signer?.sign(utf8(clear))) ?? ""}"}`;
    hash = await lineHash(line);
    lines.push(line);
  }
  return { lines, head: { n, hash } };
}

/** The head that a chain has whose last line this is. */
export const headAt = async (line: string): Promise<LogHead> => ({
  n: entryIn(line)?.n ?? 0,
  hash: await lineHash(line),
});

/** Where a chain does not hold: `n` is the line, counted from 1, before which it is whole. */
export interface LogBreak {
  readonly n: number;
  readonly why: "missing" | "altered" | "unsigned";
}

export interface ReadChain {
  readonly entries: readonly LogEntry[];
  readonly head: LogHead;
  readonly broken: LogBreak | undefined;
}

/**
 * Reads a chain from its first line to the last and holds each against the one before. With verifiers (all that a member had) each signature is
 * looked at too: a line of somebody whose key is known must bear theirs.
 */
export async function readChain(
  lines: readonly string[],
  verifiers: ReadonlyMap<string, readonly string[]> | undefined,
): Promise<ReadChain> {
  const entries: LogEntry[] = [];
  let head = noLines;
  let broken: LogBreak | undefined;
  for (const [at, line] of lines.entries()) {
    const entry = entryIn(line);
    const n = at + 1;
    if (entry === undefined || entry.prev !== head.hash) broken ??= { n, why: "altered" };
    else if (entry.n !== head.n + 1) broken ??= { n, why: "missing" };
    else if (verifiers && !(await isSigned(entry, line, verifiers))) broken ??= { n, why: "unsigned" };
    if (entry) entries.push(entry);
    head = { n: entry?.n ?? n, hash: await lineHash(line) };
  }
  return { entries, head, broken };
}

async function isSigned(
  { who, sig }: LogEntry,
  line: string,
  verifiers: ReadonlyMap<string, readonly string[]>,
): Promise<boolean> {
  const theirs = verifiers.get(who) ?? [];
  for (const verifier of theirs) if (await isSignedBy(verifier, signedPart(line), sig)) return true;
  return theirs.length === 0;
}

/** Lines are sealed by keys of this vault, so that more is not looked at than the chain rests on. */
function entryIn(line: string): LogEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

const isEntry = (value: unknown): value is LogEntry =>
  typeof value === "object" &&
  value !== null &&
  Number.isInteger(Reflect.get(value, "n")) &&
  ["prev", "at", "who", "did", "sig"].every((name) => typeof Reflect.get(value, name) === "string");
