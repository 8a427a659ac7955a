import { goTo, inBrowser, pause, slowly, unlock } from "./browser.mjs";
import { figure, repeat } from "./figures.mjs";
import { pressKeys } from "./typing.mjs";

/** What the wizard waits after the last key before anything slow follows (`settling` in src/screens/wizard/sheet.ts). */
const settling = 100;
/** The last letter of this makes a finding of it, and its removal takes the finding away again. */
const label = " He is a perpetrator";
const pauses = 6;

/** Starts the referral of a child with a long history: from the press to the first page of the form. */
export const measureReferral = ({ address }, profile, passphrase, runs, childId) =>
  inBrowser(profile, { installs: true }, async (page) => {
    const afresh = async () => {
      await unlock(page, address, passphrase);
      return start(page, childId);
    };
    const first = await repeat(runs, async () => discarded(page, await afresh()));
    const again = await repeat(runs, async () => discarded(page, await start(page, childId)));
    const slow = await discarded(page, await start(page, childId, (work) => slowly(profile, work)));
    const name = "Opening a referral, 300 chronology entries";
    return [
      figure(`${name}, first of the day`, 500, "ms", first),
      figure(`${name}, again`, 500, "ms", again, { slow: [slow] }),
    ];
  });

/** The strength check beside a long answer of that referral: how soon it follows a pause, and what it does to the keys. */
export const measureStrength = ({ address }, profile, passphrase, runs, childId) =>
  inBrowser(profile, { installs: true }, async (page, context) => {
    await unlock(page, address, passphrase);
    await start(page, childId);
    await page.locator(".wizard-sections").getByText("The concern", { exact: true }).click();
    await page.locator(".beside-views").getByText("Strength check").click();
    await page.locator(".strength").waitFor();
    const answer = page.locator('[data-path="account"] textarea');
    const measure = async (times) => {
      await answer.focus();
      const keys = (await repeat(times, () => pressKeys(page))).flat();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(label.slice(0, -1));
      const found = [];
      for (let i = 0; i < times * pauses; i++)
        for (const key of [label.at(-1), "Backspace"]) found.push(await findingAfter(page, key));
      return { keys, found };
    };
    const quick = await measure(runs);
    const browser = await context.newCDPSession(page);
    // Advice is worked out in the window's own thread, which the browser can slow down by itself.
    await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const slow = await measure(1);
    await browser.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await discarded(page, undefined);
    return [
      figure(`Strength check after a pause, less the pause of ${settling} ms, p95`, 100, "ms", quick.found, {
        of: "p95",
        slow: slow.found,
      }),
      figure("Key to paint beside the strength check, p95", 50, "ms", quick.keys, { of: "p95", slow: slow.keys }),
    ];
  });

/** Milliseconds from the press until the first page is painted. */
async function start(page, childId, during = (work) => work()) {
  await goTo(page, "/");
  await page.locator(".today-columns").waitFor();
  await goTo(page, `/referrals/start/child/${childId}`);
  const button = page.getByRole("button", { name: /^Start the referral about / });
  await button.waitFor();
  return during(() =>
    button.evaluate(async (pressed) => {
      const from = performance.now();
      pressed.click();
      return (await window.clocks.painted(".wizard-page h1")) - from;
    }),
  );
}

/** Throws the draft away, so that the next start is a first one too. Gives back what was measured. */
async function discarded(page, measured) {
  await page.getByRole("button", { name: "Options" }).click();
  await page.getByRole("button", { name: "Discard this draft" }).click();
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await page.locator(".wizard").waitFor({ state: "detached" });
  return measured;
}

/** Milliseconds from the end of the pause after one key until what it changed in the check is painted. */
async function findingAfter(page, key) {
  await pause(2 * settling);
  await page.evaluate(() => {
    window.changed = window.clocks.changed(".strength");
  });
  await page.keyboard.press(key);
  return (await page.evaluate(() => window.changed)) - settling;
}
