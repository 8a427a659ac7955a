import { newAuthority } from "../../src/casefile/directory/directory.ts";
import { rowsOf, summarise } from "../../src/engine/summary.ts";
import { kitchenSink, kitchenSinkExample, kitchenSinkNames } from "../fixtures/kitchen-sink.ts";
import { answeredRows, button, finish, openReview, said, savePdf } from "./support/app.ts";
import { fillIn, openSection } from "./support/fill-in.ts";
import { keyboard } from "./support/hand.ts";
import { unsaid } from "./support/pdf.ts";
import { child, person } from "./support/people.ts";
import { draft } from "./support/records.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

// The production build with the kitchen sink among its templates; see kitchen-sink.config.ts.
test.use({ baseURL: "http://localhost:4318" });

const empty = draft(kitchenSink, {});
const filled = draft(kitchenSink, kitchenSinkExample);
const people = [
  child("child-1", "Amal Idris"),
  child("child-2", "Zoë Ó Briain-Łukasiewicz"),
  person("person-1", "Mrs R. Hale"),
  {
    ...newAuthority("authority-1", "Southbank council"),
    thresholds: [
      { label: "Level 3: targeted help", meaning: "" },
      { label: "Level 4: specialist help", meaning: "Significant harm" },
    ],
  },
];
const labels = rowsOf(summarise(kitchenSink, kitchenSinkExample, kitchenSinkNames))
  .filter(({ answered }) => answered)
  .map(({ label }) => label);
const filling = { template: kitchenSink, answers: kitchenSinkExample, names: kitchenSinkNames };

test("every kind of question can be answered, and every answer is in the PDF", async ({ page }) => {
  await openWith(page, [empty], `/write/${empty.id}`);
  await fillIn(page, filling);
  await openReview(page);
  const rows = await answeredRows(page);
  expect(rows.map(({ label }) => label)).toEqual(labels);
  await finish(page);
  expect(unsaid(rows, (await savePdf(page, "Whole record")).text)).toEqual([]);
});

test("every kind of question can be answered from the keyboard alone", async ({ page }) => {
  await openWith(page, [empty], `/write/${empty.id}`);
  const hand = keyboard(page);
  await fillIn(page, { ...filling, hand });
  await hand.press(page.getByRole("main").getByRole("button", { name: "Check your answers" }).last());
  await expect(page.getByRole("button", { name: "Finish record" })).toBeVisible();
  expect((await answeredRows(page)).map(({ label }) => label)).toEqual(labels);
  await hand.press(button(page, "Finish record"));
  await expect(page).toHaveURL(/\/file\//);
});

test("questions come and go with the answers they depend on, and what was written in them comes back", async ({
  page,
}) => {
  await openWith(page, [...people, filled], `/write/${filled.id}`);
  const field = (label: string) => page.getByRole("textbox", { name: label, exact: true });
  await openSection(page, "Conditions");
  for (const shown of ["“is”", "“includes”", "“answered”", "“all”"])
    await expect(field(`Shown by ${shown}`)).toBeVisible();
  await expect(field("Shown by “any”")).toHaveCount(0);
  await expect(field("Shown by “not”")).toHaveCount(0);

  await openSection(page, "What kind");
  await expect(page.getByText("Do not look at the images")).toBeVisible();
  await page.getByRole("radio", { name: "Corridor" }).check();
  await page.getByRole("checkbox", { name: "Images" }).uncheck();
  await expect(page.getByText("Do not look at the images")).toHaveCount(0);
  await openSection(page, "About it");
  await page
    .getByRole("group", { name: "Did anybody hear it?" })
    .getByRole("radio", { name: "No", exact: true })
    .check();
  await expect(page.getByRole("navigation", { name: "Sections" }).getByText("Exact words")).toHaveCount(0);
  await openSection(page, "Conditions");
  await expect(field("Shown by “is”")).toHaveCount(0);
  await expect(field("Shown by what is itself shown by “is”")).toHaveCount(0);
  await expect(field("Shown by “any”")).toBeVisible();
  await expect(field("Shown by “not”")).toBeVisible();

  await openSection(page, "What kind");
  await page.getByRole("radio", { name: "Online" }).check();
  await openSection(page, "Conditions");
  await expect(field("Shown by “is”")).toHaveValue("A group chat");
  await expect(field("Shown by what is itself shown by “is”")).toHaveValue("Since September");
});

test("a section that cannot start says what is needed first", async ({ page }) => {
  const waiting = { ...filled, answers: { ...filled.answers, agreed: "no" } };
  await openWith(page, [...people, waiting], `/write/${waiting.id}`);
  const sections = page.getByRole("navigation", { name: "Sections" });
  await expect(sections.getByText("Say first that everything above is right.")).toBeVisible();
  await openSection(page, "Keeping safe");
  await page
    .getByRole("group", { name: "Is everything above right?" })
    .getByRole("radio", { name: "Yes", exact: true })
    .check();
  await openSection(page, "Sign");
});

test("items can be put in another order, removed and brought back", async ({ page }) => {
  await openWith(page, [...people, filled], `/write/${filled.id}`);
  await openSection(page, "People");
  const titles = () =>
    page
      .getByRole("group", { name: /^Child \d: / })
      .locator("legend.item-title")
      .allInnerTexts();
  await button(page, "Move up: Child 2: Zoë Ó Briain-Łukasiewicz").click();
  expect(await titles()).toEqual(["Child 1: Zoë Ó Briain-Łukasiewicz", "Child 2: Amal Idris"]);
  await button(page, "Remove: Child 1: Zoë Ó Briain-Łukasiewicz").click();
  await expect(said(page, "Removed: Child 1: Zoë Ó Briain-Łukasiewicz")).toBeVisible();
  expect(await titles()).toEqual(["Child 1: Amal Idris"]);
  await button(page, "Undo").click();
  expect(await titles()).toEqual(["Child 1: Zoë Ó Briain-Łukasiewicz", "Child 2: Amal Idris"]);
});

test("an example is taken over with one tap, and can then be rewritten", async ({ page }) => {
  await openWith(page, [...people, filled], `/write/${filled.id}`);
  await openSection(page, "Keeping safe");
  await page.getByRole("button", { name: "Break", exact: true }).click();
  await page.getByText("Examples you can use").click();
  await page.getByRole("radio", { name: "SEND" }).check();
  await button(page, "Add: A familiar adult plays alongside, within arm’s reach.").click();
  await expect(page.getByRole("textbox", { name: "What will an adult be seen doing?" })).toHaveValue(
    "An adult stands where both benches are in sight.\nA familiar adult plays alongside, within arm’s reach.",
  );
});

test("words of the directory are taken over with one tap, and can then be rewritten", async ({ page }) => {
  await openWith(page, [...people, filled], `/write/${filled.id}`);
  await openSection(page, "What kind");
  const level = page.getByRole("textbox", { name: "How do they call it?" });
  await expect(page.getByText("Significant harm")).toBeVisible();
  await button(page, "Use: Level 3: targeted help").click();
  await expect(level).toHaveValue("Level 3: targeted help");
});

test("a question is asked alone on its page where somebody wants it so", async ({ page }) => {
  const guided = { ...empty, density: "guided" as const };
  await openWith(page, [guided], `/write/${guided.id}`);
  await expect(page.getByRole("heading", { level: 1, name: "What is this about?" })).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(1);
  await button(page, "Options").click();
  await page.getByRole("radio", { name: "A whole section on a page" }).check();
  await button(page, "Done").click();
  await expect(page.getByRole("heading", { level: 1, name: "About it" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Another name for it" })).toBeVisible();
});
