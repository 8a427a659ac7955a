import { button, heading, readyOffline } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { exampleOf } from "./support/examples.ts";
import { recordsAfter } from "./support/records.ts";
import { openOn, openWith, seed, unlock } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test("with the network off somebody finds out how a thing is done, which keys there are, and what is new", async ({
  page,
  context,
}) => {
  const { answers, people } = exampleOf("incident", 2);
  await seed(page, await recordsAfter(people, async (desk) => desk.finish(await desk.start("incident", answers))));
  await openOn(page, "2026-12-01T10:00:00");
  await readyOffline(page);
  await context.setOffline(true);

  // What came since the first record was written, quietly at the end of Today.
  const news = page.getByRole("list", { name: "What’s new" });
  await expect(news.getByRole("link", { name: "All that is new" })).toBeVisible();
  await expectNothingFound(page, "what is new on Today", "main");
  await news.getByRole("button", { name: "Help, step by step" }).click();
  await expect(heading(page, "Help")).toBeFocused();
  await expectNothingFound(page, "help", "main");

  // By somebody’s own words to where it is done.
  const field = page.getByLabel("What do you want to do?");
  await field.fill("is my backup any good?");
  // The key is a letter while somebody types.
  await expect(field).toHaveValue("is my backup any good?");
  await page.getByRole("list", { name: "Found" }).getByRole("link", { name: "Make a backup and check it" }).click();
  await expect(heading(page, "Make a backup and check it")).toBeFocused();
  await expectNothingFound(page, "a task of the help", "main");
  await page.getByRole("link", { name: "Open: Backup" }).click();
  await expect(heading(page, "Backup")).toBeFocused();

  // The keys, by one of them; and it is switched off.
  await page.keyboard.press("?");
  await expect(heading(page, "The keys of the keyboard")).toBeFocused();
  await expectNothingFound(page, "the keys", "main");
  await page.getByRole("checkbox", { name: /^The \? key/ }).uncheck();
  await page.keyboard.press("/");
  await expect(heading(page, "Search")).toBeVisible();
  await page.getByRole("link", { name: "Today" }).first().click();
  await page.keyboard.press("?");
  await expect(heading(page, /^Good /)).toBeVisible();

  // Opened is seen; put aside stays away after a lock.
  await expect(news.getByRole("button", { name: "Help, step by step" })).toHaveCount(0);
  await button(page, "Put aside").click();
  await expect(news).toHaveCount(0);
  await button(page, "Lock").click();
  await button(page, "Help with getting in").click();
  await page.getByText("What if I forget my passphrase").click();
  await expect(page.getByText(/press “Use the recovery key instead”/)).toBeVisible();
  await expectNothingFound(page, "help with getting in", "main");
  await unlock(page);
  await expect(heading(page, /^Good /)).toBeVisible();
  await expect(page.getByText("What’s new")).toHaveCount(0);
});

test.describe("team sessions", () => {
  test.use(fromServer);

  test("one is found through the help, and axe finds nothing on it", async ({ page }) => {
    await openWith(page, [], "/guidance/help/team-session");
    await page.getByRole("link", { name: "Open: Team sessions" }).click();
    await expect(heading(page, "Team sessions")).toBeVisible();
    await expectNothingFound(page, "team sessions", "main");
    await page.getByRole("link", { name: "Gifts and favours" }).click();
    await expect(heading(page, "Gifts and favours")).toBeVisible();
    await expectNothingFound(page, "a team session", "main");
  });
});
