import { defineConfig, mergeConfig } from "vite";
import app from "../../vite.config.ts";
import { elsewhere } from "./support/elsewhere.ts";

/**
 * The production build with one template more: the kitchen sink, which no school should meet. Only the list of templates is
 * another file; nothing in the app knows of it.
 */
export default mergeConfig(
  app,
  defineConfig({
    build: { outDir: "node_modules/.cache/waymark/kitchen-sink", emptyOutDir: true },
    plugins: [elsewhere("pack/index.ts", "pack.ts")],
  }),
);
