import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect, endAll, filled, passphrase, put, saved, value, wipe } from "../../tests/fixtures/browser-vault.ts";
import { newId } from "../lib/ids.ts";
import type { Secret, VaultApi } from "./api.ts";
import { ownType } from "./compartments.ts";

// Several people on one device, over a real browser's storage.

beforeEach(wipe);
afterEach(wipe);

const theirs = "quiet harbour seven lamps";
const office = 9;
const asPassphrase = (typed: string): Secret => ({ kind: "passphrase", passphrase: typed });

const addDeputy = async (vault: VaultApi) =>
  value(await vault.addPerson({ access: "whole", types: [], label: "Deputy", passphrase: theirs }));
const addRecorder = async (vault: VaultApi) =>
  value(await vault.addPerson({ access: "part", types: [office], label: "Recorder", passphrase: theirs }));

async function unlockedBy(secret: Secret) {
  await endAll();
  const { vault } = connect();
  const state = await vault.open({ takeOver: false });
  return { vault, state, unlocked: await vault.unlock(secret) };
}

/** All is under the present keys. */
const lockedAnew = (vault: VaultApi) => expect.poll(() => vault.underOldKeys(), { timeout: 10_000 }).toBe(0);

describe("somebody who is added", () => {
  test("opens everything with their own passphrase, and is told from the others", async () => {
    const { vault, first, second } = await filled();
    const { memberId } = await addDeputy(vault);
    const { state, unlocked } = await unlockedBy(asPassphrase(theirs));
    expect(state.state === "locked" && state.ways.map(({ label }) => label)).toEqual(["", "Deputy"]);
    expect(
      value(unlocked)
        .records.map(({ id }) => id)
        .sort(),
    ).toEqual([first, second].sort());
    expect(value(unlocked).me).toEqual({ memberId, access: "whole", compartment: 0 });
    const mine = await unlockedBy(asPassphrase(passphrase));
    expect(value(mine.unlocked).me?.memberId).not.toBe(memberId);
  });

  test("for a part reads and writes that, and cannot even decrypt the rest", async () => {
    const { vault } = await filled();
    const shared = newId();
    await saved(vault, { op: "put", id: shared, type: office, body: "The policy.", basedOn: 0 });
    const { compartment } = await addRecorder(vault);
    const recorder = await unlockedBy(asPassphrase(theirs));
    expect(value(recorder.unlocked)).toMatchObject({ damaged: [], me: { access: "part", compartment } });
    expect(value(recorder.unlocked).records.map(({ body }) => body)).toEqual(["The policy."]);
    const concern = newId();
    const own = { op: "put", id: concern, type: ownType(compartment), body: "A concern.", basedOn: 0 } as const;
    await saved(recorder.vault, own);
    await expect(recorder.vault.save([put(newId(), "A case.")])).rejects.toThrow();
    expect(await recorder.vault.backup("2026-11-28T22:00")).toEqual({ ok: false, error: { reason: "part" } });
    expect(await recorder.vault.beginRecoveryKey()).toEqual({ ok: false, error: { reason: "part" } });
    const deputy = { access: "whole", types: [], label: "x", passphrase: "one two three four" } as const;
    expect(await recorder.vault.addPerson(deputy)).toEqual({ ok: false, error: { reason: "part" } });
    const lead = await unlockedBy(asPassphrase(passphrase));
    expect(value(lead.unlocked).records.find(({ id }) => id === concern)?.body).toBe("A concern.");
  });

  test("does not read what another recorder wrote", async () => {
    const { vault } = await filled();
    const one = await addRecorder(vault);
    const another = value(
      await vault.addPerson({ access: "part", types: [], label: "Recorder", passphrase: "maple syrup on toast" }),
    );
    expect(another.compartment).not.toBe(one.compartment);
    await saved(vault, { op: "put", id: newId(), type: ownType(one.compartment), body: "Theirs.", basedOn: 0 });
    const { unlocked } = await unlockedBy(asPassphrase("maple syrup on toast"));
    expect(value(unlocked).records).toEqual([]);
  });

  test("changes their own passphrase and nobody else’s", async () => {
    const { vault } = await filled();
    await addRecorder(vault);
    const recorder = await unlockedBy(asPassphrase(theirs));
    expect(await recorder.vault.confirm(asPassphrase(theirs))).toBe(true);
    expect(await recorder.vault.confirm(asPassphrase(passphrase))).toBe(false);
    value(await recorder.vault.changePassphrase("seven green bottles more"));
    expect((await unlockedBy(asPassphrase(theirs))).unlocked).toEqual({ ok: false, error: { reason: "wrong" } });
    value((await unlockedBy(asPassphrase("seven green bottles more"))).unlocked);
    value((await unlockedBy(asPassphrase(passphrase))).unlocked);
  });

  test("keeps their passkey: only they can take it away", async () => {
    const { vault } = await filled();
    await addDeputy(vault);
    const passkey = { credential: "ab", salt: "cd".repeat(16), output: crypto.getRandomValues(new Uint8Array(32)) };
    value(await vault.addPasskey(passkey));
    const withPasskey = (vault: VaultApi) =>
      vault.people().then((all) => all.flatMap(({ ways }) => ways.filter(({ kind }) => kind === "passkey")));
    const [mine] = await withPasskey(vault);
    const deputy = await unlockedBy(asPassphrase(theirs));
    expect(await deputy.vault.removeWay(mine?.slotId ?? "")).toMatchObject({ ok: false });
    expect(await withPasskey(deputy.vault)).toEqual([mine]);
    const lead = await unlockedBy({ kind: "passkey", output: passkey.output });
    value(lead.unlocked);
    value(await lead.vault.removeWay(mine?.slotId ?? ""));
    expect(await withPasskey(lead.vault)).toEqual([]);
  });

  test("is given a new passphrase by somebody who opens everything, when theirs is forgotten", async () => {
    const { vault } = await filled();
    const { memberId } = await addRecorder(vault);
    await saved(vault, { op: "put", id: newId(), type: office, body: "The policy.", basedOn: 0 });
    value(await vault.changePassphrase("seven green bottles more", memberId));
    expect((await unlockedBy(asPassphrase(theirs))).unlocked).toMatchObject({ ok: false });
    const { unlocked } = await unlockedBy(asPassphrase("seven green bottles more"));
    expect(value(unlocked)).toMatchObject({ me: { memberId, access: "part" }, records: [{ body: "The policy." }] });
  });
});

describe("somebody who is removed", () => {
  test("comes in no more; all others do, and everything is under new keys", async () => {
    const { vault, first, recoveryKey } = await filled();
    const { memberId } = await addDeputy(vault);
    const recorder = value(
      await vault.addPerson({ access: "part", types: [office], label: "Recorder", passphrase: "maple syrup on toast" }),
    );
    await saved(vault, { op: "put", id: newId(), type: office, body: "The policy.", basedOn: 0 });
    expect(await vault.removePerson(memberId)).toMatchObject({ ok: false });
    const fresh = value(await vault.beginRecoveryKey()).recoveryKey;
    value(await vault.removePerson(memberId));
    await lockedAnew(vault);
    expect((await vault.people()).map(({ isWaiting }) => isWaiting)).toEqual([true, true]);
    await saved(vault, put(newId(), "Written afterwards."));

    expect((await unlockedBy(asPassphrase(theirs))).unlocked).toEqual({ ok: false, error: { reason: "wrong" } });
    const old = { kind: "recovery", recoveryKey: recoveryKey.join("") } as const;
    expect((await unlockedBy(old)).unlocked).toEqual({ ok: false, error: { reason: "wrong" } });
    const lead = await unlockedBy(asPassphrase(passphrase));
    expect(value(lead.unlocked).records).toHaveLength(4);
    expect(value(lead.unlocked).records.find(({ id }) => id === first)).toMatchObject({ revision: 1 });
    expect(await lead.vault.health()).toMatchObject({ copiesAgree: true });
    const people = await lead.vault.people();
    expect(people.map(({ isWaiting }) => isWaiting)).toEqual([false, true]);
    expect(people[1]?.memberId).toBe(recorder.memberId);
    const other = await unlockedBy(asPassphrase("maple syrup on toast"));
    expect(value(other.unlocked).records.map(({ body }) => body)).toEqual(["The policy."]);
    const byNew = await unlockedBy({ kind: "recovery", recoveryKey: fresh.join("") });
    expect(value(byNew.unlocked)).toMatchObject({ byRecoveryKey: true, me: undefined });
  });

  test("is never oneself, nor the last who opens everything", async () => {
    const { vault } = await filled();
    await vault.beginRecoveryKey();
    const [me] = await vault.people();
    expect(await vault.removePerson(me?.memberId ?? "")).toMatchObject({ ok: false });
  });

  test("leaves a backup of before open to those who stayed", async () => {
    const { vault } = await filled();
    const { memberId } = await addDeputy(vault);
    const { file } = value(await vault.backup("2026-11-28T22:00"));
    value(await vault.beginRecoveryKey());
    value(await vault.removePerson(memberId));
    await lockedAnew(vault);
    expect(value(await vault.compareBackup(file.slice(), {})).manifest).toMatchObject({ records: 2, epoch: 1 });
    const later = value(await vault.backup("2026-11-28T22:10"));
    expect(later.manifest.epoch).toBe(2);
    expect(await vault.readBackup(later.file.slice(), asPassphrase(theirs))).toMatchObject({ ok: false });
    // The slot of whoever stays has not been opened since: the way into the new keys is in the backup too.
    value(await vault.readBackup(later.file.slice(), asPassphrase(passphrase)));
  });
});

describe("after the recovery key", () => {
  test("a new passphrase makes whoever came in the person it belongs to", async () => {
    const { vault, recoveryKey } = await filled();
    const [me] = await vault.people();
    const by = await unlockedBy({ kind: "recovery", recoveryKey: recoveryKey.join("") });
    value(await by.vault.changePassphrase("seven green bottles more"));
    await saved(by.vault, put(newId(), "Afterwards."));
    expect((await unlockedBy(asPassphrase(passphrase))).unlocked).toMatchObject({ ok: false });
    const { unlocked } = await unlockedBy(asPassphrase("seven green bottles more"));
    expect(value(unlocked).me?.memberId).toBe(me?.memberId);
  });
});

describe("the log", () => {
  const entries = async (vault: VaultApi) =>
    (await vault.readLog({ signatures: true })).chains.flatMap((chain) => chain.entries);

  test("says who came in, what they saved and what they looked at, once each", async () => {
    const { vault, first } = await filled();
    const [me] = await vault.people();
    await vault.note([{ did: "viewed", type: 1, id: first }]);
    await vault.note([{ did: "viewed", type: 1, id: first }]);
    await saved(vault, put(first, "Another.", 1));
    await saved(vault, put(first, "A third.", 2));
    const lines = await entries(vault);
    expect(lines.map(({ did }) => did)).toEqual(["added", "added", "viewed", "changed"]);
    expect(lines.every(({ who, sig }) => who === me?.memberId && sig.length === 128)).toBe(true);
    const { chains, unreadablePages } = await vault.readLog({ signatures: true });
    expect(chains.map(({ broken }) => broken)).toEqual([undefined]);
    expect(unreadablePages).toBe(0);
  });

  test("goes on over locking, counts wrong tries, and is in a backup with its head", async () => {
    const { vault } = await filled();
    await addRecorder(vault);
    await endAll();
    const again = connect().vault;
    await again.open({ takeOver: false });
    await again.unlock(asPassphrase("not this one at all"));
    value(await again.unlock(asPassphrase(passphrase)));
    const lines = await entries(again);
    expect(lines.map(({ did }) => did)).toEqual(["added", "added", "personAdded", "opened"]);
    expect(lines.at(-1)).toMatchObject({ tries: 1, way: "passphrase" });
    const { manifest } = value(await again.backup("2026-11-28T22:00"));
    expect(manifest.log).toEqual(await logHeadBefore(again, 4));
    await endAll();
    const recorder = connect().vault;
    await recorder.open({ takeOver: false });
    value(await recorder.unlock(asPassphrase(theirs)));
    expect((await entries(recorder)).map(({ did }) => did)).toEqual(["opened"]);
    const lead = await unlockedBy(asPassphrase(passphrase));
    expect((await lead.vault.readLog({ signatures: true })).chains).toHaveLength(2);
  });

  test("still tells the lines of somebody who left, or who has a new passphrase, from anybody else’s", async () => {
    const { vault } = await filled();
    const { memberId } = await addDeputy(vault);
    const deputy = await unlockedBy(asPassphrase(theirs));
    await saved(deputy.vault, put(newId(), "By the deputy."));
    const lead = await unlockedBy(asPassphrase(passphrase));
    value(await lead.vault.changePassphrase("seven green bottles more", memberId));
    value(await lead.vault.beginRecoveryKey());
    value(await lead.vault.removePerson(memberId));
    await lockedAnew(lead.vault);
    const read = await lead.vault.readLog({ signatures: true });
    expect(read.chains.map(({ broken }) => broken)).toEqual([undefined]);
    expect(read.peopleChanged).toBe(false);
    expect((await entries(lead.vault)).filter(({ who }) => who === memberId).map(({ did }) => did)).toEqual([
      "opened",
      "added",
    ]);
  });

  /** The head as it was when the log had so many lines. */
  async function logHeadBefore(vault: VaultApi, n: number) {
    const [chain] = (await vault.readLog({ signatures: false })).chains;
    return { chain: chain?.chain, n, hash: chain?.entries[n]?.prev };
  }
});
