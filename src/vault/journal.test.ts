import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryDisk } from "../../tests/faults/memory-disk.ts";
import { tried } from "../../tests/fixtures/tried.ts";
import { crc32, joined } from "./bytes.ts";
import { type Contents, compare, nothing, playBack } from "./contents.ts";
import type { Envelope } from "./envelope.ts";
import { type Entry, readFrames, toFrame } from "./frames.ts";
import type { VaultHeader } from "./header.ts";
import { openJournal } from "./journal.ts";

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

const envelope = (id: string, revision: number, sequence: number, bytes = 40): Envelope => ({
  id,
  type: 1,
  epoch: 1,
  revision,
  sequence,
  iv: new Uint8Array(12).fill(sequence),
  ct: new Uint8Array(bytes).fill(revision),
});

const batch = (sequence: number, ...ids: readonly string[]): Entry => ({
  kind: "batch",
  sequence,
  envelopes: ids.map((id) => envelope(id, sequence, sequence)),
});

const saves: readonly Entry[] = [
  { kind: "header", header },
  batch(1, "a"),
  batch(2, "a", "b"),
  batch(3, "c"),
  batch(4, "b"),
];
const bytesOf = (entries: readonly Entry[]) => joined(entries.map(toFrame));

async function written(...entries: readonly Entry[]) {
  const disk = memoryDisk();
  const journal = await openJournal(disk);
  for (const entry of entries) await journal.append(entry);
  return { disk, journal };
}

const holds = ({ envelopes }: Contents) =>
  Object.fromEntries([...envelopes].map(([id, { revision }]) => [id, revision]));

describe("frames", () => {
  test("cut at every byte give the whole frames before the cut, and nothing else", ({ task }) => {
    const all = bytesOf(saves);
    tried(task, all.length);
    const ends = saves.map((_, at) => bytesOf(saves.slice(0, at + 1)).length);
    for (let cut = 0; cut <= all.length; cut++) {
      const whole = ends.filter((end) => end <= cut).length;
      const { entries, end, damaged } = readFrames(all.subarray(0, cut));
      expect(entries).toEqual(saves.slice(0, whole));
      expect(end).toBe(whole === 0 ? 0 : ends[whole - 1]);
      expect(damaged).toBe(0);
    }
  });

  test("with any byte flipped lose that frame only", ({ task }) => {
    const all = bytesOf(saves);
    tried(task, all.length);
    const ends = saves.map((_, at) => bytesOf(saves.slice(0, at + 1)).length);
    for (let at = 0; at < all.length; at++) {
      const flipped = all.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x40;
      const hit = ends.findIndex((end) => at < end);
      const { entries, damaged } = readFrames(flipped);
      expect(entries).toEqual(saves.filter((_, place) => place !== hit));
      expect(damaged).toBe(hit === saves.length - 1 ? 0 : 1);
    }
  });

  test("are not found in noise", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (noise) => {
        expect(readFrames(noise).entries).toEqual([]);
      }),
    );
  });

  test("of a kind that a newer build made are stepped over, not taken for damage", () => {
    const frame = toFrame({ kind: "closed" });
    const newer = frame.slice();
    newer[12] = 9;
    new DataView(newer.buffer).setUint32(8, crc32(Uint8Array.of(9)));
    const { entries, damaged } = readFrames(joined([newer, frame]));
    expect(entries).toEqual([{ kind: "closed" }]);
    expect(damaged).toBe(0);
  });
});

describe("the journal", () => {
  test("plays back what was appended", async () => {
    const { disk } = await written(...saves);
    const again = await openJournal(disk.afterPowerLoss());
    expect(again.found).toMatchObject({ closed: false, untidy: false, contents: { sequence: 4, header } });
    expect(holds(again.found.contents)).toEqual({ a: 2, b: 4, c: 3 });
  });

  test("knows that it was put away in order, until something is written behind that", async () => {
    const { disk, journal } = await written(...saves, { kind: "closed" });
    expect((await openJournal(disk.afterKill())).found.closed).toBe(true);
    await journal.append(batch(5, "d"));
    expect((await openJournal(disk.afterKill())).found.closed).toBe(false);
  });

  test("cut at every byte of its last three frames keeps the whole ones, and writes on behind them", async ({
    task,
  }) => {
    const { disk } = await written(...saves);
    const all = disk.bytesOf("journal-1.bin");
    const before = bytesOf(saves.slice(0, 2)).length;
    tried(task, all.length - before);
    for (let cut = before; cut < all.length; cut++) {
      disk.put("journal-1.bin", all.slice(0, cut));
      const torn = disk.afterKill();
      const journal = await openJournal(torn);
      const kept = readFrames(all.subarray(0, cut)).entries;
      expect(journal.found.contents).toEqual(playBack(kept));
      await journal.append(batch(9, "z"));
      const { contents, untidy } = (await openJournal(torn.afterPowerLoss())).found;
      expect(contents).toEqual(playBack([...kept, batch(9, "z")]));
      expect(untidy).toBe(false);
    }
  });

  test("takes the last append back, once", async () => {
    const { disk, journal } = await written(...saves);
    expect(await journal.undo()).toBe(true);
    expect(await journal.undo()).toBe(false);
    expect(holds((await openJournal(disk.afterPowerLoss())).found.contents)).toEqual({ a: 2, b: 2, c: 3 });
  });

  test("leaves nothing of an append that found no room, wherever the room ends", async ({ task }) => {
    const size = toFrame(batch(5, "d")).length;
    tried(task, size);
    for (let room = 0; room < size; room++) {
      const { disk, journal } = await written(...saves);
      disk.limitRoom(room);
      await expect(journal.append(batch(5, "d"))).rejects.toMatchObject({ name: "QuotaExceededError" });
      expect((await openJournal(disk.afterKill())).found).toMatchObject({ contents: playBack(saves), untidy: false });
      disk.limitRoom(Number.POSITIVE_INFINITY);
      await journal.append(batch(6, "e"));
      expect((await openJournal(disk.afterKill())).found.contents).toEqual(playBack([...saves, batch(6, "e")]));
    }
  });

  test("stays as it was when there is no room for writing it anew", async () => {
    const { disk, journal } = await written(...saves);
    disk.limitRoom(50);
    await expect(journal.rewrite(playBack(saves))).rejects.toMatchObject({ name: "QuotaExceededError" });
    expect(await disk.list()).toEqual(["journal-1.bin"]);
    disk.limitRoom(Number.POSITIVE_INFINITY);
    await journal.append(batch(5, "d"));
    expect((await openJournal(disk.afterKill())).found.contents).toEqual(playBack([...saves, batch(5, "d")]));
  });

  test("loses nothing when the power goes at any step of writing it anew", async ({ task }) => {
    const whole = playBack(saves);
    const dry = await written(...saves);
    const before = dry.disk.stepsTaken();
    await dry.journal.rewrite(whole);
    const after = dry.disk.stepsTaken();
    tried(task, after - before);
    expect(await dry.disk.list()).toEqual(["journal-2.bin"]);
    for (let steps = before; steps <= after; steps++) {
      const disk = memoryDisk(steps);
      const journal = await openJournal(disk);
      for (const entry of saves) await journal.append(entry);
      await journal.rewrite(whole).catch(() => undefined);
      for (const left of [disk.afterKill(), disk.afterPowerLoss()]) {
        const again = await openJournal(left);
        expect(holds(again.found.contents)).toEqual(holds(whole));
        expect(again.found.contents).toMatchObject({ header, sequence: 4 });
        await again.rewrite(again.found.contents);
        await again.append(batch(5, "d"));
        const { contents, untidy } = (await openJournal(left.afterPowerLoss())).found;
        expect(holds(contents)).toEqual({ ...holds(whole), d: 5 });
        expect(untidy).toBe(false);
      }
    }
  });

  test("loses no append that was confirmed, whichever byte the power goes at", async ({ task }) => {
    const dry = await written(...saves);
    tried(task, dry.disk.stepsTaken());
    for (let steps = 0; steps <= dry.disk.stepsTaken(); steps++) {
      const disk = memoryDisk(steps);
      let confirmed = 0;
      try {
        const journal = await openJournal(disk);
        for (const entry of saves) {
          await journal.append(entry);
          confirmed += 1;
        }
      } catch {
        // The power went.
      }
      for (const left of [disk.afterKill(), disk.afterPowerLoss()]) {
        const found = holds((await openJournal(left)).found.contents);
        for (const [id, revision] of Object.entries(holds(playBack(saves.slice(0, confirmed)))))
          expect(found[id]).toBeGreaterThanOrEqual(revision);
      }
    }
  });

  test("is one file again after many saves and a rewrite, and keeps removals and the header twice", async () => {
    const { disk, journal } = await written(...saves);
    for (let sequence = 5; sequence < 500; sequence++) await journal.append(batch(sequence, "a"));
    const whole = await journal.read();
    const long = journal.size();
    await journal.rewrite(whole);
    expect(journal.size()).toBeLessThan(long / 10);
    expect(await disk.list()).toEqual(["journal-2.bin"]);
    const bytes = disk.bytesOf("journal-2.bin").slice();
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    disk.put("journal-2.bin", bytes);
    expect((await openJournal(disk)).found.contents).toEqual(whole);
  });
});

describe("comparing the two copies", () => {
  const contents = (...entries: readonly Entry[]) => playBack(entries);

  test("finds what each lacks", () => {
    const { whole, missing } = compare(
      contents(batch(1, "a", "b"), batch(3, "a")),
      contents(batch(1, "a"), batch(2, "c")),
    );
    expect(holds(whole)).toEqual({ a: 3, b: 1, c: 2 });
    expect(missing.first.map(({ id }) => id)).toEqual(["c"]);
    expect(missing.second.map(({ id }) => id).sort()).toEqual(["a", "b"]);
  });

  test("comes to the same whole from either side, and to itself with nothing", () => {
    const one = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), revision: fc.integer({ min: 1, max: 9 }) });
    const copy = fc.array(one).map((all) =>
      playBack(
        all.map(({ id, revision }) => ({
          kind: "batch",
          sequence: revision,
          envelopes: [envelope(id, revision, revision)],
        })),
      ),
    );
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        expect(holds(compare(a, b).whole)).toEqual(holds(compare(b, a).whole));
        expect(holds(compare(a, nothing).whole)).toEqual(holds(a));
        expect(compare(compare(a, b).whole, a).missing.first).toEqual([]);
      }),
    );
  });

  test("keeps the other copy of a record that differs in the same revision", () => {
    const ours = contents({ kind: "batch", sequence: 1, envelopes: [envelope("a", 1, 1)] });
    const damaged = { ...envelope("a", 1, 1), ct: new Uint8Array(40) };
    const theirs = contents({ kind: "batch", sequence: 1, envelopes: [damaged] });
    expect(compare(ours, theirs).others.get("a")).toEqual(damaged);
    expect(compare(ours, ours).others.size).toBe(0);
  });
});
