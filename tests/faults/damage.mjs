// Damages the browser's own files between sessions and looks whether the vault brings everything back (storage-and-security.md, M3
// and M5). Three sessions each, because Chromium's worst fault shows only in the third: a log that lost its last bytes is harmless in
// the next session, which writes on behind the tear; the one after that finds "checksum mismatch" and empties every database.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSession } from "./browser.mjs";
import { ledger } from "./check.mjs";
import { countTry, newRow } from "./row.mjs";

const few = 60;
/** Enough for LevelDB to have put records into table files. */
const many = 700;

const tornLog = (bytes) => ({
  name: `database log short of ${bytes} bytes`,
  saves: few,
  damage: (folder) => {
    const log = newest(folder, ".log");
    truncateSync(log, Math.max(0, statSync(log).size - bytes));
  },
});

const changed = (ending, saves) => ({
  name: `bytes changed all through a ${ending}`,
  saves,
  damage: (folder) => {
    const file = newest(folder, ending);
    const bytes = readFileSync(file);
    for (let at = Math.floor(bytes.length / 200); at < bytes.length; at += 4_096) bytes[at] ^= 0xff;
    writeFileSync(file, bytes);
  },
});

export const shortCases = [1, 300, 2500].map(tornLog);

export const allCases = [
  ...[1, 7, 50, 300, 1500, 2500].map(tornLog),
  changed(".log", few),
  changed(".ldb", many),
  {
    name: "database log cut in half",
    saves: few,
    damage: (folder) => truncateSync(newest(folder, ".log"), Math.floor(statSync(newest(folder, ".log")).size / 2)),
  },
  { name: "MANIFEST deleted", saves: few, damage: (folder) => rmSync(newest(folder, "MANIFEST", "starts")) },
  { name: "CURRENT deleted", saves: few, damage: (folder) => rmSync(join(databaseIn(folder), "CURRENT")) },
  { name: "database deleted", saves: few, damage: (folder) => rmSync(databaseIn(folder), { recursive: true }) },
  {
    name: "private files deleted",
    saves: few,
    damage: (folder) => rmSync(join(folder, "File System"), { recursive: true }),
  },
];

/** One row of the table for one case. */
export async function runDamage(address, { name, saves, damage }) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-damage-"));
  const { acknowledged, count, compareWith } = ledger();
  let broughtBack = 0;
  const session = async (wanted) => {
    const { context, page, found } = await openSession(profile, address, "LevelDB", acknowledged);
    broughtBack += found.state.recovered ?? 0;
    await page.evaluate((number) => window.harness.save(number), wanted);
    await context.close();
    return found;
  };
  await session(saves);
  damage(join(profile, "Default"));
  await session(10);
  const last = await session(0);
  rmSync(profile, { recursive: true, force: true });
  const row = newRow(name, "LevelDB");
  countTry(row, compareWith(last));
  row.remarks = `${count()} saves acknowledged, ${broughtBack} records brought back`;
  return row;
}

const databaseIn = (folder) => {
  const parent = join(folder, "IndexedDB");
  const name = readdirSync(parent).find((file) => file.endsWith(".indexeddb.leveldb"));
  if (!name) throw new Error(`No LevelDB database in ${parent}`);
  return join(parent, name);
};

function newest(folder, text, where = "ends") {
  const database = databaseIn(folder);
  const name = readdirSync(database)
    .filter((file) => (where === "ends" ? file.endsWith(text) : file.startsWith(text)))
    .sort()
    .at(-1);
  if (!name) throw new Error(`No ${text} in ${database}`);
  return join(database, name);
}
