import { button, goTo, heading } from "./support/app.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

/** Thirty invented pupils as a school system exports them on Windows: accents in its own encoding, and one of them twice. */
function pupilList(): Buffer {
  const named = ["Zoë,Ó Briain", "Chloé,Núñez-Bøe", "Tom,Ellis", "Thomas,Ellis"];
  const rows = Array.from({ length: 26 }, (_, at) => `Pupil${at + 1},Birch,${(at % 28) + 1}/02/2015,,${(at % 2) + 5},`);
  const text = [
    "Legal Forename,Legal Surname,DOB,UPN,Year Group,Address",
    ...named.map((name, at) => `${name},13/0${Math.min(at + 1, 3)}/2015,,6,"${at + 1} Mill Lane\nNorthvale"`),
    ...rows,
  ].join("\r\n");
  return Buffer.from(text, "latin1");
}

test("a pupil list is imported, two records of one child are made one, and that is undone", async ({ page }) => {
  await openWith(page);
  await goTo(page, "Children");
  await page.getByRole("link", { name: "Import from a pupil list" }).click();
  const choosing = page.waitForEvent("filechooser");
  await button(page, "Choose a CSV file").click();
  await (await choosing).setFiles({ name: "pupils.csv", mimeType: "text/csv", buffer: pupilList() });
  await expect(page.getByText(/30 lines read\. Read as Windows-1252/)).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Chloé Núñez-Bøe" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Year 5 (13)" }).uncheck();
  await button(page, "Import 17 children").click();
  await expect(page.getByText("17 children added.")).toBeVisible();

  await page.getByRole("link", { name: "Go to the children" }).click();
  await page.getByRole("link", { name: "Tom Ellis" }).click();
  await button(page, "This is the same child as…").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Find the other record").fill("thomas");
  await dialog.getByRole("button", { name: "Thomas Ellis" }).click();
  await dialog.getByLabel("How do you know that it is one child?").fill("Entered twice in the school’s system");
  await dialog.getByRole("button", { name: "Make the two records one" }).click();
  await expect(page.getByText(/Entered twice in the school’s system/)).toBeVisible();
  await goTo(page, "Children");
  await expect(page.getByRole("link", { name: "Thomas Ellis" })).toHaveCount(0);
  await page.getByRole("link", { name: "Tom Ellis" }).click();
  await button(page, "Undo: Thomas Ellis is another child").click();
  await goTo(page, "Children");
  await page.getByRole("link", { name: "Thomas Ellis" }).click();
  await expect(heading(page, "Thomas Ellis")).toBeVisible();
});
