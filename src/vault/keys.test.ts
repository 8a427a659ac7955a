import { argon2id } from "hash-wasm";
import { describe, expect, test } from "vitest";
import { fromHex, sameBytes, toHex } from "./bytes.ts";
import { chooseCost, defaultCost, derive, leastCost, withinBounds } from "./kdf.ts";
import { deriveAesKey, newMasterKey, partKeys, recordKeyBytes, wholeKeys } from "./keys.ts";

const vaultId = "0b5c0f0e-0000-4000-8000-000000000001";

describe("Argon2id", () => {
  // The vectors of the reference implementation's own test (phc-winner-argon2, src/test.c, version 0x13).
  test.each([
    [256, 2, 1, "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"],
    [256, 2, 2, "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"],
    [65_536, 2, 1, "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"],
  ])(
    "gives the published bytes for %i KiB, %i passes, %i lanes",
    async (memorySize, iterations, parallelism, expected) => {
      const options = { password: "password", salt: "somesalt", memorySize, iterations, parallelism, hashLength: 32 };
      expect(await argon2id({ ...options, outputType: "hex" })).toBe(expected);
    },
  );

  test("takes the same phrase from another keyboard as the same", async () => {
    const salt = new Uint8Array(16);
    const composed = await derive("café au lait à midi", salt, leastCost);
    expect(toHex(await derive("  cafe\u0301 au  lait a\u0300 midi", salt, leastCost))).toBe(toHex(composed));
    expect(toHex(await derive("Café au lait à midi", salt, leastCost))).not.toBe(toHex(composed));
  });

  test.each([
    { ...defaultCost, memory: 19 * 1024 - 1 },
    { ...defaultCost, passes: 1 },
    { ...defaultCost, memory: 256 * 1024 + 1 },
    { ...defaultCost, passes: 11 },
    { ...defaultCost, lanes: 0 },
    { ...defaultCost, memory: 65_536.5 },
    { ...defaultCost, memory: Number.NaN },
  ])("is not run with %o", async (cost) => {
    expect(withinBounds(cost)).toBe(false);
    await expect(derive("any phrase at all", new Uint8Array(16), cost)).rejects.toThrow(RangeError);
  });
});

describe("choosing the cost", () => {
  const device = (msPerUnit: number) => async (cost: { memory: number; passes: number }) =>
    ((cost.memory * cost.passes) / (64 * 1024 * 3)) * msPerUnit;

  test("keeps the default wherever it takes no more than 2.5 seconds", async () => {
    expect(await chooseCost(device(50))).toEqual(defaultCost);
    expect(await chooseCost(device(2_500))).toEqual(defaultCost);
  });

  test("asks less of a slow one, never under OWASP's least", async () => {
    expect(await chooseCost(device(3_000))).toEqual({ memory: 46 * 1024, passes: 2, lanes: 1 });
    expect(await chooseCost(async (cost) => (cost.memory > 32 * 1024 ? Number.POSITIVE_INFINITY : 900))).toEqual({
      memory: 32 * 1024,
      passes: 3,
      lanes: 1,
    });
    expect(await chooseCost(async () => Number.POSITIVE_INFINITY)).toEqual(leastCost);
  });
});

describe("HKDF", () => {
  test("gives the bytes of RFC 5869, test case 1", async () => {
    const root = await crypto.subtle.importKey("raw", new Uint8Array(22).fill(0x0b), "HKDF", false, ["deriveKey"]);
    const derived = await deriveAesKey(root, fromHex("000102030405060708090a0b0c"), fromHex("f0f1f2f3f4f5f6f7f8f9"));
    const published = await crypto.subtle.importKey(
      "raw",
      fromHex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"),
      "AES-GCM",
      false,
      ["decrypt"],
    );
    const iv = new Uint8Array(12);
    const secret = Uint8Array.of(1, 2, 3);
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, derived, secret);
    expect(
      sameBytes(new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, published, sealed)), secret),
    ).toBe(true);
  });
});

describe("the keys of an unlocked vault", () => {
  test("wipe the bytes of the master key that they took over", async () => {
    const masterKey = newMasterKey();
    await wholeKeys([{ epoch: 1, bytes: masterKey }], vaultId);
    expect(masterKey.every((byte) => byte === 0)).toBe(true);
  });

  test("lend the master key whole and wipe what they lent", async () => {
    const masterKey = newMasterKey();
    const before = toHex(masterKey);
    const keys = await wholeKeys([{ epoch: 1, bytes: masterKey }], vaultId);
    let lent: Uint8Array | undefined;
    const seen = await keys.lendRoot(async (key) => {
      lent = key;
      return toHex(key);
    });
    expect(seen).toBe(before);
    expect(lent?.every((byte) => byte === 0)).toBe(true);
  });

  test("cannot be read out, and differ by type, epoch and vault", async () => {
    const masterKey = newMasterKey();
    const keys = await wholeKeys(
      [
        { epoch: 2, bytes: masterKey.slice() },
        { epoch: 1, bytes: masterKey.slice() },
      ],
      vaultId,
    );
    const other = await wholeKeys([{ epoch: 1, bytes: masterKey.slice() }], "0b5c0f0e-0000-4000-8000-000000000002");
    const all = await Promise.all([
      keys.recordKey(1, 1),
      keys.recordKey(2, 1),
      keys.recordKey(1, 2),
      other.recordKey(1, 1),
    ]);
    for (const key of all) await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
    const iv = new Uint8Array(12);
    const sealed = await Promise.all(
      all.map((key) => crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new Uint8Array(16))),
    );
    expect(new Set(sealed.map((bytes) => toHex(new Uint8Array(bytes)))).size).toBe(4);
  });

  test("reject a record of an epoch whose key is not held", async () => {
    const keys = await wholeKeys([{ epoch: 2, bytes: newMasterKey() }], vaultId);
    expect(keys.opens(1, 1)).toBe(false);
    await expect(keys.recordKey(1, 1)).rejects.toThrow();
    await expect(keys.bytesFor("backups", 1)).rejects.toThrow();
  });
});

describe("the keys of one who may open only a part", () => {
  test("open the kinds of record that were lent, as the whole keys do, and no other", async () => {
    const masterKey = newMasterKey();
    const whole = await wholeKeys([{ epoch: 1, bytes: masterKey.slice() }], vaultId);
    const bytes = await recordKeyBytes(masterKey, vaultId, 7, 1);
    const part = await partKeys(newMasterKey(), 1, [{ type: 7, epoch: 1, bytes }]);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    const iv = new Uint8Array(12);
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await whole.recordKey(7, 1), new Uint8Array(3));
    const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await part.recordKey(7, 1), sealed);
    expect(new Uint8Array(opened)).toEqual(new Uint8Array(3));
    expect([part.opens(7, 1), part.opens(8, 1), part.opens(7, 2)]).toEqual([true, false, false]);
    await expect(part.recordKey(8, 1)).rejects.toThrow();
    await expect(part.bytesFor("waymark backup identity 1", 1)).rejects.toThrow();
    expect(part.epochs).toEqual([]);
  });
});
