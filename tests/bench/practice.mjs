import { inBrowser } from "./browser.mjs";
import { figure, repeat } from "./figures.mjs";

/** The installed app without a network and without any records: from the tap to the practice school’s Today, its eight cases in it. */
export async function measurePractice({ address }, newProfile, runs) {
  const enter = () =>
    inBrowser(newProfile(), { installs: true }, async (page, context) => {
      await page.goto(address);
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
      await context.setOffline(true);
      await page.reload();
      await page.getByRole("button", { name: "Try it in the practice school" }).waitFor();
      return page.evaluate(async () => {
        const [tap] = [...document.querySelectorAll("button")].filter(({ textContent }) =>
          textContent.startsWith("Try it in the practice school"),
        );
        const from = performance.now();
        tap.click();
        return (await window.clocks.painted(".today-columns")) - from;
      });
    });
  return [figure("Practice school made and open, from the tap", 2000, "s", await repeat(runs, enter))];
}
