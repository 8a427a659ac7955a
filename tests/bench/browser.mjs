// A real Chromium with a profile of its own, as a tablet held sideways, and the clocks that run inside its pages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright";
import { chromiumArgs, ensureChromium } from "../../tools/chromium.mjs";

/** Opens the browser for some work and closes it whatever happens. Without `installs` the app is not installed by being visited. */
export async function inBrowser(profile, { installs }, work) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    // Otherwise the browser may take half a minute before it counts the memory.
    args: [...chromiumArgs, "--enable-blink-features=ForceEagerMeasureMemory"],
    viewport: { width: 1180, height: 820 },
    locale: "en-GB",
    serviceWorkers: installs ? "allow" : "block",
  });
  try {
    await context.addInitScript(clocks);
    return await work(context.pages()[0] ?? (await context.newPage()), context);
  } finally {
    await context.close();
  }
}

/** Runs in every page before the app does. */
function clocks() {
  /** Calls back after the next frame has been painted. */
  const afterPaint = (tell) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = tell;
      port2.postMessage(null);
    });
  const clocks = {
    /** Milliseconds since the page began to load until the element has been painted. */
    painted: (selector) =>
      new Promise((resolve) => {
        const look = () => {
          if (!document.querySelector(selector)) return false;
          observer.disconnect();
          afterPaint(() => resolve(performance.now()));
          return true;
        };
        const observer = new MutationObserver(look);
        if (!look()) observer.observe(document, { childList: true, subtree: true, attributes: true });
      }),

    /** From each key until the frame after it has been painted. `stop` gives the milliseconds. */
    keys: () => {
      const taken = [];
      const onKey = (event) => afterPaint(() => taken.push(performance.now() - event.timeStamp));
      window.addEventListener("keydown", onKey, { capture: true });
      return {
        stop: () => {
          window.removeEventListener("keydown", onKey, { capture: true });
          return taken;
        },
      };
    },

    /** From the newest key until what came of it in the element has been painted. */
    changed: (selector) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`Nothing has changed in ${selector}`)), 10_000);
        let pressed = 0;
        const onKey = (event) => {
          pressed = event.timeStamp;
        };
        window.addEventListener("keydown", onKey, { capture: true });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          window.removeEventListener("keydown", onKey, { capture: true });
          afterPaint(() => resolve(performance.now() - pressed));
        });
        observer.observe(document.querySelector(selector), { childList: true, subtree: true, characterData: true });
      }),

    /** How long the window could not answer: the longest task, and the longest time between two frames. */
    blocks: () => {
      let [longestTask, longestGap, last, isOver] = [0, 0, performance.now(), false];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
      });
      observer.observe({ type: "longtask" });
      const frame = () => {
        const now = performance.now();
        longestGap = Math.max(longestGap, now - last);
        last = now;
        if (!isOver) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      return {
        stop: async () => {
          await new Promise(afterPaint);
          for (const { duration } of observer.takeRecords()) longestTask = Math.max(longestTask, duration);
          isOver = true;
          observer.disconnect();
          return { longestTask, longestGap };
        },
      };
    },
  };
  window.clocks = clocks;
  /** When the unlock page could be typed into. */
  window.unlockPageReady = clocks.painted('input[type="password"]');
}

/** Nobody types fourteen characters on a tablet in less, in milliseconds. */
export const typing = 4_000;

/**
 * Opens the app and unlocks it. Milliseconds from the press of Unlock until Today is painted. `typed`: how long it takes to type the
 * passphrase, in which the app reads its two copies and fetches what it will need; nothing, unless said.
 */
export async function unlock(page, address, passphrase, typed = 0) {
  await page.goto(address);
  await page.evaluate(() => window.unlockPageReady);
  await page.locator('input[type="password"]').fill(passphrase);
  await pause(typed);
  return page.evaluate(async () => {
    const from = performance.now();
    document.querySelector("form").requestSubmit();
    return (await window.clocks.painted(".today-columns")) - from;
  });
}

/** To another page of the app without leaving it, since a reload locks. */
export const goTo = (page, path) =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);

/** Megabytes of JavaScript heap, the workers' with it. */
export const heapOf = async (page) =>
  (await page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes)) / 1e6;

/** The most megabytes that the process of the page has ever held in RAM. Empty where there is no /proc. */
export function peakMemory(profile) {
  const peakOf = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  const peaks = renderersOf(profile).map(peakOf);
  return peaks.length === 0 ? [] : [Math.max(...peaks)];
}

/**
 * Gives the pages of a profile a quarter of the time, workers and all, by stopping their process three moments of four: the browser's
 * own way to slow down leaves workers alone. Does nothing where there is no /proc.
 */
export async function slowly(profile, work) {
  const pids = renderersOf(profile);
  const signalAll = (signal) => {
    for (const pid of pids) process.kill(pid, signal);
  };
  let isOver = false;
  const stutter = (async () => {
    while (!isOver) {
      signalAll("SIGSTOP");
      await pause(15);
      signalAll("SIGCONT");
      await pause(5);
    }
  })();
  try {
    return await work();
  } finally {
    isOver = true;
    await stutter;
  }
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The processes that draw the pages of a profile. */
function renderersOf(profile) {
  if (!existsSync("/proc/self/status")) return [];
  return readdirSync("/proc")
    .filter((name) => {
      if (!/^\d+$/.test(name)) return false;
      try {
        const line = readFileSync(`/proc/${name}/cmdline`, "utf8");
        return line.includes("--type=renderer") && !line.includes("--extension-process") && isOf(profile, Number(name));
      } catch {
        return false;
      }
    })
    .map(Number);
}

function isOf(profile, pid) {
  for (let at = pid; at > 1; ) {
    if (readFileSync(`/proc/${at}/cmdline`, "utf8").includes(`--user-data-dir=${profile}`)) return true;
    at = Number(/\) \S (\d+) /.exec(readFileSync(`/proc/${at}/stat`, "utf8"))?.[1] ?? 0);
  }
  return false;
}
