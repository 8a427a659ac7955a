import { goTo, inBrowser, pause, unlock } from "./browser.mjs";
import { figure, repeat } from "./figures.mjs";

/** Keys as people press them: quick within a word, then a rest in which the preview follows, so that the next key may meet it. */
const words =
  "He was calm again within two minutes and asked to go back to the reading corner with the others that he knows ".split(
    /(?<= )/,
  );
const betweenKeys = 60;
const rest = 230;

/** Types into the middle of long answers of the largest plan, with its preview open: from key to paint. */
export const measureTyping = ({ address }, profile, passphrase, runs, drafts) =>
  inBrowser(profile, { installs: true }, async (page, context) => {
    await unlock(page, address, passphrase);
    const inAll = async (times) => {
      const places = [];
      for (const { name, draftId } of drafts)
        places.push({ name, keys: (await repeat(times, () => typeIn(page, draftId))).flat() });
      return places;
    };
    const quick = await inAll(runs);
    const browser = await context.newCDPSession(page);
    // Typing happens in the window's own thread, which the browser can slow down by itself.
    await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const slow = await inAll(1);
    return quick.map(({ name, keys }, place) =>
      figure(`Key to paint, ${name}, p95`, 50, "ms", keys, { of: "p95", slow: slow[place].keys }),
    );
  });

async function typeIn(page, draftId) {
  await goTo(page, "/");
  await page.locator(".today-columns").waitFor();
  await goTo(page, `/write/${draftId}`);
  await page.locator("textarea:focus").waitFor();
  await page.locator(".wizard-document").waitFor();
  return pressKeys(page);
}

/** Types into the middle of the answer that has the focus. Milliseconds from each key to its paint. */
export async function pressKeys(page) {
  await page.evaluate(() => {
    const { activeElement } = document;
    const middle = Math.floor(activeElement.value.length / 2);
    activeElement.setSelectionRange(middle, middle);
    window.keys = window.clocks.keys();
  });
  for (const word of words) {
    await page.keyboard.type(word, { delay: betweenKeys });
    await pause(rest);
  }
  return page.evaluate(() => window.keys.stop());
}

/** Fills a search field with each of the words, a key at a time. Milliseconds from each key to its paint, what was found with it. */
export async function searchFor(page, field, typed) {
  await field.waitFor();
  await page.evaluate(() => {
    window.keys = window.clocks.keys();
  });
  for (const words of typed) {
    await field.fill("");
    await field.pressSequentially(words, { delay: 120 });
  }
  return page.evaluate(() => window.keys.stop());
}
