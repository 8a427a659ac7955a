import { describe, expect, test } from "vitest";
import { toHex } from "./bytes.ts";
import { leastCost } from "./kdf.ts";
import { newMasterKey } from "./keys.ts";
import { newRecoveryKey } from "./recovery-key.ts";
import { isUsable, openWithPassphrase, openWithRecoveryKey, passphraseSlot, recoverySlot, type Slot } from "./slots.ts";

const vaultId = "0b5c0f0e-0000-4000-8000-000000000001";
const passphrase = "lantern walnut orbit teapot";
const masterKey = newMasterKey();

describe("a passphrase slot", () => {
  test("opens with its passphrase and no other", async () => {
    const slot = await passphraseSlot(masterKey, vaultId, passphrase, leastCost);
    const opened = await openWithPassphrase(slot, passphrase);
    expect(opened && toHex(opened)).toBe(toHex(masterKey));
    expect(await openWithPassphrase(slot, `${passphrase}s`)).toBeUndefined();
    expect(await openWithPassphrase(slot, "")).toBeUndefined();
  });

  test("holds neither the passphrase, nor the master key, nor anything to check a guess against but the wrapping", async () => {
    const slot = await passphraseSlot(masterKey, vaultId, passphrase, leastCost);
    expect(JSON.stringify(slot)).not.toContain(toHex(masterKey));
    expect(Object.keys(slot).sort()).toEqual(["iv", "kdf", "kind", "slotId", "v", "vaultId", "wrapped"]);
  });

  test("does not open once anything in its header has been changed", async () => {
    const slot = await passphraseSlot(masterKey, vaultId, passphrase, { ...leastCost, passes: 3 });
    if (slot.kdf.name !== "argon2id") throw new Error("not a passphrase slot");
    const changed: readonly Slot[] = [
      { ...slot, vaultId: "0b5c0f0e-0000-4000-8000-000000000002" },
      { ...slot, slotId: "0b5c0f0e-0000-4000-8000-000000000003" },
      { ...slot, kind: "recovery" },
      { ...slot, kdf: { ...slot.kdf, passes: 2 } },
      { ...slot, kdf: { ...slot.kdf, memory: slot.kdf.memory + 1024 } },
      { ...slot, kdf: { ...slot.kdf, salt: "00".repeat(16) } },
      { ...slot, iv: "00".repeat(12) },
      { ...slot, wrapped: `${slot.wrapped.slice(0, -2)}${slot.wrapped.endsWith("00") ? "01" : "00"}` },
      { ...slot, wrapped: "not hexadecimal" },
    ];
    for (const slot of changed) expect(await openWithPassphrase(slot, passphrase)).toBeUndefined();
  });

  test("is not even tried when its header asks for too little or too much", async () => {
    const slot = await passphraseSlot(masterKey, vaultId, passphrase, leastCost);
    if (slot.kdf.name !== "argon2id") throw new Error("not a passphrase slot");
    expect(isUsable(slot)).toBe(true);
    expect(isUsable({ ...slot, kdf: { ...slot.kdf, passes: 1 } })).toBe(false);
    expect(isUsable({ ...slot, kdf: { ...slot.kdf, memory: 4 * 1024 * 1024 } })).toBe(false);
  });
});

describe("a recovery slot", () => {
  test("opens with its recovery key and no other", async () => {
    const key = newRecoveryKey();
    const slot = await recoverySlot(masterKey, vaultId, key);
    const opened = await openWithRecoveryKey(slot, key);
    expect(opened && toHex(opened)).toBe(toHex(masterKey));
    expect(await openWithRecoveryKey(slot, newRecoveryKey())).toBeUndefined();
    expect(await openWithRecoveryKey({ ...slot, vaultId: "another" }, key)).toBeUndefined();
  });

  test("is not opened by a passphrase", async () => {
    expect(
      await openWithPassphrase(await recoverySlot(masterKey, vaultId, newRecoveryKey()), passphrase),
    ).toBeUndefined();
  });
});
