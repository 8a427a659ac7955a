import type { Id } from "../lib/ids.ts";
import { type Bytes, canonical, joined, randomBytes, readUint32, textOf, uint32, utf8 } from "./bytes.ts";
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

/** What is inside. A removal is sealed like any record, so that it can be neither forged nor told from one at rest. */
export interface Content {
  readonly schema: 1;
  readonly id: Id;
  readonly type: number;
  readonly revision: number;
  readonly device: Id;
  /** The revisions this one was made from: one here, more after two devices have been brought together. */
  readonly parents: readonly RevisionName[];
  readonly removed: boolean;
  readonly body: unknown;
}

interface Place {
  readonly vaultId: Id;
  readonly epoch: number;
  readonly sequence: number;
}

/** `iv` is given only by the frozen test vectors. */
export async function seal(content: Content, place: Place, keys: Keys, iv: Bytes = randomBytes(12)): Promise<Envelope> {
  const { id, type, revision } = content;
  const clear = { id, type, epoch: place.epoch, revision, sequence: place.sequence, iv };
  const key = await keys.recordKey(type, place.epoch);
  const plain = padded(utf8(JSON.stringify(content)));
  const ct = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: authenticated(clear, place.vaultId) },
    key,
    plain,
  );
  plain.fill(0);
  return { ...clear, ct: new Uint8Array(ct) };
}

/** Undefined when the envelope was damaged, altered, or put in another's place. */
export async function unseal(envelope: Envelope, vaultId: Id, keys: Keys): Promise<Content | undefined> {
  try {
    const key = await keys.recordKey(envelope.type, envelope.epoch);
    const additionalData = authenticated(envelope, vaultId);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: envelope.iv, additionalData }, key, envelope.ct);
    return JSON.parse(textOf(new Uint8Array(plain)));
  } catch {
    return undefined;
  }
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
