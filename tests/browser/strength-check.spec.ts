import type { Page } from "@playwright/test";
import { button, finish, openReview } from "./support/app.ts";
import { openSection } from "./support/fill-in.ts";
import { begunReferral, corridor } from "./support/referrals.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

const question = "What is it doing to this child, day to day?";
const initials = "The DSL saw her alone at lunch from 2 November on, and she has stopped going to choir.";

/** A referral with everything answered, at its page about the concern. */
async function openDraft(page: Page): Promise<void> {
  let draftId = "";
  const { records } = await corridor(async (desk, from) => {
    draftId = (await begunReferral(desk, from)).id;
  });
  await openWith(page, records, `/write/${draftId}`);
}
const impact = (page: Page) => page.getByRole("textbox", { name: question });
const finding = (page: Page) => page.getByRole("button", { name: /“DSL” could be: designated safeguarding lead/ });

test("a finding comes with what is typed, leads to its place, goes when it is mended, and stops nobody", async ({
  page,
}) => {
  await openDraft(page);
  await openSection(page, "The concern");
  const views = page.getByRole("group", { name: "Show beside the questions" });
  await views.getByRole("button", { name: "Strength check" }).click();
  await expect(finding(page)).toHaveCount(0);
  await impact(page).fill(initials);
  await expect(finding(page)).toContainText(question);

  await openSection(page, "Safe today");
  await finding(page).click();
  await expect(impact(page)).toBeFocused();
  await openReview(page);
  await expect(page.getByRole("heading", { name: "Worth another look: how it is written" })).toBeVisible();
  await finding(page).click();
  await expect(impact(page)).toBeFocused();
  await views.getByRole("button", { name: "Strength check" }).click();
  await impact(page).fill(initials.replace("DSL", "designated safeguarding lead"));
  await expect(finding(page)).toHaveCount(0);

  await impact(page).fill(initials);
  await openReview(page);
  await expect(finding(page)).toBeVisible();
  await finish(page);
});

test("on a tablet held upright it waits in a drawer, which closes over the place it leads to", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openDraft(page);
  await button(page, "Sections").click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /The concern$/ })
    .click();
  await impact(page).fill(initials);
  await button(page, "Strength").click();
  const drawer = page.getByRole("dialog", { name: "Strength check" });
  await expect(drawer).toBeVisible();
  await finding(page).click();
  await expect(drawer).toHaveCount(0);
  await expect(impact(page)).toBeFocused();
});
