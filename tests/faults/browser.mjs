// A real Chromium with a profile of its own, and ways to kill it. Linux only: it reads /proc.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright";
import { chromiumArgs, ensureChromium } from "../../tools/chromium.mjs";

/** The two ways in which Chromium keeps IndexedDB. School machines will have the first for years. */
export const backEnds = {
  LevelDB: ["--disable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout"],
  SQLite: ["--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout"],
};

/** Opens the harness in a profile. Its vault is not touched. */
export async function openPage(profile, address, backEnd, acknowledged = () => undefined) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [...chromiumArgs, ...backEnds[backEnd]],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.exposeFunction("acknowledged", acknowledged);
  await page.goto(address);
  return { context, page };
}

/** Opens the harness in a profile and starts its vault. `acknowledged` is called for every save, after the page was told "saved". */
export async function openSession(profile, address, backEnd, acknowledged) {
  const { context, page } = await openPage(profile, address, backEnd, acknowledged);
  const found = await page.evaluate(() => window.harness.start());
  return { context, page, found };
}

/** Kills at once, in the middle of whatever the browser is doing, and waits until all of it is gone. */
export async function kill(profile, { context }, manner) {
  const processes = processesOf(profile);
  const browser = processes.filter(({ isBrowser }) => isBrowser);
  const rest = processes.filter(({ isBrowser }) => !isBrowser);
  const renderers = processes.filter(({ commandLine }) => commandLine.includes("--type=renderer"));
  const closed = new Promise((resolve) => context.once("close", resolve));
  const end = (list) => {
    for (const { pid } of list) signal(pid);
  };
  if (manner === "renderer only") {
    end(renderers);
    await context.close();
  } else if (manner === "browser first") {
    end(browser);
    await pause(200);
    end(rest);
  } else end(processes);
  await closed;
  while (processes.some(({ pid }) => existsSync(`/proc/${pid}/exe`))) await pause(20);
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function signal(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has gone by itself.
  }
}

/** The browser of this profile and every process that descends from it. */
function processesOf(profile) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const commandLine = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        const parent = Number(/\) \S (\d+) /.exec(readFileSync(`/proc/${name}/stat`, "utf8"))?.[1]);
        return [{ pid: Number(name), parent, commandLine }];
      } catch {
        return [];
      }
    });
  const isBrowser = ({ commandLine }) =>
    commandLine.includes(`--user-data-dir=${profile}`) && !commandLine.includes("--type=");
  const family = new Set(all.filter(isBrowser).map(({ pid }) => pid));
  for (let size = -1; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).map((one) => ({ ...one, isBrowser: isBrowser(one) }));
}
