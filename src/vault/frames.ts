import { type Bytes, crc32, joined, readUint32, textOf, uint32, utf8 } from "./bytes.ts";
import { type Envelope, envelopeFromBytes, envelopeToBytes } from "./envelope.ts";
import { isHeader, type VaultHeader } from "./header.ts";

/** One thing the safety copy was told. A frame is all or nothing, so a save of many records is one `batch`. */
export type Entry =
  | { readonly kind: "header"; readonly header: VaultHeader }
  | { readonly kind: "batch"; readonly sequence: number; readonly envelopes: readonly Envelope[] }
  /** The vault was put away in order. Anything written behind it takes that back. */
  | { readonly kind: "closed" };

// "WMJ1", length of the payload, CRC-32 of the payload; then the payload, whose first byte is the kind.
const mark = 0x574d4a31;
const headBytes = 12;
const kinds = { header: 1, batch: 2, closed: 3 } as const;

export function toFrame(entry: Entry): Bytes {
  const payload = toPayload(entry);
  return joined([uint32(mark), uint32(payload.length), uint32(crc32(payload)), payload]);
}

export interface Frames {
  readonly entries: readonly Entry[];
  /** Where the last whole frame ends: whatever lies behind it is a torn tail. */
  readonly end: number;
  /** How many stretches between whole frames could not be read. A torn tail does not count. */
  readonly damaged: number;
}

/** Reads what can be read. A damaged stretch is stepped over to the next whole frame, so that one bad byte costs one frame. */
export function readFrames(bytes: Uint8Array): Frames {
  const entries: Entry[] = [];
  let end = 0;
  let damaged = 0;
  for (let at = 0; at + headBytes <= bytes.length; ) {
    const frame = frameAt(bytes, at);
    if (!frame) {
      at += 1;
      continue;
    }
    if (at > end) damaged += 1;
    if (frame.entry) entries.push(frame.entry);
    at = frame.next;
    end = frame.next;
  }
  return { entries, end, damaged };
}

/** A whole frame of a kind that this build does not know has no entry: it is a newer build's, and no damage. */
function frameAt(
  bytes: Uint8Array,
  at: number,
): { readonly entry: Entry | undefined; readonly next: number } | undefined {
  if (readUint32(bytes, at) !== mark) return undefined;
  const start = at + headBytes;
  const next = start + readUint32(bytes, at + 4);
  if (next > bytes.length) return undefined;
  const payload = bytes.subarray(start, next);
  if (crc32(payload) !== readUint32(bytes, at + 8)) return undefined;
  return { entry: fromPayload(payload), next };
}

function toPayload(entry: Entry): Bytes {
  const kind = Uint8Array.of(kinds[entry.kind]);
  switch (entry.kind) {
    case "header":
      return joined([kind, utf8(JSON.stringify(entry.header))]);
    case "batch":
      return joined([
        kind,
        uint32(Math.floor(entry.sequence / 2 ** 32)),
        uint32(entry.sequence % 2 ** 32),
        ...entry.envelopes.map(envelopeToBytes),
      ]);
    case "closed":
      return kind;
  }
}

/** Undefined when the payload, though whole, is none of ours. */
function fromPayload(payload: Uint8Array): Entry | undefined {
  try {
    switch (payload[0]) {
      case kinds.header: {
        const header: unknown = JSON.parse(textOf(payload.subarray(1)));
        return isHeader(header) ? { kind: "header", header } : undefined;
      }
      case kinds.batch:
        return {
          kind: "batch",
          sequence: readUint32(payload, 1) * 2 ** 32 + readUint32(payload, 5),
          envelopes: envelopesFrom(payload, 9),
        };
      case kinds.closed:
        return { kind: "closed" };
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

function envelopesFrom(bytes: Uint8Array, from: number): readonly Envelope[] {
  const envelopes: Envelope[] = [];
  for (let at = from; at < bytes.length; ) {
    const { envelope, next } = envelopeFromBytes(bytes, at);
    envelopes.push(envelope);
    at = next;
  }
  return envelopes;
}
