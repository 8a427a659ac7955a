import { readFile } from "node:fs/promises";
import { button, downloadOf, goTo, heading, readyOffline } from "./support/app.ts";
import { anotherDevice, choose, nothingIn } from "./support/backup.ts";
import { passphrase } from "./support/people.ts";
import { callNames, corridor, tomos, zoe } from "./support/referrals.ts";
import { namesIn } from "./support/search.ts";
import { openWith, unlock } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

test("a backup is made, checked and put on another device, all without a network", async ({ page, browser }) => {
  const { records } = await corridor(async () => undefined);
  await openWith(page, records, "/settings/backup");
  await readyOffline(page);
  await page.context().setOffline(true);
  await expect(page.getByText("No backup has been made yet.")).toBeVisible();
  // A folder that can be chosen without a dialog of the system.
  await page.evaluate(() => {
    const kept = async (name: string) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    Object.assign(window, {
      showSaveFilePicker: ({ suggestedName }: { readonly suggestedName: string }) => kept(suggestedName),
    });
  });
  await button(page, "Make a backup").click();
  await expect(page.getByText("Made, opened again and found whole")).toBeVisible();
  const intoFolder = button(page, "Save into a folder");
  await expect(intoFolder).toBeFocused();
  await intoFolder.click();
  await expect(page.getByText("It is in the folder you chose, and was read back from there.")).toBeVisible();
  const save = page.getByRole("link", { name: "Save as a download" });
  const download = await downloadOf(page, () => save.click());
  expect(download.suggestedFilename()).toMatch(/^vault-[0-9A-F]{4}-2026-11-22\.age$/);
  const file = await readFile(await download.path());
  const names = [zoe, tomos].flatMap(({ id }) => callNames[id] ?? []);
  expect(namesIn(file.toString("utf8") + file.toString("utf16le"), names)).toEqual([]);

  await choose(page, "Choose a backup", file);
  await expect(page.getByText("It is the same as what is here.")).toBeVisible();
  await nothingIn(page, "a backup, made and checked");
  const spoilt = Buffer.from(file);
  spoilt[spoilt.length - 40] = (spoilt[spoilt.length - 40] ?? 0) ^ 1;
  await choose(page, "Choose another backup", spoilt);
  await expect(page.getByText(/This backup is not whole/)).toBeVisible();
  await goTo(page, "Today");
  await expect(page.getByText(/Last backup 22 November 2026.* Nothing has changed since/)).toBeVisible();
  await page.getByRole("link", { name: "The whole answer" }).click();
  await expect(page.getByText(/Works without a network: all \d+ parts are on this device/)).toBeVisible();
  await expect(page.getByText(/The last backup was opened again on 22 November 2026 and found whole/)).toBeVisible();
  await page.getByText("For whoever looks after this device").click();
  const support = page.getByText(/^Waymark, build [\w-]{6,}, 2026-11-22/);
  expect(namesIn(await support.innerText(), [...names, "Alder Bank", "Halloran"])).toEqual([]);
  await nothingIn(page, "whether records are safe");

  const next = await anotherDevice(browser);
  await button(next, "Restore from a backup").click();
  await choose(next, "Choose the backup", Buffer.from("Dear colleague"));
  await next.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await button(next, "Open the backup").click();
  await expect(next.getByText(/This is not a backup from Waymark/)).toBeVisible();
  await nothingIn(next, "choosing a backup");
  await choose(next, "Choose the backup", file);
  await next.getByLabel("Passphrase", { exact: true }).fill("not the phrase");
  await button(next, "Open the backup").click();
  await expect(next.getByText(/That passphrase does not open this backup/).first()).toBeVisible();
  await nothingIn(next, "opening a backup");
  await expect(button(next, "Open the backup")).toBeEnabled();
  await next.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await button(next, "Open the backup").click();
  await expect(heading(next, "This is in the backup")).toBeVisible();
  await nothingIn(next, "what is in a backup");
  await button(next, "Put them on this device").click();
  await goTo(next, "Today");
  await expect(next.getByText(/Last backup 22 November 2026.* Nothing has changed since/)).toBeVisible();
  await goTo(next, "Children");
  await expect(next.getByRole("link", { name: /^Zoë/ })).toBeVisible();
  await button(next, "Lock").click();
  await unlock(next);
  await goTo(next, "Children");
  await expect(next.getByRole("link", { name: /^Zoë/ })).toBeVisible();
  await next.context().close();
});
