// What `npm run faults` does, by name. Each returns rows of one table; `isShort` is the part that CI runs each time.
import { runTests } from "./asTests.mjs";
import { runKilledRestores, runSpoiltBackups } from "./backups.mjs";
import { allCases, runDamage, shortCases } from "./damage.mjs";
import { runFull } from "./full.mjs";
import { runKilledJoins } from "./joins.mjs";
import { runKills } from "./kills.mjs";
import { runTabs } from "./tabs.mjs";
import { runWebKit } from "./webkit.mjs";

/** One after the other: two browsers at once would only wait for each other. */
async function each(list, work) {
  const rows = [];
  for (const one of list) rows.push(await work(one));
  return rows.flat();
}

const tests = {
  journal: ["vitest", "safety copy cut, flipped, without power or room, at every byte", "src/vault/journal.test.ts"],
  steps: [
    "vitest",
    "no power while a backup is put here or joined",
    "src/vault/restoring.test.ts",
    "src/vault/snapshots.test.ts",
  ],
  rotation: ["vitest", "no power while the keys change", "src/vault/people/rotation.test.ts"],
  log: ["vitest", "log changed, cut, forged", "src/vault/log"],
  formats: ["vitest", "records of every earlier shape", "tests/shapes.test.ts", "src/records/earlierVault.test.ts"],
  hostile: ["vitest", "hostile files", "tests/hostile.test.ts"],
  clocks: [
    "vitest",
    "clock set back, on, to 1970, to another zone",
    "tests/clocks.test.ts",
    "src/app/lockClock.test.ts",
  ],
  traces: ["playwright", "what was typed, in the browser’s files", "leaves-nothing"],
  payloads: ["playwright", "script, formulas and strange letters in every field", "payloads"],
};

export const suites = {
  kills: ({ address, backEnds, isShort, kills = isShort ? 6 : 30 }) =>
    each(backEnds, (backEnd) => runKills(address, backEnd, kills)),
  /** Bytes left when the room runs out, so that it happens at different steps of a save. */
  full: ({ address, backEnds, isShort }) =>
    each(backEnds, (backEnd) =>
      runFull(address, backEnd, isShort ? [0, 20_000] : Array.from({ length: 30 }, (_, point) => point ** 2 * 600)),
    ),
  tabs: ({ address, backEnds, isShort }) =>
    each(
      isShort
        ? [["SQLite", 3, 4]]
        : backEnds.flatMap((backEnd) => [
            [backEnd, 2, 40],
            [backEnd, 5, 60],
          ]),
      (one) => runTabs(address, ...one),
    ),
  /** CI's machine need not have this engine. */
  webkit: ({ harness, isShort, kills = 20 }) => (isShort ? [] : runWebKit(harness, kills)),
  damage: ({ address, isShort }) => each(isShort ? shortCases : allCases, (one) => runDamage(address, one)),
  backups: ({ address, isShort }) => each([isShort ? 300 : 20_000], (count) => runSpoiltBackups(address, count)),
  restores: ({ address, backEnds, isShort }) =>
    each(isShort ? ["LevelDB"] : backEnds, (backEnd) => runKilledRestores(address, backEnd, isShort ? 3 : 40)),
  joins: ({ address, backEnds, isShort, kills = 40 }) =>
    each(isShort ? [] : backEnds, (backEnd) => runKilledJoins(address, backEnd, kills)),
  ...Object.fromEntries(
    Object.entries(tests).map(([name, [runner, fault, ...files]]) => [
      name,
      // CI has run all of them just before.
      ({ isShort }) => (isShort ? [] : [runTests(runner, fault, files)]),
    ]),
  ),
};
