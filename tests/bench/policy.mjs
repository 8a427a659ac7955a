import { goTo, inBrowser, pause, slowly, unlock } from "./browser.mjs";
import { figure, repeat } from "./figures.mjs";

/** The policy of a secondary academy as a PDF and as a Word file with its list of parts, cold and warm. */
export const measurePolicyFiles = ({ address }, profile, passphrase, runs) =>
  inBrowser(profile, { installs: false }, async (page) => {
    const make = (kind) => page.evaluate((asked) => window.bench[asked]("policy"), kind);
    const coldAndWarm = async (kind) => {
      await page.goto(new URL("page.html", address).href);
      await page.evaluate((phrase) => window.bench.unlock(phrase), passphrase);
      return { cold: await make(kind), warm: await make(kind) };
    };
    const pdf = await repeat(runs, () => coldAndWarm("pdf"));
    const word = await repeat(runs, () => coldAndWarm("word"));
    const slow = { pdf: await slowly(profile, () => make("pdf")), word: await slowly(profile, () => make("word")) };
    const times = (of, when) => of.map((each) => each[when].ms);
    const { pages } = pdf[0].cold;
    return [
      figure(`PDF, policy of ${pages} pages, first of the day`, 3000, "s", times(pdf, "cold")),
      figure(`PDF, policy of ${pages} pages, warm`, 3000, "s", times(pdf, "warm"), { slow: [slow.pdf.ms] }),
      figure("Word, the same policy, first of the day", 2000, "s", times(word, "cold")),
      figure("Word, the same policy, warm", 2000, "s", times(word, "warm"), { slow: [slow.word.ms] }),
    ];
  });

const answers = 6;

/** From an answer that changes half of the policy until the document beside the questions says so, pause and all. */
export const measurePolicyPreview = ({ address }, profile, passphrase, runs) =>
  inBrowser(profile, { installs: true }, async (page, context) => {
    await unlock(page, address, passphrase);
    await goTo(page, "/policy");
    await page.getByRole("button", { name: "Start the policy" }).click();
    await page.locator(".wizard").waitFor();
    await page.getByRole("button", { name: "Options" }).click();
    await page.getByRole("radio", { name: "A whole section on a page" }).check();
    await page.getByRole("button", { name: "Done", exact: true }).click();
    await page.locator(".wizard-document .doc").waitFor();
    const measure = async (times) => {
      const taken = [];
      await page.getByRole("radio", { name: "Junior school" }).check();
      for (let i = 0; i < times * answers; i++)
        for (const key of ["ArrowDown", "ArrowUp"]) {
          await pause(600);
          await page.evaluate(() => {
            window.changed = window.clocks.changed(".wizard-document .doc");
          });
          await page.keyboard.press(key);
          taken.push(await page.evaluate(() => window.changed));
        }
      return taken;
    };
    const quick = await measure(runs);
    const browser = await context.newCDPSession(page);
    await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const slow = await measure(1);
    await browser.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    return [figure("Policy beside the questions after an answer, p95", 200, "ms", quick, { of: "p95", slow })];
  });
