import type { Id } from "../lib/ids.ts";
import { type Bytes, canonical, joined, randomBytes, readUint32, sameBytes, textOf, uint32, utf8 } from "./bytes.ts";
import type { Keys } from "./keys.ts";

/** A record as it is stored: nothing in clear but what is needed to find it, order it and pick its key. */
export interface Envelope {
  readonly id: Id;
  readonly type: number;
  readonly epoch: number;
  readonly revision: number;
  /** The save it was part of, counted on this device. The only clear field that is not authenticated: no decision rests on it alone. */
  readonly sequence: number;
  readonly iv: Bytes;
  readonly ct: Bytes;
}

/** Names a revision for good: which device wrote it, and its number there. */
export interface RevisionName {
  readonly device: Id;
  readonly revision: number;
}

/** What is inside beside the record itself. A removal is sealed like any record, so that it can be neither forged nor told from one at rest. */
export interface ContentHead {
  readonly schema: 1;
  readonly id: Id;
  readonly type: number;
  readonly revision: number;
  readonly device: Id;
  /** Of each device, the newest revision that went into this one (ancestry.ts). */
  readonly parents: readonly RevisionName[];
  readonly removed: boolean;
}

export interface Content extends ContentHead {
  readonly body: unknown;
}

interface Place {
  readonly vaultId: Id;
  readonly epoch: number;
  readonly sequence: number;
}

/** `iv` is given only by the frozen test vectors. */
export async function seal(
  { body, ...head }: Content,
  place: Place,
  keys: Keys,
  iv: Bytes = randomBytes(12),
): Promise<Envelope> {
  const { id, type, revision } = head;
  const clear = { id, type, epoch: place.epoch, revision, sequence: place.sequence, iv };
  return encrypted(clear, padded(utf8(JSON.stringify({ ...head, body }))), place.vaultId, keys);
}

/** The same record under the keys of another epoch. Undefined when it cannot be opened. */
export async function sealAgain(
  envelope: Envelope,
  { vaultId, epoch, sequence }: Place,
  keys: Keys,
): Promise<Envelope | undefined> {
  const opened = await unseal(envelope, vaultId, keys);
  const { id, type, revision } = envelope;
  return opened && encrypted({ id, type, epoch, revision, sequence, iv: randomBytes(12) }, opened.json, vaultId, keys);
}

/** The bytes passed in are zero afterwards. */
async function encrypted(clear: Omit<Envelope, "ct">, plain: Bytes, vaultId: Id, keys: Keys): Promise<Envelope> {
  const key = await keys.recordKey(clear.type, clear.epoch);
  const additionalData = authenticated(clear, vaultId);
  const ct = await crypto.subtle.encrypt({ name: "AES-GCM", iv: clear.iv, additionalData }, key, plain);
  plain.fill(0);
  return { ...clear, ct: new Uint8Array(ct) };
}

/** What was in an envelope: the JSON of a `Content`, of which nobody here reads the body. */
export interface Unsealed {
  readonly head: ContentHead;
  readonly json: Bytes;
}

/** Undefined when the envelope was damaged, altered, or put in another's place. */
export async function unseal(envelope: Envelope, vaultId: Id, keys: Keys): Promise<Unsealed | undefined> {
  try {
    const key = await keys.recordKey(envelope.type, envelope.epoch);
    const additionalData = authenticated(envelope, vaultId);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: envelope.iv, additionalData }, key, envelope.ct);
    const json = new Uint8Array(plain);
    return { head: headIn(json), json };
  } catch {
    return undefined;
  }
}

const beforeBody = utf8(',"body":');

/** The body is sealed last, and the text before it stands nowhere else: within a word its quotation marks would be escaped. */
function headIn(json: Bytes): ContentHead {
  const comma = beforeBody[0] ?? 0;
  let end = json.indexOf(comma);
  while (end >= 0 && !sameBytes(json.subarray(end, end + beforeBody.length), beforeBody))
    end = json.indexOf(comma, end + 1);
  if (end < 0) throw new SyntaxError("no body");
  return JSON.parse(`${textOf(json.subarray(0, end))}}`);
}

const authenticated = (
  { type, id, revision, epoch }: Pick<Envelope, "type" | "id" | "revision" | "epoch">,
  vaultId: Id,
): Bytes => canonical(["waymark envelope 1", vaultId, type, id, revision, epoch]);

/** The length of a record says something about it, so lengths come in few sizes. */
export const paddedLength = (length: number): number =>
  [256, 512, 1024].find((size) => length <= size) ?? Math.ceil(length / 1024) * 1024;

/** White space behind JSON means nothing, so the padding needs no mark of its own. */
const padded = (json: Bytes): Bytes => {
  const bytes = new Uint8Array(paddedLength(json.length)).fill(0x20);
  bytes.set(json);
  return bytes;
};

/** For the safety copy: lengths and numbers first, then id and ciphertext. */
export function envelopeToBytes({ id, type, epoch, revision, sequence, iv, ct }: Envelope): Bytes {
  const name = utf8(id);
  const count = new Uint8Array(8);
  new DataView(count.buffer).setBigUint64(0, BigInt(sequence));
  return joined([
    uint32(name.length),
    uint32(ct.length),
    uint32(type),
    uint32(epoch),
    uint32(revision),
    count,
    iv,
    name,
    ct,
  ]);
}

/** Reads one envelope at `at`; `next` is where the following one begins. Throws on bytes that are too short. */
export function envelopeFromBytes(
  bytes: Uint8Array,
  at: number,
): { readonly envelope: Envelope; readonly next: number } {
  const nameLength = readUint32(bytes, at);
  const ctLength = readUint32(bytes, at + 4);
  const numbers = at + 8;
  const sequence = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(numbers + 12);
  const ivAt = numbers + 20;
  const nameAt = ivAt + 12;
  const ctAt = nameAt + nameLength;
  const next = ctAt + ctLength;
  if (next > bytes.length) throw new RangeError("an envelope is cut short");
  return {
    envelope: {
      id: textOf(bytes.subarray(nameAt, ctAt)),
      type: readUint32(bytes, numbers),
      epoch: readUint32(bytes, numbers + 4),
      revision: readUint32(bytes, numbers + 8),
      sequence: Number(sequence),
      iv: bytes.slice(ivAt, nameAt),
      ct: bytes.slice(ctAt, next),
    },
    next,
  };
}
