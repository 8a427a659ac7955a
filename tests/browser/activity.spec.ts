import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { finished } from "../../src/casefile/records.fixture.ts";
import { button, downloadOf, goTo, heading, readyOffline, savePdf } from "./support/app.ts";
import { expectNothingFound } from "./support/axe.ts";
import { child, person } from "./support/people.ts";
import { openWith } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

const incident = finished(
  "incident",
  "incident-a",
  {
    tier: "concern",
    whenHappened: { precision: "exact", date: "2026-10-05" },
    reporter: "ta",
    types: ["exposing"],
    place: "toilets",
    children: [{ itemId: "c", child: "a", role: "displayed" }],
    summary: "Pulled at a skirt.",
  },
  { number: 14, finishedAt: "2026-10-05T16:00" },
);

test("what was done stands in the log, holds together, and can be checked on paper and without Waymark", async ({
  page,
}) => {
  await openWith(page, [child("a", "Sammo Vance"), person("ta", "Tom Reyes", "Teaching assistant"), incident]);
  await readyOffline(page);
  await page.context().setOffline(true);
  await goTo(page, "Children");
  await page.getByRole("link", { name: /^Sammo Vance/ }).click();
  await expect(heading(page, "Sammo Vance")).toBeVisible();
  await goTo(page, "Incidents");
  await page.getByRole("link", { name: /Incident 0014/ }).click();
  const { everything } = await savePdf(page, "Incident record");
  const foot = / · log (\d+) ([0-9a-f]{12})/.exec(everything);
  expect(foot).not.toBeNull();
  const [, line = "", print = ""] = foot ?? [];

  await goTo(page, "Settings");
  await page.getByRole("link", { name: "Activity log" }).click();
  await expect(page.getByText(/Each line holds the fingerprint of the one before, and they agree\.$/)).toBeVisible();
  const done = page.getByRole("region", { name: "What was done" });
  for (const words of [
    "Looked at the record of Sammo Vance",
    "Looked at Incident 0014 · version 1",
    "Handed over Incident 0014 · version 1 (PDF)",
    "Came in by passphrase",
    "Looked at the activity log",
  ])
    await expect(done.getByText(words, { exact: true })).toBeVisible();
  await expect(done.getByText(/^Wren Halloran · line/).first()).toBeVisible();
  await button(page, "Check every signature").click();
  await expect(page.getByText(/they agree, as do the signatures\. $/)).toBeVisible();

  await page.getByText("Hold a printed page against the log").click();
  await page.getByLabel("Line").fill(line);
  await page.getByLabel("Fingerprint").fill(print);
  await button(page, "Compare").click();
  await expect(page.getByText(/^Nothing up to that line was changed/)).toBeVisible();

  const seal = await savePdf(page, "Seal of the log");
  const shown = await page.locator(".activity-print").innerText();
  expect(seal.pages).toBe(1);
  // A reader of PDFs may see a gap between letters that stand apart a little.
  expect(seal.text.replaceAll(/\s/g, "")).toContain(shown.replaceAll(" ", ""));
  expect(seal.everything).not.toMatch(/Sammo|Vance|Reyes|Halloran/);

  await page.getByText("Save the log", { exact: true }).click();
  await button(page, "Make the files").click();
  await expectNothingFound(page, "the activity log");
  const save = async (name: RegExp) =>
    readFile(await (await downloadOf(page, () => page.getByRole("link", { name }).click())).path(), "utf8");
  const lines = (await save(/^Save the lines/)).trimEnd().split("\n");
  const hashes = lines.map((each) => createHash("sha256").update(each).digest("hex"));
  expect(lines.map((each): string => JSON.parse(each).prev)).toEqual(["0".repeat(64), ...hashes.slice(0, -1)]);
  expect(hashes[Number(line) - 1]?.slice(0, 12)).toBe(print);
  expect(await save(/^Save how to check/)).toContain(hashes.at(-1));
  expect(await save(/^Save the table/)).toContain("Looked at the record of Sammo Vance");

  await goTo(page, "Children");
  await page.getByRole("link", { name: /^Sammo Vance/ }).click();
  await page.getByRole("link", { name: "Who has looked at this file" }).click();
  await expect(page.getByText("Only what is about Sammo Vance")).toBeVisible();
  const about = page.getByRole("region", { name: "Who has looked at this" });
  await expect(about.getByText("Looked at the record of Sammo Vance", { exact: true }).first()).toBeVisible();
  await expect(about.getByText("Came in by passphrase")).toHaveCount(0);
});
