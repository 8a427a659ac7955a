import { readFile } from "node:fs/promises";
import type { IncidentDraft } from "../../src/pack/incident/questions.ts";
import { incident } from "../../src/pack/incident/template.ts";
import { riskAssessment } from "../../src/pack/risk-assessment/template.ts";
import { button, downloadOf, finish, goTo, heading, openReview, readyOffline, savePdf } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { choose } from "./support/backup.ts";
import { fillIn, openSection } from "./support/fill-in.ts";
import { now } from "./support/people.ts";
import { guidedPlan } from "./support/plans.ts";
import { serveBuild } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

const mark = "PRACTICE: INVENTED PEOPLE";
const asCalled = {
  child: (id: string) => id,
  person: (id: string) => id,
  personName: (id: string) => id,
  authority: (id: string) => id,
};
const note = {
  tier: "note",
  reporter: "Ruth Hale",
  whenHappened: { precision: "exact", date: "2026-11-20", time: "10:20" },
  place: "playground",
  children: [{ itemId: "odile", child: "Odile Vance-Mbatha", role: "witness" }],
  summary: "Odile told Ruth Hale about a rude joke that went round at break.",
  response: "Ruth Hale thanked her and said that she would tell Robin Ashdown.",
  dslToldAt: "2026-11-20T12:05",
} as const satisfies IncidentDraft;

test("with the network off, a first visit goes through the guided case to a marked PDF, and leaves nothing in the real school", async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const guide = page.getByRole("complementary", { name: "Guided first case" });
  const strip = page.getByRole("complementary", { name: "Practice school" });
  const server = await serveBuild();
  await page.clock.setFixedTime(now);
  await page.goto(server.url);
  await readyOffline(page);
  await context.setOffline(true);
  await server.stop();
  await page.reload();

  await button(page, "Try it in the practice school").click();
  await expect(heading(page, /^Good .*, Robin$/)).toBeVisible();
  await expect(strip).toContainText("Invented people");
  await expect(page.getByText("Never type a real child’s name.")).toBeVisible();
  await button(page, "I will not use real names").click();

  await expect(guide).toContainText("step 1 of 5");
  await guide.getByRole("link", { name: "Open the record" }).click();
  await expect(guide).toContainText("step 2 of 5");
  await page.getByRole("button", { name: "Start one plan for the linked children together" }).click();
  await expect(guide).toContainText("step 3 of 5");

  // Whatever lies between, one comes back to the same step.
  await button(page, "Lock").click();
  await expect(heading(page, "Unlock the practice school")).toBeVisible();
  await page.reload();
  const words = await page.locator(".practice-words").innerText();
  await page.getByLabel("Passphrase", { exact: true }).fill(words);
  await button(page, "Unlock").click();
  await expect(guide).toContainText("step 3 of 5");

  await fillIn(page, {
    template: riskAssessment,
    answers: guidedPlan,
    names: asCalled,
  });
  await expect(guide).toContainText("Everything is answered");
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Check your answers" }).click();
  await expect(guide).toContainText("step 4 of 5");
  await finish(page);
  await expect(guide).toContainText("step 5 of 5");
  const pdf = await savePdf(page, "Risk assessment and safety plan");
  expect(pdf.fileName).toMatch(/^practice-plan-0002-v1/);
  expect(pdf.everything.split(mark).length - 1).toBe(pdf.pages);
  await expect(guide).toContainText("That is the whole job");

  await strip.getByRole("button", { name: "Leave" }).click();
  await expect(heading(page, "Welcome to Waymark")).toBeVisible();
  await expect(strip).toHaveCount(0);
  await page.reload();
  await expect(heading(page, "Welcome to Waymark")).toBeVisible();
});

test("what is pressed stays under the finger, open answers are led to, and the document beside follows into its tables", async ({
  page,
}) => {
  await page.goto("/");
  await button(page, "Try it in the practice school").click();
  await button(page, "I will not use real names").click();
  await page.getByRole("link", { name: "Open the record" }).click();
  await button(page, "Start one plan for the linked children together").click();
  const middle = page.locator("[data-page]");
  const label = middle.getByText("A parent or carer asked", { exact: true });
  // By coordinates: a press on a locator scrolls by itself.
  await label.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.7));
  const low = await label.boundingBox();
  await page.mouse.click((low?.x ?? 0) + 9, (low?.y ?? 0) + 9);
  await expect(page.getByRole("checkbox", { name: "A parent or carer asked" })).toBeChecked();
  expect(await label.boundingBox()).toEqual(low);

  await openSection(page, "Places and times");
  await button(page, "Add another place").click();
  const behind = await page.evaluate(() => scrollY);
  await page.mouse.move(20, 400);
  await page.mouse.wheel(0, 600);
  await page.getByRole("checkbox", { name: "Classroom" }).check();
  expect(await page.evaluate(() => scrollY)).toBe(behind);
  await button(page, "Add").click();
  await expect(heading(page, "Classroom")).toBeVisible();
  await expect(middle.locator("details").first()).not.toHaveAttribute("open");
  await button(page, "Next open answer").click();
  await expect(page.getByRole("radio", { name: "Planned for" })).toBeFocused();
  const row = page.locator(".wizard-document [data-current]");
  await expect(row).toContainText("Classroom");
  await expect(row).toBeInViewport();
  await button(page, "Not answered: Next review").click();
  await expect(heading(page, "Review and agreement")).toBeVisible();
  await page.getByRole("link", { name: "Back to Incident 0009" }).click();
  await expect(heading(page, "Incident 0009")).toBeVisible();
});

test("axe finds nothing on what the practice school adds, and nothing is cut off on a phone", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto("/");
  await button(page, "Try it in the practice school").click();
  await expect(heading(page, /^Good .*, Robin$/)).toBeVisible();
  await expectNothingFound(page, "practice school, Today");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: /^Practice school/ }).click();
  await expect(heading(page, "Practice school")).toBeVisible();
  await expectNothingFound(page, "practice school, its page");
  await button(page, "Take it off this device").click();
  await expectNothingFound(page, "practice school, taken off?", "dialog[open]");
  await button(page, "Keep it as it is").click();
  await button(page, "Put it back to the beginning").click();
  await button(page, "Put it back").click();
  await expect(heading(page, /^Good .*, Robin$/)).toBeVisible();
  await button(page, "Lock").click();
  await expect(heading(page, "Unlock the practice school")).toBeVisible();
  await expectNothingFound(page, "practice school, locked");
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const leave = await button(page, "Leave").boundingBox();
    expect((leave?.x ?? 0) + (leave?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test("a note is written, and a lost practice school comes back with it from its backup, which the real school refuses; taken off, it is gone", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const toItsPage = async () => {
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: /^Practice school/ }).click();
  };
  await page.clock.setFixedTime(now);
  await page.goto("/");
  await button(page, "Try it in the practice school").click();
  await expect(heading(page, /^Good .*, Robin$/)).toBeVisible();
  await button(page, "Two-minute note").click();
  await fillIn(page, { template: incident, answers: note, names: asCalled });
  await openReview(page);
  await finish(page);
  await expect(heading(page, "Incident 0010")).toBeVisible();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: /^Backup/ }).click();
  await button(page, "Make a backup").click();
  const save = page.getByRole("link", { name: /^Save (as a download|the backup)$/ });
  const download = await downloadOf(page, () => save.click());
  expect(download.suggestedFilename()).toMatch(/^practice-vault-/);
  const file = await readFile(await download.path());
  await toItsPage();
  await button(page, "Lose this device, for practice").click();
  await button(page, "Lose it").click();
  await expect(heading(page, "The practice school")).toBeVisible();
  await button(page, "Restore a practice backup").click();
  const open = async () => {
    await choose(page, "Choose the backup", file);
    await page.getByLabel("Passphrase", { exact: true }).fill("practice makes ready");
    await button(page, "Open the backup").click();
  };
  await open();
  await button(page, "Put them on this device").click();
  await expect(heading(page, /^Good .*, Robin$/)).toBeVisible();
  await goTo(page, "Incidents");
  await expect(page.getByRole("main").getByText("Incident 0010")).toBeVisible();
  await toItsPage();
  await button(page, "Take it off this device").click();
  await button(page, "Take it off").click();
  await expect(heading(page, "Welcome to Waymark")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await button(page, "Restore from a backup").click();
  await open();
  await expect(page.getByText("This is a backup of the practice school")).toBeVisible();
});
