import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  bodies,
  connect,
  deleteDatabase,
  deleteJournal,
  endAll,
  filled,
  meddle,
  passphrase,
  put,
  remove,
  reopened,
  saved,
  spoilDatabase,
  timesLost,
  upgradeDatabase,
  wipe,
} from "../../tests/fixtures/browser-vault.ts";
import { newId } from "../lib/ids.ts";

beforeEach(wipe);
afterEach(wipe);

describe("when the browser has lost something", () => {
  test("everything comes back from the journal after the database is gone", async () => {
    const { first, second, vault } = await filled();
    await saved(vault, remove(second, 1));
    await endAll();
    await deleteDatabase();
    const { vault: again, state, unlocked } = await reopened();
    expect(state).toMatchObject({ state: "locked", recovered: 2 });
    expect(bodies(unlocked)).toEqual({ [first]: { note: "First, invented." } });
    expect(await again.health()).toMatchObject({ copiesAgree: true });
  });

  test("the database is filled again when it vanishes while it is in use", async () => {
    const { vault, first } = await filled();
    await deleteDatabase();
    await saved(vault, put(first, "after", 1));
    expect(await vault.health()).toMatchObject({ copiesAgree: true, records: 2 });
    await endAll();
    await deleteJournal();
    expect(bodies((await reopened()).unlocked)[first]).toBe("after");
  });

  test("the journal is written anew from the database", async () => {
    const { first } = await filled();
    await endAll();
    await deleteJournal();
    const { vault, state } = await reopened();
    expect(state).toMatchObject({ state: "locked", recovered: 0 });
    expect(await vault.health()).toMatchObject({ copiesAgree: true });
    await endAll();
    await deleteDatabase();
    expect(bodies((await reopened()).unlocked)[first]).toEqual({ note: "First, invented." });
  });

  test("both gone is a loss, not a first run, and a new vault can be made", async () => {
    await filled();
    await endAll();
    await deleteDatabase();
    await deleteJournal();
    const { vault } = connect();
    expect(await vault.open({ takeOver: false })).toEqual({ state: "lost" });
    await vault.beginCreate(passphrase);
    expect((await vault.confirmCreate()).ok).toBe(true);
  });

  test("a damaged record is taken from the other copy, and mended", async () => {
    const { first } = await filled();
    await endAll();
    await spoilDatabase();
    const { vault, unlocked } = await reopened();
    expect(unlocked.damaged).toEqual([]);
    expect(bodies(unlocked)[first]).toEqual({ note: "First, invented." });
    expect(await vault.health()).toMatchObject({ copiesAgree: true });
  });

  test("a record damaged in both is reported, kept, and never written over", async () => {
    const { first, second } = await filled();
    await endAll();
    await deleteJournal();
    await spoilDatabase();
    const { vault, unlocked } = await reopened();
    expect(unlocked.records).toEqual([]);
    expect(unlocked.damaged.map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect(await vault.save([put(first, "over it", 1)])).toEqual({
      ok: false,
      error: { reason: "conflict", id: first },
    });
    await saved(vault, put(newId(), "beside it"));
    await endAll();
    expect((await reopened()).unlocked.damaged).toHaveLength(2);
  });
});

describe("a newer build's vault", () => {
  test("is left alone when its guard says so", async () => {
    await filled();
    await endAll();
    await meddle("meta", (store) => {
      store.get("header").onsuccess = function () {
        store.put({ ...this.result, value: { ...this.result.value, version: 9, minWriter: 3 } });
      };
    });
    const { vault } = connect();
    expect(await vault.open({ takeOver: false })).toEqual({ state: "newer" });
    const newer = { ok: false, error: { reason: "newer" } };
    expect(await vault.unlock({ kind: "passphrase", passphrase })).toEqual(newer);
  });

  test("is left alone when its database has another version", async () => {
    await filled();
    await endAll();
    await upgradeDatabase();
    expect(await connect().vault.open({ takeOver: false })).toEqual({ state: "newer" });
  });

  test("stops this build when it upgrades the database under it", async () => {
    const { vault } = await filled();
    await upgradeDatabase();
    expect(await vault.save([put(newId(), "text")])).toEqual({ ok: false, error: { reason: "elsewhere" } });
    expect(timesLost()).toBe(1);
  });
});
