import { incident } from "../../src/pack/incident/template.ts";
import { button, heading } from "./support/app.ts";
import { exampleOf } from "./support/examples.ts";
import { draft, recordsAfter } from "./support/records.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

test("a name that is not quite right finds the record with the network off, and leaves no trace in address, title or history", async ({
  page,
  context,
}) => {
  const { answers, people } = exampleOf("incident", 2);
  const records = await recordsAfter(people, async (desk) => desk.finish(await desk.start("incident", answers)));
  await openWith(page, [...records, draft(incident, { summary: "Half a sentence about marmalade" })]);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);

  await expect(heading(page, /^Good /)).toBeVisible();
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "Search for" });
  await expect(field).toBeFocused();
  await field.pressSequentially("wisniewsky");
  await expect(page.getByText("2 results", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("list", { name: "Children" }).locator("mark")).toHaveText("Wiśniewski");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Incident 0001")).toBeVisible();

  await page.goBack();
  await expect(field).toHaveValue("wisniewsky");
  const left = await page.evaluate(() => JSON.stringify([location.href, document.title, history.state]));
  expect(left).not.toMatch(/wi[sś]niewsk/i);

  await field.fill("marmalade");
  await expect(page.getByRole("list", { name: "Records" }).getByText("Draft")).toBeVisible();
  await button(page, "Lock").click();
  await expect(field).toBeHidden();
});
