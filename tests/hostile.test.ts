import { describe, expect, test } from "vitest";
import { largestDirectoryFile, readDirectoryFile } from "../src/casefile/directory/file.ts";
import { openList, understand } from "../src/casefile/pupils/list.ts";
import { ashdownPack } from "../src/casefile/transfer/pack.fixture.ts";
import { packText, readPack } from "../src/casefile/transfer/pack.ts";
import { seal, unseal } from "../src/documents/seal/seal.ts";
import { mayBePack } from "../src/records/openPack.ts";
import { waysInto } from "../src/vault/backup/file.ts";
import { largestBackup } from "../src/vault/backup/largest.ts";

// Files that somebody made to do harm, given to everything that takes a file. None is taken, none keeps a tablet busy, and nothing of
// the program is another thing afterwards.

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const nested = (times: number): string => `${"[".repeat(times)}${"]".repeat(times)}`;
const scrypt = (factor: number): string =>
  `age-encryption.org/v1\n-> scrypt ${"A".repeat(22)} ${factor}\n${"A".repeat(43)}\n--- ${"A".repeat(43)}\n${"x".repeat(64)}`;

const hostile: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ["nothing", bytes("")],
  ["a zip bomb’s head", bytes("PK\u0003\u0004")],
  ["gzip of nothing but zeros", new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xed, 0xc1, 1, 1])],
  ["200,000 nested lists", bytes(nested(200_000))],
  ["200,000 nested objects", bytes(`${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`)],
  ["a million empty objects", bytes(`[${"{},".repeat(1_000_000)}1]`)],
  [
    "prototypes",
    bytes('{"__proto__":{"taken":1},"constructor":{"prototype":{"taken":1}},"format":"waymark-directory"}'),
  ],
  ["one line of twenty million letters", bytes(`Forename\n${"a".repeat(19_000_000)}`)],
  ["one line of ten million cells", bytes(`Forename,Surname\n${",".repeat(10_000_000)}`)],
  ["ten million quotation marks", bytes(`Forename\n${'"'.repeat(10_000_000)}`)],
  ["bytes that are no text", new Uint8Array(50_000).map((_, at) => 128 + (at % 128))],
  ["a script", bytes('<script>alert(1)</script>,"><img src=x onerror=alert(1)>\n')],
  ...[19, 20, 22, 30, 99].map((factor) => [`age that asks for 2^${factor} of work`, bytes(scrypt(factor))] as const),
  ["age with a line of a million signs", bytes(`age-encryption.org/v1\n-> ${"a".repeat(1_000_000)}\n`)],
];

const list = (file: Uint8Array): readonly string[] => {
  const opened = openList(file);
  if (!opened.ok) return [];
  const columns = opened.value.layout.header.map((_, at) => (at === 0 ? ("givenNames" as const) : undefined));
  const { findings } = understand(file, { columns, order: undefined }, [], "2026-11-28");
  return findings.map((finding) => (finding.kind === "unreadable" ? "" : finding.pupil.givenNames));
};
const text = (file: Uint8Array): string => new TextDecoder().decode(file);

describe.each(hostile)("%s", (_what, file) => {
  test("is no pack, no directory, no backup, and no list with a name longer than anybody’s", async () => {
    expect(mayBePack(file).ok).toBe(false);
    expect((await unseal(file, "five words of some kind")).ok).toBe(false);
    expect(readPack(text(file)).ok).toBe(false);
    expect(readDirectoryFile({ authorities: new Map() }, text(file), "2026-11-28").ok).toBe(false);
    expect((await waysInto(file)).ok).toBe(false);
    for (const name of list(file)) expect(name.length).toBeLessThanOrEqual(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "taken")).toBeUndefined();
  });
});

test("what is larger than anybody’s is refused by its length, before anything of it is read", async () => {
  const large = new Uint8Array(largestBackup + 1);
  expect(mayBePack(large)).toEqual({ ok: false, error: "tooLarge" });
  expect(await waysInto(large)).toEqual({ ok: false, error: "tooLarge" });
  expect(openList(large).ok).toBe(false);
  const directory = `${nested(1)}${" ".repeat(largestDirectoryFile)}`;
  expect(readDirectoryFile({ authorities: new Map() }, directory, "2026-11-28").ok).toBe(false);
});

describe("a pack under good words", () => {
  const words = "lantern walnut orbit teapot meadow";
  const opened = async (inside: string) => {
    const read = await unseal(await seal(bytes(inside), words), words);
    return read.ok ? readPack(text(read.value)) : read;
  };
  const made = packText(ashdownPack);

  test.each([
    ["nested without end", made.replace('"lines":[', `"lines":[${nested(100_000)},`)],
    ["of a million pieces", made.replace('"lines":[', `"lines":[${"0,".repeat(1_000_000)}`)],
    ["with a prototype", made.replace('"child":{', '"child":{"__proto__":{"taken":1},')],
    ["with something besides", made.replace('"child":{', '"child":{"photo":"data:image/png;base64,AAAA",')],
  ])("%s is not taken", async (_what, inside) => {
    expect(inside).not.toBe(made);
    expect(await opened(inside)).toEqual({ ok: false, error: "none" });
    expect(Reflect.get({}, "taken")).toBeUndefined();
  });

  test("whose names turn the direction round is taken without the signs that do it", async () => {
    const read = await opened(
      JSON.stringify({ ...JSON.parse(made), from: { school: "\u202Eloohcs\u2066 A\u0000", urn: "", contact: "" } }),
    );
    expect(read.ok && read.value.from.school).toBe("loohcs A");
  });
});
