import type { Page } from "@playwright/test";
import { incident } from "../../src/pack/incident/template.ts";
import { button, heading, readyOffline, said } from "./support/app.ts";
import { draft } from "./support/records.ts";
import { openWith, unlock } from "./support/seed.ts";
import { serveBuild } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

const half = "One of them had seen it, the other had only been told";
const someDraft = {
  ...draft(incident, { tier: "note", reporter: "person-me" }),
  place: { sectionId: "happened", key: "summary" },
};
const writing = `/write/${someDraft.id}`;
const account = (page: Page) => page.getByRole("textbox", { name: "What happened?" });

test("a second window says that Waymark is open in another, and takes over what is being typed there", async ({
  page,
  context,
}) => {
  await openWith(page, [someDraft], writing);
  await account(page).pressSequentially(half);

  const second = await context.newPage();
  await second.goto(writing);
  await expect(heading(second, "Waymark is open in another window")).toBeVisible();
  await button(second, "Open it here").click();
  await unlock(second);
  await expect(account(second)).toHaveValue(half);
  await account(second).press("Control+End");
  await account(second).pressSequentially(", she said");
  await expect(second.getByText(/^Saved on this tablet/)).toBeVisible();

  await expect(heading(page, "Waymark is open in another window")).toBeVisible();
  await expect(page.getByText(half)).toHaveCount(0);
  await button(page, "Look again").click();
  await expect(heading(page, "Waymark is open in another window")).toBeVisible();

  await second.close();
  await button(page, "Look again").click();
  await unlock(page);
  await expect(account(page)).toHaveValue(`${half}, she said`);
});

test.describe("a new version of the app", () => {
  test("is never offered over a form, and is let in by the window that asks for it", async ({ page }) => {
    const server = await serveBuild();
    await openWith(page, [someDraft], writing, server.url);
    await readyOffline(page);
    server.release("second");
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((worker) => worker?.update()));
    await account(page).pressSequentially(half);
    await expect(page.getByText(/^Saved on this tablet/)).toBeVisible();
    await expect(page.getByRole("region", { name: "New version" })).toHaveCount(0);

    await page.getByRole("link", { name: "Today" }).click();
    await expect(said(page, /^A new version of Waymark is ready/)).toBeVisible();
    await button(page, "Update now").click();
    await unlock(page);
    await expect(page.getByRole("region", { name: "New version" })).toHaveCount(0);
    await page.goto(`${server.url}${writing}`);
    await unlock(page);
    await expect(account(page)).toHaveValue(half);
    await server.stop();
  });

  test("let in from one window leaves what is half typed in another where it is", async ({ page, context }) => {
    const server = await serveBuild();
    await openWith(page, [someDraft], writing, server.url);
    await readyOffline(page);
    await account(page).pressSequentially(half);

    const other = await context.newPage();
    await other.goto(server.url);
    await expect(heading(other, "Waymark is open in another window")).toBeVisible();
    server.release("second");
    await other.evaluate(() => navigator.serviceWorker.getRegistration().then((worker) => worker?.update()));
    await button(other, "Update now").click();
    await expect(other.getByRole("region", { name: "New version" })).toHaveCount(0);
    await expect(heading(other, "Waymark is open in another window")).toBeVisible();

    await expect(account(page)).toHaveValue(half);
    await account(page).pressSequentially(" since");
    await expect(account(page)).toHaveValue(`${half} since`);
    await page.getByRole("link", { name: "Today" }).click();
    await expect(said(page, "Waymark was updated in another window. Finish here, then reload.")).toBeVisible();
    await button(page, "Reload").click();
    await unlock(page);
    await page.goto(`${server.url}${writing}`);
    await unlock(page);
    await expect(account(page)).toHaveValue(`${half} since`);
    await server.stop();
  });
});
