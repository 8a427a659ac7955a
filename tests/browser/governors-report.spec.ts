import { finished } from "../../src/casefile/records.fixture.ts";
import { button, finish, goOn, goTo, heading, openReview, savePdf } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { child, person } from "./support/people.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

const people = [child("a", "Sammo Vance"), person("ta", "Tom Reyes", "Teaching assistant")];
const incidents = Array.from({ length: 9 }, (_, index) =>
  finished(
    "incident",
    `incident-${index}`,
    {
      tier: "concern",
      whenHappened: { precision: "exact", date: "2026-10-05" },
      reporter: "ta",
      types: [index < 7 ? "exposing" : "misogyny"],
      place: index < 7 ? "toilets" : "field",
      children: [{ itemId: "c", child: "a", role: "displayed" }],
      summary: "Sammo pulled at a skirt.",
    },
    { number: index + 1, finishedAt: "2026-10-05T16:00" },
  ),
);

test("a report to governors is stopped at a name, and its PDF has figures and nobody in it", async ({ page }) => {
  await openWith(page, [...people, ...incidents]);
  await goTo(page, "Insights");
  await expectNothingFound(page, "Insights");
  await button(page, "Start a report to governors: Autumn term 2026").click();
  await goOn(page);
  await page.getByRole("textbox", { name: "What do the figures mean, as you see them?" }).fill("More is told.");
  await page.getByRole("textbox", { name: "What has changed since the last report?" }).fill("Sammo has settled.");
  await goOn(page);
  await page.getByRole("textbox", { name: "What has the school done about it?" }).fill("Lessons in each year.");
  await goOn(page);
  await page.getByRole("textbox", { name: "What comes next?" }).fill("A walk with pupils in January.");
  await openReview(page);
  const stop = page
    .getByRole("main")
    .getByText(/This names “Sammo”/)
    .first();
  await expect(stop).toBeVisible();
  await stop.click();
  await page.getByRole("textbox", { name: "What has changed since the last report?" }).fill("The toilets are watched.");
  await openReview(page);
  await finish(page);
  await expect(heading(page, "Report 0001")).toBeVisible();
  const { text, everything } = await savePdf(page, "Harmful sexual behaviour: report to governors");
  expect(text).toContain("fewer than 5");
  expect(text).toContain("The toilets are watched.");
  expect(everything).not.toMatch(/Sammo|Vance|Reyes|Halloran/);
});
