import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const landscape = { width: 1180, height: 820 };
export const portrait = { width: 820, height: 1180 };
const phone = { width: 390, height: 844 };

/** What the colours of a theme can break. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** What the width of a screen can break, and what is said there in fewer words; all else is the same page at every width. */
const ofWidth = [
  "target-size",
  "scrollable-region-focusable",
  "aria-hidden-focus",
  "button-name",
  "link-name",
  "empty-heading",
  "landmark-unique",
  "region",
  "skip-link",
];

/**
 * Looks at what is on the screen, or at a part of it: in light lying down, its colours in dark standing up, and in light on a
 * phone. A part is enough, and quicker, where all else has been looked at already.
 */
export async function expectNothingFound(page: Page, screen: string, part?: string): Promise<void> {
  await page.setViewportSize(landscape);
  await expectNothingFoundIn(page, "light", screen, part);
  await page.setViewportSize(portrait);
  await look(page, "dark", screen, (axe) => axe.withRules(ofColours), part);
  await page.setViewportSize(phone);
  await look(page, "light", screen, (axe) => axe.withRules(ofWidth), part);
  await page.setViewportSize(landscape);
}

/** Looks at everything, as the page stands. */
export const expectNothingFoundIn = (page: Page, colorScheme: ColorScheme, screen: string, part?: string) =>
  look(page, colorScheme, screen, (axe) => axe.withTags(rules), part);

type ColorScheme = "light" | "dark";

async function look(
  page: Page,
  colorScheme: ColorScheme,
  screen: string,
  choose: (axe: AxeBuilder) => AxeBuilder,
  part = "html",
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  // What passes need not be told of, node by node.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).include(part);
  // Without frames there is nothing to put together on a page of its own, which would be opened each time.
  const { violations } = await choose(axe).setLegacyMode().analyze();
  const found = violations
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = "" }) => [id, html, failureSummary]))
    // What happens to lie half under the bar at the foot can be scrolled clear of it.
    .filter((each) => !each.join(" ").includes("partially obscured"));
  expect(found, `${screen}, ${colorScheme}`).toEqual([]);
}
