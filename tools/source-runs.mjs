// Makes tests/fixtures/source-runs.bin: what the tests hold our guidance against, so that no card repeats more than eight words of
// a source. The sources belong to their publishers and are not in this repository, and nothing of them can be read out of the file:
// it holds, for every run of nine words in them, the first four bytes of its SHA-256, sorted, each number once.
//
//   node tools/source-runs.mjs ../shared/sources
//
// Run it again when a source is added, and commit the file.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runsIn } from "./runs.mjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say where the sources are: node tools/source-runs.mjs ../shared/sources");
  process.exit(1);
}
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
const runs = [...new Set(texts.flatMap(runsIn))].sort((a, b) => a - b);
writeFileSync(new URL("../tests/fixtures/source-runs.bin", import.meta.url), new Uint32Array(runs));
console.log(`${texts.length} sources, ${runs.length} runs`);
