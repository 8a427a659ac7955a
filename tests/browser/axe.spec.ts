import type { Page } from "@playwright/test";
import { incident } from "../../src/pack/incident/template.ts";
import { riskAssessment } from "../../src/pack/risk-assessment/template.ts";
import { button, goOn, goTo, heading } from "./support/app.ts";
import { expectNothingFound, expectNothingFoundIn, portrait } from "./support/axe.ts";
import { exampleOf } from "./support/examples.ts";
import { openSection } from "./support/fill-in.ts";
import { passphrase } from "./support/people.ts";
import { draft, recordsAfter } from "./support/records.ts";
import { openWith, seed } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

test.describe("axe finds nothing", () => {
  test("on any step of the set-up", async ({ page }) => {
    await page.goto("/");
    await expect(heading(page, "Welcome to Waymark")).toBeVisible();
    await expectNothingFound(page, "welcome");
    await button(page, "Set up Waymark").click();
    await expect(heading(page, "Choose a passphrase")).toBeVisible();
    await expectNothingFound(page, "passphrase, five words");
    await page.getByRole("radio", { name: "A phrase of my own" }).check();
    await button(page, "Continue").click();
    await expectNothingFound(page, "passphrase, with errors");
    await page.getByLabel("Your phrase", { exact: true }).fill(passphrase);
    await page.getByLabel("Your phrase once more").fill(passphrase);
    await button(page, "Continue").click();
    const sheet = page.getByRole("list", { name: "Recovery key" });
    await sheet.waitFor();
    const groups = await sheet.getByRole("code").allInnerTexts();
    await expectNothingFound(page, "recovery sheet");
    await button(page, "I have it on paper").click();
    await button(page, "Continue").click();
    await expectNothingFound(page, "two groups, with errors");
    for (const [index, group] of groups.entries()) {
      const field = page.getByRole("textbox", { name: `Group ${index + 1}`, exact: true });
      if ((await field.count()) > 0) await field.fill(group);
    }
    await button(page, "Continue").click();
    await expect(heading(page, "Your school and you")).toBeVisible();
    await button(page, "Finish").click();
    await expectNothingFound(page, "school and person, with errors");
  });

  test("before unlocking, and behind Hide", async ({ page, context }) => {
    await seed(page);
    await page.goto("/");
    await page.getByLabel("Passphrase", { exact: true }).fill("something else");
    await button(page, "Unlock").click();
    await expect(button(page, "Unlock")).toBeVisible();
    await expectNothingFound(page, "unlock, wrong passphrase");
    await button(page, "What to do now").click();
    await expect(heading(page, "What to do")).toBeVisible();
    await expectNothingFound(page, "what to do, at the door");
    await button(page, "Back").click();
    await page.getByRole("button", { name: "Use the recovery key instead" }).click();
    await expectNothingFound(page, "recovery key");
    await button(page, "Hide").click();
    await expect(page.getByRole("dialog", { name: "Calendar" })).toBeVisible();
    await expectNothingFound(page, "calendar");
    const second = await context.newPage();
    await second.goto("/");
    await expect(heading(second, "Waymark is open in another window")).toBeVisible();
    await expectNothingFound(second, "open elsewhere");
  });

  test("where there is nothing yet", async ({ page }) => {
    await openWith(page);
    for (const place of ["Today", "Incidents", "Safety plans", "Children", "Settings"]) {
      await goTo(page, place);
      await expectNothingFound(page, `${place}, empty`);
    }
    await goTo(page, "Today");
    await page.getByRole("main").getByRole("link", { name: "Safety plan", exact: true }).click();
    await expect(heading(page, /plan/i)).toBeVisible();
    await expectNothingFound(page, "start a plan, nothing to start from");
  });

  test("on any list, and on a child", async ({ page }) => {
    await openWith(page, (await school()).records);
    for (const place of ["Today", "Incidents", "Safety plans", "Children"]) {
      await goTo(page, place);
      await expectNothingFound(page, place);
    }
    await page.getByRole("list", { name: "Children" }).getByRole("link").first().click();
    const details = page.getByRole("link", { name: "Change details" });
    await expect(details).toBeVisible();
    await expectNothingFound(page, "child");
    await details.click();
    await button(page, "Add an adult").click();
    await expectNothingFound(page, "child, details being changed");
    await page.goBack();
    await button(page, "Add a note").click();
    await expect(page.getByText("A note, or an incident?")).toBeVisible();
    await expectNothingFound(page, "a note");
  });

  test("where a plan is started", async ({ page }) => {
    await openWith(page, (await school()).records);
    await page.getByRole("main").getByRole("link", { name: "Safety plan", exact: true }).click();
    await expect(page.getByRole("list", { name: /^Plans from Incident/ }).first()).toBeVisible();
    await expectNothingFound(page, "start a plan");
  });

  test("on the page of an incident", async ({ page }) => {
    const { records, incidentFile } = await school();
    await openWith(page, records, `/file/${incidentFile}`);
    await page.getByText("Add to this record").click();
    await expectNothingFound(page, "incident");
  });

  test("on the page of a plan with two versions, compared, and a copy made", async ({ page }) => {
    const { records, planFile } = await school();
    await openWith(page, records, `/file/${planFile}`);
    await expect(page.getByRole("table", { name: /reads? differently$/ })).toBeVisible();
    await page
      .getByRole("button", { name: /^Make PDF: / })
      .first()
      .click();
    await expect(page.getByRole("link", { name: /^Save PDF: / })).toBeVisible({ timeout: 30_000 });
    await expectNothingFound(page, "plan");
  });

  test("on the pages of a form", async ({ page }) => {
    const { answers, people } = exampleOf("risk-assessment", 1);
    const written = draft(riskAssessment, answers);
    await openWith(page, [...people, written], `/write/${written.id}`);
    await expect(heading(page, "Why this plan, why now")).toBeVisible();
    await expectNothingFound(page, "first page");
    await page.getByRole("textbox").first().fill("The victim told the DSL on Monday.");
    await page.getByText("2 suggestions on wording").click();
    await expectNothingFound(page, "suggestions on wording", ".wordings");
    await openSection(page, "The children");
    await expectNothingFound(page, "cards and rows");
    await goOn(page);
    await expectNothingFound(page, "a child’s own page");
  });

  test("on the places of a plan and its signatures", async ({ page }) => {
    const { answers, people } = exampleOf("risk-assessment", 1);
    const written = draft(riskAssessment, answers);
    await openWith(page, [...people, written], `/write/${written.id}`);
    await openSection(page, "Places and times");
    await expectNothingFound(page, "places");
    await button(page, "Add another place").click();
    await expectNothingFound(page, "places, being picked");
    await page.keyboard.press("Escape");
    await goOn(page);
    await page.getByText("Examples you can use").click();
    await expectNothingFound(page, "a place, with examples open");
    await openSection(page, "Review and agreement");
    await expectNothingFound(page, "signatures");
  });

  test("on a form a question at a time, its errors, its dialogs and its drawers", async ({ page }) => {
    const guided = {
      ...draft(incident, { tier: "serious", whenHappened: { precision: "exact", date: "2026-02-31" } }),
    };
    await openWith(page, [{ ...guided, density: "guided" }], `/write/${guided.id}`);
    await expect(heading(page, "What kind of record is this?")).toBeVisible();
    await expectNothingFound(page, "one question");
    await goOn(page);
    await button(page, "Add a person").click();
    await expectNothingFound(page, "adding a person");
    await page.keyboard.press("Escape");
    await openSectionByName(page, "What happened");
    await goOn(page);
    await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
    await expectNothingFound(page, "errors");
    await button(page, "Options").click();
    await expectNothingFound(page, "options");
    await button(page, "Discard this draft").click();
    await expectNothingFound(page, "discarding");
    await button(page, "Keep it").click();
    await page.setViewportSize(portrait);
    await button(page, "Sections").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNothingFoundIn(page, "dark", "sections, in a drawer");
    await page.keyboard.press("Escape");
    await button(page, "Document").click();
    await expectNothingFoundIn(page, "light", "document, in a drawer");
  });

  test("on the check-answers page, with what is needed and what is worth another look", async ({ page }) => {
    const { answers, people } = exampleOf("risk-assessment", 0);
    const { emergency: _emergency, share: _share, ...rest } = answers;
    const lacking = draft(riskAssessment, rest);
    await openWith(page, [...people, lacking], `/write/${lacking.id}/review`);
    await expect(page.getByText("Worth another look")).toBeVisible();
    await expectNothingFound(page, "check your answers");
    await page.getByRole("button", { name: "Finish record" }).click();
    await expectNothingFound(page, "check your answers, cannot be finished");
  });
});

/** A section of a form that asks a question at a time has no heading of its own to wait for. */
const openSectionByName = (page: Page, title: string): Promise<void> =>
  page
    .getByRole("navigation", { name: "Sections" })
    .getByRole("button", { name: new RegExp(`${title}$`) })
    .click();

/** A school with incidents, a plan in two versions and drafts of both. */
async function school() {
  const case1 = exampleOf("incident", 2);
  const case2 = exampleOf("incident", 0);
  const plan = exampleOf("risk-assessment", 1);
  const review = exampleOf("risk-assessment", 2);
  const files = { incidentFile: "", planFile: "" };
  const people = [
    ...new Map([case1, case2, plan, review].flatMap(({ people: all }) => all).map((each) => [each.id, each])).values(),
  ];
  const records = await recordsAfter(people, async (desk) => {
    const first = await desk.start("incident", case1.answers);
    await desk.finish(first);
    files.incidentFile = first.fileId;
    await desk.start("incident", case2.answers);
    const written = await desk.start("risk-assessment", plan.answers);
    await desk.finish(written);
    files.planFile = written.fileId;
    const next = await desk.revise(written.fileId, "risk-assessment", review.answers);
    await desk.finish(next);
    await desk.startPlan(first.fileId, "linked");
  });
  return { records, ...files };
}
