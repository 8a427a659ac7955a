import { describe, expect, test } from "vitest";
import { randomBytes, toHex } from "./bytes.ts";
import { leastCost } from "./kdf.ts";
import { newMasterKey } from "./keys.ts";
import { newRecoveryKey, printRecoveryKey } from "./recovery-key.ts";
import { isUsable, openSlots, passkeySlot, passphraseSlot, recoverySlot, type Slot } from "./slots.ts";

const vaultId = "0b5c0f0e-0000-4000-8000-000000000001";
const passphrase = "lantern walnut orbit teapot";
const held = { root: newMasterKey(), secret: randomBytes(32) };
const of = { vaultId, memberId: "0b5c0f0e-0000-4000-8000-0000000000aa", label: "Deputy", epoch: 3 };
const byPassphrase = (slots: readonly Slot[], typed: string, slotId?: string) =>
  openSlots(slots, { kind: "passphrase", passphrase: typed, ...(slotId && { slotId }) });

describe("a passphrase slot", () => {
  test("opens with its passphrase and no other", async () => {
    const slot = await passphraseSlot(held, of, passphrase, leastCost);
    const opened = await byPassphrase([slot], passphrase);
    expect(opened && "secret" in opened && [toHex(opened.root), toHex(opened.secret)]).toEqual([
      toHex(held.root),
      toHex(held.secret),
    ]);
    expect(await byPassphrase([slot], `${passphrase}s`)).toBeUndefined();
    expect(await byPassphrase([slot], "")).toBeUndefined();
  });

  test("holds neither the passphrase, nor a key, nor anything to check a guess against but the wrapping", async () => {
    const slot = await passphraseSlot(held, of, passphrase, leastCost);
    for (const secret of [held.root, held.secret]) expect(JSON.stringify(slot)).not.toContain(toHex(secret));
    expect(Object.keys(slot).sort()).toEqual(
      ["epoch", "iv", "kdf", "kind", "label", "memberId", "slotId", "v", "vaultId", "wrapped"].sort(),
    );
  });

  test("does not open once anything in its header has been changed", async () => {
    const slot = await passphraseSlot(held, of, passphrase, { ...leastCost, passes: 3 });
    if (slot.kdf.name !== "argon2id") throw new Error("not a passphrase slot");
    const changed: readonly Slot[] = [
      { ...slot, vaultId: "0b5c0f0e-0000-4000-8000-000000000002" },
      { ...slot, slotId: "0b5c0f0e-0000-4000-8000-000000000003" },
      { ...slot, memberId: "0b5c0f0e-0000-4000-8000-0000000000bb" },
      { ...slot, label: "Head" },
      { ...slot, epoch: 4 },
      { ...slot, kdf: { ...slot.kdf, passes: 2 } },
      { ...slot, kdf: { ...slot.kdf, memory: slot.kdf.memory + 1024 } },
      { ...slot, kdf: { ...slot.kdf, salt: "00".repeat(16) } },
      { ...slot, iv: "00".repeat(12) },
      { ...slot, wrapped: `${slot.wrapped.slice(0, -2)}${slot.wrapped.endsWith("00") ? "01" : "00"}` },
      { ...slot, wrapped: "not hexadecimal" },
    ];
    for (const each of changed) expect(await byPassphrase([each], passphrase)).toBeUndefined();
  });

  test("is not even tried when its header asks for too little or too much", async () => {
    const slot = await passphraseSlot(held, of, passphrase, leastCost);
    if (slot.kdf.name !== "argon2id") throw new Error("not a passphrase slot");
    expect(isUsable(slot)).toBe(true);
    expect(isUsable({ ...slot, kdf: { ...slot.kdf, passes: 1 } })).toBe(false);
    expect(isUsable({ ...slot, kdf: { ...slot.kdf, memory: 4 * 1024 * 1024 } })).toBe(false);
  });

  test("is the only one tried when it is named", async () => {
    const mine = await passphraseSlot(held, of, passphrase, leastCost);
    const theirs = await passphraseSlot(held, of, "quiet harbour seven lamps", leastCost);
    expect((await byPassphrase([theirs, mine], passphrase))?.slot).toEqual(mine);
    expect(await byPassphrase([theirs, mine], passphrase, theirs.slotId)).toBeUndefined();
  });
});

describe("a recovery slot", () => {
  const byRecoveryKey = (slot: Slot, key: Parameters<typeof printRecoveryKey>[0]) =>
    openSlots([slot], { kind: "recovery", recoveryKey: printRecoveryKey(key).join(" ") });

  test("opens with its recovery key and no other", async () => {
    const key = newRecoveryKey();
    const slot = await recoverySlot(held.root, vaultId, key);
    const opened = await byRecoveryKey(slot, key);
    expect(opened && toHex(opened.root)).toBe(toHex(held.root));
    expect(await byRecoveryKey(slot, newRecoveryKey())).toBeUndefined();
    expect(await byRecoveryKey({ ...slot, vaultId: "another" }, key)).toBeUndefined();
  });

  test("is not opened by a passphrase", async () => {
    expect(await byPassphrase([await recoverySlot(held.root, vaultId, newRecoveryKey())], passphrase)).toBeUndefined();
  });
});

test("a passkey’s slot opens with what the passkey gives, and with nothing else", async () => {
  const output = randomBytes(32);
  const slot = await passkeySlot(held, of, { credential: "0a0b", salt: toHex(randomBytes(32)), output });
  const opened = await openSlots([slot], { kind: "passkey", output });
  expect(opened && toHex(opened.root)).toBe(toHex(held.root));
  expect(await openSlots([slot], { kind: "passkey", output: randomBytes(32) })).toBeUndefined();
  expect(
    await openSlots([{ ...slot, kdf: { name: "webauthn-prf", salt: slot.kdf.salt, credential: "0c" } }], {
      kind: "passkey",
      output,
    }),
  ).toBeUndefined();
});
