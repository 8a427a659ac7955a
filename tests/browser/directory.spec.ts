import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { button, downloadOf, goTo, heading } from "./support/app.ts";
import { openSection } from "./support/fill-in.ts";
import { begunReferral, callNames, corridor, southmere, zoe } from "./support/referrals.ts";
import { namesIn } from "./support/search.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

/** Takes over a file in the directory. */
async function choose(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await button(page, "Take over a file from another school").click();
  const file = { name: "directory.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await (await choosing).setFiles(file);
}

test("an authority is written down once, handed round as a file, and taken over by another school", async ({
  page,
  browser,
}) => {
  await openWith(page, [zoe]);
  await goTo(page, "Settings");
  await page.getByRole("link", { name: "Directory", exact: true }).click();
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  await page.getByLabel("Name of the authority").fill("Southmere Council");
  await button(page, "Add").click();

  await page.getByLabel("Team (optional)").first().fill("First Response");
  await page.getByLabel("Telephone (optional)").first().fill("0300 555 0101");
  for (const [index, level] of ["Level 3: targeted help", "Level 4: specialist help"].entries()) {
    await button(page, "Add a level").click();
    await page
      .getByRole("group", { name: `Level ${index + 1}` })
      .getByLabel("What it is called")
      .fill(level);
  }
  await expect(page.getByText("Waymark’s own stages, not your partnership’s")).toBeVisible();
  const first = page.getByRole("group", { name: "Stage 1" });
  await first.getByLabel("What it is called").fill("Between practitioners");
  await first.getByLabel("Whom the school writes to (optional)").fill("The duty team manager");
  await page.getByLabel("Which procedure they are from (optional)").fill("Resolving disagreements, May 2026");
  await expect(page.getByText("Waymark’s own stages, not your partnership’s")).toHaveCount(0);
  await button(page, "Today").click();
  await button(page, "Save").click();
  await expect(heading(page, "Southmere Council")).toBeVisible();
  await expect(page.getByRole("link", { name: "0300 555 0101" })).toHaveAttribute("href", "tel:03005550101");

  await page.getByRole("link", { name: "Directory", exact: true }).click();
  await button(page, "Make a file of the directory").click();
  const download = await downloadOf(page, () => page.getByRole("link", { name: "Save the file" }).click());
  const text = await readFile(await download.path(), "utf8");
  expect(namesIn(`${download.suggestedFilename()} ${text}`, callNames[zoe.id] ?? [])).toEqual([]);
  expect(namesIn(text, ["Wren Halloran", "Alder Bank"])).toEqual([]);

  const profile = await browser.newContext();
  const other = await profile.newPage();
  await openWith(other, [], "/directory");
  await choose(other, text);
  const preview = other.getByRole("region", { name: "What the file would change" });
  await expect(preview.getByRole("checkbox", { name: "Southmere Council" })).toBeChecked();
  await expect(other.getByText("Nothing here yet")).toBeVisible();
  await preview.getByRole("button", { name: "Take over 1" }).click();
  await expect(other.getByText("1 authority was taken over.")).toBeVisible();
  await other.getByRole("list", { name: "Authorities" }).getByRole("link", { name: "Southmere Council" }).click();
  await expect(heading(other, "Southmere Council")).toBeVisible();
  for (const said of ["Between practitioners:", "Level 4: specialist help", "From: Resolving disagreements, May 2026"])
    await expect(other.getByRole("main").getByText(said)).toBeVisible();
  await profile.close();
});

test("a directory that names a child says so before it is handed round, and a file that is none changes nothing", async ({
  page,
}) => {
  await openWith(page, [zoe, { ...southmere, notes: "Ask for whoever knows Zozo." }], "/directory");
  await button(page, "Make a file of the directory").click();
  await expect(page.getByText("A child’s name may be in it")).toBeVisible();
  for (const text of ["", "not a directory", '{"authorities":[{"name":1}]}']) {
    await choose(page, text);
    await expect(page.getByText("This file was not taken over")).toBeVisible();
  }
  await expect(page.getByRole("list", { name: "Authorities" }).getByRole("listitem")).toHaveCount(1);
});

test("the levels of the authority that is chosen are offered in the referral, with one tap", async ({ page }) => {
  let draftId = "";
  const { records } = await corridor(async (desk, from) => {
    draftId = (await begunReferral(desk, from, ({ needLevel: _open, ...answers }) => answers)).id;
  });
  await openWith(page, records, `/write/${draftId}`);
  await openSection(page, "What you make of it");
  await button(page, "Use: Level 4: specialist help").click();
  await expect(page.getByRole("textbox", { name: "Which level of need do you believe this is?" })).toHaveValue(
    "Level 4: specialist help",
  );
});
