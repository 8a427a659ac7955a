import { defineConfig, mergeConfig } from "vite";
import app from "../../vite.config.ts";
import { elsewhere } from "./support/elsewhere.ts";

/** The production build as it may be a year from now: the same app with the next edition of the policy’s wording. */
export default mergeConfig(
  app,
  defineConfig({
    build: { outDir: "node_modules/.cache/waymark/next-year", emptyOutDir: true },
    plugins: [
      elsewhere("pack/policy/library.ts", "next-year-library.ts"),
      elsewhere("pack/statutory/wording.ts", "next-year-wording.ts"),
    ],
  }),
);
