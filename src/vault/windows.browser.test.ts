import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  bodies,
  connect,
  deleteDatabase,
  endAll,
  filled,
  passphrase,
  put,
  reopened,
  saved,
  timesLost,
  value,
  wipe,
  withoutFiles,
} from "../../tests/fixtures/browser-vault.ts";
import { newId } from "../lib/ids.ts";

beforeEach(wipe);
afterEach(wipe);

describe("two windows", () => {
  test("have one writer: the second is told, and may take over after the first has finished", async () => {
    const { vault, first } = await filled();
    const { vault: second } = connect();
    expect(await second.open({ takeOver: false })).toEqual({ state: "elsewhere" });
    expect(await second.save([put(newId(), "text")])).toEqual({ ok: false, error: { reason: "locked" } });

    const saves = Array.from({ length: 20 }, (_, at) => vault.save([put(first, at, at + 1)]));
    const taken = await second.open({ takeOver: true });
    expect(taken).toMatchObject({ state: "locked", recovered: 0 });
    const kept = (await Promise.all(saves)).filter(({ ok }) => ok).length;
    expect(timesLost()).toBe(1);
    const unlocked = value(await second.unlock({ kind: "passphrase", passphrase }));
    expect(bodies(unlocked)[first]).toEqual(kept === 0 ? { note: "First, invented." } : kept - 1);

    expect(await vault.save([put(newId(), "text")])).toEqual({ ok: false, error: { reason: "elsewhere" } });
    expect(await vault.unlock({ kind: "passphrase", passphrase })).toEqual({
      ok: false,
      error: { reason: "elsewhere" },
    });
    expect((await second.save([put(newId(), "text")])).ok).toBe(true);
  });

  test("may take the vault back and forth", async () => {
    const { vault: one } = await filled();
    const { vault: two } = connect();
    for (const vault of [two, one, two]) {
      expect(await vault.open({ takeOver: true })).toMatchObject({ state: "locked" });
      value(await vault.unlock({ kind: "passphrase", passphrase }));
      await saved(vault, put(newId(), "text"));
    }
    expect(await two.health()).toMatchObject({ records: 5, copiesAgree: true });
  });

  test("one may take over from a window that does not answer", { timeout: 15_000 }, async () => {
    await filled();
    await endAll();
    let stolen = false;
    const asleep = navigator.locks.request("waymark-vault", () => new Promise(() => undefined));
    asleep.catch(() => {
      stolen = true;
    });
    const { vault } = connect();
    expect(await vault.open({ takeOver: false })).toEqual({ state: "elsewhere" });
    expect(await vault.open({ takeOver: true })).toMatchObject({ state: "locked" });
    expect(stolen).toBe(true);
  });

  test("one that is closing on a busy device is waited for, and not taken for a second window", async () => {
    await filled();
    await endAll();
    let end = (): void => undefined;
    await new Promise<void>((isHeld) => {
      void navigator.locks.request("waymark-vault", () => {
        isHeld();
        return new Promise<void>((done) => {
          end = done;
        });
      });
    });
    const presence = new BroadcastChannel("waymark-vault presence");
    // By the time it is asked who writes, it has nobody left who could answer.
    presence.onmessage = () => end();
    expect(await connect().vault.open({ takeOver: false })).toMatchObject({ state: "locked" });
    presence.close();
  });

  test("one may be asked to open twice at once", async () => {
    const { vault } = connect();
    const states = await Promise.all([vault.open({ takeOver: false }), vault.open({ takeOver: false })]);
    expect(states).toEqual([{ state: "none" }, { state: "none" }]);
  });

  test("one may open as soon as the other has ended", async () => {
    const { end } = await filled();
    await end();
    expect(await connect().vault.open({ takeOver: false })).toMatchObject({ state: "locked", recovered: 0 });
  });
});

describe("without private files that can be flushed", () => {
  test("the safety copy is in the Cache API, and brings everything back", async () => {
    const { vault, first, second } = await filled(withoutFiles);
    await saved(vault, put(first, "new text", 1));
    expect(await vault.health()).toMatchObject({ safetyCopy: "cache", copiesAgree: true });
    await endAll();
    await deleteDatabase();
    const { state, unlocked } = await reopened(withoutFiles);
    expect(state).toMatchObject({ state: "locked", recovered: 2, safetyCopy: "cache" });
    expect(bodies(unlocked)).toEqual({ [first]: "new text", [second]: { note: "Second, invented." } });
  });

  test("it stays short through many saves", async () => {
    const { vault, first } = await filled(withoutFiles);
    for (let at = 1; at <= 450; at++) await saved(vault, put(first, at, at));
    expect((await (await caches.open("waymark-vault")).keys()).length).toBeLessThanOrEqual(202);
    await endAll();
    await deleteDatabase();
    expect(bodies((await reopened(withoutFiles)).unlocked)[first]).toBe(450);
  });
});
