import type { Browser, Page } from "@playwright/test";
import { button, readyOffline } from "./app.ts";
import { expectNothingFoundIn } from "./axe.ts";
import { now, passphrase } from "./people.ts";

/** Presses a button that asks for a file, and gives it this one. */
export async function choose(page: Page, words: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await button(page, words).click();
  await (await choosing).setFiles({ name: "vault.age", mimeType: "application/octet-stream", buffer });
}

/** On a wide page in light and on a phone in the dark. */
export async function nothingIn(page: Page, screen: string): Promise<void> {
  await expectNothingFoundIn(page, "light", screen, "main");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNothingFoundIn(page, "dark", screen, "main");
  await page.setViewportSize({ width: 1180, height: 820 });
}

/** Another device on which nothing is yet, without a network. */
export async function anotherDevice(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.clock.setFixedTime(now);
  await page.goto("/");
  await readyOffline(page);
  await page.context().setOffline(true);
  return page;
}

/** Another device that was set up from a backup. */
export async function restoredDevice(browser: Browser, file: Buffer): Promise<Page> {
  const page = await anotherDevice(browser);
  await button(page, "Restore from a backup").click();
  await choose(page, "Choose the backup", file);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await button(page, "Open the backup").click();
  await button(page, "Put them on this device").click();
  return page;
}
