import { heapOf, inBrowser, peakMemory, slowly, typing, unlock } from "./browser.mjs";
import { figure, repeat } from "./figures.mjs";

/** The installed app without a network: from a browser that was closed to a passphrase that can be typed. */
export async function measureColdStart({ address }, profile, runs) {
  await inBrowser(profile, { installs: true }, async (page) => {
    await page.goto(address);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  });
  const start = () =>
    inBrowser(profile, { installs: true }, async (page, context) => {
      await context.setOffline(true);
      await page.goto(address);
      return page.evaluate(() => window.unlockPageReady);
    });
  return [figure("Cold start, installed, no network", 1000, "s", await repeat(runs, start))];
}

/** From the press of Unlock to Today on the screen, less the time that any passphrase takes on this device. */
export async function measureUnlock({ address }, profile, passphrase, runs, deriveKey) {
  return inBrowser(profile, { installs: true }, async (page, context) => {
    await context.setOffline(true);
    const taken = await repeat(runs, () => unlock(page, address, passphrase));
    const memory = [
      figure("Heap, unlocked", 500, "MB", [await heapOf(page)]),
      ...peakMemory(profile).map((peak) => figure("Most RAM of that page’s process", undefined, "MB", [peak])),
    ];
    const slow = await repeat(2, () => slowly(profile, () => unlock(page, address, passphrase)));
    // The quickest key, since a key that happened to be slow would flatter the rest.
    const afterKey = (all, keys) => all.map((ms) => ms - Math.min(...keys));
    return [
      figure("Unlock with 2,000 records, after the key is derived", 2000, "s", afterKey(taken, deriveKey.quick), {
        slow: afterKey(slow, deriveKey.slow),
      }),
      ...memory,
    ];
  });
}

/** The same for a school that has used the app for a year or two, the key with it, on a processor with a quarter of the time. */
export async function measureSlowUnlock({ address }, profile, passphrase, runs) {
  await inBrowser(profile, { installs: false }, async (page) => {
    await page.goto(new URL("page.html", address).href);
    await page.evaluate((phrase) => window.bench.seed(phrase, "young"), passphrase);
  });
  return inBrowser(profile, { installs: true }, async (page) => {
    // The first visit puts the app into the browser's store, which is no part of unlocking.
    const quick = await repeat(runs, () => unlock(page, address, passphrase, typing));
    const slow = await repeat(runs, () => slowly(profile, () => unlock(page, address, passphrase, typing)));
    return [
      figure("Unlock with 200 records, the key with it", undefined, "s", quick),
      figure("The same with the processor throttled four times", 3000, "s", slow),
    ];
  });
}
