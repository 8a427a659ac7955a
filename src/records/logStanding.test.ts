import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import type { Backup } from "../casefile/entities.ts";
import { linesOf, readingOf } from "./activity.fixture.ts";
import { type Anchor, anchorsIn, standingOf } from "./logStanding.ts";

const chain = "tablet/0";
const done = Array.from(
  { length: 6 },
  (_, n) => ({ did: "changed", type: 5, id: `r${n}`, at: `2026-11-2${n}T09:00` }) as const,
);
const lines = await linesOf(done);
const whole = await readingOf({ [chain]: lines });
const headAfter = async (count: number) => {
  const [read] = (await readingOf({ [chain]: lines.slice(0, count) })).chains;
  if (read === undefined) throw new Error("nothing was read");
  return { chain, ...read.head };
};
const anchor = async (count: number): Promise<Anchor> => ({ ...(await headAfter(count)), at: "2026-11-27T12:00" });

describe("how the log stands", () => {
  test("whole, with the days from its first line to its last, where every place that was written down is in it", async () => {
    const standing = standingOf(whole, [await anchor(2), await anchor(6)], true);
    expect(standing).toMatchObject({ isWhole: true, count: 6, unreadablePages: 0 });
    expect(standing.chains).toMatchObject([
      { chain, count: 6, from: "2026-11-20T09:00", until: "2026-11-25T09:00", broken: undefined },
    ]);
  });

  test("cut, where it was longer once: it holds together, and a backup or an export says otherwise", async () => {
    const cut = await readingOf({ [chain]: lines.slice(0, 4) });
    expect(standingOf(cut, [], true).isWhole).toBe(true);
    const standing = standingOf(cut, [await anchor(2), await anchor(6)], true);
    expect(standing.isWhole).toBe(false);
    expect(standing.chains[0]?.broken).toEqual({ n: 5, why: "cut", since: "2026-11-27T12:00", noted: 6 });
  });

  test("rebuilt, where it holds together and has another line at a place that was written down", async () => {
    const other = await readingOf({
      [chain]: await linesOf(done.map((each, n) => (n === 2 ? { ...each, id: "x" } : each))),
    });
    expect(standingOf(other, [await anchor(2)], true).isWhole).toBe(true);
    const standing = standingOf(other, [await anchor(2), await anchor(5), await anchor(3)], true);
    expect(standing.chains[0]?.broken).toMatchObject({ n: 3, why: "rebuilt" });
  });

  test("cut from its first line, where a chain is gone: for whoever reads all of them", async () => {
    const gone = [{ ...(await anchor(3)), chain: "desk/0" }];
    expect(standingOf(whole, gone, true).chains[1]).toMatchObject({
      chain: "desk/0",
      count: 0,
      broken: { n: 1, why: "cut" },
    });
    expect(standingOf(whole, gone, false).isWhole).toBe(true);
  });

  test("what the chain says of itself comes first at one place, and what stands before it goes before it", async () => {
    const altered = await readingOf({ [chain]: lines.map((line, n) => (n === 2 ? line.replace("r2", "r9") : line)) });
    expect(standingOf(altered, [await anchor(6)], true).chains[0]?.broken).toMatchObject({ n: 4, why: "altered" });
    expect(standingOf(altered, [await anchor(3)], true).chains[0]?.broken).toMatchObject({ n: 4, why: "altered" });
  });

  test("not whole where pages cannot be opened, or who may come in was changed without a key", () => {
    expect(standingOf({ ...whole, unreadablePages: 1 }, [], true).isWhole).toBe(false);
    expect(standingOf({ ...whole, peopleChanged: true }, [], true).isWhole).toBe(false);
  });
});

test("backups and exports that noted where the log stood say so, and those from before do not", async () => {
  const log = await headAfter(3);
  const backup: Backup = {
    type: "backup",
    v: 2,
    id: "b",
    at: "2026-11-23T12:00",
    by: "me",
    sequence: 3,
    device: "tablet",
    records: 2,
    fingerprint: "00",
  };
  const file = withEntities(emptyCaseFile, [
    { ...backup, log },
    { ...backup, id: "earlier" },
  ]);
  expect(anchorsIn(file)).toEqual([{ ...log, at: "2026-11-23T12:00" }]);
});
