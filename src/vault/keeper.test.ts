import { describe, expect, test } from "vitest";
import { type MemoryDisk, memoryDisk } from "../../tests/faults/memory-disk.ts";
import { type Contents, nothing, playBack } from "./contents.ts";
import type { Database } from "./database.ts";
import type { Envelope } from "./envelope.ts";
import type { Entry } from "./frames.ts";
import { formatNow, type VaultHeader } from "./header.ts";
import { openJournal } from "./journal.ts";
import { createKeeper } from "./keeper.ts";
import { startWith } from "./start.ts";

const header: VaultHeader = {
  format: 1,
  minReader: 1,
  minWriter: 1,
  vaultId: "0b5c0f0e-0000-4000-8000-000000000001",
  deviceId: "0b5c0f0e-0000-4000-8000-00000000000d",
  version: 1,
  epoch: 1,
  slots: [],
};

const envelope = (id: string, revision: number): Envelope => ({
  id,
  type: 1,
  epoch: 1,
  revision,
  sequence: revision,
  iv: new Uint8Array(12),
  ct: new Uint8Array(40).fill(revision),
});

const full = () => new DOMException("", "QuotaExceededError");
const lost = () => new DOMException("", "UnknownError");

/** A database that fails when told to, for as many acts as told. */
function fakeDatabase(found: Contents = nothing, failure?: string) {
  let held = found;
  let toThrow: readonly Error[] = [];
  let opened = 0;
  const act = (): void => {
    const [first, ...rest] = toThrow;
    toThrow = rest;
    if (first) throw first;
  };
  const database: Database = {
    found: { contents: found, newer: false, failure },
    write: async (change, after) => {
      act();
      if (after !== undefined && held.sequence !== after) return "behind";
      const entries: readonly Entry[] = [
        { kind: "batch", sequence: 0, envelopes: [...held.envelopes.values()] },
        { kind: "batch", sequence: change.sequence, envelopes: change.envelopes },
      ];
      held = { ...playBack(entries), header: change.header ?? held.header, sequence: change.sequence };
      return "written";
    },
    clear: async () => {
      act();
      held = nothing;
    },
    reopen: async () => {
      opened += 1;
      act();
    },
    read: async () => held,
    close: () => undefined,
  };
  return {
    database,
    held: () => held,
    opened: () => opened,
    fail: (...errors: readonly Error[]) => {
      toThrow = errors;
    },
    wipe: () => {
      held = nothing;
    },
  };
}

async function vault() {
  const disk = memoryDisk();
  const journal = await openJournal(disk);
  const fake = fakeDatabase();
  const keeper = createKeeper(journal, fake.database, nothing, false);
  await keeper.keepHeader(header);
  await keeper.keepEnvelopes([envelope("a", 1)]);
  return { disk, fake, keeper };
}

const revisions = ({ envelopes }: Contents) =>
  Object.fromEntries([...envelopes].map(([id, { revision }]) => [id, revision]));
const inJournal = async (disk: MemoryDisk) => revisions((await openJournal(disk.afterPowerLoss())).found.contents);

describe("a save", () => {
  test("is in both copies when it is confirmed", async () => {
    const { disk, fake, keeper } = await vault();
    expect((await keeper.keepEnvelopes([envelope("a", 2), envelope("b", 1)])).ok).toBe(true);
    expect(await inJournal(disk)).toEqual({ a: 2, b: 1 });
    expect(revisions(fake.held())).toEqual({ a: 2, b: 1 });
    expect(await keeper.copiesAgree()).toBe(true);
  });

  test("that finds the journal full says so and leaves nothing", async () => {
    const { disk, fake, keeper } = await vault();
    disk.limitRoom(10);
    expect(await keeper.keepEnvelopes([envelope("a", 2)])).toEqual({ ok: false, error: { reason: "full" } });
    expect(await inJournal(disk)).toEqual({ a: 1 });
    expect(revisions(fake.held())).toEqual({ a: 1 });
    expect(revisions(keeper.contents())).toEqual({ a: 1 });
  });

  test("that finds the database full is taken back from the journal, and works once there is room", async () => {
    const { disk, fake, keeper } = await vault();
    fake.fail(full());
    expect(await keeper.keepEnvelopes([envelope("a", 2)])).toEqual({ ok: false, error: { reason: "full" } });
    expect(await inJournal(disk)).toEqual({ a: 1 });
    expect((await keeper.keepEnvelopes([envelope("a", 2)])).ok).toBe(true);
    expect(await inJournal(disk)).toEqual({ a: 2 });
    expect(await keeper.copiesAgree()).toBe(true);
  });

  test("recognises a full device in the way Dexie reports it", async () => {
    const { fake, keeper } = await vault();
    fake.fail(Object.assign(new Error("aborted"), { name: "AbortError", inner: full() }));
    expect(await keeper.keepEnvelopes([envelope("a", 2)])).toEqual({ ok: false, error: { reason: "full" } });
  });

  test("tries one fresh opening when the database has lost its connection", async () => {
    const { fake, keeper } = await vault();
    fake.fail(lost());
    expect((await keeper.keepEnvelopes([envelope("a", 2)])).ok).toBe(true);
    expect(fake.opened()).toBe(1);
    expect(await keeper.copiesAgree()).toBe(true);
  });

  test("stands on the journal when the database stays away, tries it only once, and catches up when it is back", async () => {
    const { disk, fake, keeper } = await vault();
    fake.fail(lost(), lost());
    expect((await keeper.keepEnvelopes([envelope("a", 2)])).ok).toBe(true);
    expect(fake.opened()).toBe(1);
    expect(await inJournal(disk)).toEqual({ a: 2 });
    expect(await keeper.copiesAgree()).toBe(false);
    expect((await keeper.keepEnvelopes([envelope("b", 1)])).ok).toBe(true);
    expect(revisions(fake.held())).toEqual({ a: 2, b: 1 });
    expect(await keeper.copiesAgree()).toBe(true);
  });

  test("notices that the browser has emptied the database in the meantime, and fills it again", async () => {
    const { fake, keeper } = await vault();
    fake.wipe();
    expect((await keeper.keepEnvelopes([envelope("b", 1)])).ok).toBe(true);
    expect(revisions(fake.held())).toEqual({ a: 1, b: 1 });
    expect(fake.held().header).toEqual(header);
  });
});

describe("the safety copy", () => {
  test("is written anew when it has grown past eight megabytes, and holds the same", async () => {
    const { disk, keeper } = await vault();
    const long = { ...envelope("a", 2), ct: new Uint8Array(3 * 1024 * 1024) };
    for (let revision = 2; revision < 6; revision++) {
      await keeper.keepEnvelopes([{ ...long, revision }]);
      await keeper.tidy();
    }
    expect(keeper.journal.size()).toBeLessThan(7 * 1024 * 1024);
    expect(await inJournal(disk)).toEqual({ a: 5 });
    expect(await keeper.copiesAgree()).toBe(true);
  });
});

describe("a start", () => {
  const contents: Contents = { header, envelopes: new Map([["a", envelope("a", 3)]]), sequence: 3 };

  async function startFrom(inJournal: Contents | undefined, inDatabase: Contents, known = true, failure?: string) {
    const disk = memoryDisk();
    if (inJournal) await (await openJournal(disk)).rewrite(inJournal);
    const fake = fakeDatabase(inDatabase, failure);
    return { disk, fake, ...(await startWith(await openJournal(disk), fake.database, known)) };
  }

  test("with neither copy is a first run, or a loss where the browser remembers a vault", async () => {
    expect((await startFrom(undefined, nothing, false)).state).toEqual({ state: "none" });
    expect((await startFrom(undefined, nothing, true)).state).toEqual({ state: "lost" });
  });

  test("never takes a database that cannot be read for a first run", async () => {
    const { state, keeper } = await startFrom(undefined, nothing, false, "UnknownError");
    expect(state).toEqual({ state: "unreadable", detail: "UnknownError" });
    expect(keeper).toBeUndefined();
  });

  test("puts back what the database lost, and what the journal lost", async () => {
    const wiped = await startFrom(contents, nothing);
    expect(wiped.state).toMatchObject({ state: "locked", recovered: 1 });
    expect(revisions(wiped.fake.held())).toEqual({ a: 3 });
    const removed = await startFrom(undefined, contents);
    expect(removed.state).toMatchObject({ state: "locked", recovered: 0 });
    expect(await inJournal(removed.disk)).toEqual({ a: 3 });
  });

  test("does not let an older database bring back what has been changed since", async () => {
    const older: Contents = { header, envelopes: new Map([["a", envelope("a", 1)]]), sequence: 1 };
    const { fake, keeper } = await startFrom(contents, older);
    expect(revisions(fake.held())).toEqual({ a: 3 });
    expect(keeper && (await keeper.copiesAgree())).toBe(true);
  });

  test("keeps what could be read of a failing database in the journal before it is opened again", async () => {
    const salvaged: Contents = { header, envelopes: new Map([["b", envelope("b", 1)]]), sequence: 4 };
    const { disk, fake, state } = await startFrom(contents, salvaged, true, "UnknownError");
    expect(state).toMatchObject({ state: "locked" });
    expect(await inJournal(disk)).toEqual({ a: 3, b: 1 });
    expect(revisions(fake.held())).toEqual({ a: 3, b: 1 });
    expect(fake.opened()).toBe(1);
  });

  test.each(["minReader", "minWriter"])("keeps its hands off a vault whose %s is newer", async (guard) => {
    const newer: Contents = { ...contents, header: { ...header, [guard]: formatNow + 1 } };
    const { state, keeper, disk, fake } = await startFrom(newer, nothing);
    expect(state).toEqual({ state: "newer" });
    expect(keeper).toBeUndefined();
    expect(fake.held()).toBe(nothing);
    expect(await disk.list()).toEqual(["journal-2.bin"]);
  });

  test("does not mix two vaults", async () => {
    const other: Contents = { ...contents, header: { ...header, vaultId: "another" } };
    expect((await startFrom(contents, other)).state).toEqual({ state: "unreadable", detail: "TwoVaults" });
  });

  test("says so when there are records but no key slots", async () => {
    const { state } = await startFrom(undefined, { ...contents, header: undefined });
    expect(state).toEqual({ state: "unreadable", detail: "NoKeySlots" });
  });
});
