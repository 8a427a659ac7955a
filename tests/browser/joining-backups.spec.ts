import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { button, downloadOf, goTo, heading, readyOffline } from "./support/app.ts";
import { choose, nothingIn, restoredDevice } from "./support/backup.ts";
import { corridor } from "./support/referrals.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

async function toBackup(page: Page): Promise<void> {
  await goTo(page, "Settings");
  await page.getByRole("link", { name: "Backup", exact: true }).click();
  await expect(heading(page, "Backup")).toBeVisible();
}
async function madeBackup(page: Page): Promise<Buffer> {
  await toBackup(page);
  await button(page, "Make a backup").click();
  const save = page.getByRole("link", { name: /^Save (the backup|as a download)$/ });
  return readFile(await (await downloadOf(page, () => save.click())).path());
}
async function changeAddress(page: Page, child: RegExp, address: string): Promise<void> {
  await goTo(page, "Children");
  await page.getByRole("link", { name: child }).click();
  await page.getByRole("link", { name: "Change details" }).click();
  await page.getByLabel(/^Home address/).fill(address);
  await button(page, "Save").click();
  await expect(page.getByRole("link", { name: "Change details" })).toBeVisible();
}
async function expectAddress(page: Page, child: RegExp, address: string): Promise<void> {
  await goTo(page, "Children");
  await page.getByRole("link", { name: child }).click();
  await expect(page.getByRole("main").getByText(address)).toBeVisible();
}

test("two devices change the same child: a backup of one is joined on the other, and undone, without a network", async ({
  page,
  browser,
}) => {
  const { records } = await corridor(async () => undefined);
  await openWith(page, records);
  await readyOffline(page);
  await page.context().setOffline(true);
  const start = await madeBackup(page);
  const laptop = await restoredDevice(browser, start);
  await changeAddress(laptop, /^Zoë/, "1 Laptop Lane");
  await changeAddress(laptop, /^Tomos/, "2 Laptop Lane");
  const fromLaptop = await madeBackup(laptop);
  await laptop.context().close();

  await changeAddress(page, /^Zoë/, "1 Tablet Terrace");
  await changeAddress(page, /^Amara/, "3 Tablet Terrace");
  await toBackup(page);
  await page.getByRole("link", { name: "Choose a backup to bring in" }).click();
  await expect(heading(page, "Bring a backup in")).toBeVisible();
  await choose(page, "Choose the backup", fromLaptop);
  await expect(page.getByText("Newer in the backup: 1 child", { exact: true })).toBeVisible();
  await expect(page.getByText("Newer here: 1 child", { exact: true })).toBeVisible();
  await expect(page.getByText("Changed both here and in the backup: 1 child", { exact: true })).toBeVisible();
  const apart = page.getByRole("table", { name: /^What differs: Zoë/ });
  await expect(apart.getByRole("row", { name: "Home address 1 Tablet Terrace 1 Laptop Lane" })).toBeVisible();
  await button(page, "Join the backup with what is here").click();
  await expect(page.getByText("Error: Choose which stands")).toBeVisible();
  await nothingIn(page, "a backup beside what is here");
  await page.getByRole("radio", { name: "Put the backup in the place of what is here" }).check();
  await nothingIn(page, "a backup in the place of what is here");
  await page.getByRole("radio", { name: "Join the two" }).check();
  await page.getByRole("radio", { name: "What is in the backup" }).check();
  await button(page, "Join the backup with what is here").click();
  await expect(page.getByText(/2 items changed\. All of it is saved on this device/)).toBeVisible();
  await nothingIn(page, "a backup joined");
  await expectAddress(page, /^Zoë/, "1 Laptop Lane");
  await expectAddress(page, /^Tomos/, "2 Laptop Lane");
  await expectAddress(page, /^Amara/, "3 Tablet Terrace");

  await changeAddress(page, /^Tomos/, "2 Since Street");
  await toBackup(page);
  await button(page, "Put back what was here before").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/1 item saved since then goes with it/)).toBeVisible();
  await dialog.getByRole("button", { name: "Put it back" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Before the last of these was undone")).toBeVisible();
  await nothingIn(page, "what is kept on this device");
  await expectAddress(page, /^Zoë/, "1 Tablet Terrace");
  await button(page, "Lock").click();
});
