import { describe, expect, test } from "vitest";
import { databaseOf } from "../../../tests/faults/memory-database.ts";
import { type MemoryDisk, memoryDisk } from "../../../tests/faults/memory-disk.ts";
import type { Bringing } from "../api.ts";
import { type Contents, nothing, playBack } from "../contents.ts";
import type { Content } from "../envelope.ts";
import { newHeader } from "../header.ts";
import { openJournal } from "../journal.ts";
import { createKeeper } from "../keeper.ts";
import { wholeKeys } from "../keys.ts";
import { logFrom } from "../open.ts";
import { knownFrom, sealAll } from "../records.ts";
import { newRecoveryKey } from "../recovery-key.ts";
import { recoverySlot } from "../slots.ts";
import { snapshotsIn } from "../snapshot-place.ts";
import { startWith } from "../start.ts";
import { bringBackup } from "./bringing.ts";
import { backUp } from "./verbs.ts";

const vaultId = "0b5c0f0e-0000-4000-8000-000000000001";
const masterKey = Uint8Array.from({ length: 32 }, (_, at) => at + 1);
const slots = [await recoverySlot(masterKey.slice(), vaultId, newRecoveryKey())];
const keys = await wholeKeys([{ epoch: 1, bytes: masterKey }], vaultId);
const header = newHeader({ vaultId, version: 1, epoch: 1, slots });

const content = (id: string, revision: number, body: unknown): Content => ({
  schema: 1,
  id,
  type: 1,
  revision,
  device: header.deviceId,
  parents: revision > 1 ? [{ device: header.deviceId, revision: revision - 1 }] : [],
  removed: false,
  body,
});
const holding = async (...contents: readonly Content[]): Promise<Contents> => ({
  ...playBack([{ kind: "batch", sequence: 5, envelopes: await sealAll(contents, header, 5, keys) }]),
  header,
});
const then = await holding(content("one", 1, "then"), content("two", 1, "then"));
const made = await backUp(then, header, keys, "2026-11-28T18:00", undefined);
const file = made.ok ? made.value.file : new Uint8Array();
const present = [content("one", 2, "now"), content("three", 1, "now")];
const now = await holding(...present);
const replace: Bringing = { how: "replace", choices: {}, reason: "replace", now: "2026-11-28T18:40" };

interface Failing {
  /** Where what was before is kept. */
  readonly kept?: MemoryDisk;
  /** After so many acts the database fails. */
  readonly acts?: number;
  /** Bytes of room for what comes. */
  readonly room?: number;
}

/** Brings the backup in on a device that may lose its power or its room, and starts afresh from what is left. */
async function brought(files: MemoryDisk, { kept = memoryDisk(), acts, room }: Failing = {}) {
  await (await openJournal(files)).rewrite(now);
  const written = files.stepsTaken();
  if (room !== undefined) files.limitRoom(room);
  const first = databaseOf(now, acts);
  const keeper = createKeeper(await openJournal(files), first.database, now, false);
  const known = new Map(present.map((each) => [each.id, knownFrom(each)]));
  const log = await logFrom({ pages: [], unreadablePages: 0 }, header.deviceId, undefined);
  const open = { keys, known, me: undefined, slotId: "slot", log };
  const at = { keeper, header, open };
  const said = await bringBackup(
    file,
    replace,
    at,
    async () => snapshotsIn(kept),
    async () => undefined,
  ).catch(() => undefined);
  const left = files.afterKill();
  const started = await startWith(await openJournal(left), databaseOf(first.held()).database, true);
  const envelopes = started.keeper?.contents().envelopes ?? nothing.envelopes;
  const revisions = Object.fromEntries([...envelopes].map(([id, { revision }]) => [id, revision] as const).sort());
  return { said, revisions, written, kept: (await kept.afterKill().list()).length };
}
const before = { one: 2, three: 1 };
const after = { one: 3, three: 2, two: 1 };

describe("a backup that is brought in", () => {
  test("is all there, and what was before is kept", async () => {
    const { said, revisions, kept } = await brought(memoryDisk());
    expect(said).toMatchObject({ ok: true, value: { changed: 3, snapshot: { reason: "replace", sequence: 5 } } });
    expect(revisions).toEqual(after);
    expect(kept).toBe(1);
  });

  test("is all there or not at all, wherever the power goes", async () => {
    const whole = memoryDisk();
    const { written } = await brought(whole);
    const seen = new Set<string>();
    const all = whole.stepsTaken();
    const stops = Array.from({ length: Math.ceil((all - written) / 61) }, (_, at) => written + 61 * at);
    for (const steps of [...stops, all - 1, all]) {
      const { said, revisions, kept } = await brought(memoryDisk(steps));
      if (said?.ok) expect(revisions).toEqual(after);
      seen.add(JSON.stringify(revisions));
      expect(kept).toBe(1);
    }
    expect([...seen].sort()).toEqual([before, after].map((each) => JSON.stringify(each)).sort());
  });

  test("changes nothing where there is no room for what is kept first", async () => {
    const small = memoryDisk();
    small.limitRoom(500);
    const { said, revisions, kept } = await brought(memoryDisk(), { kept: small });
    expect(said).toEqual({ ok: false, error: { reason: "full" } });
    expect(revisions).toEqual(before);
    expect(kept).toBe(0);
  });

  test("changes nothing where there is no room for what comes, and what was kept does no harm", async () => {
    const { said, revisions } = await brought(memoryDisk(), { room: 500 });
    expect(said).toEqual({ ok: false, error: { reason: "full" } });
    expect(revisions).toEqual(before);
  });

  test("stands by the safety copy where the database fails in the middle", async () => {
    const { said, revisions } = await brought(memoryDisk(), { acts: 0 });
    expect(said?.ok).toBe(true);
    expect(revisions).toEqual(after);
  });
});
