import { button, heading, savePdf } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { amara, callNames, corridor, finishedReferral, tomos, zoe } from "./support/referrals.ts";
import { namesIn } from "./support/search.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

test("what happened to a child is read in order, and leaves the school as a chronology that names no other child", async ({
  page,
}) => {
  let incident = "";
  const { records } = await corridor(async (desk, from) => {
    incident = from;
    await finishedReferral(desk, from);
  });
  await openWith(page, records, `/children/${zoe.id}`);
  await expect(page.getByRole("heading", { name: "Chronology" })).toBeVisible();
  const lines = page.getByRole("article");
  await expect(lines.filter({ hasText: "Child affected" })).toHaveCount(1);
  await expectNothingFound(page, "timeline of a child");

  await page.getByRole("link", { name: "Chronology PDF" }).click();
  await expect(heading(page, /Zoë/)).toBeVisible();
  await page.getByRole("radio", { name: "Full" }).check();
  await page.getByRole("radio", { name: "Somebody else" }).check();
  await expectNothingFound(page, "chronology as a document");
  const pdf = await savePdf(page, "Chronology");
  expect(pdf.title).toBe("Chronology");
  expect(pdf.text).toContain("Child B");
  const elsewhere = [tomos, amara].flatMap(({ id }) => callNames[id] ?? []);
  expect(namesIn(pdf.everything, elsewhere)).toEqual([]);

  await page.goBack();
  await lines.filter({ hasText: "Child affected" }).getByRole("link").first().click();
  await page.getByRole("link", { name: "Timeline of this case" }).click();
  await expect(heading(page, "Timeline of this case")).toBeVisible();
  expect(page.url()).toContain(`/file/${incident}/timeline`);
  await expectNothingFound(page, "timeline of a case");
  await expect(button(page, "Show the oldest first")).toBeVisible();
});
