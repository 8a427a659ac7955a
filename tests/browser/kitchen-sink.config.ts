import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import app from "../../vite.config.ts";

const pack = fileURLToPath(new URL("../../src/pack/index.ts", import.meta.url));
const packWithKitchenSink = fileURLToPath(new URL("support/pack.ts", import.meta.url));

/**
 * The production build with one template more: the kitchen sink, which no school should meet. Only the list of templates is
 * another file; nothing in the app knows of it.
 */
export default mergeConfig(
  app,
  defineConfig({
    build: { outDir: "node_modules/.cache/waymark/kitchen-sink", emptyOutDir: true },
    plugins: [
      {
        name: "kitchen-sink",
        enforce: "pre",
        resolveId: async function (source, importer) {
          if (!source.endsWith("/pack/index.ts") || importer === packWithKitchenSink) return null;
          const resolved = await this.resolve(source, importer, { skipSelf: true });
          return resolved?.id === pack ? packWithKitchenSink : null;
        },
      },
    ],
  }),
);
