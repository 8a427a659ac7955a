/** Bytes on a buffer of their own: the kind Web Crypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** Throws on bytes that are not UTF-8: a wrong letter must never pass for the right one. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export function joined(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // A plain loop: at every start it runs over all that the vault holds.
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Anything that is not pairs of hexadecimal digits gives no bytes at all, which no key or checksum accepts. */
export const fromHex = (hex: string): Bytes =>
  /^([0-9a-f]{2})*$/.test(hex)
    ? Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : new Uint8Array();

/**
 * One way, and only one, to write a list of fields as bytes: each field as UTF-8 behind its length in four bytes.
 * Numbers are written in decimal. Two different lists never give the same bytes, so this is what ciphertexts are bound to.
 */
export function canonical(fields: readonly (string | number)[]): Bytes {
  const texts = fields.map(String);
  // The most that UTF-8 may need, so that one piece of memory is enough: this is made for every record at every unlock.
  const room = new Uint8Array(texts.reduce((length, text) => length + 4 + 3 * text.length, 0));
  const lengths = new DataView(room.buffer);
  let at = 0;
  for (const text of texts) {
    const { written } = encoder.encodeInto(text, room.subarray(at + 4));
    lengths.setUint32(at, written);
    at += 4 + written;
  }
  return room.slice(0, at);
}

export function uint32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export const readUint32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);

/** What one, two, three and four bytes of nothing make of a byte before them: four bytes are then one step. */
const crcTables = [0, 1, 2, 3].map((zeros) =>
  Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8 * (zeros + 1); bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  }),
);
const [crc1 = new Int32Array(), crc2 = new Int32Array(), crc3 = new Int32Array(), crc4 = new Int32Array()] = crcTables;

/** CRC-32 as in zip and PNG. It finds accidents, not attacks: those are for the authenticated encryption inside. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc =
      (crc4[crc & 0xff] ?? 0) ^
      (crc3[(crc >>> 8) & 0xff] ?? 0) ^
      (crc2[(crc >>> 16) & 0xff] ?? 0) ^
      (crc1[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (crc1[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
