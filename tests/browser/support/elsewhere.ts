import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Lets a build read another file where the app reads one of its own. What stands in may import what it stands in for. */
export const elsewhere = (own: string, standIn: string): Plugin => {
  const [from, to] = [here(`../../../src/${own}`), here(standIn)];
  return {
    name: `elsewhere:${own}`,
    enforce: "pre",
    resolveId: async function (source, importer) {
      if (importer === to || !source.endsWith(own.slice(own.lastIndexOf("/")))) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved?.id === from ? to : null;
    },
  };
};
