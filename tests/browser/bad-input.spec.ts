import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { incident } from "../../src/pack/incident/template.ts";
import { aboutSchool, button, goOn, heading, said } from "./support/app.ts";
import { fillDate } from "./support/fill-in.ts";
import { child, passphrase } from "./support/people.ts";
import { draft } from "./support/records.ts";
import { openWith, seed, unlock } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

const note = {
  ...draft(incident, { tier: "note", reporter: "person-me" }),
  place: { sectionId: "happened", key: "summary" },
};
const writing = `/write/${note.id}`;
const account = (page: Page) => page.getByRole("textbox", { name: "What happened?" });
const saved = (page: Page) => expect(page.getByText(/^Saved on this tablet/)).toBeVisible();

test("a wrong passphrase is answered with what to do, and the records stay as they are", async ({ page }) => {
  await seed(page, [child("child-1", "Amal Idris")]);
  await page.goto("/children");
  await page.getByLabel("Passphrase", { exact: true }).fill("marble thistle window kettlf");
  await button(page, "Unlock").click();
  await expect(said(page, "That is not the passphrase of this device.")).toBeVisible();
  await expect(button(page, "Unlock")).toBeVisible();
  await unlock(page);
  await expect(page.getByRole("list", { name: "Children" }).getByText("Amal Idris")).toBeVisible();
});

test("a wrong recovery key is answered with what to do, whatever was typed", async ({ page }) => {
  const key = await seed(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Use the recovery key instead" }).click();
  for (const wrong of ["", "not a key at all", key.slice(1).join(" "), key.with(0, "0000").join(" ")]) {
    await page.getByLabel("Recovery key").fill(wrong);
    await button(page, "Unlock with the recovery key").click();
    await expect(
      said(page, wrong === "" ? "Type the nine groups" : "That is not the recovery key of this device."),
    ).toBeVisible();
    await expect(button(page, "Unlock with the recovery key")).toBeVisible({ timeout: 15_000 });
  }
});

test("a set-up that is left before the recovery key is on paper leaves nothing behind", async ({ page }) => {
  await page.goto("/");
  await button(page, "Set up Waymark").click();
  await page.getByRole("radio", { name: "A phrase of my own" }).check();
  await page.getByLabel("Your phrase", { exact: true }).fill("too short");
  await button(page, "Continue").click();
  await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
  await page.getByLabel("Your phrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Your phrase once more").fill(passphrase);
  await button(page, "Continue").click();
  await expect(heading(page, "Keep the recovery key")).toBeVisible();
  await page.reload();
  await expect(heading(page, "Welcome to Waymark")).toBeVisible();
});

test("a set-up that is left before the school is written goes on there after unlocking", async ({ page }) => {
  await page.goto("/");
  await button(page, "Set up Waymark").click();
  await page.getByRole("radio", { name: "A phrase of my own" }).check();
  await page.getByLabel("Your phrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Your phrase once more").fill(passphrase);
  await button(page, "Continue").click();
  const sheet = page.getByRole("list", { name: "Recovery key" });
  await sheet.waitFor();
  const groups = await sheet.getByRole("code").allInnerTexts();
  await button(page, "I have it on paper").click();
  const fields = page.getByRole("textbox", { name: /^Group \d+$/ });
  await fields.first().fill("0000");
  await button(page, "Continue").click();
  await expect(page.getByRole("link", { name: /is not what the sheet says/ })).toHaveCount(2);
  for (const [index, group] of groups.entries()) {
    const field = page.getByRole("textbox", { name: `Group ${index + 1}`, exact: true });
    if ((await field.count()) > 0) await field.fill(group);
  }
  await button(page, "Continue").click();
  await expect(heading(page, "Your school and you")).toBeVisible();
  await page.reload();
  await unlock(page);
  await expect(heading(page, "Your school and you")).toBeVisible();
  await aboutSchool(page);
});

test("damaged and newer records are counted in words, and everything else is there", async ({ page }) => {
  await openWith(page, [
    child("child-1", "Amal Idris"),
    { ...child("child-2", "Somebody Later"), v: 99 },
    { type: "draft", id: "damaged-1" },
    { type: "sighting", id: "newer-2", v: 1 },
  ]);
  await expect(said(page, "3 records could not be read")).toBeVisible();
  await expect(said(page, /^2 records were written by a newer version of Waymark/)).toBeVisible();
  await expect(said(page, /^1 record is damaged in both copies. Nothing was deleted/)).toBeVisible();
  await button(page, "I have read this").click();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Children" }).click();
  await expect(page.getByRole("list", { name: "Children" }).getByRole("listitem")).toHaveCount(1);
});

test("a draft written with a newer form is left as it is, and says so", async ({ page }) => {
  await openWith(page, [{ ...note, templateVersion: 99 }], writing);
  await expect(heading(page, "This draft needs a newer Waymark")).toBeVisible();
  await expect(said(page, "Nothing has been lost and nothing has been changed")).toBeVisible();
});

test("a vault written by a newer app is not touched, and says what to do", async ({ page }) => {
  await seed(page, [child("child-1", "Amal Idris")]);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("waymark");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { result: database } = request;
          const { name, version } = database;
          database.close();
          const raised = indexedDB.open(name, version + 10);
          raised.onerror = () => reject(raised.error);
          raised.onsuccess = () => {
            raised.result.close();
            resolve(undefined);
          };
        };
      }),
  );
  await page.goto("/");
  await expect(heading(page, "This device needs the new version of Waymark")).toBeVisible();
  await expect(said(page, "They are safe.")).toBeVisible();
});

test("when the device is full in the middle of a save, the page says so, keeps the words and saves once there is room", async ({
  page,
  context,
}) => {
  await openWith(page, [note], writing);
  await account(page).pressSequentially("Before. ");
  await saved(page);
  const origin = new URL(page.url()).origin;
  const devTools = await context.newCDPSession(page);
  const { usage } = await devTools.send("Storage.getUsageAndQuota", { origin });
  await devTools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 5_000 });
  // Records are packed before they are kept, so this is text that cannot be; and the browser sets a little room aside beforehand.
  let long = "";
  await expect(async () => {
    long = randomBytes(600_000).toString("base64");
    await account(page).fill(`Before. ${long}`);
    await expect(said(page, "Not saved: this device is full")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 45_000, intervals: [0] });
  await expect(said(page, /What you wrote is still on this page, and everything saved before is safe/)).toBeVisible();
  await expect(account(page)).toHaveValue(`Before. ${long}`);

  await button(page, "Lock").click();
  await expect(heading(page, "Not locked yet: the last words are not saved")).toBeVisible();
  await button(page, "Go back to what I was writing").click();
  await expect(account(page)).toHaveValue(`Before. ${long}`);

  await devTools.send("Storage.overrideQuotaForOrigin", { origin });
  await button(page, "Try again").click();
  await saved(page);
  await button(page, "Lock").click();
  await unlock(page);
  await expect(account(page)).toHaveValue(`Before. ${long}`);
});

test("200,000 characters in one field are kept whole, and more are kept but kept from finishing", async ({ page }) => {
  const whole = "She said it was on the bus. ".repeat(7_200).slice(0, 200_000);
  await openWith(page, [note], writing);
  await account(page).fill(whole);
  await saved(page);
  await expect(page.getByText("0 characters left")).toBeVisible();
  await account(page).fill(`${whole} More.`);
  await expect(page.getByText(/^6 characters too many. It is kept/)).toBeVisible();
  await button(page, "Lock").click();
  await unlock(page);
  await expect(account(page)).toHaveValue(`${whole} More.`);
});

test("a date that does not exist is pointed out, and what was typed stays", async ({ page }) => {
  const concern = { ...note, answers: { tier: "concern" }, place: { sectionId: "happened", key: "whenHappened" } };
  await openWith(page, [concern], writing);
  const box = page.getByRole("group", { name: "When did it happen?" });
  await fillDate(box, "2026-02-31");
  await goOn(page);
  const summary = page.getByRole("region", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "Enter a real date, with a day, a month and a year" }).click();
  await expect(box.locator(":focus")).toBeVisible();
  await expect(box.getByLabel("Day")).toHaveValue("31");
  await fillDate(box, "2026-11-18");
  await goOn(page);
  await expect(summary).toHaveCount(0);
});

for (const how of ["dropped", "pasted"] as const) {
  test(`a picture that is ${how} is refused with the reason, and nothing else happens`, async ({ page }) => {
    await openWith(page, [note], writing);
    await account(page).pressSequentially("She had been sent a picture.");
    await account(page).evaluate((field, type) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["x"], "IMG_0001.jpg", { type: "image/jpeg" }));
      const options = { bubbles: true, cancelable: true };
      field.dispatchEvent(
        type === "dropped"
          ? new DragEvent("drop", { ...options, dataTransfer: transfer })
          : new ClipboardEvent("paste", { ...options, clipboardData: transfer }),
      );
    }, how);
    await expect(page.getByText(/^Warning: Nothing was added$/)).toBeVisible();
    await expect(page.getByText(/Waymark takes no files or pictures/).first()).toBeVisible();
    await expect(account(page)).toHaveValue("She had been sent a picture.");
    await expect(page).toHaveURL(writing);
  });
}
