import { button, goTo, heading, readyOffline, savePdf } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { exampleOf } from "./support/examples.ts";
import { openSection } from "./support/fill-in.ts";
import { recordsAfter } from "./support/records.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

test("with the network off a card is found, printed on a page, begins a record and is ticked off on one", async ({
  page,
  context,
}) => {
  const { answers, people } = exampleOf("incident", 2);
  const records = await recordsAfter(people, async (desk) => desk.finish(await desk.start("incident", answers)));
  await openWith(page, records);
  await readyOffline(page);
  await context.setOffline(true);

  // Found by the words that come to mind.
  await goTo(page, "What to do");
  await page.getByLabel("What happened?").fill("nuds going round on snapchat");
  await expectNothingFound(page, "what to do, searched", "main");
  const title = "A nude image of a pupil is being shared";
  await page.getByRole("list", { name: "Found" }).getByRole("link").first().click();
  await expect(heading(page, title)).toBeFocused();
  await expectNothingFound(page, "a card", "main");

  // On paper: one page, whole, and nobody's name on it.
  const pdf = await savePdf(page, title);
  expect([pdf.fileName, pdf.pages]).toEqual(["what-to-do-nude-shared.pdf", 1]);
  expect(pdf.text).toContain("Do not look at it yourself, whatever the reason");
  expect(pdf.text).toMatch(/Last\s+checked 22 November 2026/);
  for (const { name } of people.flatMap((each) => (each.type === "child" ? [{ name: each.familyName }] : [])))
    if (name !== "") expect(pdf.everything).not.toContain(name);

  // A record from the card, with what it says and where that came from.
  await button(page, "Start the record from this card").click();
  await openSection(page, "The behaviour");
  const image = page.getByRole("group", { name: /nude, semi-nude or sexual image/ });
  await expect(image.getByRole("radio", { name: "Yes", exact: true })).toBeChecked();
  await expect(image.getByText(`From the card “${title}”`)).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /^A nude or semi-nude image made/ })).toBeChecked();

  // Beside the question the card opens over what is being written, which stays.
  const online = page.getByRole("textbox", { name: "What is known about the online part?" });
  const detail = "A chat that nobody has named";
  await page.getByRole("checkbox", { name: "Messages or group chat" }).check();
  await online.fill(detail);
  await page.getByRole("button", { name: title }).first().click();
  const drawer = page.getByRole("dialog", { name: title });
  await expect(drawer.getByRole("heading", { name: "Now, in the first minutes" })).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(online).toHaveValue(detail);

  // Beside a finished record a tick becomes an entry on it.
  await page.getByRole("link", { name: "Today" }).first().click();
  await goTo(page, "Incidents");
  await page.getByRole("link", { name: /^Incident 0001/ }).click();
  await page.getByRole("list", { name: "What to do" }).getByRole("link", { name: title }).click();
  await expect(page.getByText("For Incident 0001")).toBeVisible();
  const step = "Offer Report Remove to the child in it, and sit beside them while they use it.";
  await button(page, `Done: ${step}`).click();
  await page.getByLabel("What came of it?").fill("Done with Ms Orr beside her.");
  await button(page, "Write it down as done").click();
  await expect(page.getByText(/^Written down 22 November 2026 at 10:42, by Wren Halloran/)).toBeVisible();
  await page.getByRole("link", { name: "Open the record" }).click();
  const added = page.getByRole("region", { name: "Added since" });
  await expect(added.getByText("It was done · Done with Ms Orr beside her.")).toBeVisible();
});
