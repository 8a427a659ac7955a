import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inflateRawSync, constants as zlib } from "node:zlib";

/** A word that was found in a file, and as what. */
export interface Trace {
  readonly word: string;
  readonly file: string;
  readonly how: string;
}

interface Needle {
  readonly word: string;
  readonly how: string;
  readonly bytes: Buffer;
}

const bomb = 50_000_000;

/** Every place below a folder where one of the words lies: as it is or in small letters, in any usual encoding, packed or not. */
export function tracesIn(folder: string, words: readonly string[]): readonly Trace[] {
  const needles = words.flatMap((word) => [word, word.toLowerCase()].flatMap(formsOf));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const file = relative(folder, path);
      const bytes = readFileSync(path);
      const texts = [{ how: "", bytes }, ...unpacked(bytes)];
      return [
        ...needles.filter((needle) => name.includes(needle.word)).map(({ word }) => ({ word, file, how: "its name" })),
        ...texts.flatMap((text) =>
          needles
            .filter((needle) => text.bytes.includes(needle.bytes))
            .map(({ word, how }) => ({ word, file, how: `${how}${text.how}` })),
        ),
      ];
    });
}

/** The bytes of a word in each encoding. In base64 it looks different at each of three places, and its ends depend on its neighbours. */
function formsOf(word: string): readonly Needle[] {
  const utf8 = Buffer.from(word, "utf8");
  const base64 = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), utf8])
      .toString("base64")
      .replace(/=+$/, "");
    return text.slice(before === 0 ? 0 : before + 1, -1);
  });
  const utf16 = Buffer.from(word, "utf16le");
  return [
    { word, how: "UTF-8", bytes: utf8 },
    { word, how: "UTF-16", bytes: utf16 },
    { word, how: "UTF-16, the other way round", bytes: Buffer.from(utf16).swap16() },
    { word, how: "percent-encoded", bytes: Buffer.from(encodeURIComponent(word)) },
    { word, how: "hexadecimal", bytes: Buffer.from(utf8.toString("hex")) },
    ...base64.map((text) => ({ word, how: "base64", bytes: Buffer.from(text) })),
    ...base64.map((text) => ({
      word,
      how: "base64url",
      bytes: Buffer.from(text.replaceAll("+", "-").replaceAll("/", "_")),
    })),
  ];
}

/** What packed bytes begin with, and how long their head is. What follows unpacks alike in all of them. */
const heads: readonly (readonly [string, Buffer, (bytes: Buffer, at: number) => number])[] = [
  [", in gzip", Buffer.from([0x1f, 0x8b, 8]), gzipHead],
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => [", in zlib", Buffer.from([0x78, level]), () => 2] as const),
  [
    ", in a zip",
    Buffer.from("PK\u0003\u0004"),
    (bytes, at) => 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28),
  ],
];

function gzipHead(bytes: Buffer, at: number): number {
  const isNamed = ((bytes[at + 3] ?? 0) & 8) !== 0;
  return isNamed ? bytes.indexOf(0, at + 10) + 1 - at : 10;
}

/** Everything in it that unpacks, whatever follows it and however damaged its end is. */
function unpacked(bytes: Buffer): readonly { readonly how: string; readonly bytes: Buffer }[] {
  const options = { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: bomb };
  return heads.flatMap(([how, head, lengthOf]) =>
    placesOf(bytes, head).flatMap((at) => {
      try {
        const inside = inflateRawSync(bytes.subarray(at + lengthOf(bytes, at)), options);
        return inside.length > 3 ? [{ how, bytes: inside }] : [];
      } catch {
        return [];
      }
    }),
  );
}

function placesOf(bytes: Buffer, head: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(head); at >= 0 && at + 30 < bytes.length; at = bytes.indexOf(head, at + 1))
    places.push(at);
  return places;
}
