import { type Download, expect, type Page } from "@playwright/test";
import { notAnswered } from "../../../src/documents/blocks.ts";
import { type ReadDocx, readDocx } from "./docx.ts";
import { type AnsweredRow, type ReadPdf, readPdf } from "./pdf.ts";
import { passphrase } from "./people.ts";

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
/** Words on the page itself; the same words may also be read aloud. */
export const said = (page: Page, words: string | RegExp) => page.getByRole("main").getByText(words);

/** Set-up as a person does it: a phrase of one's own, the sheet read back, school and name. Returns the recovery key. */
export async function firstRun(page: Page, phrase = passphrase): Promise<readonly string[]> {
  await button(page, "Set up Waymark").click();
  await page.getByRole("radio", { name: "A phrase of my own" }).check();
  await page.getByLabel("Your phrase", { exact: true }).fill(phrase);
  await page.getByLabel("Your phrase once more").fill(phrase);
  await button(page, "Continue").click();
  const groups = await keepRecoveryKey(page);
  await aboutSchool(page);
  return groups;
}

export async function aboutSchool(page: Page): Promise<void> {
  await page.getByLabel("Name of the school").fill("Alder Bank School");
  await page.getByLabel("Kind of school").selectOption("All-through");
  await page.getByLabel("Your name").fill("Wren Halloran");
  await button(page, "Finish").click();
  await expect(heading(page, /^Good (morning|afternoon|evening), Wren$/)).toBeVisible();
}

/** Copies the sheet down and reads two groups back. */
export async function keepRecoveryKey(page: Page): Promise<readonly string[]> {
  const sheet = page.getByRole("list", { name: "Recovery key" });
  await sheet.waitFor();
  const groups = await sheet.getByRole("code").allInnerTexts();
  await button(page, "I have it on paper").click();
  for (const field of await page.getByRole("textbox", { name: /^Group \d+$/ }).all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? "");
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? "");
  }
  await button(page, "Continue").click();
  return groups;
}

/** Waits until the app is on the device whole. */
export const readyOffline = (page: Page): Promise<unknown> => page.evaluate(() => navigator.serviceWorker.ready);

/** Opens a screen from the navigation. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: place }).click();
  await expect(heading(page, place === "Today" ? /^Good / : place)).toBeVisible();
}

/** Goes on to the next page of the wizard. */
export const goOn = (page: Page): Promise<void> => button(page, "Continue").click();

export async function openReview(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Check your answers" }).click();
  await expect(heading(page, "Check your answers")).toBeVisible();
}

/** The answered rows of the check-answers page that is open. */
export async function answeredRows(page: Page): Promise<readonly AnsweredRow[]> {
  const rows = await page
    .getByRole("main")
    .locator("dl > div")
    .evaluateAll((all) =>
      all.map((row) => ({
        label: row.querySelector("dt")?.textContent ?? "",
        value: row.querySelector("dd")?.textContent ?? "",
      })),
    );
  return rows.filter(({ value }) => value !== notAnswered);
}

/** Finishes the record whose answers are being checked. Its own page then opens. */
export async function finish(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Finish (record|(version|edition) \d+)$/ }).click();
  await expect(page).toHaveURL(/\/file\//);
}

/** What is downloaded when something is done. */
export async function downloadOf(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 45_000 }), act()]);
  return download;
}

/** Makes a copy of the record that is open, and saves it. */
async function saveCopy(page: Page, kind: "PDF" | "Word file", title: string): Promise<Download> {
  await button(page, `Make ${kind}: ${title}`).click();
  const save = page.getByRole("link", { name: `Save ${kind}: ${title}`, exact: true });
  return downloadOf(page, () => save.click({ timeout: 45_000 }));
}
export const savePdf = async (page: Page, title: string): Promise<ReadPdf> =>
  readPdf(await saveCopy(page, "PDF", title));
export const saveDocx = async (page: Page, title: string): Promise<ReadDocx> =>
  readDocx(await saveCopy(page, "Word file", title));

/** What each copy that can be made of the record is called, as its button says. */
export async function copyTitles(page: Page): Promise<readonly string[]> {
  const buttons = page.getByRole("list", { name: "Copies" }).getByRole("button", { name: /^Make PDF: / });
  await buttons.first().waitFor();
  const names = await buttons.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
  return names.map((name) => name.replace("Make PDF: ", ""));
}
