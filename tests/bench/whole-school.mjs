import { goTo, heapOf, inBrowser, typing, unlock } from "./browser.mjs";
import { figure, repeat } from "./figures.mjs";
import { searchFor } from "./typing.mjs";

/** What a person types, a key at a time: a name with a slip in it, words of an account, a date. */
const typed = ["Kacper Lukasiewicx", "rung than written", "12 March 2025"];

/**
 * The largest school: 10,000 finished records about 1,500 children, in a profile of its own, and its backup in another. What is measured without a screen runs
 * on the page beside the app.
 */
export async function measureWholeSchool({ address }, profile, otherDevice, passphrase, runs, childId) {
  const beside = new URL("page.html", address).href;
  const alone = await inBrowser(profile, { installs: false }, async (page) => {
    await page.goto(beside);
    const bytes = await page.evaluate((phrase) => window.bench.seed(phrase, "large"), passphrase);
    await page.goto(beside);
    const deriveKey = await page.evaluate((times) => window.bench.deriveKey(times), runs);
    await page.goto(beside);
    await page.evaluate((phrase) => window.bench.unlock(phrase), passphrase);
    const search = await page.evaluate((words) => window.bench.search(words), typed);
    const patterns = await page.evaluate(([id, times]) => window.bench.patterns(id, times), [childId, runs]);
    const chronology = await page.evaluate(([id, times]) => window.bench.chronology(id, times), [childId, runs]);
    const backup = await page.evaluate((times) => window.bench.backup(times), runs);
    const bring = await page.evaluate((file) => window.bench.bring(file), backup.file);
    return { bytes, deriveKey, search, patterns, chronology, backup, bring };
  });
  const restored = await inBrowser(otherDevice, { installs: false }, async (page) => {
    await page.goto(beside);
    return page.evaluate(([file, phrase]) => window.bench.restore(file, phrase), [alone.backup.file, passphrase]);
  });
  return inBrowser(profile, { installs: true }, async (page) => {
    const pressedAtOnce = await repeat(runs, () => unlock(page, address, passphrase));
    const afterTyping = await repeat(runs, () => unlock(page, address, passphrase, typing));
    const opened = await repeat(runs, () => openChild(page, childId));
    await goTo(page, "/search");
    // Whatever searching costs, typing must not wait for it.
    const keys = await searchFor(page, page.getByRole("searchbox", { name: "Search for" }), typed);
    const heap = await heapOf(page);
    const afterKey = (unlocked) => unlocked.map((ms) => ms - Math.min(...alone.deriveKey));
    const { pages, lines, taken } = alone.chronology;
    return [
      figure("The 10,000 records, as JSON", undefined, "MB", [alone.bytes / 1e6]),
      figure("Unlock with 10,000 records, after the key is derived", 3000, "s", afterKey(afterTyping)),
      figure("The same, pressed before both copies are read", undefined, "s", afterKey(pressedAtOnce)),
      figure("Heap, unlocked with 10,000 records", 500, "MB", [heap]),
      figure("Child with the longest history: press to painted", 300, "ms", opened),
      figure("Search of 10,000 records, a keystroke, p95", 50, "ms", alone.search, { of: "p95" }),
      figure("Key to paint while searching, p95", 50, "ms", keys, { of: "p95" }),
      figure("Patterns of one child", 100, "ms", alone.patterns.child),
      figure("Patterns of the school, in the worker", 2000, "s", alone.patterns.school),
      figure("Backup of 10,000 records", undefined, "MB", [alone.backup.size / 1e6]),
      figure("Backup of 10,000 records: made and read back", 10_000, "s", alone.backup.made),
      figure("Backup of 10,000 records: checked", 10_000, "s", alone.backup.checked),
      figure("Backup of 10,000 records: put on another device", 30_000, "s", [restored]),
      figure("Backup of 10,000 records: compared with what is here", 10_000, "s", [alone.bring.looked]),
      figure("Backup of 10,000 records: brought in, all of them another", 30_000, "s", [alone.bring.brought]),
      figure("Longest task of the window during all of this", 100, "ms", [alone.bring.blocked]),
      figure(`Chronology of ${lines} lines as a PDF of ${pages} pages`, 6000, "s", taken),
    ];
  });
}

/** From Today to the child's page, until its chronology is painted. */
async function openChild(page, childId) {
  await goTo(page, "/");
  await page.locator(".today-columns").waitFor();
  return page.evaluate(async (path) => {
    const from = performance.now();
    history.pushState(null, "", path);
    dispatchEvent(new PopStateEvent("popstate"));
    return (await window.clocks.painted('[aria-labelledby="child-chronology"] li')) - from;
  }, `/children/${childId}`);
}
