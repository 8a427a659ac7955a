import { button, goTo, heading } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { openSection } from "./support/fill-in.ts";
import { withPolicy } from "./support/policy.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

test.describe("axe finds nothing", () => {
  test("where there is no policy yet, and where a present one is pasted", async ({ page }) => {
    await openWith(page);
    await goTo(page, "Policy");
    await expectNothingFound(page, "policy, empty");
    await page.getByRole("link", { name: /Hold your present policy/ }).click();
    await expect(heading(page, "Gap check")).toBeVisible();
    await expectNothingFound(page, "gap check");
  });

  test("on the questions, the paragraphs and why one is there", async ({ page }) => {
    const records = await withPolicy();
    const draft = records.find(({ type }) => type === "draft");
    await openWith(page, [...records], `/write/${draft?.id}`);
    await expect(page.getByText("The document so far")).toBeVisible();
    await expectNothingFound(page, "a question of the policy");
    await openSection(page, "Wording");
    await page.getByText("Records", { exact: true }).click();
    await expectNothingFound(page, "the paragraphs", "[data-page]");
    await page.getByRole("list", { name: "Records" }).getByRole("button").first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNothingFound(page, "why a paragraph is there", "dialog[open]");
    await button(page, "Put it into our own words").click();
    await expectNothingFound(page, "a paragraph being written", "dialog[open]");
  });

  test("on an edition that waits for approval", async ({ page }) => {
    const records = await withPolicy((desk, draft) => desk.finish(draft));
    const record = records.find((each) => each.type === "finished");
    await openWith(page, [...records], `/file/${record?.type === "finished" ? record.fileId : ""}`);
    await expect(page.getByText("The whole document")).toBeVisible();
    await expectNothingFound(page, "an edition");
  });
});
