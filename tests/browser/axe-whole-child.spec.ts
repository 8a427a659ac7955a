import type { Page } from "@playwright/test";
import { button, heading } from "./support/app.ts";
import { expectNothingFoundIn } from "./support/axe.ts";
import { openWith } from "./support/seed.ts";
import { fromServer, test } from "./support/test.ts";
import { grownUp, leaver, newcomer, received, rich, wholeSchool } from "./support/whole-child.ts";

test.use(fromServer);

/** In light lying down and in dark on a phone. Bars and navigation are looked at elsewhere; here it is what stands between them. */
async function nothingIn(page: Page, screen: string, part = "main"): Promise<void> {
  await expectNothingFoundIn(page, "light", screen, part);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNothingFoundIn(page, "dark", screen, part);
  await page.setViewportSize({ width: 1180, height: 820 });
}
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
/** From one screen to another as a link does it: a load of the page would lock. */
async function open(page: Page, path: string, title: string | RegExp) {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await heading(page, title).first().waitFor();
}

test.describe("axe finds nothing", () => {
  test("on a child about whom there is much and two records of one child", async ({ page }) => {
    await openWith(page, wholeSchool(), `/children/${rich.id}`);
    await page
      .getByRole("button", { name: /^See why/ })
      .first()
      .click();
    await nothingIn(page, "child");
    await press(page, /^Dismiss with a reason/);
    await nothingIn(page, "a finding dismissed", "dialog[open]");
    await page.keyboard.press("Escape");
    await press(page, "This is the same child as…");
    await nothingIn(page, "the other record", "dialog[open]");
    await page.getByLabel("Find the other record").fill("Orla Penhaligon");
    await page.getByRole("dialog").getByRole("button", { name: "Orla Penhaligon" }).click();
    await nothingIn(page, "two records side by side", "dialog[open]");
    await page.keyboard.press("Escape");
  });

  test("on the search and the patterns", async ({ page }) => {
    await openWith(page, wholeSchool(), "/search");
    await nothingIn(page, "search, saved ones");
    await page.getByRole("searchbox").fill("lockers");
    await page.getByText("Narrow it down").click();
    await page
      .getByText(/^\d+ results$/)
      .first()
      .waitFor();
    await nothingIn(page, "search, found");
    await press(page, "Save this search");
    await nothingIn(page, "a search being saved", "dialog[open]");
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox").fill("zzzq");
    await nothingIn(page, "search, nothing found");
    await open(page, "/patterns", "What stands out");
    await nothingIn(page, "patterns");
    await open(page, "/patterns/where", "Where and when");
    await page.getByLabel("How far back").selectOption("all");
    await page.locator(".where-when-cell").first().click();
    await page.getByText("The same as a table").click();
    await nothingIn(page, "where and when");
    await open(page, `/patterns/with/${rich.id}`, "Who was in what with whom");
    await page.getByLabel("How far back").selectOption("all");
    await nothingIn(page, "who was with whom");
    await open(page, "/insights/inspector", "For an inspector");
    await nothingIn(page, "inspector");
  });

  test("on each step of a copy of a child’s file, and of an answer to a request", async ({ page }) => {
    await openWith(page, wholeSchool(), `/children/${rich.id}/copy`);
    await nothingIn(page, "whom a copy is for");
    await page.getByRole("radio", { name: "Police" }).check();
    await button(page, "Continue").click();
    await page.getByText("What this reader never gets, and why").click();
    await nothingIn(page, "what goes in");
    await press(page, /^Look at \d+ lines$/);
    await page.getByRole("radio", { name: "Withhold it, with a reason" }).check();
    await button(page, "Next line").click();
    await nothingIn(page, "a line, with an error");
    await button(page, "Show all lines").click();
    await nothingIn(page, "all lines");
    await open(page, `/children/${newcomer}/copy`, "Copy of a child’s file");
    await page.getByRole("radio", { name: "A request for personal data" }).check();
    await button(page, "Continue").click();
    await button(page, "Continue").click();
    await nothingIn(page, "a request, with errors");
    await page.getByRole("radio", { name: "The child", exact: true }).check();
    await page.getByLabel(/^How was it checked/).fill("Known to the school.");
    for (const [label, value] of Object.entries({ Day: "20", Month: "11", Year: "2026" }))
      await page.getByLabel(label).fill(value);
    await button(page, "Continue").click();
    await press(page, /^Look at \d+ lines?$/);
    await button(page, "Show all lines").click();
    await press(page, /^Use (this line|all \d+ lines) as shown$/);
    await button(page, "Continue").click();
    await page.getByText("See it as it will be").click();
    await nothingIn(page, "the copy, the letter and the log");
  });

  test("where a child leaves, comes, and where the time of records is over", async ({ page }) => {
    await openWith(page, wholeSchool(), `/children/${leaver}/leaving`);
    await page.getByText("It goes another way").click();
    await button(page, "Note the receipt").click();
    await nothingIn(page, "a receipt that is late, with errors");
    await open(page, `/children/${newcomer}`, /Bilal/);
    await nothingIn(page, "a child who came with a file");
    await open(page, `/received/${received.id}`, /^From Northvale/);
    await nothingIn(page, "what came");
    await open(page, `/received/${received.id}/1`, "At a glance");
    await nothingIn(page, "a document that came");
    await open(page, "/children/open-pack", "Open a pack from another school");
    await nothingIn(page, "opening a pack");
    await open(page, "/settings/keeping", "How long records are kept");
    await page
      .getByText(/^Keep longer or hold/)
      .first()
      .click();
    await nothingIn(page, "how long records are kept");
    await page.getByRole("checkbox", { name: "Choose Incident 0901" }).check();
    await button(page, "Look at what would be disposed of").click();
    await button(page, "Dispose of them for good").click();
    await nothingIn(page, "disposing, with errors");
    await page.getByLabel("Who else agrees?").fill("Tom Reyes, head");
    await page.getByLabel("Why are they disposed of?").fill("Their time is over");
    await page.getByLabel(/^Type/).fill("dispose");
    await button(page, "Dispose of them for good").click();
    await page.getByRole("heading", { name: /^Disposed of on/ }).waitFor();
    await nothingIn(page, "a certificate");
  });

  test("on a pupil list, a note, an action and a report to governors", async ({ page }) => {
    await openWith(page, wholeSchool(), "/children/import");
    await nothingIn(page, "choosing a list");
    const choosing = page.waitForEvent("filechooser");
    await button(page, "Choose a CSV file").click();
    const list = "Forename,Surname,DOB,Year\nBilal,Qureshi,04/05/2018,4\nTom,Ellis,13/01/2015,6\n";
    await (await choosing).setFiles({ name: "pupils.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
    await heading(page, "Look at the list").waitFor();
    await nothingIn(page, "a list");
    await press(page, /^Import 1 child/);
    await page.getByText("Imported").waitFor();
    await nothingIn(page, "a list, imported");
    await open(page, `/children/${grownUp}`, /Ishaan/);
    await button(page, "Add an action").click();
    await nothingIn(page, "an action");
    await open(page, `/children/${grownUp}`, /Ishaan/);
    await button(page, "Add where one stands").click();
    await nothingIn(page, "where an agency stands");
    await open(page, "/insights", "Insights");
    await page.getByRole("radio", { name: "As governors see them" }).check();
    await nothingIn(page, "insights, as governors see them");
    await press(page, /^Start a report to governors/);
    await nothingIn(page, "a report to governors");
  });
});
