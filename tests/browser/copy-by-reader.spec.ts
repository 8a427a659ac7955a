import type { Page } from "@playwright/test";
import { button, readyOffline, savePdf } from "./support/app.ts";
import type { ReadPdf } from "./support/pdf.ts";
import { amara, callNames, corridor, finishedReferral, tomos, zoe } from "./support/referrals.ts";
import { namesIn } from "./support/search.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

const title = "Copy of a child’s file";
const elsewhere = [tomos, amara].flatMap(({ id }) => callNames[id] ?? []);
const line = (page: Page) => page.getByRole("form", { name: /^Line \d+ of \d+/ });
const log = (page: Page) =>
  page.getByRole("list", { name: "What has left the school about this child" }).locator(":scope > li");

async function choose(page: Page, reader: string): Promise<void> {
  await page.getByRole("radio", { name: reader }).check();
  await button(page, "Continue").click();
  await page.getByRole("button", { name: /^Look at \d+ lines$/ }).click();
}

/** Every line that is left, one at a time: as it will be printed it names nobody else. Says how many there were. */
async function lookAtTheRest(page: Page): Promise<number> {
  const status = page.getByText(/^(\d+ still to look at|Every line has been looked at)\.$/);
  const count = Number.parseInt(await status.innerText(), 10);
  for (let left = count; left > 0; left -= 1) {
    await expect(status).toHaveText(`${left} still to look at.`);
    expect(namesIn(await line(page).locator(".line-text").nth(1).innerText(), elsewhere)).toEqual([]);
    await button(page, "Use as shown, next line").click();
  }
  await expect(status).toHaveText("Every line has been looked at.");
  await button(page, "Continue").click();
  return count;
}

/** The fingerprint at the foot of its pages, which the receipt and the log have too. */
const markOf = ({ everything }: ReadPdf): string => /\b[0-9a-f]{12}\b/.exec(everything)?.[0] ?? "";

test("a copy for the police and one for a parent are looked through line by line, hold nobody else, and are on record", async ({
  page,
  context,
}) => {
  const { records } = await corridor((desk, from) => finishedReferral(desk, from));
  await openWith(page, records, `/children/${zoe.id}`);
  await readyOffline(page);
  await context.setOffline(true);
  await page.getByRole("link", { name: "Make a copy of the file" }).click();

  await choose(page, "Police");
  const withheld = await line(page).locator(".line-text").nth(0).innerText();
  await page.getByRole("radio", { name: "Withhold it, with a reason" }).check();
  await page.getByRole("radio", { name: "This reader does not need it" }).check();
  await button(page, "Next line").click();
  await page.getByRole("radio", { name: "Put it into other words" }).check();
  await page.getByRole("textbox", { name: "In other words" }).fill("Tommo’s form tutor was told the same day.");
  await button(page, "Next line").click();
  expect(await lookAtTheRest(page)).toBeGreaterThan(2);
  const police = await savePdf(page, title);
  expect(police.fileName).toBe("child-file-police-2026-11-22.pdf");
  expect(police.title).toBe(title);
  const said = [
    "Zoë Ó Briain-Łukasiewicz",
    "[Withheld: not needed for this copy]",
    "Child B’s form tutor was told the same day.",
    "Please sign this page and give it back to the school.",
  ];
  expect(namesIn(police.text, [...said, withheld])).toEqual(said);
  expect(namesIn(police.everything, elsewhere)).toEqual([]);

  await expect(log(page)).toHaveCount(1);
  await expect(log(page)).toContainText("For the police · Enquiry");
  await expect(log(page)).toContainText(`Fingerprint ${markOf(police)}`);
  await log(page).getByText("2 withheld or put into other words").click();
  await expect(log(page)).toContainText("This reader does not need it");
  await expect(log(page)).toContainText("Put into other words");
  expect(namesIn(await log(page).innerText(), elsewhere)).toEqual([]);

  for (let step = 0; step < 3; step += 1) await button(page, "Back").click();
  await choose(page, "A parent or carer");
  await lookAtTheRest(page);
  const parent = await savePdf(page, title);
  expect(parent.fileName).toBe("child-file-parent-2026-11-22.pdf");
  expect(namesIn(parent.everything, elsewhere)).toEqual([]);
  expect(namesIn(parent.text, said.slice(1, 3))).toEqual([]);
  await expect(log(page)).toHaveCount(2);
  await expect(log(page).first()).toContainText(`Fingerprint ${markOf(parent)}`);
  expect(markOf(parent)).not.toBe(markOf(police));
});
