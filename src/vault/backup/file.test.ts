import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bytes, fromHex, joined, textOf, utf8 } from "../bytes.ts";
import type { Content } from "../envelope.ts";
import { leastCost } from "../kdf.ts";
import { wholeKeys } from "../keys.ts";
import { newRecoveryKey } from "../recovery-key.ts";
import { passphraseSlot, recoverySlot } from "../slots.ts";
import { makeBackup, openBackup, waysInto } from "./file.ts";
import { gzip } from "./gzip.ts";
import type { Manifest } from "./lines.ts";

const vaultId = "0b5c0f0e-0000-4000-8000-000000000001";
const masterKey = (first = 1) => Uint8Array.from({ length: 32 }, (_, at) => at + first);
const keys = await wholeKeys([{ epoch: 1, bytes: masterKey() }], vaultId);
const held = { root: masterKey(), secret: masterKey(3) };
const slots = [
  await passphraseSlot(held, { vaultId, memberId: "m", label: "", epoch: 1 }, "lantern walnut orbit teapot", leastCost),
  await recoverySlot(masterKey(), vaultId, newRecoveryKey()),
];
const ways = { vaultId, epoch: 1, slots };

const content = (id: string, more: Partial<Content> = {}): Content => ({
  schema: 1,
  id,
  type: 5,
  revision: 2,
  device: "tablet",
  parents: [{ device: "tablet", revision: 1 }],
  removed: false,
  body: { note: `About ${id}: Siôn Llŷr, محمد.` },
  ...more,
});
const manifest = (contents: readonly Content[]): Manifest => {
  const removed = contents.filter((each) => each.removed).length;
  return {
    format: "waymark backup",
    v: 2,
    vaultId,
    deviceId: "tablet",
    madeAt: "2026-11-28T18:40",
    headerVersion: 3,
    sequence: 12,
    epoch: 1,
    records: contents.length - removed,
    removed,
    damaged: 0,
  };
};
const json = (contents: readonly Content[]) => contents.map((each) => utf8(`${JSON.stringify(each)}   `));
const few = [content("one"), content("two"), content("gone", { removed: true, body: null })];
const file = await makeBackup(manifest(few), json(few), ways, keys);

describe("a backup", () => {
  test("gives back every record as it was, with what it says of itself", async () => {
    expect(await openBackup(file, keys)).toEqual({
      ok: true,
      value: { manifest: manifest(few), contents: few },
    });
  });

  test("carries the ways into the vault, and no word of a record in clear", async () => {
    expect(await waysInto(file)).toEqual({ ok: true, value: ways });
    const text = new TextDecoder("latin1").decode(file);
    for (const secret of ["note", "Llŷr", "tablet", "lantern", "waymark backup"]) expect(text).not.toContain(secret);
  });

  test("takes whatever JSON a record holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 5 }), async (bodies) => {
        const all = bodies.map((body, at): Content => content(`${at}`, { body: JSON.parse(JSON.stringify(body)) }));
        const opened = await openBackup(await makeBackup(manifest(all), json(all), ways, keys), keys);
        expect(opened.ok && opened.value.contents).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  test("takes a record as large as a file from another school, and the same words a thousand times", async () => {
    const large = [content("large", { body: { text: "x y ".repeat(6_000_000) } })];
    expect((await openBackup(await makeBackup(manifest(large), json(large), ways, keys), keys)).ok).toBe(true);
  });

  test("of no record at all is whole as well", async () => {
    const opened = await openBackup(await makeBackup(manifest([]), [], ways, keys), keys);
    expect(opened.ok && opened.value.contents).toEqual([]);
  });

  test("is what the standard tool opens with the vault’s identity: packed lines that anybody can read", async () => {
    const scalar = await keys.bytesFor("waymark backup identity 1", 1);
    const { bech32 } = await import("@scure/base");
    const decrypter = new Decrypter();
    decrypter.addIdentity(bech32.encodeFromBytes("AGE-SECRET-KEY-", scalar).toUpperCase());
    const packed = await decrypter.decrypt(file);
    const { gunzipSync } = await import("node:zlib");
    const lines = gunzipSync(packed).toString().trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line)).slice(0, -1)).toEqual([manifest(few), ...few]);
  });
});

describe("a file that is refused, and nothing of it taken", () => {
  test("one byte of it changed, wherever", async () => {
    for (let at = 0; at < file.length; at += 7) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await openBackup(changed, keys)).ok).toBe(false);
    }
  });

  test("cut short, or with something behind it", async () => {
    for (let length = 0; length < file.length; length += 13)
      expect((await openBackup(file.slice(0, length), keys)).ok).toBe(false);
    expect((await openBackup(joined([file, utf8("x")]), keys)).ok).toBe(false);
  });

  test("the backup of another vault", async () => {
    const other = await wholeKeys([{ epoch: 1, bytes: masterKey(2) }], vaultId);
    expect(await openBackup(file, other)).toEqual({ ok: false, error: "damaged" });
  });

  /** Lines as somebody writes them who has the public key and not the vault’s, or has both and lies. */
  const forged = async (lines: readonly unknown[], packer: (bytes: Bytes) => Promise<Bytes> = gzip) => {
    const scalar = await keys.bytesFor("waymark backup identity 1", 1);
    const { bech32 } = await import("@scure/base");
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(bech32.encodeFromBytes("AGE-SECRET-KEY-", scalar).toUpperCase()));
    const text = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
    return new Uint8Array(await encrypter.encrypt(await packer(utf8(text))));
  };

  test("lines that the vault did not write", async () => {
    const end = { end: true, lines: 3, sha256: "00".repeat(32), mac: "00".repeat(32) };
    expect(await openBackup(await forged([manifest(few), ...few, end]), keys)).toEqual({ ok: false, error: "damaged" });
    expect(await openBackup(await forged(["", "", ""]), keys)).toEqual({ ok: false, error: "damaged" });
    expect(await openBackup(await forged([manifest(few)], async (bytes) => bytes), keys)).toEqual({
      ok: false,
      error: "damaged",
    });
  });

  test("one that a newer build wrote is told apart from damage", async () => {
    expect(await openBackup(await forged([{ ...manifest(few), v: 3, more: true }]), keys)).toEqual({
      ok: false,
      error: "newer",
    });
  });

  test("one that would fill the device when it is unpacked", async () => {
    const bomb = await forged(Array.from({ length: 21 }, () => "0".repeat(10_000_000)));
    expect(bomb.length).toBeLessThan(300_000);
    expect(await openBackup(bomb, keys)).toEqual({ ok: false, error: "damaged" });
  });

  test("records that are counted wrong, named twice, nested without end, or of no shape", async () => {
    const nested = `{"schema":1,"id":"deep","type":1,"revision":1,"device":"d","parents":[],"removed":false,"body":${"[".repeat(100)}${"]".repeat(100)}}`;
    for (const [said, lines] of [
      [{ ...manifest(few), records: 1 }, json(few)],
      [{ ...manifest(few), removed: 0, records: 3 }, json(few)],
      [manifest([few[0], few[0]].filter((each) => each !== undefined)), json([content("one"), content("one")])],
      [manifest([content("deep")]), [utf8(nested)]],
      [manifest([content("one")]), [utf8('{"id":"one"}')]],
      [manifest([content("one")]), [utf8('{"id":"one"')]],
      [manifest([content("one")]), [fromHex("ff")]],
    ] as const)
      expect(await openBackup(await makeBackup(said, lines, ways, keys), keys)).toEqual({
        ok: false,
        error: "damaged",
      });
  });
});

describe("a file that is no backup", () => {
  test.each([
    ["nothing", utf8("")],
    ["a letter", utf8("Dear colleague")],
    ["a head without an end", utf8(`age-encryption.org/v1\n-> X25519 ${"A".repeat(70_000)}`)],
    ["a head that breaks off", utf8("age-encryption.org/v1\n--- ")],
  ])("%s", async (_, bytes) => {
    expect(await waysInto(bytes)).toEqual({ ok: false, error: "none" });
  });

  test("an age file for somebody else, or under a passphrase of any cost", async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await waysInto(new Uint8Array(await encrypter.encrypt("hello")))).toEqual({ ok: false, error: "none" });
    const costly = utf8(
      `age-encryption.org/v1\n-> scrypt ${"A".repeat(22)} 30\n${"A".repeat(43)}\n--- ${"A".repeat(43)}\n`,
    );
    expect(await waysInto(costly)).toEqual({ ok: false, error: "none" });
  });

  test("one whose ways in are of no shape, of two vaults, or cost more than a tablet has", async () => {
    const [passphrase, recovery] = slots;
    if (passphrase?.kdf.name !== "argon2id" || recovery === undefined) throw new Error("not the slots");
    for (const wrong of [
      [],
      [{ ...passphrase, extra: 1 }],
      [passphrase, { ...recovery, vaultId: "another" }],
      [{ ...passphrase, kdf: { ...passphrase.kdf, memory: 4_000_000 } }],
      [{ ...recovery, iv: "xyz" }],
    ])
      expect(await waysInto(await makeBackup(manifest(few), json(few), { ...ways, slots: wrong }, keys))).toEqual({
        ok: false,
        error: "none",
      });
  });
});

test("nobody guesses from the head what is inside", () => {
  const head = textOf(file.subarray(0, new TextDecoder("latin1").decode(file).indexOf("\n---")));
  expect(
    head
      .split("\n")
      .filter((line) => line.startsWith("->"))
      .map((line) => line.split(" ")[1]),
  ).toEqual(["X25519", "waymark/slots"]);
});
