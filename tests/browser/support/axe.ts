import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const landscape = { width: 1180, height: 820 };
export const portrait = { width: 820, height: 1180 };
const phone = { width: 390, height: 844 };

/**
 * Looks at what is on the screen, or at a part of it: in light lying down, in dark standing up, and in light on a phone. A part
 * is enough, and quicker, where all else has been looked at already.
 */
export async function expectNothingFound(page: Page, screen: string, part?: string): Promise<void> {
  await page.setViewportSize(landscape);
  await expectNothingFoundIn(page, "light", screen, part);
  await page.setViewportSize(portrait);
  await expectNothingFoundIn(page, "dark", screen, part);
  await page.setViewportSize(phone);
  await expectNothingFoundIn(page, "light", screen, part);
  await page.setViewportSize(landscape);
}

export async function expectNothingFoundIn(
  page: Page,
  colorScheme: "light" | "dark",
  screen: string,
  part = "html",
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(rules).analyze();
  const found = violations
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = "" }) => [id, html, failureSummary]))
    // What happens to lie half under the bar at the foot can be scrolled clear of it.
    .filter((each) => !each.join(" ").includes("partially obscured"));
  expect(found, `${screen}, ${colorScheme}`).toEqual([]);
}
