import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, crc32, fromHex, joined, readUint32, sameBytes, textOf, toHex, uint32, utf8 } from "./bytes.ts";

describe("bytes", () => {
  test("have the published CRC-32", () => {
    expect(crc32(utf8("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === bitByBit(bytes)));
  });

  test("come back from hexadecimal, and anything else gives none", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(sameBytes(fromHex(toHex(bytes)), bytes)).toBe(true);
      }),
    );
    for (const bad of ["0", "zz", "0x00", "AB"]) expect(fromHex(bad)).toHaveLength(0);
  });

  test("of a list of fields are never those of another list", () => {
    const fields = fc.array(fc.string(), { maxLength: 4 });
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        expect(sameBytes(canonical(a), canonical(b))).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(sameBytes(canonical(["ab", "c"]), canonical(["a", "bc"]))).toBe(false);
  });

  test("that are not UTF-8 are refused, not guessed at", () => {
    expect(() => textOf(Uint8Array.of(0xff))).toThrow(TypeError);
  });

  test("differ when any one does", () => {
    const bytes = joined([uint32(7), uint32(2 ** 32 - 1)]);
    expect(readUint32(bytes, 4)).toBe(2 ** 32 - 1);
    for (let at = 0; at < bytes.length; at++) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ 1;
      expect(sameBytes(bytes, other)).toBe(false);
    }
    expect(sameBytes(bytes, bytes.subarray(1))).toBe(false);
  });
});

/** CRC-32 as its polynomial says it. */
function bitByBit(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
