import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Proxy {
  readonly url: string;
  /** Each address that was asked for, whoever asked. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Stands between a browser and everything else, writes down what is asked for, and lets through what is asked of one origin. */
export async function watchingProxy(origin: string): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer((from, to) => {
    const url = from.url ?? "";
    asked.push(url);
    if (!url.startsWith(`${origin}/`)) return void to.writeHead(502).end();
    const onward = request(url, { method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on("error", () => to.destroy());
    from.pipe(onward);
  });
  server.on("connect", ({ url }, socket) => {
    asked.push(`https://${url}`);
    socket.destroy();
  });
  server.on("upgrade", ({ url }, socket) => {
    asked.push(`ws:${url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
