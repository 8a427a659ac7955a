import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { builtSeeding } from "./built.ts";

/** The page that makes the vaults that tests begin with, built apart from the app: not one byte of what people get is another. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/seeding/",
  publicDir: false,
  // In few files, since each is handed to the browser by the test.
  worker: { format: "es", rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: fileURLToPath(builtSeeding),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
