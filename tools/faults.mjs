// `npm run faults`: breaks a real Chromium while the real vault saves, and counts what was lost. Ends with an error when anything
// acknowledged is missing. `-- --short` is what CI runs; `-- --kills=1000` is for a night.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { runKilledRestores, runSpoiltBackups } from "../tests/faults/backups.mjs";
import { allCases, runDamage, shortCases } from "../tests/faults/damage.mjs";
import { runFull } from "../tests/faults/full.mjs";
import { runKills } from "../tests/faults/kills.mjs";

const { values } = parseArgs({ options: { short: { type: "boolean", default: false }, kills: { type: "string" } } });
const kills = Number(values.kills ?? (values.short ? 12 : 60));
const cases = values.short ? shortCases : allCases;
/** Bytes left when the room runs out, so that it happens at different steps of a save. */
const rooms = values.short ? [0, 20_000] : [0, 1_000, 5_000, 10_000, 20_000, 50_000, 100_000, 500_000];

// As strict as the app's own, so that the worker must come through the one policy.
const headers = {
  "content-security-policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types app",
};

const outDir = mkdtempSync(join(tmpdir(), "waymark-harness-"));
const root = fileURLToPath(new URL("../tests/faults", import.meta.url));
const common = { root, configFile: false, logLevel: "warn", worker: { format: "es" } };
await build({
  ...common,
  build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { input: join(root, "harness.html") } },
});
const server = await preview({ ...common, build: { outDir }, preview: { host: "localhost", port: 0, headers } });
const address = new URL("/harness.html", server.resolvedUrls?.local[0]).href;

const started = Date.now();
const levelDb = await runKills(address, "LevelDB", Math.ceil((kills * 2) / 3));
const sqlite = await runKills(address, "SQLite", Math.floor(kills / 3));
const full = [await runFull(address, "LevelDB", rooms), await runFull(address, "SQLite", rooms)];
const damaged = [];
for (const one of cases) damaged.push(await runDamage(address, one));
const spoilt = await runSpoiltBackups(address, values.short ? 300 : 20_000);
const restores = [
  await runKilledRestores(address, "LevelDB", values.short ? 3 : 40),
  await runKilledRestores(address, "SQLite", values.short ? 0 : 40),
];
await new Promise((resolve) => server.httpServer.close(resolve));
rmSync(outDir, { recursive: true, force: true });

const rows = [
  ...levelDb.rows,
  ...sqlite.rows,
  ...full,
  ...damaged,
  spoilt.row,
  ...restores.filter((row) => row.kills > 0),
];
const total = (name) => rows.reduce((sum, row) => sum + row[name], 0);
console.table(rows);
console.log(
  `${total("kills")} kills and ${damaged.length} kinds of damage in ${Math.round((Date.now() - started) / 1000)} s: ` +
    `${total("acknowledged")} saves acknowledged, ${total("broughtBack")} records brought back from the safety copy, ` +
    `${total("lost")} lost, ${total("halves")} by half, ${total("wrong")} wrong. ` +
    `Spoilt backups: ${spoilt.refused}. ` +
    `Slowest start ${Math.max(levelDb.slowestStartMs, sqlite.slowestStartMs)} ms.`,
);
process.exit(total("lost") + total("halves") + total("wrong") === 0 ? 0 : 1);
