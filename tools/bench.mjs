// `npm run bench`: measures the app in a real Chromium against the targets it was given, and prints one table. Never fails on a time:
// only when something could not be measured. `-- --runs=9` for steadier medians.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { howBusy, printTable } from "../tests/bench/figures.mjs";
import { measureFirstLoad } from "../tests/bench/first-load.mjs";
import { measureGuidance } from "../tests/bench/guidance.mjs";
import { measureColdStart, measureSlowUnlock, measureUnlock } from "../tests/bench/opening.mjs";
import { measurePolicyFiles, measurePolicyPreview } from "../tests/bench/policy.mjs";
import { measurePractice } from "../tests/bench/practice.mjs";
import { measureFamilyCopy, measurePdf, measureReferralFiles } from "../tests/bench/printing.mjs";
import { measureReferral, measureStrength } from "../tests/bench/referring.mjs";
import { serveApp } from "../tests/bench/serve.mjs";
import { measureTyping } from "../tests/bench/typing.mjs";
import { measureVault } from "../tests/bench/vault.mjs";
import { measureWholeSchool } from "../tests/bench/whole-school.mjs";

const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
const runs = Math.max(1, Number(values.runs));
const passphrase = "lantern walnut orbit teapot quarry";
/** The drafts of tests/fixtures/invented-school.ts that open at a long answer; each is also the id of its file. */
const drafts = [
  { draftId: "typing-place", name: "one of 25 places" },
  { draftId: "typing-list", name: "below the list of 25 places" },
];

/** The children of tests/fixtures/invented-school.ts whose chronology has 300 lines and more: of the usual school, of the largest. */
const childId = "school-child-299";
const childOfLargest = "school-child-1499";

const rows = [];
const failures = [];
/** Goes on with the next figure when one cannot be had. */
async function measure(what, work) {
  const from = Date.now();
  try {
    rows.push(...(await work()));
  } catch (error) {
    failures.push(`${what}: ${error instanceof Error ? error.message : error}`);
  }
  console.log(`Measured ${what} in ${Math.round((Date.now() - from) / 1000)} s.`);
}

const busy = [howBusy()];
const app = await serveApp();
function newProfile() {
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  process.once("exit", () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}
const profile = newProfile();
let deriveKey = { quick: [], slow: [] };
await measure("the first load", () => measureFirstLoad(app, profile));
await measure("the vault", async () => {
  const measured = await measureVault(app, profile, passphrase, runs);
  deriveKey = measured.deriveKey;
  return measured.rows;
});
await measure("PDFs", () => measurePdf(app, profile, passphrase, runs));
await measure("the files of a referral", () => measureReferralFiles(app, profile, passphrase, runs));
await measure("the files of a policy", () => measurePolicyFiles(app, profile, passphrase, runs));
await measure("the cold start", () => measureColdStart(app, profile, runs));
await measure("unlocking", () => measureUnlock(app, profile, passphrase, runs, deriveKey));
await measure("the practice school", () => measurePractice(app, newProfile, Math.min(3, runs)));
await measure("unlocking a young school, slowly", () => measureSlowUnlock(app, newProfile(), passphrase, runs));
await measure("family copies", () => measureFamilyCopy(app, profile, passphrase, runs, drafts[0].draftId));
await measure("typing", () => measureTyping(app, profile, passphrase, Math.min(3, runs), drafts));
await measure("searching the cards", () => measureGuidance(app, profile, passphrase, Math.min(3, runs)));
await measure("starting a referral", () => measureReferral(app, profile, passphrase, runs, childId));
await measure("the strength check", () => measureStrength(app, profile, passphrase, Math.min(3, runs), childId));
await measure("the policy beside its questions", () =>
  measurePolicyPreview(app, profile, passphrase, Math.min(3, runs)),
);
await measure("the largest school", () =>
  measureWholeSchool(app, newProfile(), newProfile(), passphrase, Math.min(3, runs), childOfLargest),
);
await app.close();
busy.push(howBusy());

printTable(rows);
console.log(
  `A plain loop took ${busy.map((times) => times.toFixed(1)).join(" and ")} times its processor time before and after ` +
    `(1 on a quiet machine); load ${loadavg()[0].toFixed(1)}. All times hold that wait.`,
);
writeFileSync(
  "bench-results.json",
  `${JSON.stringify({ at: new Date().toISOString(), busy, rows, failures }, null, 2)}\n`,
);
for (const failure of failures) console.error(`Could not be measured: ${failure}`);
process.exit(failures.length === 0 ? 0 : 1);
