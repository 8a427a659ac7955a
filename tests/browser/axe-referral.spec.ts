import { startReferral } from "../../src/records/referrals.ts";
import { button, goOn, goTo, heading } from "./support/app.ts";
import { expectNothingFound, expectNothingFoundIn, portrait } from "./support/axe.ts";
import { openSection } from "./support/fill-in.ts";
import { school } from "./support/people.ts";
import {
  answered,
  begunReferral,
  corridor,
  finishedReferral,
  sent,
  southmere,
  tomos,
  zoe,
} from "./support/referrals.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

const copies = "[aria-label='Copies']";
const title = "Referral to children’s social care";

/** A referral that was sent, refused and is disagreed about, a begun one of the other child, and days that are closed. */
async function office() {
  let file = "";
  const changed = { ...school, authority: southmere.id, closures: [{ on: "2026-11-30", label: "Training day" }] };
  const { records, incidentFile } = await corridor(
    async (desk, from) => {
      file = await finishedReferral(desk, from);
      await sent(desk, file, "2026-11-20T15:10");
      await answered(desk, file, "2026-11-21T09:00");
      await desk.begin((workspace) => startReferral(workspace, { childId: tomos.id, from }));
    },
    [changed],
  );
  return { records, incidentFile, file };
}

test.describe("axe finds nothing", () => {
  test("where there is no referral and no authority yet", async ({ page }) => {
    await openWith(page);
    await goTo(page, "Referrals");
    await expectNothingFound(page, "referrals, empty");
    await page.getByRole("link", { name: "Start a referral" }).click();
    await expect(heading(page, "Start a referral")).toBeVisible();
    await expectNothingFound(page, "start, empty");
    await page.getByRole("link", { name: "Add them to the directory" }).click();
    await expect(heading(page, "Directory")).toBeVisible();
    await button(page, "Add").click();
    await expectNothingFound(page, "directory, empty, with an error");
  });

  test("on the list of referrals and wherever one is started", async ({ page }) => {
    const { records } = await office();
    await openWith(page, records);
    await goTo(page, "Referrals");
    await expectNothingFound(page, "referrals");
    await page.getByRole("link", { name: "Start a referral" }).click();
    await expect(heading(page, "Start a referral")).toBeVisible();
    await expectNothingFound(page, "start");
    await page.getByRole("list", { name: "Newest incidents" }).getByRole("link").first().click();
    await expect(page.getByText("These children live under different authorities")).toBeVisible();
    await expectNothingFound(page, "start from an incident");
    await page.goBack();
    await page.getByRole("list", { name: "Children" }).getByRole("link", { name: /Tomos/ }).click();
    await expect(heading(page, /^Refer Tomos/)).toBeVisible();
    await expectNothingFound(page, "start from a child");
  });

  test("on the pages of a referral with the strength check beside them, and in its drawer", async ({ page }) => {
    let draftId = "";
    const { records } = await corridor(async (desk, from) => {
      draftId = (await begunReferral(desk, from, (answers) => ({ ...answers, asks: [], strengths: "None." }))).id;
    });
    await openWith(page, records, `/write/${draftId}`);
    await page.getByRole("button", { name: /^Strength check/ }).click();
    await page.getByText("Why this matters").first().click();
    await expectNothingFound(page, "urgency, with the strength check");
    await openSection(page, "What you make of it");
    await expectNothingFound(page, "levels of the directory, with the strength check");
    await openSection(page, "Family and household");
    await goOn(page);
    await expectNothingFound(page, "a parent’s own page");
    await page.setViewportSize(portrait);
    await button(page, "Strength").click();
    await expect(page.getByRole("dialog", { name: "Strength check" })).toBeVisible();
    await expectNothingFoundIn(page, "dark", "strength check, in a drawer");
  });

  test("on the page of a referral: where it stands, the copies, the passphrase and the pieces of text", async ({
    page,
  }) => {
    const { records, file } = await office();
    await openWith(page, records, `/file/${file}`);
    await expect(page.getByRole("region", { name: "Where it stands" })).toBeVisible();
    await expectNothingFound(page, "referral");
    await button(page, `Change: whom the copy is for, ${title}`).click();
    await page.getByLabel("Whom is this copy for?").fill("");
    await button(page, "Use this").click();
    await expectNothingFound(page, "whom a copy is for, with an error", copies);
    await button(page, "Cancel").click();
    await page.getByText("PDF with a passphrase", { exact: true }).click();
    await button(page, `Make PDF with a passphrase: ${title}`).click();
    await page.getByRole("region", { name: `Passphrase: ${title}` }).waitFor({ timeout: 45_000 });
    await expectNothingFound(page, "passphrase", copies);
    await button(page, `Copy as text: ${title}`).click();
    await expect(page.getByRole("dialog", { name: "Copy as text" })).toBeVisible();
    await expectNothingFound(page, "pieces of text", "dialog");
  });

  test("on an incident that was referred, on Today with its dates, and on a child’s page", async ({ page }) => {
    const { records, incidentFile } = await office();
    await openWith(page, records);
    await page.getByText("Save these dates to your calendar").click();
    await expectNothingFound(page, "Today");
    await goTo(page, "Incidents");
    await page.locator(`a[href="/file/${incidentFile}"]`).first().click();
    await expect(page.getByRole("list", { name: "What comes next" })).toBeVisible();
    await expectNothingFound(page, "incident");
    await goTo(page, "Children");
    await page.getByRole("list", { name: "Children" }).getByRole("link", { name: /Zoë/ }).click();
    await expect(heading(page, /^Zoë/)).toBeVisible();
    await expectNothingFound(page, "child");
  });

  test("on the directory, an authority, its form and a file that is taken over", async ({ page }) => {
    await openWith(page, [southmere, zoe], "/directory");
    await expectNothingFound(page, "directory");
    const choosing = page.waitForEvent("filechooser");
    await button(page, "Make a file of the directory").click();
    await button(page, "Take over a file from another school").click();
    await (await choosing).setFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await expect(page.getByText("This file was not taken over")).toBeVisible();
    await expectNothingFound(page, "directory, with a file made and one refused");
    await page.getByRole("list", { name: "Authorities" }).getByRole("link").click();
    await expect(button(page, "Change")).toBeVisible();
    await expectNothingFound(page, "authority");
    await button(page, "Change").click();
    await button(page, "Add a level").click();
    await page.getByLabel("Address of the referral portal (optional)").fill("http://southmere.example");
    await button(page, "Save").click();
    await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
    await expectNothingFound(page, "authority, being changed, with errors");
  });

  test("on the settings, with closed days and one that cannot be added", async ({ page }) => {
    const { records } = await office();
    await openWith(page, records, "/settings");
    await button(page, "Add this day").click();
    await expect(page.getByText("Enter a real date")).toBeVisible();
    await expectNothingFound(page, "settings");
  });
});
