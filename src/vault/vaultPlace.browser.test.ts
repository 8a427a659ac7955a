import { afterEach, beforeEach, expect, test } from "vitest";
import {
  bodies,
  connect,
  filled,
  passphrase,
  put,
  reopened,
  saved,
  value,
  wipe,
} from "../../tests/fixtures/browser-vault.ts";
import { newId } from "../lib/ids.ts";
import { removePractice } from "./removePractice.ts";

beforeEach(wipe);
afterEach(wipe);

const byPassphrase = { kind: "passphrase", passphrase } as const;

/** A practice vault with one record in it. */
async function practising() {
  const connection = connect(undefined, "practice");
  const state = await connection.vault.open({ takeOver: false });
  await connection.vault.beginCreate(passphrase);
  value(await connection.vault.confirmCreate());
  await saved(connection.vault, put(newId(), { note: "Practised." }));
  return { ...connection, state };
}

test("a device holds both vaults, open side by side, and neither knows of the other", async () => {
  const { vault, first, second } = await filled();
  const practice = await practising();
  expect(practice.state).toEqual({ state: "none" });
  expect(practice.isKnown).toBe(false);
  await saved(vault, put(newId(), { note: "Third, invented." }));
  expect(await vault.health()).toMatchObject({ records: 3, copiesAgree: true });
  expect(await practice.vault.health()).toMatchObject({ records: 1, copiesAgree: true });
  await practice.end();
  const { unlocked } = await reopenedAt("practice");
  expect(Object.values(bodies(unlocked))).toEqual([{ note: "Practised." }]);
  await vault.lock();
  const again = value(await vault.unlock(byPassphrase));
  expect(bodies(again)).toMatchObject({ [first]: { note: "First, invented." }, [second]: expect.anything() });
});

async function reopenedAt(place: "real" | "practice") {
  const { vault } = connect(undefined, place);
  const state = await vault.open({ takeOver: false });
  return { state, unlocked: value(await vault.unlock(byPassphrase)) };
}

test("a backup of either is refused by the other, whoever knows the passphrase", async () => {
  const { vault, end } = await filled();
  const real = value(await vault.backup("2026-11-29T01:00")).file;
  const practice = await practising();
  const invented = value(await practice.vault.backup("2026-11-29T01:00")).file;

  const refused = (reason: string) => ({ ok: false, error: { reason } });
  const bringing = { how: "replace", choices: {}, reason: "replace", now: "2026-11-29T01:00" } as const;
  expect(await vault.readBackup(invented.slice(), byPassphrase)).toEqual(refused("practice"));
  expect(await vault.compareBackup(invented.slice(), { secret: byPassphrase })).toEqual(refused("practice"));
  expect(await vault.bringBackup(invented.slice(), { ...bringing, secret: byPassphrase })).toEqual(refused("practice"));
  expect(await practice.vault.readBackup(real.slice(), byPassphrase)).toEqual(refused("real"));
  expect(await practice.vault.compareBackup(real.slice(), {})).toEqual(refused("real"));

  await end();
  await practice.end();
  await wipe();
  const empty = connect().vault;
  await empty.open({ takeOver: false });
  expect(await empty.restore(invented.slice(), byPassphrase)).toEqual(refused("practice"));
  expect(value(await empty.restore(real, byPassphrase)).records).toHaveLength(2);
  const emptyPractice = connect(undefined, "practice").vault;
  await emptyPractice.open({ takeOver: false });
  expect(await emptyPractice.restore(real.slice(), byPassphrase)).toEqual(refused("real"));
  expect(value(await emptyPractice.restore(invented, byPassphrase)).records).toHaveLength(1);
});

test("that a backup is of the practice school cannot be taken out of it", async () => {
  const practice = await practising();
  const { file } = value(await practice.vault.backup("2026-11-29T01:00"));
  const text = new TextDecoder("latin1").decode(file);
  const at = text.indexOf("waymark/slots");
  expect(at).toBeGreaterThan(0);
  const head = text.slice(at, text.indexOf("\n---"));
  const [line = "", ...body] = head.split("\n");
  const ways = atob(body.join(""));
  expect(ways).toContain('"vaultId":"practice-');
  const forged = btoa(ways.replaceAll('"vaultId":"practice-', '"vaultId":"realreal-')).replaceAll("=", "");
  const wrapped = forged.match(/.{1,64}/g) ?? [];
  const changed = Uint8Array.from(text.replace(head, [line, ...wrapped].join("\n")), (letter) => letter.charCodeAt(0));
  const { vault } = connect();
  await vault.open({ takeOver: false });
  expect(await vault.restore(changed, byPassphrase)).toEqual({ ok: false, error: { reason: "wrong" } });
});

test("the real vault opens as before where there is a practice vault", async () => {
  const { end } = await filled();
  await end();
  await practising();
  const { state, unlocked } = await reopened();
  expect(state).toMatchObject({ state: "locked", recovered: 0 });
  expect(unlocked.records).toHaveLength(2);
});

test("the practice vault is taken off the device whole, but not from under another window, and the real one stays", async () => {
  const { end } = await filled();
  await end();
  const practice = await practising();
  expect(await removePractice(100)).toBe(false);
  expect(await practice.vault.health()).toMatchObject({ records: 1, copiesAgree: true });
  await practice.end();
  expect(await removePractice()).toBe(true);
  const left = [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await Array.fromAsync((await navigator.storage.getDirectory()).keys())),
    ...(await caches.keys()),
    ...Object.keys(localStorage),
  ];
  expect(left.filter((name) => name?.includes("practice"))).toEqual([]);
  expect(await connect(undefined, "practice").vault.open({ takeOver: false })).toEqual({ state: "none" });
  expect((await reopened()).unlocked.records).toHaveLength(2);
});
