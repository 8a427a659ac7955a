import type { Page } from "@playwright/test";
import { button, downloadOf, savePdf } from "./support/app.ts";
import { readPdf } from "./support/pdf.ts";
import { amara, callNames, corridor, finishedReferral, tomos } from "./support/referrals.ts";
import { namesIn } from "./support/search.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

const title = "Referral to children’s social care";
const elsewhere = [tomos, amara].flatMap(({ id }) => callNames[id] ?? []);
const handedOver = (page: Page) => page.getByRole("list", { name: "Handed over" }).getByRole("listitem");

/** A finished referral of Zoë, on its page. */
async function openReferral(page: Page): Promise<void> {
  let file = "";
  const { records } = await corridor(async (desk, from) => {
    file = await finishedReferral(desk, from);
  });
  await openWith(page, records, `/file/${file}`);
}

test("a PDF under a passphrase shows the words once, opens with them and with nothing else", async ({ page }) => {
  await openReferral(page);
  await page.getByText("PDF with a passphrase", { exact: true }).click();
  await button(page, `Make PDF with a passphrase: ${title}`).click();
  const words = page.getByRole("region", { name: `Passphrase: ${title}` });
  await words.waitFor({ timeout: 45_000 });
  const passphrase = (await words.locator(".copy-passphrase").innerText()).trim();
  expect(passphrase.split(/\s+/).length).toBeGreaterThanOrEqual(4);
  await expect(page.getByRole("link", { name: `Save locked PDF: ${title}` })).toHaveCount(0);
  await button(page, "I have written it down").click();
  const save = page.getByRole("link", { name: `Save locked PDF: ${title}` });
  await expect(save).toBeFocused();
  await expect(page.getByText(passphrase)).toHaveCount(0);

  const download = await downloadOf(page, () => save.click());
  await expect(readPdf(download)).rejects.toThrow("No password given");
  await expect(readPdf(download, `${passphrase} x`)).rejects.toThrow("Incorrect Password");
  const opened = await readPdf(download, passphrase);
  expect(opened.text).toContain("Child B");
  expect(namesIn(opened.everything, elsewhere)).toEqual([]);
  await expect(handedOver(page)).toContainText("PDF with a passphrase of version 1");
  await expect(page.getByText(passphrase)).toHaveCount(0);
});

test("whom a copy is for, what for and its fingerprint stand at its foot and in the record, and no child in the foot", async ({
  page,
}) => {
  await openReferral(page);
  await button(page, `Change: whom the copy is for, ${title}`).click();
  await page.getByLabel("Whom is this copy for?").fill("Jo Field, for Zoë and TOMOS");
  await page.getByLabel("What for? (optional)").fill("Strategy discussion on Tuesday");
  await button(page, "Use this").click();
  const { everything } = await savePdf(page, title);
  await expect(handedOver(page)).toContainText("For Jo Field, for Zoë and TOMOS · Strategy discussion on Tuesday");
  const mark = await handedOver(page).locator(".copy-mark").innerText();
  expect(mark).toMatch(/^[0-9a-f]{12}$/);
  expect(everything).toContain("For Jo Field, for Zoë and Child B · Strategy discussion on Tuesday");
  expect(everything).toContain(mark);
});

test("a section is copied as text for a portal, without another child's name, and is noted as having left", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  const portal = await context.newPage();
  await portal.setContent("<textarea></textarea>");
  const pasted = async () => {
    const field = portal.locator("textarea");
    await field.fill("");
    await field.press("ControlOrMeta+V");
    return field.inputValue();
  };
  await openReferral(page);
  await button(page, `Copy as text: ${title}`).click();
  const pieces = page.getByRole("dialog", { name: "Copy as text" });
  await pieces.getByRole("button", { name: "Copy: What happened", exact: true }).click();
  await expect(pieces.getByRole("status")).toHaveText("Copied: What happened");
  const section = await pasted();
  expect(section).toContain("Child B had squeezed");
  expect(namesIn(section, elsewhere)).toEqual([]);
  await page.bringToFront();
  await pieces.getByRole("button", { name: "Copy everything" }).click();
  await expect(pieces.getByRole("status")).toHaveText("Copied: everything");
  const everything = await pasted();
  expect(everything.length).toBeGreaterThan(section.length * 2);
  expect(namesIn(everything, elsewhere)).toEqual([]);
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await expect(handedOver(page)).toHaveCount(1);
  await expect(handedOver(page)).toContainText("Copied as text of version 1");
  await expect(handedOver(page)).toContainText("For Southmere Council, First Response · Referral");
});
