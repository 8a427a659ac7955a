import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  bodies,
  connect,
  deleteDatabase,
  deleteJournal,
  endAll,
  filled,
  passphrase,
  put,
  remove,
  reopened,
  saved,
  value,
  wipe,
  withoutFiles,
} from "../../tests/fixtures/browser-vault.ts";
import { newId } from "../lib/ids.ts";
import { standings } from "./api.ts";

beforeEach(wipe);
afterEach(wipe);

const madeAt = "2026-11-28T18:40";
const none = Object.fromEntries(standings.map((each) => [each, 0]));
const byPassphrase = { kind: "passphrase", passphrase } as const;

/** Another device: nothing of the vault is on it. */
async function anotherDevice(url?: string) {
  await wipe();
  const { vault } = connect(url);
  expect(await vault.open({ takeOver: false })).toEqual({ state: "none" });
  return vault;
}

describe("a backup", () => {
  test("puts every record on another device, with the passphrase it was made under", async () => {
    const { vault, first, second } = await filled();
    await saved(vault, put(first, { note: "Siôn Llŷr, محمد" }, 1), remove(second, 1));
    const { file, manifest } = value(await vault.backup(madeAt));
    expect(manifest).toMatchObject({ madeAt, records: 1, removed: 1, damaged: 0 });

    const there = await anotherDevice();
    expect(value(await there.readBackup(file, byPassphrase))).toEqual({ manifest, types: { 1: 1 } });
    const restored = value(await there.restore(file, byPassphrase));
    expect(bodies(restored)).toEqual({ [first]: { note: "Siôn Llŷr, محمد" } });
    expect(restored).toMatchObject({ byRecoveryKey: false, damaged: [] });
    expect(restored.records[0]?.revision).toBe(2);
    expect(restored.sequence).toBe(manifest.sequence + 1);
    expect(await there.changedSince(restored.sequence, 9)).toBe(0);
    await saved(there, put(first, "changed there", 2));
    expect(await there.health()).toMatchObject({ records: 1, copiesAgree: true });
    await endAll();
    const again = await reopened();
    expect(again.state).toMatchObject({ state: "locked", recovered: 0 });
    expect(bodies(again.unlocked)).toEqual({ [first]: "changed there" });
  });

  test("opens with the recovery key too, and then asks for a new one", async () => {
    const { vault, first, recoveryKey } = await filled();
    const { file } = value(await vault.backup(madeAt));
    const there = await anotherDevice();
    const secret = { kind: "recovery", recoveryKey: recoveryKey.join(" ").toLowerCase() } as const;
    const restored = value(await there.restore(file, secret));
    expect(restored.byRecoveryKey).toBe(true);
    expect(Object.keys(bodies(restored))).toContain(first);
  });

  test("stands on both copies of the other device: either alone brings it back", async () => {
    const { vault, first } = await filled();
    const { file } = value(await vault.backup(madeAt));
    for (const [lose, url] of [
      [deleteDatabase, undefined],
      [deleteJournal, undefined],
      [deleteDatabase, withoutFiles],
    ] as const) {
      const there = await anotherDevice(url);
      value(await there.restore(file, byPassphrase));
      await endAll();
      await lose();
      expect(Object.keys(bodies((await reopened(url)).unlocked))).toContain(first);
    }
  });

  test("is compared with what is here, without a secret, and changes nothing", async () => {
    const { vault, first } = await filled();
    const { file, manifest } = value(await vault.backup(madeAt));
    expect(value(await vault.compareBackup(file, {}))).toEqual({
      manifest,
      types: { 1: 2 },
      difference: { ...none, same: 2 },
      different: [],
    });
    expect(await vault.changedSince(manifest.sequence, 9)).toBe(0);
    await saved(vault, put(first, "changed", 1), put(newId(), "new"));
    await saved(vault, { op: "put", id: newId(), type: 9, body: "not counted", basedOn: 0 });
    expect(value(await vault.compareBackup(file, { besides: [9] })).difference).toEqual({
      ...none,
      same: 1,
      newerHere: 1,
      onlyHere: 1,
    });
    expect(await vault.changedSince(manifest.sequence, 9)).toBe(2);
    const later = value(await vault.backup(madeAt)).file;
    const there = await anotherDevice();
    value(await there.restore(file, byPassphrase));
    expect(value(await there.compareBackup(later, { besides: [9] })).difference).toEqual({
      ...none,
      same: 1,
      newerInBackup: 1,
      onlyInBackup: 1,
    });
  });
});

describe("a backup is refused, and nothing is changed,", () => {
  test("with a wrong passphrase, a wrong recovery key, or of another vault", async () => {
    const { vault } = await filled();
    const { file } = value(await vault.backup(madeAt));
    const there = await anotherDevice();
    const wrong = { ok: false, error: { reason: "wrong" } };
    expect(await there.restore(file, { kind: "passphrase", passphrase: "lantern walnut orbit" })).toEqual(wrong);
    expect(await there.restore(file, { kind: "recovery", recoveryKey: "not a key" })).toEqual(wrong);
    await endAll();
    const other = await filled();
    expect(await other.vault.compareBackup(file, {})).toEqual(wrong);
  });

  test("where it is damaged, is something else, or a vault is here already", async () => {
    const { vault, first } = await filled();
    const { file } = value(await vault.backup(madeAt));
    expect(await vault.restore(file, byPassphrase)).toEqual({ ok: false, error: { reason: "occupied" } });
    const there = await anotherDevice();
    const cut = file.slice(0, file.length - 10);
    expect(await there.restore(cut, byPassphrase)).toEqual({ ok: false, error: { reason: "damaged" } });
    const letter = new TextEncoder().encode("Dear colleague");
    expect(await there.restore(letter, byPassphrase)).toEqual({ ok: false, error: { reason: "none" } });
    expect(Object.keys(bodies(value(await there.restore(file, byPassphrase))))).toContain(first);
  });

  test("while the vault is locked, or another window writes", async () => {
    const { vault } = await filled();
    const { file } = value(await vault.backup(madeAt));
    await vault.lock();
    const locked = { ok: false, error: { reason: "locked" } };
    expect(await vault.backup(madeAt)).toEqual(locked);
    expect(await vault.compareBackup(file, {})).toEqual(locked);
    value(await vault.unlock(byPassphrase));
    await connect().vault.open({ takeOver: true });
    expect(await vault.backup(madeAt)).toEqual({ ok: false, error: { reason: "elsewhere" } });
    expect(await vault.restore(file, byPassphrase)).toEqual({ ok: false, error: { reason: "elsewhere" } });
  });
});
