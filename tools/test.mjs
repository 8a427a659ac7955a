// Everything CI runs, in the order that finds a mistake soonest. Ends with a line that counts the tests.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";

const results = mkdtempSync(join(tmpdir(), "waymark-tests-"));
const file = (name) => join(results, name);

const chromium = (() => {
  try {
    return ensureChromium();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
})();

const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file("browser.json") };

/** In turn; what stands in one list runs side by side. */
const steps = [
  [
    { name: "Formatting and lint", run: ["biome", "check", "."] },
    { name: "Types", run: ["tsc", "-p", "tsconfig.json"] },
    { name: "Types of the workers", run: ["tsc", "-p", "tsconfig.worker.json"] },
    { name: "Unused code and dependencies", run: ["knip"] },
    { name: "Fonts", run: ["node", "tools/fonts.mjs"] },
  ],
  [
    {
      name: "Unit tests, rules between folders, vault in Chromium",
      // Of two cores it would leave one idle.
      run: [
        "vitest",
        "run",
        "--maxWorkers=100%",
        "--reporter=dot",
        "--reporter=json",
        `--outputFile=${file("unit.json")}`,
      ],
    },
  ],
  [{ name: "Production build", run: ["vite", "build", "--logLevel", "warn"] }],
  [{ name: "Browser tests", run: ["playwright", "test", "--reporter=list,json"] }],
  [
    { name: "Faults, the short part", run: ["node", "tools/faults.mjs", "--short"] },
    { name: "The same build twice", run: ["node", "tools/same-build.mjs"] },
  ],
];

const count = (name, read) => {
  try {
    return read(JSON.parse(readFileSync(file(name), "utf8")));
  } catch {
    return { passed: 0, failed: 0 };
  }
};

const broken = [];
/** `isAlone`: what it says is seen at once. Else it is kept until the step is done, or lines of several would mix. */
function runStep({ name, run }, isAlone) {
  const began = Date.now();
  if (isAlone) console.log(`\n— ${name}`);
  const [command, ...rest] = run[0] === "node" ? run : ["npx", "--no-install", ...run];
  const stdio = isAlone ? "inherit" : ["ignore", "pipe", "pipe"];
  const running = spawn(command, rest, { stdio, env, shell: process.platform === "win32" });
  const said = [];
  for (const stream of [running.stdout, running.stderr]) stream?.on("data", (piece) => said.push(piece));
  return new Promise((resolve) => {
    running.on("close", (status) => {
      if (!isAlone) console.log(`\n— ${name}\n${Buffer.concat(said)}`);
      console.log(`  ${name}: ${status === 0 ? "passed" : "FAILED"} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
      if (status !== 0) broken.push(name);
      resolve();
    });
  });
}
for (const together of steps) await Promise.all(together.map((step) => runStep(step, together.length === 1)));

const unit = count("unit.json", ({ numPassedTests, numFailedTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
}));
const browser = count("browser.json", ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
}));
const passed = unit.passed + browser.passed;
const failed = Math.max(unit.failed + browser.failed, broken.length);
if (broken.length > 0) console.log(`\nFailed: ${broken.join("; ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
