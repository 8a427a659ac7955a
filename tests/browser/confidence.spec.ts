import type { Page } from "@playwright/test";
import { button, goTo, heading, readyOffline, savePdf } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { passphrase } from "./support/people.ts";
import { openWith, unlock } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

const plan = "Helping to write a plan that keeps every child in school safe";
const feeling = /^When I think of such behaviour/;
const training = "Have you had training on this in the last three years?";

/** One colleague, who holds the device: begins on an empty page and hands it on. */
async function answer(page: Page, sure: string, trained: string, feels: string): Promise<void> {
  await button(page, "Begin").click();
  await expect(page.locator("input:checked")).toHaveCount(0);
  await page.getByRole("group", { name: plan }).getByLabel(sure, { exact: true }).check();
  await page.getByRole("group", { name: training }).getByLabel(trained, { exact: true }).check();
  await page.getByRole("group", { name: feeling }).getByLabel(feels, { exact: true }).check();
  await button(page, "Done").click();
  await expect(heading(page, "Thank you")).toBeFocused();
  await button(page, "I am the next person").click();
}

async function handBack(page: Page): Promise<void> {
  await button(page, "Everybody is done").click();
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await button(page, "End handing round").click();
  await expect(heading(page, "Staff confidence check")).toBeVisible();
}

test("with the network off colleagues answer without names: two are too few, six are sums, and nobody sees another’s answers", async ({
  page,
  context,
}) => {
  await openWith(page);
  await readyOffline(page);
  await context.setOffline(true);
  await goTo(page, "What to do");
  await page.getByRole("link", { name: "Your team" }).click();
  await page.getByRole("link", { name: "Staff confidence check" }).click();

  // Two answers are forgotten, and why is said before and after.
  await button(page, "Open a round").click();
  await button(page, "Hand this device round").click();
  await answer(page, "Very sure", "Yes", "Upset");
  await answer(page, "Not sure at all", "No", "Worried");
  await handBack(page);
  await button(page, "Close this round").click();
  await expect(
    page.getByText(/^Only 2 people have answered\. With fewer than 5, each could be recognised/),
  ).toBeVisible();
  await button(page, "Close it and forget the answers").click();
  await expect(page.getByText("The round was closed, and nothing of it was kept")).toBeVisible();

  // Handed round: neither Back nor search nor an address leads anywhere else, and what was ticked is gone.
  await button(page, "Open a round").click();
  await button(page, "Hand this device round").click();
  await expectNothingFound(page, "handed round", "main");
  await answer(page, "Fairly sure", "Yes", "Upset");
  await page.goBack();
  await page.keyboard.press("/");
  await expect(heading(page, "How sure do you feel?")).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await button(page, "Begin").click();
  await expectNothingFound(page, "the questions", "main");
  await button(page, "Leave without answering").click();
  for (const [sure, trained, feels] of [
    ["Very sure", "No", "Upset"],
    ["Partly sure", "No", "Anxious"],
    ["Not very sure", "No", "None of these"],
    ["Not sure at all", "No", "Upset"],
    ["I can’t say", "I don’t know", "Upset"],
  ] as const)
    await answer(page, sure, trained, feels);
  await handBack(page);
  await expect(page.getByText(/^6 people have answered so far/)).toBeVisible();

  // A lock keeps them: six are enough.
  await button(page, "Lock").click();
  await unlock(page);
  await expect(page.getByText("6 people have answered so far. All of it is kept.")).toBeVisible();
  await button(page, "Close this round").click();
  await page.getByRole("dialog").getByRole("button", { name: "Close this round" }).click();

  // What it says, as a picture and as a table, beside the survey, and what could come next.
  const row = (name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });
  await expect(row("Writing a plan")).toContainText("2 of 6 (33%)");
  await expect(row("Writing a plan")).toContainText("28% in all services");
  await expect(row("Training in three years")).toContainText("at most 1 of 6");
  await expect(row("Upset")).toContainText("4 of 6 (67%)40% of 578 people in all services");
  await expect(row("Noticing it")).toContainText("fewer than 5 answered");
  await expect(page.getByRole("img", { name: /^Bar chart: Writing a plan/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Write the next plan together" })).toBeVisible();
  await expect(page.getByText(/^The next round can be opened from/)).toBeVisible();
  await expectNothingFound(page, "results", "main");

  const pdf = await savePdf(page, "Results of the confidence check");
  expect(pdf.fileName).toMatch(/^staff-confidence-\d{4}-\d\d-\d\d\.pdf$/);
  expect(pdf.text).toMatch(/2\s+of 6 \(33%\)/);
  expect(pdf.text).toMatch(/at most 1 of\s+6/);
  expect(pdf.text).toMatch(/six\s+local\s+authorities/);
});
