import type { Page } from "@playwright/test";
import { incident } from "../../src/pack/incident/template.ts";
import { button, heading, keepRecoveryKey, said } from "./support/app.ts";
import { passphrase } from "./support/people.ts";
import { draft } from "./support/records.ts";
import { openWith, seed, unlock } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

const half = "Two pupils came to the office together and said that";
const someDraft = {
  ...draft(incident, { tier: "note", reporter: "person-me" }),
  place: { sectionId: "happened", key: "summary" },
};

const account = (page: Page) => page.getByRole("textbox", { name: "What happened?" });

/** In the middle of a sentence, with the cursor in the field. */
async function writeHalf(page: Page): Promise<void> {
  await openWith(page, [someDraft], `/write/${someDraft.id}`);
  await expect(account(page)).toBeFocused();
  await page.keyboard.type(half);
}

async function expectHalfAgain(page: Page): Promise<void> {
  await unlock(page);
  await expect(account(page)).toBeFocused();
  await expect(account(page)).toHaveValue(half);
}

test.describe("in the middle of a sentence, nothing typed is lost and the same field comes back", () => {
  test("after Lock", async ({ page }) => {
    await writeHalf(page);
    await button(page, "Lock").click();
    await expectHalfAgain(page);
  });

  test("after Hide, which shows nothing of the record and locks behind the calendar", async ({ page }) => {
    await writeHalf(page);
    await button(page, "Hide").click();
    await expect(page.getByRole("dialog", { name: "Calendar" })).toBeVisible();
    await expect(page.getByText(half)).toBeHidden();
    await button(page, "Continue").click();
    await expectHalfAgain(page);
  });

  test("after Hide by pressing Escape twice", async ({ page }) => {
    await writeHalf(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Calendar" })).toBeVisible();
    await button(page, "Continue").click();
    await expectHalfAgain(page);
  });

  test("after reloading, once the line says that it is saved", async ({ page }) => {
    await writeHalf(page);
    await expect(page.getByText(/^Saved on this tablet/)).toBeVisible();
    await page.reload();
    await expectHalfAgain(page);
  });

  test("after five minutes without a touch", async ({ page }) => {
    await seed(page, [someDraft]);
    await page.clock.install({ time: "2026-11-22T10:42:00" });
    await page.goto(`/write/${someDraft.id}`);
    await unlock(page);
    await expect(account(page)).toBeFocused();
    await page.keyboard.type(half);
    await page.clock.runFor("04:50");
    await expect(account(page)).toHaveValue(half);
    await page.clock.runFor("00:15");
    await expect(heading(page, "Unlock Waymark")).toBeVisible();
    await expect(page.getByText(half)).toHaveCount(0);
    await expectHalfAgain(page);
  });

  test("after a minute out of sight", async ({ page }) => {
    await seed(page, [someDraft]);
    await page.clock.install({ time: "2026-11-22T10:42:00" });
    await page.goto(`/write/${someDraft.id}`);
    await unlock(page);
    await expect(account(page)).toBeFocused();
    await page.keyboard.type(half);
    await setSight(page, "hidden");
    await page.clock.runFor("01:10");
    await setSight(page, "visible");
    await expect(heading(page, "Unlock Waymark")).toBeVisible();
    await expectHalfAgain(page);
  });
});

/** Playwright's pages are always in sight, so the browser's word for it is replaced. */
const setSight = (page: Page, state: DocumentVisibilityState): Promise<void> =>
  page.evaluate((shown) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => shown });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);

test("after a wrong passphrase the next try has to wait a little, and a little longer each time", async ({ page }) => {
  await seed(page);
  await page.goto("/");
  const field = page.getByLabel("Passphrase", { exact: true });
  for (const wait of [1, 2]) {
    await expect(button(page, "Unlock")).toBeVisible();
    await field.fill("not the passphrase at all");
    await field.press("Enter");
    await expect(button(page, `Try again in ${wait} s`)).toBeVisible();
    await expect(said(page, "That is not the passphrase of this device.")).toBeVisible();
  }
  await expect(button(page, "Unlock")).toBeVisible();
  await unlock(page);
  await expect(heading(page, /Wren$/)).toBeVisible();
});

test("the recovery key opens the records once, and is replaced together with the passphrase", async ({ page }) => {
  const key = await seed(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Use the recovery key instead" }).click();
  await page.getByLabel("Recovery key").fill(key.join(" ").toLowerCase());
  await button(page, "Unlock with the recovery key").click();
  const newKey = await keepRecoveryKey(page);
  expect(newKey).not.toEqual(key);

  await expect(heading(page, "Choose a new passphrase")).toBeVisible();
  await page.getByRole("radio", { name: "A phrase of my own" }).check();
  await page.getByLabel("Your phrase", { exact: true }).fill("copper lantern orchard nine");
  await page.getByLabel("Your phrase once more").fill("copper lantern orchard nine");
  await button(page, "Continue").click();
  await expect(heading(page, /Wren$/)).toBeVisible();

  await button(page, "Lock").click();
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await button(page, "Unlock").click();
  await expect(said(page, "That is not the passphrase of this device.")).toBeVisible();
  await page.getByRole("button", { name: "Use the recovery key instead" }).click();
  await page.getByLabel("Recovery key").fill(key.join("-"));
  await button(page, "Unlock with the recovery key").click();
  await expect(said(page, "That is not the recovery key of this device.")).toBeVisible();
  await page.getByRole("button", { name: "Use the passphrase instead" }).click();
  await unlock(page, "copper lantern orchard nine");
});
