import { inBrowser, slowly } from "./browser.mjs";
import { figure } from "./figures.mjs";

/** Enough for a p95 that one slow save does not decide. */
const saveCount = 100;

/** Fills the profile, and measures the key and the saves without a screen. To be done before the app is installed in it. */
export const measureVault = ({ address }, profile, passphrase, runs) =>
  inBrowser(profile, { installs: false }, async (page) => {
    const fresh = () => page.goto(new URL("page.html", address).href);
    await fresh();
    const bytes = await page.evaluate((phrase) => window.bench.seed(phrase, "usual"), passphrase);
    await fresh();
    const quick = await page.evaluate((times) => window.bench.deriveKey(times), runs);
    const slow = await slowly(profile, () => page.evaluate(() => window.bench.deriveKey(2)));
    await fresh();
    const saves = await page.evaluate(([phrase, times]) => window.bench.save(phrase, times), [passphrase, saveCount]);
    await fresh();
    const changes = await page.evaluate(
      ([phrase, times]) => window.bench.change(phrase, times),
      [passphrase, saveCount],
    );
    return {
      deriveKey: { quick, slow },
      rows: [
        figure("The 2,000 records, as JSON", undefined, "MB", [bytes / 1e6]),
        figure("Deriving the key", undefined, "s", quick, { slow }),
        figure("Save of a plan with 25 places: change to “Saved”, p95", 150, "ms", changes, { of: "p95" }),
        figure("The same in the vault alone, p95", 150, "ms", saves, { of: "p95" }),
      ],
    };
  });
