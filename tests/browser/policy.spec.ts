import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { exampleNames, secondaryAcademy } from "../../src/pack/policy/examples/example.ts";
import { examples } from "../../src/pack/policy/examples.ts";
import { policy } from "../../src/pack/policy/template.ts";
import { namesInSecondaryCheck, secondaryCheck } from "../../src/pack/school-check/examples.ts";
import { schoolCheck } from "../../src/pack/school-check/template.ts";
import {
  button,
  downloadOf,
  finish,
  goOn,
  goTo,
  heading,
  openReview,
  readyOffline,
  saveDocx,
  savePdf,
} from "./support/app.ts";
import { fillIn, openSection } from "./support/fill-in.ts";
import { added, changed, changedElsewhere, removed } from "./support/next-year-library.ts";
import { school } from "./support/people.ts";
import { policyPeople, withPolicy } from "./support/policy.ts";
import { openOn, openWith, unlock } from "./support/seed.ts";
import { nextYear, serveBuild } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

const title = "Policy on harmful sexual behaviour";
const academy = { ...school, name: "Larchwood Academy", phase: "secondary" as const, authority: "southbank" };

/** A PDF’s text whatever its line breaks. */
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

/** Says on the file page that the newest edition was approved. */
async function approve(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Record that edition \d+ was approved$/ }).click();
  await expect(page.locator("[data-page]").getByRole("heading", { level: 1, name: "Approval" })).toBeVisible();
  await page.getByRole("radio", { name: "In a meeting" }).check();
  const approvedOn = page.getByRole("group", { name: "On which day?" });
  for (const [part, value] of [
    ["Day", "20"],
    ["Month", "11"],
    ["Year", "2026"],
  ] as const)
    await approvedOn.getByLabel(part, { exact: true }).fill(value);
  await page.getByRole("textbox", { name: "Where is that minuted?" }).fill("7.2");
  await page.getByRole("main").getByRole("button", { name: "Check your answers" }).last().click();
  await finish(page);
}

test("from questions to an adopted edition, with the network off", async ({ page, context }) => {
  test.setTimeout(180_000);
  const server = await serveBuild();
  await openWith(page, [...policyPeople, academy], "/", server.url);
  await readyOffline(page);
  await context.setOffline(true);
  await server.stop();

  await goTo(page, "Policy");
  await button(page, "Start the policy").click();
  await expect(heading(page, "What is the school called?")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What is the school called?" })).toHaveValue("Larchwood Academy");
  await expect(page.getByText("From the school’s settings")).toBeVisible();

  await button(page, "Options").click();
  await page.getByRole("radio", { name: "A whole section on a page" }).check();
  await button(page, "Done").click();
  const already = {
    schoolName: "Larchwood Academy",
    nation: "england",
    phase: "secondary",
    lead: "",
    localAuthority: "southbank",
  };
  const { lead: _lead, ...answers } = secondaryAcademy;
  const own = { passage: "wellbeing.felt", text: "This work is felt. We say so to each other.", basedOn: "" };
  await fillIn(page, { template: policy, answers: { ...answers, wording: [own] }, already, names: exampleNames });
  await openReview(page);
  await finish(page);

  await expect(page.getByText("For approval. Not in force yet.").first()).toBeVisible();
  await approve(page);
  const standing =
    /^Approved by the board of trustees on 20 November 2026, minute 7\.2\. In force from 22 November 2026\./;
  await expect(page.getByText(standing).first()).toBeVisible();

  const pdf = await savePdf(page, title);
  expect(pdf.title).toBe(title);
  expect(flat(pdf.text)).toContain("Approved by the board of trustees on 20 November 2026");
  expect(flat(pdf.text)).toContain(own.text);
  expect(pdf.bookmarks.length).toBeGreaterThan(25);
  expect(pdf.pages).toBeGreaterThanOrEqual(12);
  expect(pdf.pages).toBeLessThanOrEqual(18);

  await goTo(page, "Today");
  await expect(page.getByRole("list", { name: "Needs you" })).toContainText("Look again at Policy 0001");
  await page.getByRole("link", { name: "Look again at Policy 0001" }).click();
  await expect(heading(page, "Policy 0001")).toBeVisible();
});

test("why a paragraph is there, what it rests on, words of the school’s own, and the way back", async ({ page }) => {
  const records = await withPolicy();
  const draft = records.find(({ type }) => type === "draft");
  await openWith(page, [...records], `/write/${draft?.id}`);
  await openSection(page, "Wording");
  await page.getByText("Records", { exact: true }).click();
  const kept = page.getByRole("list", { name: "Records" }).getByRole("button").first();
  await kept.click();
  const dialog = page.getByRole("dialog", { name: "Why is this paragraph here?" });
  await expect(dialog.getByText("What it rests on")).toBeVisible();
  const before = await dialog.locator(".passage-text").innerText();
  await button(page, "Put it into our own words").click();
  const area = dialog.getByRole("textbox", { name: "In our own words" });
  await expect(area).toBeFocused();
  await area.fill("We write it down the same day.\n- who\n- what");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("We write it down the same day.").last()).toBeVisible();

  await expect(page.getByText(/^Saved on this tablet/)).toBeVisible();
  await page.reload();
  await unlock(page);
  await openSection(page, "Wording");
  await page.getByRole("list", { name: "Records" }).getByRole("button").first().click();
  await expect(dialog.getByRole("textbox")).toHaveValue("We write it down the same day.\n- who\n- what");
  await button(page, "Bring Waymark’s wording back").click();
  expect(await dialog.locator(".passage-text").innerText()).toBe(before);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("We write it down the same day.")).toHaveCount(0);

  await page.locator(".wizard-document").getByText("Designated safeguarding lead", { exact: true }).first().click();
  await expect(dialog.getByText("Set out from your answers")).toBeVisible();
  await dialog.getByRole("button", { name: "Change: Who leads on safeguarding?" }).click();
  await expect(page.getByRole("group", { name: "Who leads on safeguarding?" })).toBeVisible();
});

test("the policy as a Word file and as a web page with roles instead of names, and pages for other readers", async ({
  page,
}) => {
  const records = await withPolicy((desk, draft) => desk.finish(draft), examples.churchInfant.answers);
  const record = records.find((each) => each.type === "finished");
  await openWith(page, [...records], `/file/${record?.type === "finished" ? record.fileId : ""}`);

  const word = await saveDocx(page, title);
  expect(word.headings.filter(({ level }) => level === 2).length).toBeGreaterThan(20);
  expect(word.text).toContain("Maya Rahman");

  await button(page, "Make web page: Policy for the website").click();
  const save = page.getByRole("link", { name: "Save web page: Policy for the website", exact: true });
  const html = await readFile(await (await downloadOf(page, () => save.click())).path(), "utf8");
  for (const { 0: name } of [["Maya Rahman"], ["Ruth Adeyemi"], ["Colin Marsh"]] as const)
    expect(html).not.toContain(name);
  expect(html).not.toContain("<script");
  const opened = await page.context().newPage();
  await opened.setContent(html);
  await expect(opened.getByRole("heading", { level: 1 })).toHaveText("Policy for the website");
  await expect(opened.getByRole("navigation").getByRole("link").first()).toHaveAttribute("href", /^#part-/);

  for (const one of ["For parents and carers", "Keeping safe: for our youngest", "Keeping safe: easy read"])
    expect((await savePdf(page, one)).pages, one).toBe(1);
  await expect(page.getByRole("heading", { name: "Keeping safe: for young people" })).toHaveCount(0);
  expect(flat((await savePdf(page, "Checklist for approval")).text)).toContain("What the governing body is asked");
});

test("a year later only the paragraphs that changed for this school are shown, and the adopted edition stays", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const server = await serveBuild();
  const records = await withPolicy((desk, draft) => desk.finish(draft));
  const record = records.find((each) => each.type === "finished");
  const file = `/file/${record?.type === "finished" ? record.fileId : ""}`;
  await openWith(page, [...records], file, server.url);
  await readyOffline(page);
  await approve(page);
  await expect(page.getByText("Waymark’s wording has moved on")).toHaveCount(0);
  const before = await page.getByRole("region", { name: "Pages of the document" }).innerText();

  server.release("next year", nextYear);
  await openOn(page, "2027-09-06T09:00:00", "/", server.url);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((worker) => worker?.update()));
  await button(page, "Update now").click();
  await unlock(page);
  await expect(page.getByRole("link", { name: "See what changed for Policy 0001" })).toBeVisible();
  await page.getByRole("link", { name: "See what changed for Policy 0001" }).click();

  const list = page.getByRole("list", { name: "Paragraphs that would change" });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expect(list).toContainText(changed.why);
  await expect(list.getByRole("region", { name: "Waymark’s wording now" }).first()).toContainText(changed.text);
  await expect(list.getByRole("region", { name: "Adopted" }).first()).not.toContainText(changed.text);
  await expect(list).toContainText(added.title);
  await expect(list).toContainText("Taken out");
  await expect(list).not.toContainText(changedElsewhere.text);
  expect(removed).not.toBe("");
  expect(await page.getByRole("region", { name: "Pages of the document" }).innerText()).toBe(before);

  await page.getByRole("button", { name: "Write the next edition with Waymark’s new wording" }).click();
  await openReview(page);
  await page.getByRole("textbox", { name: "What changed in this edition?" }).fill("Guidance of 2027.");
  await finish(page);
  const log = await savePdf(page, "What changed in this edition");
  for (const words of ["Edition 2 beside edition 1", changed.text, changed.why])
    expect(flat(log.text)).toContain(words);
  await server.stop();
});

test("a present policy is pasted and held against the parts of a whole one", async ({ page }) => {
  await openWith(page, [...policyPeople, academy], "/policy");
  await page.getByRole("link", { name: /Hold your present policy/ }).click();
  await page.getByLabel("Which policy is it?").fill("Child-on-child abuse policy, 2021");
  await page
    .getByLabel("Paste its text")
    .fill(
      "We have zero tolerance: it could happen here. Keeping children safe in education 2021. Ring the HSB Support Service on 0344 225 0623.",
    );
  await button(page, "Look through it").click();
  await expect(page.getByLabel("Which policy is it?")).toHaveValue("Child-on-child abuse policy, 2021");
  await button(page, "Continue").click();
  await expect(page.getByText(/From the text you pasted \(found “/).first()).toBeVisible();
  await openReview(page);
  await finish(page);
  const pdf = await savePdf(page, "What our policy has and lacks");
  expect(pdf.text).toMatch(/closed/i);
  expect(pdf.text).toContain("Missing");
});

test.describe("what cannot become a policy", () => {
  const open = async (page: Page, change: Readonly<Record<string, unknown>>) => {
    const records = await withPolicy(undefined, { ...secondaryAcademy, ...change });
    const draft = records.find(({ type }) => type === "draft");
    await openWith(page, [...records], `/write/${draft?.id}/review`);
    await expect(heading(page, "Check your answers")).toBeVisible();
    await button(page, "Finish record").click();
    await expect(page.getByText("This cannot be finished yet")).toBeVisible();
  };
  test("one for a nation whose wording is a draft, and it says why", async ({ page }) => {
    await open(page, { nation: "wales" });
    await expect(page.getByText(/has not been read at the source/).first()).toBeVisible();
  });
  test("one with a paragraph in which something is still to be filled in", async ({ page }) => {
    await open(page, { wording: [{ passage: "wellbeing.felt", text: "Ask [name].", basedOn: "" }] });
    await expect(page.getByText(/still has a place to fill in: “\[name\]”/).first()).toBeVisible();
  });
  test("one for infants who board, or with a name of 300 characters", async ({ page }) => {
    await open(page, {
      phase: "infant",
      earlyYears: "yes",
      boarding: "full",
      boardingLead: "houses",
      schoolName: "Academy ".repeat(38),
    });
    await expect(page.getByText(/pupils board\. Change one of the two/).first()).toBeVisible();
    await expect(page.getByText(/longer than 200 characters/).first()).toBeVisible();
  });
});

test("the whole-school check feeds the policy, and its actions stand on Today until they are done", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openWith(page, [...policyPeople, academy], "/policy");
  await page.getByRole("button", { name: "Start a whole-school check" }).click();
  await fillIn(page, { template: schoolCheck, answers: secondaryCheck, names: namesInSecondaryCheck });
  await openReview(page);
  await finish(page);
  const check = await savePdf(page, "Whole-school check");
  expect(flat(check.text)).toContain("Contextual Safeguarding Network");

  await page.getByRole("button", { name: "Start the school’s policy" }).click();
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Prevention" }).click();
  for (const _ of ["the programme", "what is taught when"]) await goOn(page);
  await expect(heading(page, /^Which places and times does the school watch\?/)).toBeVisible();
  const [place] = secondaryCheck.places ?? [];
  await expect(page.getByRole("textbox", { name: "Place, time or group" }).first()).toHaveValue(place?.area ?? "");
  await expect(page.getByText("From Whole-school check 0001").first()).toBeVisible();

  await page.getByRole("link", { name: "Today" }).first().click();
  await expect(
    page.getByRole("main").getByRole("link", { name: "Do what was decided in Whole-school check 0001" }),
  ).toHaveCount((secondaryCheck.actions ?? []).length);
});
