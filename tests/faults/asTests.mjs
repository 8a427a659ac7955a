// Faults that are tests of the suite as well: run here so that the table has all of them. A test that tries something many times
// says how often (tests/fixtures/tried.ts).
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newRow } from "./row.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Of one test: how often it tried, and whether all of it held. */
const readers = {
  vitest: ({ testResults }) =>
    testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ status, meta }) => ({ tried: meta?.tried ?? 1, held: status === "passed" })),
  playwright: ({ suites }) =>
    specsIn(suites).map(({ ok, tests }) => {
      const noted = tests[0]?.annotations.find(({ type }) => type === "tried");
      return { tried: Number(noted?.description ?? 1), held: ok };
    }),
};
const specsIn = (suites) => suites.flatMap(({ specs = [], suites: within = [] }) => [...specs, ...specsIn(within)]);

/** One row of the table from the tests of some files. */
export function runTests(runner, fault, files) {
  const folder = mkdtempSync(join(tmpdir(), "waymark-tests-"));
  const report = join(folder, "report.json");
  const [args, reporter] =
    runner === "vitest"
      ? [["vitest", "run", "--reporter=json", `--outputFile=${report}`], {}]
      : [["playwright", "test", "--reporter=json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: report }];
  const env = { ...process.env, ...reporter };
  const { stdout } = spawnSync("npx", ["--no-install", ...args, ...files], { cwd: root, env, encoding: "utf8" });
  const row = newRow(fault, runner === "vitest" ? "" : "SQLite");
  try {
    const results = readers[runner](JSON.parse(readFileSync(report, "utf8")));
    for (const { tried, held } of results) {
      row.tried += tried;
      row.survived += held ? tried : 0;
      row.wrong += held ? 0 : 1;
    }
    row.remarks = `${results.length} tests of ${files.join(", ")}`;
  } catch {
    console.error(stdout);
  }
  if (row.tried === 0) row.wrong = 1;
  rmSync(folder, { recursive: true });
  return row;
}
