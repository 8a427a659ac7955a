import { incident } from "../../src/pack/incident/template.ts";
import { riskAssessment } from "../../src/pack/risk-assessment/template.ts";
import { button, heading } from "./support/app.ts";
import { exampleOf } from "./support/examples.ts";
import { fillDate } from "./support/fill-in.ts";
import { keyboard } from "./support/hand.ts";
import { draft, recordsAfter } from "./support/records.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

test("from Today into an interim plan and through its first page, with the keyboard alone", async ({ page }) => {
  const { answers, people } = exampleOf("incident", 2);
  const records = await recordsAfter(people, async (desk) => desk.finish(await desk.start("incident", answers)));
  await openWith(page, records);
  const hand = keyboard(page);
  await expect(heading(page, /Wren$/)).toBeFocused();

  await hand.press(page.getByRole("main").getByRole("link", { name: "Safety plan", exact: true }));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await hand.press(page.getByRole("button", { name: "Plan for محمد العلي" }));

  await expect(heading(page, "Why this plan, why now")).toBeFocused();
  await hand.choose(page.getByRole("radio", { name: "Yes, a plan of their own" }));
  await hand.write(page.getByRole("textbox", { name: /^Its reference, or the reason/ }), "Plan 0002");
  await hand.choose(page.getByRole("checkbox", { name: "A parent or carer asked" }));
  await fillDate(page.getByRole("group", { name: "From what day does it apply?" }), "2026-11-23", hand);
  await hand.press(button(page, "Continue"));
  await expect(heading(page, "The children")).toBeFocused();
  await hand.press(button(page, "Back"));
  await expect(heading(page, "Why this plan, why now")).toBeFocused();
  await expect(page.getByRole("textbox", { name: /^Its reference, or the reason/ })).toHaveValue("Plan 0002");
});

test("the first stop is a link past the navigation, and every screen begins at its heading", async ({ page }) => {
  await openWith(page);
  const hand = keyboard(page);
  for (const [link, title] of [
    ["Incidents", "Incidents"],
    ["Safety plans", "Safety plans"],
    ["Children", "Children"],
    ["Settings", "Settings"],
  ] as const) {
    await hand.press(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: link }));
    await expect(heading(page, title)).toBeFocused();
  }
  await hand.press(page.getByRole("link", { name: "Skip to the page" }));
  await expect(page.getByRole("main")).toBeFocused();
});

test("what stands in the way of going on is focused, and each line of it leads to its field", async ({ page }) => {
  const half = { ...draft(riskAssessment, { stage: "interim", planFor: "displayed", inForceFrom: "2026-02-31" }) };
  await openWith(page, [half], `/write/${half.id}`);
  const hand = keyboard(page);
  await hand.press(button(page, "Continue"));
  const problems = page.getByRole("region", { name: "There is a problem" });
  await expect(problems).toBeFocused();
  await hand.press(problems.getByRole("link"));
  const day = page.getByRole("group", { name: "From what day does it apply?" }).getByLabel("Day");
  await expect(day).toBeFocused();
  await hand.press(button(page, "Continue"));
  await expect(problems).toBeFocused();
});

test("on the check-answers page a stop and a Change link lead to the field, and Continue leads back", async ({
  page,
}) => {
  const half = draft(incident, { tier: "note", reporter: "person-me", place: "corridor" });
  await openWith(page, [half], `/write/${half.id}/review`);
  const hand = keyboard(page);
  await expect(page.getByRole("region", { name: /things are needed before this can be finished$/ })).toBeFocused();
  await hand.press(page.getByRole("link", { name: /What happened\?/ }));
  const account = page.getByRole("textbox", { name: "What happened?" });
  await expect(account).toBeFocused();
  await page.keyboard.insertText("Two pupils came to the office.");
  await hand.press(button(page, "Continue"));
  await expect(heading(page, "Check your answers")).toBeVisible();
  await hand.press(page.getByRole("button", { name: /^Change\s*: Where did it happen\?$/ }));
  await expect(page.getByRole("radio", { name: "Corridors and changeovers" })).toBeVisible();
  await hand.press(button(page, "Continue"));
  await expect(heading(page, "Check your answers")).toBeVisible();
});

test("a dialog takes the focus, keeps it, and gives it back to the button that opened it", async ({ page }) => {
  const empty = draft(incident, { tier: "note" });
  await openWith(page, [empty], `/write/${empty.id}`);
  const hand = keyboard(page);
  const options = button(page, "Options");
  const add = button(page, "Add a person");
  for (const [opener, name] of [
    [options, "Options"],
    [add, "Add a person"],
  ] as const) {
    await hand.press(opener);
    const dialog = page.getByRole("dialog", { name });
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(":focus")).toHaveCount(1);
    await hand.press(dialog.getByRole("button", { name: "Close" }));
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});
