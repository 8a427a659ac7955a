import { button, goTo, heading, openReview, readyOffline, savePdf } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { exampleOf } from "./support/examples.ts";
import { fillDate, openSection } from "./support/fill-in.ts";
import { recordsAfter } from "./support/records.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

test("with the network off a training is written down and runs out in words; a level is thought through, chosen by a person and printed", async ({
  page,
  context,
}) => {
  const { answers, people } = exampleOf("incident", 2);
  const records = await recordsAfter(people, async (desk) => desk.finish(await desk.start("incident", answers)));
  await openWith(page, records);
  await readyOffline(page);
  await context.setOffline(true);

  // Who is trained in what: it stands in the log, beside the tool, and quietly on Today.
  await goTo(page, "What to do");
  await page.getByRole("link", { name: "Your team" }).click();
  await page.getByRole("link", { name: "Training log" }).click();
  await page.getByRole("link", { name: "Write down training" }).click();
  await page.getByLabel("What was it about?").selectOption("Sexual Behaviours Traffic Light Tool (Brook)");
  await fillDate(page.getByRole("group", { name: "On what day?" }), "2025-12-01");
  await page.getByRole("radio", { name: "12 months", exact: true }).check();
  await page.getByRole("checkbox", { name: "Wren Halloran" }).check();
  await expectNothingFound(page, "a training", "main");
  await button(page, "Save").click();
  await expect(heading(page, "Training log")).toBeFocused();
  const runsOut = "Runs out in 9 days, on 1 December 2026";
  await expect(page.getByRole("list", { name: "To be renewed" }).getByText(runsOut)).toBeVisible();
  await expectNothingFound(page, "training log", "main");
  await page.getByRole("link", { name: "Tools, and who is trained in them" }).click();
  const brook = page.getByRole("region", { name: "Sexual Behaviours Traffic Light Tool" });
  await expect(brook.getByText(`Wren Halloran, since 1 December 2025 ${runsOut}`)).toBeVisible();
  await expectNothingFound(page, "tools", "main");
  await goTo(page, "Today");
  await expect(page.getByText("1 training runs out within 60 days.")).toBeVisible();

  await goTo(page, "Incidents");
  await page.getByRole("link", { name: /^Incident 0001/ }).click();
  await page.getByText("Add to this record").click();
  await button(page, "A level, thought through").click();

  // What the record says is there, with where it is from.
  const seen = page.getByRole("textbox", { name: "What was seen, and what was heard?" });
  await expect(seen).toHaveValue(String(answers["summary"]));
  await expect(page.getByText("From Incident 0001").first()).toBeVisible();

  // What points to exploitation says that both may be true, and stops nobody.
  await openSection(page, "What may lie behind it");
  await expect(page.getByText("Both may be true")).toBeHidden();
  await page.getByRole("checkbox", { name: "Somebody gains by it" }).check();
  await expect(page.getByText("Both may be true")).toBeVisible();
  await expectNothingFound(page, "reasoning", "main");

  // The level is open, whatever was written, and what helps to choose is one press away.
  await openSection(page, "Your own level");
  const level = page.getByRole("group", { name: "How concerning does the behaviour look?" });
  await expect(level.getByRole("radio")).toHaveCount(5);
  await expect(level.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.locator("[data-page]").getByRole("button", { name: "Understanding behaviour" }).click();
  const drawer = page.getByRole("dialog", { name: "Understanding behaviour" });
  await expect(drawer.getByRole("heading", { name: "It may be exploitation as well" })).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await level.getByRole("radio", { name: "Abusive", exact: true }).check();
  await page.getByRole("radio", { name: "Medium", exact: true }).check();
  const reason = "He was told twice to stop, and it went on where nobody sees.";
  await page.getByRole("textbox", { name: "What led to this judgement?" }).fill(reason);
  await page.getByRole("radio", { name: "Brook Sexual Behaviours Traffic Light Tool" }).check();
  await button(page, "Use: Wren Halloran, Designated safeguarding lead").click();
  await fillDate(page.getByRole("group", { name: "When were they trained in it?" }), "2025-12-01");
  await page.getByRole("textbox", { name: "What was the outcome?" }).fill("Red");

  await openReview(page);
  await expect(page.getByText(/What you chose can point to exploitation/).first()).toBeVisible();
  await page.getByRole("button", { name: /^Finish/ }).click();
  const added = page.getByRole("region", { name: "Added since" });
  await added.getByText(/^Reasoning, 22 November 2026/).click();
  const pdf = await savePdf(page, "Reasoning behind a level");
  const text = pdf.text.replaceAll(/\s+/g, " ");
  for (const words of ["Somebody gains by it", "Abusive", reason]) expect(text).toContain(words);
});
