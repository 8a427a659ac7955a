import type { Page } from "@playwright/test";
import { button, firstRun, goTo, heading, keepRecoveryKey, readyOffline, said } from "./support/app.ts";
import { expectNothingFound, portrait } from "./support/axe.ts";
import { passphrase } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const phrases = {
  lead: passphrase,
  deputy: "quiet harbour seven lamps",
  head: "maple syrup on toast",
  recorder: "green bottles hanging up",
} as const;
type Who = keyof typeof phrases;

const labels: Readonly<Record<Who, string>> = {
  lead: "Designated safeguarding lead",
  deputy: "DSL 2",
  head: "Head teacher",
  recorder: "Staff",
};

async function confirmMe(page: Page, who: Who = "lead", words = "Continue"): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(phrases[who]);
  await button(page, words).click();
}

/** Lets somebody in, as the lead and the person do it side by side. */
async function letIn(page: Page, who: Who, name: string, role: string): Promise<void> {
  await button(page, "Let somebody in").click();
  await confirmMe(page);
  await page.getByLabel("Their name").fill(name);
  await page.getByRole("radio", { name: role }).check();
  if (who === "deputy") await page.getByLabel("What the lock screen calls them").fill(labels.deputy);
  await button(page, "Continue").click();
  await expect(heading(page, `Hand the device to ${name}`)).toBeVisible();
  await page.getByRole("radio", { name: "A phrase of my own" }).check();
  await page.getByLabel("Your phrase", { exact: true }).fill(phrases[who]);
  await page.getByLabel("Your phrase once more").fill(phrases[who]);
  await button(page, "Continue").click();
  await expect(said(page, `${name} can unlock Waymark now.`)).toBeVisible();
}

async function lockAndUnlock(page: Page, who: Who): Promise<void> {
  await page.getByRole("button", { name: /^Lock/ }).click();
  await page.getByRole("radio", { name: labels[who], exact: true }).check();
  await page.getByLabel("Passphrase", { exact: true }).fill(phrases[who]);
  await button(page, "Unlock").click();
}

const places = (page: Page) => page.getByRole("navigation", { name: "Main" }).getByRole("link");

test("several people share a device with the network off, each with as much as their keys open", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await page.goto("/");
  await firstRun(page);
  await readyOffline(page);
  await context.setOffline(true);

  await goTo(page, "Settings");
  await page.getByText("Who can unlock Waymark", { exact: true }).click();
  await expect(heading(page, "Who can unlock Waymark")).toBeVisible();
  await expectNothingFound(page, "people");
  await letIn(page, "deputy", "Ines Okafor", "Deputy");
  await letIn(page, "head", "Rowan Pike", "Head teacher");
  await letIn(page, "recorder", "Sam Patel", "Recorder");
  await expect(page.getByRole("list", { name: "People" }).getByRole("listitem")).toHaveCount(4);

  // A recorder writes a concern, is locked out in the middle of a sentence, and loses no word of it.
  await lockAndUnlock(page, "recorder");
  await expect(heading(page, "Your concerns")).toBeVisible();
  await expect(places(page)).toHaveCount(3);
  await expectInOneRow(page);
  await page.getByRole("link", { name: "Write down a concern" }).click();
  await page.getByLabel("Whom is it about?").fill("Ash Underhill, Year 4");
  await page.getByLabel("What did you see, hear or were you told?").fill("At the pegs after lunch. Ash said: “he ");
  await lockAndUnlock(page, "recorder");
  const account = page.getByLabel("What did you see, hear or were you told?");
  await expect(account).toHaveValue("At the pegs after lunch. Ash said: “he ");
  await account.press("Control+End");
  await account.pressSequentially("won’t stop”.");
  await expectNothingFound(page, "writing a concern");
  await button(page, "Send it to the safeguarding lead").click();
  await expect(page.getByText("Not read yet")).toBeVisible();

  // The head has the numbers and the policy, and no word of it.
  await lockAndUnlock(page, "head");
  await expect(heading(page, "Alder Bank School")).toBeVisible();
  await expect(places(page)).toHaveCount(5);
  await expect(page.getByRole("row", { name: /Incidents recorded this term/ })).toBeVisible();
  await expect(page.getByText("Ash")).toHaveCount(0);
  await expectNothingFound(page, "head");
  await goTo(page, "Policy");
  await expect(button(page, "Start the policy")).toBeVisible();

  // The lead reads the concern and starts a record from it, in the words it was written in.
  await lockAndUnlock(page, "lead");
  await goTo(page, "Today");
  await page.getByRole("link", { name: "Read it" }).click();
  await expect(said(page, /Ash said: “he won’t stop”/)).toBeVisible();
  await expectNothingFound(page, "concern");
  await button(page, "Record an incident").click();
  await expect(page).toHaveURL(/\/write\//);

  // The deputy leaves: a new recovery key, and everything under keys that the deputy never had.
  await page.goBack();
  await goTo(page, "Settings");
  await page.getByText("Who can unlock Waymark", { exact: true }).click();
  await button(page, "Remove: Ines Okafor").click();
  await confirmMe(page);
  await keepRecoveryKey(page);
  await expect(said(page, "Ines Okafor is removed")).toBeVisible();
  await expect(said(page, /still being locked/)).toHaveCount(0);
  await page.getByRole("button", { name: /^Lock/ }).click();
  await expect(page.getByRole("radio", { name: labels.deputy })).toHaveCount(0);
  await page.getByRole("radio", { name: labels.recorder, exact: true }).check();
  await page.getByLabel("Passphrase", { exact: true }).fill(phrases.recorder);
  await button(page, "Unlock").click();
  await expect(page.getByText("Answered")).toBeVisible();
});

/** On a tablet standing up the places lie side by side at the foot. */
async function expectInOneRow(page: Page): Promise<void> {
  await page.setViewportSize(portrait);
  const tops = await places(page).evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await page.setViewportSize({ width: 1180, height: 820 });
}
