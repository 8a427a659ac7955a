import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHex, textOf, toHex } from "./bytes.ts";
import {
  type Content,
  type Envelope,
  envelopeFromBytes,
  envelopeToBytes,
  paddedLength,
  seal,
  unseal,
} from "./envelope.ts";
import { wholeKeys } from "./keys.ts";

const vaultId = "0b5c0f0e-0000-4000-8000-000000000001";
const masterKey = () => Uint8Array.from({ length: 32 }, (_, at) => at);
const keys = await wholeKeys([{ epoch: 1, bytes: masterKey() }], vaultId);
const place = { vaultId, epoch: 1, sequence: 7 };

const content = (body: unknown, more: Partial<Content> = {}): Content => ({
  schema: 1,
  id: "0b5c0f0e-0000-4000-8000-00000000000a",
  type: 3,
  revision: 2,
  device: "0b5c0f0e-0000-4000-8000-00000000000d",
  parents: [{ device: "0b5c0f0e-0000-4000-8000-00000000000d", revision: 1 }],
  removed: false,
  body,
  ...more,
});

/** Written by the first build. They must open for ever: a change that breaks them loses every record in every school. */
const frozen = {
  iv: "000102030405060708090a0b",
  frame:
    "00000024000001100000000300000001000000020000000000000007000102030405060708090a0b30623563306630652d303030302d343030302d383030302d303030303030303030303061e6079b8e257ca94a962f69737c847fecd4bcc9edcd46ede81aff1eacecb4ddf7b32cab7d591ed656f078d08b8ba63a37d9477bc2c90c1114c820dfcf2212636815d8687c5f514ad7d363a161bcc031ca61e8cff7d51c26cae804d963e7913022110813c8a63958875af7f13837bca6f6bbb4b405202d68f315afbbd6e1ec7f3c55c8107b2694eb04c3cb3deab8d6e039efee65163acc811e3cb6580a520aa14c44d6fa5d3d7f3860b30add46edcfbb94e2133ec323ab4a400bd1763a5301687aba02c2c0cc0c9b9cc6b77cc1076dc922defd2926e38c638131ecdb923f9fc81e2a27debc61d0c879d1e1a12e658d26f71e7124e35c2cde6b0b23d65c8764aa45179d77e54dd6da620a22087930a05a6c",
};

describe("an envelope", () => {
  test("gives back whatever JSON was put into it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const body: unknown = JSON.parse(JSON.stringify(value));
        const opened = await unseal(await seal(content(body), place, keys), vaultId, keys);
        const { body: _, ...head } = content(body);
        expect(opened?.head).toEqual(head);
        expect(JSON.parse(textOf(opened?.json ?? fromHex("")))).toEqual(content(body));
      }),
    );
  });

  test("tells who wrote it from the part before the body, whatever the words before it are", async () => {
    const strange = content(
      { device: 'another,"body":1' },
      { id: ',"body":{"removed":true', device: 'tablet,"body":' },
    );
    const { body: _, ...head } = strange;
    expect((await unseal(await seal(strange, place, keys), vaultId, keys))?.head).toEqual(head);
  });

  test("shows nothing in clear but id, type, epoch, revision and sequence", async () => {
    const envelope = await seal(content({ name: "Zoë Ó Briain-Łukasiewicz" }), place, keys);
    expect(Object.keys(envelope).sort()).toEqual(["ct", "epoch", "id", "iv", "revision", "sequence", "type"]);
  });

  test("opens nowhere but in its own place", async () => {
    const other = await wholeKeys([{ epoch: 1, bytes: masterKey() }], "0b5c0f0e-0000-4000-8000-000000000002");
    const swaps: fc.Arbitrary<Partial<Envelope>> = fc.oneof(
      fc.uuid().map((id) => ({ id })),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((type) => ({ type })),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((revision) => ({ revision })),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((epoch) => ({ epoch })),
    );
    const envelope = await seal(content("a record"), place, keys);
    await fc.assert(
      fc.asyncProperty(swaps, async (swap) => {
        fc.pre(Object.entries(swap).some(([name, value]) => Reflect.get(envelope, name) !== value));
        expect(await unseal({ ...envelope, ...swap }, vaultId, keys)).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
    expect(await unseal(envelope, "0b5c0f0e-0000-4000-8000-000000000002", keys)).toBeUndefined();
    expect(await unseal(envelope, vaultId, other)).toBeUndefined();
  });

  test("does not open with any byte changed", async () => {
    const envelope = await seal(content("a record"), place, keys);
    for (const part of ["iv", "ct"] as const)
      for (let at = 0; at < envelope[part].length; at++) {
        const bytes = envelope[part].slice();
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        expect(await unseal({ ...envelope, [part]: bytes }, vaultId, keys)).toBeUndefined();
      }
  });

  test("comes in few lengths, so that a length says little", async () => {
    expect([0, 1, 256, 257, 512, 513, 1024, 1025, 2048, 2049].map(paddedLength)).toEqual([
      256, 256, 256, 512, 512, 1024, 1024, 2048, 2048, 3072,
    ]);
    const tag = 16;
    for (const length of [1, 300, 5_000]) {
      const { ct } = await seal(content("x".repeat(length)), place, keys);
      expect([256, 512, 1024].includes(ct.length - tag) || (ct.length - tag) % 1024 === 0).toBe(true);
    }
  });

  test("never uses an initialisation vector twice", async () => {
    const all = await Promise.all(Array.from({ length: 500 }, () => seal(content("same"), place, keys)));
    expect(new Set(all.map(({ iv }) => toHex(iv))).size).toBe(500);
  });

  test("is written as the same bytes as ever", async () => {
    const envelope = await seal(content({ note: "An invented note." }), place, keys, fromHex(frozen.iv));
    expect(toHex(envelopeToBytes(envelope))).toBe(frozen.frame);
  });

  test("from the first build still opens", async () => {
    const { envelope } = envelopeFromBytes(fromHex(frozen.frame), 0);
    expect(envelope.sequence).toBe(7);
    const opened = await unseal(envelope, vaultId, keys);
    expect(JSON.parse(textOf(opened?.json ?? fromHex("")))).toEqual(content({ note: "An invented note." }));
  });

  test("comes back from its bytes, and not from fewer", async () => {
    const envelope = await seal(content("a record"), { ...place, sequence: 2 ** 40 + 1 }, keys);
    const bytes = envelopeToBytes(envelope);
    expect(envelopeFromBytes(bytes, 0)).toEqual({ envelope, next: bytes.length });
    for (let length = 0; length < bytes.length; length++)
      expect(() => envelopeFromBytes(bytes.subarray(0, length), 0)).toThrow(RangeError);
  });
});
