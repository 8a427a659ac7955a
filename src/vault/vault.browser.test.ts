import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  bodies,
  connect,
  deleteDatabase,
  endAll,
  filled,
  journalBytes,
  journalText,
  passphrase,
  put,
  remove,
  reopened,
  saved,
  value,
  wipe,
} from "../../tests/fixtures/browser-vault.ts";
import { newId } from "../lib/ids.ts";

beforeEach(wipe);
afterEach(wipe);

describe("a new vault", () => {
  test("leaves nothing behind until it is confirmed", async () => {
    const { vault } = connect();
    expect(await vault.open({ takeOver: false })).toEqual({ state: "none" });
    expect(await vault.confirmCreate()).toEqual({ ok: false, error: { reason: "wrong" } });
    const { recoveryKey } = await vault.beginCreate(passphrase);
    expect(recoveryKey).toHaveLength(9);
    await endAll();
    expect(await connect().vault.open({ takeOver: false })).toEqual({ state: "none" });
    expect(localStorage).toHaveLength(0);
  });

  test("is unlocked once confirmed, and opens again with its passphrase", async () => {
    const { first, second, vault } = await filled();
    expect(await vault.health()).toMatchObject({ records: 2, safetyCopy: "journal", copiesAgree: true });
    await endAll();
    const { state, unlocked } = await reopened();
    expect(state).toMatchObject({ state: "locked", recovered: 0, safetyCopy: "journal" });
    expect(bodies(unlocked)).toEqual({
      [first]: { note: "First, invented." },
      [second]: { note: "Second, invented." },
    });
    expect(unlocked).toMatchObject({ damaged: [], byRecoveryKey: false });
  });

  test("is not made over one that is there", async () => {
    const { vault } = await filled();
    await vault.beginCreate("another phrase entirely");
    expect(await vault.confirmCreate()).toEqual({ ok: false, error: { reason: "wrong" } });
  });

  test("keeps neither the passphrase, the recovery key nor a word of a record in clear", async () => {
    const { recoveryKey } = await filled();
    await endAll();
    const journal = await journalText();
    for (const secret of ["invented", "lantern", recoveryKey.join(""), recoveryKey[0] ?? ""])
      expect(journal).not.toContain(secret);
  });
});

describe("unlocking", () => {
  test("refuses a wrong passphrase and a wrong recovery key, then takes the right one", async () => {
    const { vault, recoveryKey } = await filled();
    await vault.lock();
    const wrong = { ok: false, error: { reason: "wrong" } };
    expect(await vault.unlock({ kind: "passphrase", passphrase: "lantern walnut orbit" })).toEqual(wrong);
    expect(await vault.unlock({ kind: "passphrase", passphrase: "" })).toEqual(wrong);
    expect(await vault.unlock({ kind: "recovery", recoveryKey: "not a key" })).toEqual(wrong);
    expect(await vault.unlock({ kind: "recovery", recoveryKey: recoveryKey.slice(0, 8).join("") })).toEqual(wrong);
    expect((await vault.unlock({ kind: "passphrase", passphrase })).ok).toBe(true);
    const byKey = value(await vault.unlock({ kind: "recovery", recoveryKey: recoveryKey.join("-").toLowerCase() }));
    expect(byKey.byRecoveryKey).toBe(true);
    expect(byKey.records).toHaveLength(2);
  });

  test("says so when there is nothing to unlock", async () => {
    const { vault } = connect();
    const nothing = { ok: false, error: { reason: "storage", detail: "NoVault" } };
    expect(await vault.unlock({ kind: "passphrase", passphrase })).toEqual(nothing);
    await vault.open({ takeOver: false });
    expect(await vault.unlock({ kind: "passphrase", passphrase })).toEqual(nothing);
  });

  test("takes a new passphrase and a new recovery key in place of the old ones", async () => {
    const { vault, recoveryKey } = await filled();
    expect(await vault.changePassphrase("pebble otter violin cactus")).toEqual({ ok: true, value: null });
    const fresh = value(await vault.beginRecoveryKey());
    await endAll();
    const { vault: again } = connect();
    await again.open({ takeOver: false });
    expect((await again.unlock({ kind: "passphrase", passphrase })).ok).toBe(false);
    expect((await again.unlock({ kind: "recovery", recoveryKey: fresh.recoveryKey.join("") })).ok).toBe(false);
    expect((await again.unlock({ kind: "recovery", recoveryKey: recoveryKey.join("") })).ok).toBe(true);
    expect((await again.unlock({ kind: "passphrase", passphrase: "pebble otter violin cactus" })).ok).toBe(true);
    const confirmed = value(await again.beginRecoveryKey());
    expect(await again.confirmRecoveryKey()).toEqual({ ok: true, value: null });
    expect((await again.unlock({ kind: "recovery", recoveryKey: recoveryKey.join("") })).ok).toBe(false);
    expect((await again.unlock({ kind: "recovery", recoveryKey: confirmed.recoveryKey.join("") })).ok).toBe(true);
    expect(await again.health()).toMatchObject({ copiesAgree: true });
  });
});

describe("saving", () => {
  test("counts revisions, replaces, removes, and may put a removed record again", async () => {
    const { vault, first, second } = await filled();
    expect(await saved(vault, put(first, "new text", 1), remove(second, 1))).toEqual({
      revisions: [{ id: first, revision: 2 }],
    });
    expect(await vault.health()).toMatchObject({ records: 1, copiesAgree: true });
    await endAll();
    const { vault: again, unlocked } = await reopened();
    expect(bodies(unlocked)).toEqual({ [first]: "new text" });
    expect(await saved(again, put(second, "back"))).toEqual({ revisions: [{ id: second, revision: 3 }] });
  });

  test("refuses a change made from an older revision, and the whole save with it", async () => {
    const { vault, first, second } = await filled();
    await saved(vault, put(first, "somebody else's", 1));
    const result = await vault.save([put(second, "mine", 1), put(first, "mine", 1)]);
    expect(result).toEqual({ ok: false, error: { reason: "conflict", id: first } });
    await endAll();
    const { unlocked } = await reopened();
    expect(bodies(unlocked)).toEqual({ [first]: "somebody else's", [second]: { note: "Second, invented." } });
  });

  test("keeps any text as it is, however long", async () => {
    const { vault } = await filled();
    const id = newId();
    const body = { text: `Siôn Llŷr, محمد, 王小明 <script>alert(1)</script> \u0000 ${"x".repeat(200_000)}` };
    await saved(vault, put(id, body));
    await endAll();
    expect(bodies((await reopened()).unlocked)[id]).toEqual(body);
  });

  test("is refused while locked, and before anything is open", async () => {
    const { vault } = connect();
    const locked = { ok: false, error: { reason: "locked" } };
    expect(await vault.save([put(newId(), "text")])).toEqual(locked);
    const made = await endAll().then(() => filled());
    await made.vault.lock();
    expect(await made.vault.save([put(newId(), "text")])).toEqual(locked);
    expect(await made.vault.changePassphrase("pebble otter violin cactus")).toEqual(locked);
    expect(await made.vault.beginRecoveryKey()).toEqual(locked);
  });

  test("keeps its order when many are asked for at once", async () => {
    const { vault, first } = await filled();
    const results = await Promise.all(Array.from({ length: 50 }, (_, at) => vault.save([put(first, at, at + 1)])));
    expect(results.every(({ ok }) => ok)).toBe(true);
    await endAll();
    expect(bodies((await reopened()).unlocked)[first]).toBe(49);
  });

  test("goes on through many saves and a rewrite of the safety copy", async () => {
    const { vault, first } = await filled();
    const text = "x".repeat(500_000);
    for (let at = 1; at <= 24; at++) await saved(vault, put(first, `${at} ${text}`, at));
    expect(await vault.health()).toMatchObject({ records: 2, copiesAgree: true });
    await endAll();
    expect(await journalBytes()).toBeLessThan(8 * 1024 * 1024);
    await deleteDatabase();
    expect(bodies((await reopened()).unlocked)[first]).toBe(`24 ${text}`);
  });
});
