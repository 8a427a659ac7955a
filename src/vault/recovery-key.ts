import { type Bytes, randomBytes } from "./bytes.ts";

// Crockford's base 32: no I, L, O or U, so that a printed key can be read aloud and typed without doubt.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const keyBytes = 20;
const keySymbols = 32;
const checkSymbols = 4;

export const newRecoveryKey = (): Bytes => randomBytes(keyBytes);

/** Eight groups of four for the key and a ninth that checks the others. */
export function printRecoveryKey(key: Bytes): readonly string[] {
  const symbols = [...keyToSymbols(key), ...symbolsOf(checksum(key), checkSymbols)];
  return (
    symbols
      .map((symbol) => alphabet[symbol] ?? "")
      .join("")
      .match(/.{4}/g) ?? []
  );
}

/**
 * The key as somebody typed it: capitals or not, with or without spaces and dashes, O for 0, I or L for 1.
 * Undefined when it is not a whole key or its check group does not fit (every single slip and every swap of neighbours is found).
 */
export function readRecoveryKey(typed: string): Bytes | undefined {
  const text = typed
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const symbols = Array.from(text, (letter) => alphabet.indexOf(letter));
  if (symbols.length !== keySymbols + checkSymbols || symbols.includes(-1)) return undefined;
  const key = symbolsToKey(symbols.slice(0, keySymbols));
  const check = symbols.slice(keySymbols).reduce((value, symbol) => value * 32 + symbol, 0);
  return checksum(key) === check ? key : undefined;
}

/** A CRC of 20 bits over x²⁰ + x³ + 1. It finds every error that stays within 20 bits in a row: four letters. */
function checksum(key: Bytes): number {
  let crc = 0xfffff;
  for (const byte of key)
    for (let bit = 7; bit >= 0; bit--) {
      const carry = (crc >>> 19) ^ ((byte >>> bit) & 1);
      crc = ((crc << 1) & 0xfffff) ^ (carry ? 0b1001 : 0);
    }
  return crc;
}

const keyToSymbols = (key: Bytes): readonly number[] =>
  symbolsOf(
    key.reduce((value, byte) => value * 256n + BigInt(byte), 0n),
    keySymbols,
  );

const symbolsOf = (value: number | bigint, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => Number((BigInt(value) >> BigInt(5 * (count - 1 - at))) & 31n));

function symbolsToKey(symbols: readonly number[]): Bytes {
  const value = symbols.reduce((sum, symbol) => sum * 32n + BigInt(symbol), 0n);
  return Uint8Array.from({ length: keyBytes }, (_, at) => Number((value >> BigInt(8 * (keyBytes - 1 - at))) & 255n));
}
