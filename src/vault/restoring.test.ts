import { describe, expect, test } from "vitest";
import { databaseOf } from "../../tests/faults/memory-database.ts";
import { type MemoryDisk, memoryDisk } from "../../tests/faults/memory-disk.ts";
import { nothing } from "./contents.ts";
import type { Envelope } from "./envelope.ts";
import type { VaultHeader } from "./header.ts";
import { openJournal } from "./journal.ts";
import { createKeeper } from "./keeper.ts";
import { startWith } from "./start.ts";

const header: VaultHeader = {
  format: 1,
  minReader: 1,
  minWriter: 1,
  vaultId: "0b5c0f0e-0000-4000-8000-000000000001",
  deviceId: "0b5c0f0e-0000-4000-8000-00000000000d",
  version: 4,
  epoch: 1,
  slots: [],
};
const envelopes = ["a", "b", "c"].map(
  (id): Envelope => ({
    id,
    type: 1,
    epoch: 1,
    revision: 2,
    sequence: 9,
    iv: new Uint8Array(12),
    ct: new Uint8Array(40).fill(7),
  }),
);

/** Restores onto what may lose its power, and starts afresh from what is left. */
async function restoredAndStarted(disk: MemoryDisk, acts?: number) {
  const first = databaseOf(nothing, acts);
  const keeper = createKeeper(await openJournal(disk), first.database, nothing, false);
  const said = await keeper.restore(header, envelopes).catch(() => undefined);
  const left = disk.afterKill();
  const next = databaseOf(first.held());
  const { state, keeper: after } = await startWith(await openJournal(left), next.database, true);
  return { said, state, after, database: next.held(), left };
}

describe("a vault that is put here from a backup", () => {
  test("is whole, in both copies, and writable", async () => {
    const { said, state, after } = await restoredAndStarted(memoryDisk());
    expect(said).toEqual({ ok: true, value: null });
    expect(state).toMatchObject({ state: "locked" });
    expect([...(after?.contents().envelopes.keys() ?? [])]).toEqual(["a", "b", "c"]);
    expect(after?.contents().header).toEqual({ ...header, version: 5 });
    expect(await after?.copiesAgree()).toBe(true);
    expect((await after?.keepEnvelopes([{ ...(envelopes[0] as Envelope), revision: 3, sequence: 10 }]))?.ok).toBe(true);
  });

  test("is there whole or not at all, wherever the power goes, and what is not there can be tried again", async () => {
    const whole = memoryDisk();
    await restoredAndStarted(whole);
    const outcomes = new Set<string>();
    for (let steps = 0; steps <= whole.stepsTaken(); steps++) {
      const { said, state, after, database, left } = await restoredAndStarted(memoryDisk(steps));
      const count = after?.contents().envelopes.size;
      outcomes.add(`${state.state} ${count}`);
      if (said?.ok) expect(state.state).toBe("locked");
      if (state.state === "locked") expect(count).toBe(3);
      else {
        expect(state.state).toBe("lost");
        expect([count, database.envelopes.size]).toEqual([0, 0]);
        expect((await restoredAndStarted(left)).said).toEqual({ ok: true, value: null });
      }
    }
    expect([...outcomes].sort()).toEqual(["locked 3", "lost 0"]);
  });

  test("is nothing at all where the database fails or the device is full, and says so", async () => {
    const failing = await restoredAndStarted(memoryDisk(), 0);
    expect(failing.said).toEqual({ ok: false, error: { reason: "storage", detail: "UnknownError" } });
    expect(failing.state).toEqual({ state: "lost" });
    const small = memoryDisk();
    small.limitRoom(200);
    const { said, state } = await restoredAndStarted(small);
    expect(said).toEqual({ ok: false, error: { reason: "full" } });
    expect(state).toEqual({ state: "lost" });
  });
});
