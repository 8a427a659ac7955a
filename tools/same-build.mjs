// Builds once more, in another folder, at another hour and in another language, and compares with `dist` byte for byte: whoever builds
// this version must come to the very files that are served.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));
const there = mkdtempSync(join(tmpdir(), "waymark-same-build-"));

/** Path and SHA-256 of every file of a folder. */
function sumsOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")])
      .sort(),
  );
}

/**
 * A folder once more, its files shared where the disk can. A link to the whole folder would be resolved to where it is, and what comes first in
 * a file follows from how paths are sorted.
 */
function linkAll(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else shareFile(source, target);
  }
}

function shareFile(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

const left = new Set(["node_modules", "dist", ".git", "tests", "test-results", "docs"]);
try {
  cpSync(here, there, { recursive: true, filter: (path) => !left.has(relative(here, path).split(sep)[0]) });
  linkAll(join(here, "node_modules"), join(there, "node_modules"));
  rmSync(join(there, "public/fonts"), { recursive: true, force: true });
  const env = { ...process.env, TZ: "Pacific/Auckland", LANG: "cy_GB.UTF-8", LC_ALL: "C" };
  execFileSync(process.execPath, ["tools/fonts.mjs"], { cwd: there, env, stdio: "inherit" });
  const vite = join(there, "node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: there, env, stdio: "inherit" });

  const [served, again] = [sumsOf(join(here, "dist")), sumsOf(join(there, "dist"))];
  const different = [...new Set([...served.keys(), ...again.keys()])].filter(
    (path) => served.get(path) !== again.get(path),
  );
  for (const path of different) console.error(`Not the same in both builds: ${path}`);
  const all = createHash("sha256")
    .update([...served].map(([path, sum]) => `${sum}  ${path}\n`).join(""))
    .digest("hex");
  if (different.length === 0) console.log(`${served.size} files, the same twice. Together: ${all}`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(there, { recursive: true, force: true });
}
