// Opens a backup without Waymark: from the recovery key to the identity that the standard age tool takes (docs/backup-file.md).
//   node tools/backup-identity.mjs vault-7K2Q-2026-11-28.age > identity.txt
// Asks for the recovery key. Needs nothing but Node: every step is HKDF-SHA-256 and AES-256-GCM.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";

const { subtle } = globalThis.crypto;
const utf8 = (text) => new TextEncoder().encode(text);
const bytesOf = (hex) => Uint8Array.from(Buffer.from(hex, "hex"));

/** Each field behind its length in four bytes, most significant first. */
function canonical(fields) {
  const parts = fields.flatMap((field) => {
    const bytes = Buffer.from(String(field));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return new Uint8Array(Buffer.concat(parts));
}

/** The slots that the head of a backup carries, as JSON in a stanza of their own; since the second format beside its people. */
function slotsIn(file) {
  const head = Buffer.from(file.subarray(0, 65_536)).toString("latin1");
  const lines = head.split("\n");
  const start = lines.findIndex((line) => /^-> waymark\/slots [12]$/.test(line));
  if (start < 0) throw new Error("This is not a backup from Waymark.");
  const end = lines.findIndex((line, at) => at > start && (line.startsWith("-> ") || line.startsWith("--- ")));
  const ways = JSON.parse(Buffer.from(lines.slice(start + 1, end).join(""), "base64").toString());
  return ways.slots ?? ways;
}

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** The 20 bytes of a recovery key: eight groups of base 32; the ninth only checks them. */
function recoveryKeyBytes(typed) {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (letters.length !== 36) throw new Error("A recovery key has nine groups of four.");
  const value = [...letters.slice(0, 32)].reduce((sum, letter) => sum * 32n + BigInt(alphabet.indexOf(letter)), 0n);
  return Uint8Array.from({ length: 20 }, (_, at) => Number((value >> BigInt(8 * (19 - at))) & 255n));
}

async function masterKeyOf(slots, typed) {
  const root = await subtle.importKey("raw", recoveryKeyBytes(typed), "HKDF", false, ["deriveKey"]);
  for (const slot of slots.filter(({ kind }) => kind === "recovery")) {
    const key = await subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt: bytesOf(slot.kdf.salt), info: utf8("waymark recovery slot 1") },
      root,
      { name: "AES-GCM", length: 256 },
      false,
      ["decrypt"],
    );
    const { v, vaultId, slotId, kind, kdf } = slot;
    const additionalData = canonical(["waymark slot", v, vaultId, slotId, kind, kdf.name, kdf.salt]);
    try {
      const master = await subtle.decrypt(
        { name: "AES-GCM", iv: bytesOf(slot.iv), additionalData },
        key,
        bytesOf(slot.wrapped),
      );
      return { master: new Uint8Array(master), vaultId };
    } catch {
      // Of another recovery key.
    }
  }
  throw new Error("That recovery key does not open this backup.");
}

/** BIP 173, as age writes its keys. */
function bech32(prefix, bytes) {
  const letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const words = (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, "0"), 2));
  const polymod = (values) =>
    values.reduce((sum, value) => {
      const next = ((sum & 0x1ffffff) << 5) ^ value;
      return [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].reduce(
        (all, generator, at) => (((sum >>> 25) >> at) & 1 ? all ^ generator : all),
        next,
      );
    }, 1);
  const wide = [...prefix].flatMap((letter) => letter.charCodeAt(0) >> 5);
  const low = [...prefix].map((letter) => letter.charCodeAt(0) & 31);
  const check = polymod([...wide, 0, ...low, ...words, 0, 0, 0, 0, 0, 0]) ^ 1;
  const sums = Array.from({ length: 6 }, (_, at) => (check >>> (5 * (5 - at))) & 31);
  return `${prefix}1${[...words, ...sums].map((word) => letters[word]).join("")}`;
}

/** "AGE-SECRET-KEY-1…" for a backup, by the recovery key of the day on which it was made. */
export async function identityOf(file, recoveryKey) {
  const { master, vaultId } = await masterKeyOf(slotsIn(file), recoveryKey);
  const root = await subtle.importKey("raw", master, "HKDF", false, ["deriveBits"]);
  const bits = await subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: canonical([vaultId]), info: canonical(["waymark backup identity 1"]) },
    root,
    256,
  );
  return bech32("age-secret-key-", new Uint8Array(bits)).toUpperCase();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path] = process.argv;
  if (path === undefined) {
    console.error("Usage: node tools/backup-identity.mjs BACKUP > identity.txt");
    process.exit(2);
  }
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await ask.question("Recovery key: ");
  ask.close();
  try {
    console.log(await identityOf(readFileSync(path), typed));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
