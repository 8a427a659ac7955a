import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readPack } from "../../src/casefile/transfer/pack.ts";
import { unseal } from "../../src/documents/seal/seal.ts";
import { button, downloadOf, firstRun, goTo, heading } from "./support/app.ts";
import { amara, callNames, corridor, tomos, zoe } from "./support/referrals.ts";
import { namesIn } from "./support/search.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

const elsewhere = [tomos, amara].flatMap(({ id }) => callNames[id] ?? []);
const onPage = (page: Page) => page.getByRole("main").innerText();

/** From the child’s page to a sealed file and its words, as a lead does it. */
async function makePack(page: Page) {
  await page.getByRole("link", { name: "Is leaving" }).click();
  for (const [label, value] of [
    ["Day", "20"],
    ["Month", "11"],
    ["Year", "2026"],
  ] as const)
    await page.getByRole("group", { name: "Last day here" }).getByLabel(label).fill(value);
  await page.getByLabel("Next school (optional)").fill("Northvale High");
  await button(page, "This child is leaving").click();
  await expect(page.getByText("27 November 2026")).toBeVisible();
  await page.getByRole("link", { name: "Make the file for the next school" }).click();
  await page.getByLabel("What cannot wait (optional)").fill("Tommo must not sit behind her.");
  await page.getByRole("button", { name: /^Look at \d+ lines?$/ }).click();
  await button(page, "Show all lines").click();
  const more = page.getByRole("button", { name: /^Show more/ });
  while (await more.isVisible()) await more.click();
  await page.getByRole("button", { name: /^Use all \d+ lines as shown$/ }).click();
  await button(page, "Continue").click();
  await button(page, "Make the file for Waymark").click();
  const shown = page.getByRole("region", { name: "Passphrase: File for Waymark" });
  const words = (await shown.locator(".copy-passphrase").innerText({ timeout: 30_000 })).trim();
  await button(page, "I have written it down").click();
  const save = page.getByRole("link", { name: "Save the file: File for Waymark" });
  const download = await downloadOf(page, () => save.click());
  await expect(page.getByText("Noted as sent.")).toBeVisible();
  return { words, name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("a leaver’s file goes to an empty Waymark at the next school, and its receipt comes back", async ({
  page,
  browser,
}) => {
  const { records } = await corridor(async () => undefined);
  await openWith(page, records, `/children/${zoe.id}`);
  const { words, name, bytes } = await makePack(page);
  expect(name).toMatch(/^waymark-pack-[0-9a-f]{8}\.waymark$/);

  const sealed = await unseal(bytes, words);
  const text = new TextDecoder().decode(sealed.ok ? sealed.value : undefined);
  expect(readPack(text).ok).toBe(true);
  expect(namesIn(text, ["Child B must not sit behind her.", "Alder Bank School"])).toHaveLength(2);
  expect(namesIn(text, elsewhere)).toEqual([]);

  await goTo(page, "Today");
  await expect(page.getByRole("link", { name: "Receipt for a file sent to the next school" })).toBeVisible();
  await expect(page.getByText("Send the file of")).toHaveCount(0);

  const profile = await browser.newContext();
  const next = await profile.newPage();
  await next.goto("/");
  await firstRun(next);
  await goTo(next, "Children");
  await next.getByRole("link", { name: "Open a pack from another school" }).click();
  const choosing = next.waitForEvent("filechooser");
  await button(next, "Choose the file").click();
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  await next.getByLabel("The words of this pack").fill(words);
  await button(next, "Open the pack").click();
  await button(next, "Take it in").click();
  await expect(heading(next, "From Alder Bank School")).toBeVisible();
  const code = (await next.locator(".copy-passphrase").innerText()).trim();
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  await next.getByRole("link", { name: "At a glance" }).click();
  await expect(next.getByText("Child B must not sit behind her.")).toBeVisible();
  expect(namesIn(await onPage(next), elsewhere)).toEqual([]);
  await next.getByRole("link", { name: "All documents" }).click();
  await next.getByRole("main").getByRole("link", { name: /^Zoë/ }).click();
  await expect(next.getByText("File from Alder Bank School", { exact: false }).first()).toBeVisible();
  expect(namesIn(await onPage(next), elsewhere)).toEqual([]);
  await profile.close();

  await page.getByRole("link", { name: "Receipt for a file sent to the next school" }).click();
  await page.getByRole("textbox", { name: "Receipt code" }).fill(code.toLowerCase());
  await button(page, "Note the receipt").click();
  await expect(page.getByText("The receipt is here")).toBeVisible();
  await goTo(page, "Today");
  await expect(page.getByText("Receipt for a file sent to the next school")).toHaveCount(0);
});
