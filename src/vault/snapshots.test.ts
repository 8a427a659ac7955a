import { describe, expect, test } from "vitest";
import { memoryDisk } from "../../tests/faults/memory-disk.ts";
import type { SnapshotReason } from "./api.ts";
import { openBackup } from "./backup/file.ts";
import { nothing } from "./contents.ts";
import { seal } from "./envelope.ts";
import { newHeader } from "./header.ts";
import { newMasterKey, wholeKeys } from "./keys.ts";
import { newRecoveryKey } from "./recovery-key.ts";
import { recoverySlot } from "./slots.ts";
import { snapshotsIn } from "./snapshot-place.ts";
import { keepSnapshot, keptSnapshots } from "./snapshots.ts";

const vaultId = "0b5c0f0e-0000-4000-8000-000000000001";
const masterKey = newMasterKey();
const slot = await recoverySlot(masterKey.slice(), vaultId, newRecoveryKey());
const keys = await wholeKeys([{ epoch: 1, bytes: masterKey }], vaultId);
const header = newHeader({ vaultId, version: 1, epoch: 1, slots: [slot] });
const body = { note: "About Siôn Llŷr, invented." };
const content = { schema: 1, id: "one", type: 1, revision: 1, device: "d", parents: [], removed: false, body } as const;
const envelope = await seal(content, { vaultId, epoch: 1, sequence: 7 }, keys);
const here = {
  contents: { ...nothing, envelopes: new Map([["one", envelope]]), sequence: 7 },
  header,
  keys,
  log: undefined,
};

const keep = async (disk = memoryDisk(), now = "2026-11-28T18:40", reason: SnapshotReason = "merge") => {
  const place = snapshotsIn(disk);
  return { place, disk, kept: await keepSnapshot(place, here, reason, now) };
};
const days = (place: ReturnType<typeof snapshotsIn>, now: string) =>
  keptSnapshots(place, now).then((all) => all.map(({ at }) => at));

describe("a snapshot", () => {
  test("is a whole backup, and says when, why and up to which save", async () => {
    const { place, kept } = await keep();
    if (!kept.ok) throw new Error(kept.error.reason);
    expect(kept.value).toMatchObject({ at: "2026-11-28T18:40", reason: "merge", sequence: 7 });
    expect(await keptSnapshots(place, "2026-11-28T18:41")).toEqual([kept.value]);
    const opened = await openBackup(await place.read(kept.value.name), keys);
    expect(opened.ok && opened.value.contents).toEqual([content]);
  });

  test("shows no word of a record, in its name or in its bytes", async () => {
    const { disk, kept } = await keep();
    const bytes = new TextDecoder("latin1").decode(disk.bytesOf(kept.ok ? kept.value.name : ""));
    expect(bytes).toContain("age-encryption.org");
    expect(bytes).not.toMatch(/Llŷr|note|invented/);
    expect(kept.ok && kept.value.name).toMatch(/^2026-11-28T18\.40_merge_7_\d+\.age$/);
  });

  test("that there is no room for is refused, and leaves nothing", async () => {
    const disk = memoryDisk();
    disk.limitRoom(300);
    const { kept } = await keep(disk);
    expect(kept).toEqual({ ok: false, error: { reason: "full" } });
    expect(await disk.list()).toEqual([]);
  });

  test("that does not read back as it was written is refused", async () => {
    const disk = memoryDisk();
    const place = snapshotsIn(disk);
    const forgetful = { ...place, read: async (name: string) => (await place.read(name)).slice(1) };
    expect(await keepSnapshot(forgetful, here, "merge", "2026-11-28T18:40")).toEqual({
      ok: false,
      error: { reason: "storage", detail: "DataError" },
    });
    expect(await disk.list()).toEqual([]);
  });

  test("is there whole or not at all, wherever the power goes", async () => {
    const whole = memoryDisk();
    await keep(whole);
    for (let steps = 0; steps < whole.stepsTaken(); steps += steps < 20 ? 1 : 97) {
      const disk = memoryDisk(steps);
      const { kept } = await keep(disk);
      const left = snapshotsIn(disk.afterKill());
      expect(await keptSnapshots(left, "2026-11-28T18:41")).toHaveLength(kept.ok ? 1 : 0);
      expect(await left.list()).toHaveLength(kept.ok ? 1 : 0);
    }
  });
});

describe("of those that are kept", () => {
  test("none goes within a day, however many they are; then the three newest stay, for thirty days", async () => {
    const { place, disk } = await keep(memoryDisk(), "2026-11-01T09:00");
    for (const at of ["2026-11-27T10:00", "2026-11-28T08:00", "2026-11-28T09:00", "2026-11-28T09:30"])
      await keep(disk, at, "undo");
    expect(await days(place, "2026-11-28T09:59")).toHaveLength(4);
    expect(await days(place, "2026-11-28T10:01")).toEqual(["2026-11-28T09:30", "2026-11-28T09:00", "2026-11-28T08:00"]);
    expect(await place.list()).toHaveLength(3);
    expect(await days(place, "2026-12-28T09:01")).toEqual(["2026-11-28T09:30"]);
    expect(await days(place, "2026-12-29T09:30")).toEqual([]);
    expect(await place.list()).toEqual([]);
  });

  test("what is no snapshot, or was never finished, is cleared away", async () => {
    const { place, disk, kept } = await keep();
    disk.put("2026-11-28T18.41_merge_8_4000.age", new Uint8Array(200));
    disk.put("letter.txt", new Uint8Array(3));
    disk.put("2026-11-28T18.41_whim_8_3.age", new Uint8Array(3));
    expect(await keptSnapshots(place, "2026-11-28T18:42")).toEqual(kept.ok ? [kept.value] : []);
    expect(await place.list()).toHaveLength(1);
  });
});
