import { goTo, heapOf, inBrowser, peakMemory, slowly, unlock } from "./browser.mjs";
import { figure, repeat } from "./figures.mjs";

/** PDFs in the worker of the app, cold (nothing loaded) and warm, with 2,000 records unlocked beside it. */
export const measurePdf = ({ address }, profile, passphrase, runs) =>
  inBrowser(profile, { installs: false }, async (page) => {
    const make = (length) =>
      page.evaluate(async (asked) => {
        const watch = window.clocks.blocks();
        const made = await window.bench.pdf(asked);
        return { ...made, ...(await watch.stop()) };
      }, length);
    const coldAndWarm = async (length) => {
      await page.goto(new URL("page.html", address).href);
      await page.evaluate((phrase) => window.bench.unlock(phrase), passphrase);
      return { cold: await make(length), warm: await make(length) };
    };
    const six = await repeat(runs, () => coldAndWarm("six"));
    const forty = await repeat(runs, () => coldAndWarm("forty"));
    const memory = [
      figure("Heap, unlocked and with the PDF worker", 500, "MB", [await heapOf(page)]),
      ...peakMemory(profile).map((peak) =>
        figure("Most RAM of the page’s process making PDFs", undefined, "MB", [peak]),
      ),
    ];
    const slow = { six: await slowly(profile, () => make("six")), forty: await slowly(profile, () => make("forty")) };
    const times = (of, when) => of.map((each) => each[when].ms);
    const all = [...six, ...forty].flatMap(({ cold, warm }) => [cold, warm]);
    const pages = { six: six[0].cold.pages, forty: forty[0].cold.pages };
    return [
      figure(`PDF of ${pages.six} pages, first of the day`, 2000, "s", times(six, "cold")),
      figure(`PDF of ${pages.six} pages, warm`, 2000, "s", times(six, "warm"), { slow: [slow.six.ms] }),
      figure(`PDF of ${pages.forty} pages, first of the day`, 6000, "s", times(forty, "cold")),
      figure(`PDF of ${pages.forty} pages, warm`, 6000, "s", times(forty, "warm"), { slow: [slow.forty.ms] }),
      figure(
        "Longest task in the window meanwhile",
        100,
        "ms",
        all.map(({ longestTask }) => longestTask),
        { of: "worst" },
      ),
      figure(
        "Longest time between two frames meanwhile",
        undefined,
        "ms",
        all.map(({ longestGap }) => longestGap),
      ),
      ...memory,
    ];
  });

/** The referral of 12 pages as a Word file and as a PDF under a passphrase, cold and warm, each in the worker of the app. */
export const measureReferralFiles = ({ address }, profile, passphrase, runs) =>
  inBrowser(profile, { installs: false }, async (page) => {
    const make = (kind) => page.evaluate((asked) => window.bench[asked]("twelve"), kind);
    const coldAndWarm = async (kind) => {
      await page.goto(new URL("page.html", address).href);
      await page.evaluate((phrase) => window.bench.unlock(phrase), passphrase);
      return { cold: await make(kind), warm: await make(kind) };
    };
    const locked = await repeat(runs, () => coldAndWarm("lockedPdf"));
    const word = await repeat(runs, () => coldAndWarm("word"));
    const slow = {
      word: await slowly(profile, () => make("word")),
      locked: await slowly(profile, () => make("lockedPdf")),
    };
    const times = (of, when) => of.map((each) => each[when].ms);
    const { pages } = locked[0].cold;
    return [
      figure(`Word, referral of ${pages} pages, first of the day`, 2000, "s", times(word, "cold")),
      figure(`Word, referral of ${pages} pages, warm`, 2000, "s", times(word, "warm"), { slow: [slow.word.ms] }),
      figure(`PDF with passphrase, ${pages} pages, first of the day`, undefined, "s", times(locked, "cold")),
      figure(`PDF with passphrase, ${pages} pages, warm`, undefined, "s", times(locked, "warm"), {
        slow: [slow.locked.ms],
      }),
    ];
  });

/** A family copy of the largest plan, made on its page: other children are taken out before, and looked for in the finished file. */
export const measureFamilyCopy = ({ address }, profile, passphrase, runs, fileId) =>
  inBrowser(profile, { installs: true }, async (page) => {
    await unlock(page, address, passphrase);
    const make = async () => {
      await goTo(page, "/");
      await page.locator(".today-columns").waitFor();
      await goTo(page, `/file/${fileId}`);
      const button = page.locator('[aria-label^="Make PDF: Family copy"]').first();
      await button.waitFor();
      return button.evaluate(async (pressed) => {
        const row = pressed.closest("li");
        // So that only this row is watched.
        row.id = "the-row";
        const from = performance.now();
        const watch = window.clocks.blocks();
        pressed.click();
        const ms = await window.clocks.painted("#the-row .notice");
        if (!row.querySelector(".copy-made")) throw new Error(row.innerText.slice(0, 200));
        return { ms: ms - from, ...(await watch.stop()) };
      });
    };
    const made = await repeat(runs, make);
    return [
      figure(
        "Family copy of the largest plan, as pressed",
        undefined,
        "s",
        made.map(({ ms }) => ms),
      ),
      figure(
        "Longest task in the window while it is made",
        100,
        "ms",
        made.map(({ longestTask }) => longestTask),
        { of: "worst" },
      ),
    ];
  });
