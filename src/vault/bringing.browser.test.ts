import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  bodies,
  connect,
  deleteJournal,
  endAll,
  filled,
  passphrase,
  put,
  remove,
  reopened,
  saved,
  spoilDatabase,
  value,
  wipe,
  withoutFiles,
} from "../../tests/fixtures/browser-vault.ts";
import { newId } from "../lib/ids.ts";
import type { Bringing, VaultApi } from "./api.ts";

beforeEach(wipe);
afterEach(wipe);

const now = "2026-11-28T18:40";
const merge = (choices: Bringing["choices"] = {}): Bringing => ({ how: "merge", choices, reason: "merge", now });
const replace: Bringing = { how: "replace", choices: {}, reason: "replace", now };
const backupOf = async (vault: VaultApi) => value(await vault.backup(now)).file;

/** Another device, with what is in a backup. */
async function deviceFrom(file: Uint8Array<ArrayBuffer>, url?: string) {
  await wipe();
  const { vault } = connect(url);
  await vault.open({ takeOver: false });
  value(await vault.restore(file, { kind: "passphrase", passphrase }));
  return vault;
}

/**
 * Two devices that began from the same two records. The tablet has changed the first and added one; the laptop has changed what it
 * was told. The vault that is open afterwards is the tablet’s.
 */
async function tabletAndLaptop(laptopDoes: (laptop: VaultApi, first: string, second: string) => Promise<unknown>) {
  const { vault, first, second } = await filled();
  const start = await backupOf(vault);
  const laptop = await deviceFrom(start);
  await laptopDoes(laptop, first, second);
  const fromLaptop = await backupOf(laptop);
  const tablet = await deviceFrom(start);
  const added = newId();
  await saved(tablet, put(first, "by the tablet", 1), put(added, "added here"));
  return { tablet, first, second, added, fromLaptop };
}

describe("a backup of another device that is merged", () => {
  test("brings what is new or newer there, leaves what is newer here, and is one with it afterwards", async () => {
    const there = newId();
    const { tablet, first, second, added, fromLaptop } = await tabletAndLaptop((laptop, _first, other) =>
      saved(laptop, put(other, "by the laptop", 1), put(there, "added there")),
    );
    expect(value(await tablet.compareBackup(fromLaptop, {}))).toMatchObject({
      types: { 1: 3 },
      difference: { newerInBackup: 1, onlyInBackup: 1, newerHere: 1, onlyHere: 1, bothChanged: 0, same: 0 },
    });
    const brought = value(await tablet.bringBackup(fromLaptop, merge()));
    const joined = {
      [first]: "by the tablet",
      [second]: "by the laptop",
      [there]: "added there",
      [added]: "added here",
    };
    expect(bodies(brought)).toEqual(joined);
    expect(brought.changed).toBe(2);
    // What was brought can be changed at once, and all of it is there the next time.
    const revision = brought.records.find(({ id }) => id === second)?.revision ?? 0;
    await saved(tablet, put(second, "after the merge", revision));
    expect(await tablet.health()).toMatchObject({ records: 4, copiesAgree: true });
    const fromTablet = await backupOf(tablet);
    await endAll();
    expect(bodies((await reopened()).unlocked)).toEqual({ ...joined, [second]: "after the merge" });
    // The other way round there is nothing left to ask.
    const laptop = await deviceFrom(fromLaptop);
    expect(value(await laptop.compareBackup(fromTablet, {})).difference).toMatchObject({
      newerInBackup: 2,
      onlyInBackup: 1,
      same: 1,
      bothChanged: 0,
      newerHere: 0,
    });
  });

  test("asks where both have changed, and what was chosen is newer than either", async () => {
    const { tablet, first, second, fromLaptop } = await tabletAndLaptop((laptop, id) =>
      saved(laptop, put(id, "by the laptop", 1)),
    );
    const compared = value(await tablet.compareBackup(fromLaptop, {}));
    expect(compared.different).toContainEqual({
      id: first,
      type: 1,
      standing: "bothChanged",
      inBackup: "by the laptop",
    });
    expect(await tablet.bringBackup(fromLaptop, merge())).toEqual({
      ok: false,
      error: { reason: "undecided", id: first },
    });
    expect(await tablet.snapshots(now)).toEqual([]);
    const brought = value(await tablet.bringBackup(fromLaptop, merge({ [first]: "backup" })));
    expect(bodies(brought)).toMatchObject({ [first]: "by the laptop" });
    const fromTablet = await backupOf(tablet);
    expect(Object.keys(bodies(brought))).toContain(second);
    const laptop = await deviceFrom(fromLaptop);
    expect(value(await laptop.compareBackup(fromTablet, {})).difference).toMatchObject({ bothChanged: 0 });
    // What one device says of another type is never asked about.
    const again = await deviceFrom(fromTablet);
    await saved(again, put(first, "later", 3));
    expect(value(await again.bringBackup(fromLaptop, { ...merge(), besides: [1] })).changed).toBe(0);
  });

  test("takes a removal that was made knowing what is here, and brings nothing back unless asked", async () => {
    const { tablet, first, second, fromLaptop } = await tabletAndLaptop((laptop, _first, other) =>
      saved(laptop, remove(other, 1)),
    );
    await saved(tablet, remove(first, 2));
    expect(value(await tablet.compareBackup(fromLaptop, {})).difference).toMatchObject({
      removedInBackup: 1,
      removedHere: 1,
    });
    const kept = value(await tablet.bringBackup(fromLaptop, merge({ [second]: "here" })));
    expect(Object.keys(bodies(kept))).toContain(second);
    expect(Object.keys(bodies(kept))).not.toContain(first);
    const asked = value(await tablet.bringBackup(fromLaptop, merge({ [first]: "backup" })));
    expect(Object.keys(bodies(asked))).toContain(first);
  });

  test("that has nothing new changes nothing, and no snapshot is made", async () => {
    const { vault } = await filled();
    const file = await backupOf(vault);
    expect(value(await vault.bringBackup(file, merge()))).toMatchObject({ changed: 0, snapshot: undefined });
    expect(await vault.snapshots(now)).toEqual([]);
  });

  test("gives back what this device has damaged", async () => {
    const { vault, first, second } = await filled();
    const file = await backupOf(vault);
    await endAll();
    await spoilDatabase();
    await deleteJournal();
    const ill = await reopened();
    expect(ill.unlocked.damaged).toHaveLength(2);
    expect(value(await ill.vault.compareBackup(file, {})).difference.unreadableHere).toBe(2);
    const brought = value(await ill.vault.bringBackup(file, merge()));
    expect(brought.damaged).toEqual([]);
    expect(Object.keys(bodies(brought)).sort()).toEqual([first, second].sort());
  });
});

describe("a backup that takes the place of what is here", () => {
  test.each([undefined, withoutFiles])(
    "makes everything as it was, and can be undone, and that too (%s)",
    async (url) => {
      const { vault, first, second } = await filled(url);
      const before = await backupOf(vault);
      const later = newId();
      await saved(vault, put(first, "changed", 1), remove(second, 1), put(later, "later"));
      const replaced = value(await vault.bringBackup(before, replace));
      expect(Object.keys(bodies(replaced)).sort()).toEqual([first, second].sort());
      expect(bodies(replaced)[first]).toEqual({ note: "First, invented." });
      expect(replaced.snapshot).toMatchObject({ at: now, reason: "replace" });

      await saved(vault, put(newId(), "since"));
      const way = value(await vault.readSnapshot(replaced.snapshot?.name ?? ""));
      expect(value(await vault.compareBackup(way, {})).difference.onlyHere).toBe(1);
      const undone = value(await vault.bringBackup(way, { ...replace, reason: "undo" }));
      expect(bodies(undone)).toEqual({ [first]: "changed", [later]: "later" });
      const [newest] = await vault.snapshots(now);
      expect(newest?.reason).toBe("undo");
      const redone = value(await vault.bringBackup(value(await vault.readSnapshot(newest?.name ?? "")), replace));
      expect(Object.values(bodies(redone))).toContain("since");
      await endAll();
      expect(bodies((await reopened(url)).unlocked)).toEqual(bodies(redone));
    },
  );
});

describe("nothing at all is changed", () => {
  test("by the backup of another vault, a damaged one, or without the keys", async () => {
    const strange = await backupOf((await filled()).vault);
    await wipe();
    const { vault } = await filled();
    const file = await backupOf(vault);
    expect(await vault.bringBackup(strange, replace)).toEqual({ ok: false, error: { reason: "wrong" } });
    expect(await vault.bringBackup(file.slice(0, -9), replace)).toEqual({ ok: false, error: { reason: "damaged" } });
    expect((await vault.readSnapshot("none")).ok).toBe(false);
    expect(await vault.snapshots(now)).toEqual([]);
    await vault.lock();
    expect(await vault.bringBackup(file, replace)).toEqual({ ok: false, error: { reason: "locked" } });
  });

  test("once another window writes", async () => {
    const { vault, first } = await filled();
    const file = await backupOf(vault);
    await saved(vault, put(first, "changed", 1));
    await connect().vault.open({ takeOver: true });
    expect(await vault.bringBackup(file, replace)).toEqual({ ok: false, error: { reason: "elsewhere" } });
    await endAll();
    expect(bodies((await reopened()).unlocked)[first]).toBe("changed");
  });
});
