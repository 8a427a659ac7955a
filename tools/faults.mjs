// `npm run faults`: breaks a real Chromium while the real vault saves, and counts what was lost. Ends with an error when anything
// acknowledged is missing or anything was done wrong. `-- --short` is what CI runs; `-- --only=kills --kills=1000 --back-end=SQLite`
// is one row of the table for a long evening.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { backEnds } from "../tests/faults/browser.mjs";
import { suites } from "../tests/faults/suites.mjs";

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    only: { type: "string", default: Object.keys(suites).join() },
    kills: { type: "string" },
    "back-end": { type: "string", default: Object.keys(backEnds).join() },
  },
});
const chosen = (list, known) => {
  const names = list.split(",").map((name) => known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name);
  const strange = names.filter((name) => !known.includes(name));
  if (strange.length > 0) throw new Error(`There is no ${strange.join()}. There is ${known.join(", ")}.`);
  return names;
};

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
const ground = {
  address: new URL("/harness.html", server.resolvedUrls?.local[0]).href,
  harness: { folder: outDir, headers },
  backEnds: chosen(values["back-end"], Object.keys(backEnds)),
  isShort: values.short,
  ...(values.kills === undefined ? {} : { kills: Number(values.kills) }),
};

const started = Date.now();
const rows = [];
for (const name of chosen(values.only, Object.keys(suites))) rows.push(...(await suites[name](ground)));
await new Promise((resolve) => server.httpServer.close(resolve));
rmSync(outDir, { recursive: true, force: true });

console.table(rows);
const total = (name) => rows.reduce((sum, row) => sum + row[name], 0);
console.log(
  `${total("tried")} tried in ${Math.round((Date.now() - started) / 1000)} s: ` +
    `${total("survived")} survived, ${total("lost")} saves lost, ${total("wrong")} wrong.`,
);
process.exit(total("survived") === total("tried") && total("lost") + total("wrong") === 0 ? 0 : 1);
