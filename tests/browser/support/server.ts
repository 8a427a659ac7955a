import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { securityHeaders } from "../../../tools/headers.ts";

/** The production build with next year’s wording of the policy; see next-year.config.ts. */
export const nextYear = fileURLToPath(new URL("../../../node_modules/.cache/waymark/next-year", import.meta.url));
/** The production build. */
export const built = fileURLToPath(new URL("../../../dist", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export interface OwnServer {
  readonly url: string;
  /** From now on serves a later version of the app: the same but for a byte or two, or another build. */
  readonly release: (version: string, build?: string) => void;
  /** The network is gone: no address of this server answers any more. */
  readonly stop: () => Promise<void>;
}

/** A web server of a test's own, which can be switched off or be given a new version. Sends the real headers. */
export async function serveBuild(first = built): Promise<OwnServer> {
  let version = "";
  let folder = first;
  const server = createServer(async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    const name = extname(path) === "" ? "/index.html" : path;
    const body = await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      ...securityHeaders,
      "Content-Type": types[extname(name)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
    });
    response.end(name === "/offline.worker.js" && body ? `${body}\n// ${version}` : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    release: (next, build = folder) => {
      version = next;
      folder = build;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
