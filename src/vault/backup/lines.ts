import { z } from "zod";
import type { Id } from "../../lib/ids.ts";
import { jsonWithin } from "../../lib/json.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import { type Bytes, fromHex, joined, textOf, toHex, utf8 } from "../bytes.ts";
import { isLogType } from "../compartments.ts";
import type { Content } from "../envelope.ts";
import type { LogHead } from "../log/chain.ts";

// What is inside a backup once it is decrypted and unpacked: lines of JSON that anybody can read with a text editor. The first says
// what it is, then comes a line a record, and the last says that nothing is missing. docs/backup-file.md tells it to others.

/** What a backup says of itself. */
export interface Manifest {
  readonly format: "waymark backup";
  /** 2 has `pages` and `log`. */
  readonly v: 1 | 2;
  readonly vaultId: Id;
  /** Which copy of the vault it was made of. */
  readonly deviceId: Id;
  /** Local time to the minute, "2026-11-28T18:40". */
  readonly madeAt: string;
  /** The version of the vault’s header and its last save, when this was made. */
  readonly headerVersion: number;
  readonly sequence: number;
  readonly epoch: number;
  /** Lines that follow: records that are there, and marks of those that were removed. */
  readonly records: number;
  readonly removed: number;
  /** Pages of the log, which are lines too. Since format 2. */
  readonly pages?: number;
  /** Records that could not be read on the device, so that they are not in it. */
  readonly damaged: number;
  /** Where the log of that device stood (log/chain.ts), so that a shorter one is found out. */
  readonly log?: LogHead & { readonly chain: string };
}

const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  format: z.literal("waymark backup"),
  v: z.union([z.literal(1), z.literal(2)]),
  vaultId: z.string().min(1).max(64),
  deviceId: z.string().min(1).max(64),
  madeAt: z.string().max(16),
  headerVersion: z.int().min(1),
  sequence: z.int().min(0),
  epoch: z.int().min(1),
  records: z.int().min(0),
  removed: z.int().min(0),
  pages: z.int().min(0).exactOptional(),
  damaged: z.int().min(0),
  log: z
    .strictObject({ chain: z.string().max(200), n: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) })
    .exactOptional(),
});
const newerSchema = z.object({ format: z.literal("waymark backup"), v: z.int().min(3) });

const contentSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().min(1).max(200),
  type: z.int().min(0),
  revision: z.int().min(1),
  device: z.string().min(1).max(200),
  parents: z.array(z.strictObject({ device: z.string().max(200), revision: z.int().min(1) })).max(100),
  removed: z.boolean(),
  body: z.unknown(),
});

const endSchema = z.strictObject({ end: z.literal(true), lines: z.int(), sha256: z.string(), mac: z.string() });

/** Beyond what any school has; a file that claims more is none of ours. */
const mostLines = 1_000_000;
/** A file from another school may have 20 MB, and the vault itself sets no limit: longer than any record that is ever saved. */
const longestLine = 100 * 1024 * 1024;
const largestRecord = { depth: 64, values: 10_000_000 } as const;

/** "newer": a newer build wrote it. "damaged": it is not whole, or not what this vault wrote. */
export type LinesProblem = "newer" | "damaged";

export interface Lines {
  readonly manifest: Manifest;
  readonly contents: readonly Content[];
}

const newline = 0x0a;

/** `records` are the JSON that contents were sealed as; white space behind it is left out. */
export async function linesOf(manifest: Manifest, records: readonly Uint8Array[], macKey: CryptoKey): Promise<Bytes> {
  const lineEnd = Uint8Array.of(newline);
  const before = joined([
    utf8(JSON.stringify(manifest)),
    lineEnd,
    ...records.flatMap((record) => [trimmed(record), lineEnd]),
  ]);
  const { sha256, mac } = await proofOf(before, macKey);
  return joined([before, utf8(JSON.stringify({ end: true, lines: records.length, sha256, mac })), lineEnd]);
}

function trimmed(json: Uint8Array): Uint8Array {
  let end = json.length;
  while (end > 0 && json[end - 1] === 0x20) end -= 1;
  return json.subarray(0, end);
}

/** Reads what `linesOf` wrote, all of it or nothing. */
export async function readLines(bytes: Bytes, macKey: CryptoKey): Promise<Result<Lines, LinesProblem>> {
  const damaged = failed<LinesProblem>("damaged");
  const firstEnd = bytes.indexOf(newline);
  const first = jsonIn(bytes.subarray(0, Math.max(0, firstEnd)));
  if (newerSchema.safeParse(first).success) return failed("newer");
  const manifest = manifestSchema.safeParse(first);
  if (!manifest.success || bytes.at(-1) !== newline) return damaged;
  const lastStart = bytes.lastIndexOf(newline, bytes.length - 2) + 1;
  const end = endSchema.safeParse(jsonIn(bytes.subarray(lastStart, bytes.length - 1)));
  if (!end.success || end.data.lines > mostLines) return damaged;
  if (!(await isProven(bytes.subarray(0, lastStart), end.data, macKey))) return damaged;

  const contents: Content[] = [];
  const seen = new Set<Id>();
  for (let at = firstEnd + 1; at < lastStart; ) {
    const stop = bytes.indexOf(newline, at);
    const content = contentSchema.safeParse(jsonIn(bytes.subarray(at, stop)));
    if (!content.success || seen.has(content.data.id)) return damaged;
    seen.add(content.data.id);
    contents.push(content.data);
    at = stop + 1;
  }
  const { records, removed, pages = 0 } = manifest.data;
  const own = contents.filter(({ type }) => !isLogType(type));
  const isCounted =
    contents.length === end.data.lines &&
    contents.length === records + removed + pages &&
    own.length === records + removed &&
    own.filter((each) => each.removed).length === removed;
  return isCounted ? ok({ manifest: manifest.data, contents }) : damaged;
}

function jsonIn(line: Uint8Array): unknown {
  if (line.length > longestLine) return undefined;
  try {
    return jsonWithin(textOf(line), largestRecord);
  } catch {
    return undefined;
  }
}

async function proofOf(bytes: Bytes, macKey: CryptoKey): Promise<{ readonly sha256: string; readonly mac: string }> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { sha256: toHex(hash), mac: toHex(new Uint8Array(await crypto.subtle.sign("HMAC", macKey, hash))) };
}

async function isProven(
  bytes: Bytes,
  claimed: { readonly sha256: string; readonly mac: string },
  macKey: CryptoKey,
): Promise<boolean> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return toHex(hash) === claimed.sha256 && crypto.subtle.verify("HMAC", macKey, fromHex(claimed.mac), hash);
}
