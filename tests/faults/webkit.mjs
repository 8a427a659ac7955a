// The engine of Safari, as far as Debian has it (webkit2gtk-driver, xvfb): its browser is started on a page that saves by itself and
// tells this side what was acknowledged. Killed whole, and without its network process, which is how an iPad loses its database.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { pause } from "./browser.mjs";
import { ledger } from "./check.mjs";
import { countTry, newRow } from "./row.mjs";

const folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"];
const miniBrowser = folders
  .flatMap((folder) => ["4.1", "4.0"].map((version) => join(folder, `webkit2gtk-${version}`, "MiniBrowser")))
  .find((path) => existsSync(path));
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm" };

/** One row per way of killing. Empty, with a line that says so, where this engine is not installed. */
export async function runWebKit({ folder, headers }, kills) {
  if (miniBrowser === undefined || !existsSync("/usr/bin/Xvfb")) {
    console.log("WebKit is not here: apt-get install webkit2gtk-driver xvfb");
    return [];
  }
  const told = listeners();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (request.method === "POST") {
      const pieces = [];
      for await (const piece of request) pieces.push(piece);
      told.tell(pathname.slice(1), JSON.parse(Buffer.concat(pieces).toString()));
      return response.writeHead(204).end();
    }
    const file = join(folder, normalize(pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { ...headers, "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const address = `http://localhost:${server.address().port}/harness.html?drive`;
  const screen = spawn("Xvfb", ["-displayfd", "1", "-noreset", "-screen", "0", "800x600x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  // It says its number when it is ready.
  const [number] = await once(screen.stdout, "data");
  const display = `:${String(number).trim()}`;
  const rows = [];
  for (const [fault, onlyNetwork] of [
    ["killed while saving: all at once", false],
    ["database connection killed while saving", true],
  ]) {
    const row = newRow(fault, "WebKit");
    const { acknowledged, count, compareWith } = ledger();
    const profile = mkdtempSync(join(tmpdir(), "waymark-webkit-"));
    let goneOn = 0;
    told.onSave = acknowledged;
    for (let done = 0; done <= kills; done++) {
      const browser = open(profile, address, display);
      const found = await told.found();
      if (done > 0) countTry(row, found === undefined ? { wrong: 1 } : compareWith(found));
      if (done < kills) await pause(500 + Math.random() * 1_500);
      if (onlyNetwork && done < kills) {
        const before = count();
        kill(browser, ({ name }) => name.startsWith("WebKitNetwork"));
        // What it acknowledges without its database has to be there too.
        await pause(2_500);
        if (count() > before) goneOn += 1;
      }
      await kill(browser, () => true);
    }
    rmSync(profile, { recursive: true, force: true });
    // Where nothing was saved, nothing was tried.
    if (count() === 0) row.wrong += 1;
    row.remarks = `${count()} saves acknowledged${onlyNetwork ? `; ${goneOn} times saving went on without a reload` : ""}`;
    rows.push(row);
  }
  screen.kill();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return rows;
}

/** Passes on what the page tells. `found` is undefined where it said nothing for a minute. */
function listeners() {
  let waiting = () => undefined;
  const told = {
    onSave: () => undefined,
    tell: (what, data) => (what === "found" ? waiting(data) : told.onSave(data)),
    found: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, 60_000);
        waiting = (data) => {
          clearTimeout(timer);
          resolve(data);
        };
      }),
  };
  return told;
}

/** Starts the browser with everything that it keeps in one folder. */
function open(profile, address, display) {
  const places = Object.fromEntries(
    ["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"].map((name) => [name, profile]),
  );
  return spawn(miniBrowser, [address], {
    env: { ...process.env, ...places, DISPLAY: display, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1" },
    stdio: "ignore",
    detached: true,
  });
}

/** Kills those of the browser's processes that are meant, and waits until they are gone. */
async function kill(browser, isMeant) {
  const meant = familyOf(browser.pid).filter(isMeant);
  for (const { pid } of meant) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has gone by itself.
    }
  }
  while (meant.some(({ pid }) => existsSync(`/proc/${pid}/exe`))) await pause(20);
}

/** A process and all that descend from it. */
function familyOf(first) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const [, name, parent] = /\((.*)\) \S (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
        return [{ pid: Number(pid), parent: Number(parent), name }];
      } catch {
        return [];
      }
    });
  const family = new Set([first]);
  for (let size = -1; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}
