// The app as it is given to people, with its real headers, and beside it one page that measures parts of it on the same origin.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import { makeFonts } from "../../tools/fonts.mjs";

/** Builds into a folder of its own, away from `dist` and gone when the process ends, and serves it. */
export async function serveApp() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await makeFonts();
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  // A build of its own, so that not one byte of the app differs from what people get.
  await build({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    publicDir: false,
    logLevel: "error",
    worker: { format: "es" },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      assetsDir: "bench",
      assetsInlineLimit: 0,
      rolldownOptions: { input: fileURLToPath(new URL("page.html", import.meta.url)) },
    },
  });
  const server = await preview({ root, logLevel: "warn", build: { outDir }, preview: { port: 4399, open: false } });
  return { address: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}
