import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { type NotReferredAnswers, notReferredEntry } from "../../src/pack/entries/not-referred.ts";
import { replyEntry } from "../../src/pack/entries/reply.ts";
import { sendingEntry } from "../../src/pack/entries/sending.ts";
import { startEscalation, startNotReferred } from "../../src/records/referrals.ts";
import * as story from "../fixtures/referral-story.ts";
import {
  answeredRows,
  button,
  downloadOf,
  finish,
  goTo,
  heading,
  openReview,
  saveDocx,
  savePdf,
} from "./support/app.ts";
import { fillDate, fillIn } from "./support/fill-in.ts";
import {
  amara,
  answered,
  callNames,
  corridor,
  finishedReferral,
  names,
  refused,
  sent,
  tomos,
  zoe,
} from "./support/referrals.ts";
import { namesIn } from "./support/search.ts";
import { openOn, seed } from "./support/seed.ts";
import { expect, test } from "./support/test.ts";

/** What waits on Today, for this person or for others. */
const waiting = (page: Page, what: string | RegExp) =>
  page
    .getByRole("list", { name: /^(Needs you|Waiting for others)$/ })
    .getByRole("listitem")
    .filter({ hasText: what });
const standing = (page: Page) => page.getByRole("region", { name: "Where it stands" });

test.describe("an answer is due by the end of the next working day", () => {
  const friday = "2026-08-28T15:40:00";
  const referral = { ...story.referral, startedAt: "2026-08-28T14:00", finishedAt: "2026-08-28T15:20" };

  test("which a bank holiday, the nation and a closed day move", async ({ page }) => {
    await seed(page, [story.amal, story.southmere, story.northmoor, referral]);
    await openOn(page, friday, "/file/referral");
    await page.getByRole("button", { name: "Record how it was sent" }).click();
    await fillIn(page, {
      template: sendingEntry,
      answers: {
        sentTo: story.southmere.id,
        sentTeam: "First Response",
        sentAt: "2026-08-28T15:40",
        sentHow: "secureEmail",
        acknowledged: "no",
      },
      names,
    });
    await openReview(page);
    await finish(page);
    await expect(page).toHaveURL(/\/file\/referral$/);
    await expect(standing(page)).toContainText("Due by the end of Tuesday 1 September");
    await goTo(page, "Today");
    await expect(waiting(page, "Answer to Referral 0001")).toContainText("Tue 1 Sep");

    await openOn(page, "2026-09-02T09:00:00");
    await expect(waiting(page, "Answer to Referral 0001")).toContainText("1 day late");
    await expect(page.getByText(/and it is late/)).toBeVisible();

    await goTo(page, "Settings");
    await page.getByLabel("Nation").selectOption("Scotland");
    await button(page, "Save: Your school and you").click();
    await expect(page.getByText(/^Saved\. New documents/)).toBeVisible();
    await goTo(page, "Today");
    await expect(waiting(page, "Answer to Referral 0001")).toContainText("It was due by the end of Monday 31 August");

    await goTo(page, "Settings");
    await page.getByLabel("Nation").selectOption("England");
    await button(page, "Save: Your school and you").click();
    await fillDate(page.getByRole("group", { name: "A day your school is closed" }), "2026-09-01");
    await button(page, "Add this day").click();
    await expect(page.getByRole("list", { name: "Days your school is closed" })).toContainText("Tue 1 Sep 2026");
    await goTo(page, "Today");
    await expect(waiting(page, "Answer to Referral 0001")).toContainText("Due today");
    await waiting(page, "Answer to Referral 0001").getByRole("link").click();
    await expect(standing(page)).toContainText("Due by the end of Wednesday 2 September");
  });
});

const tuesday = "2026-11-24T10:00:00";

test("no further action, and the school disagrees: the letter writes itself, goes as PDF and Word, and has its own day", async ({
  page,
}) => {
  let file = "";
  const { records } = await corridor(async (desk, from) => {
    file = await finishedReferral(desk, from);
    await sent(desk, file, "2026-11-22T11:10");
  });
  await seed(page, records);
  await openOn(page, tuesday, `/file/${file}`);
  await page.getByRole("button", { name: "Record their answer" }).click();
  await fillIn(page, { template: replyEntry, answers: { ...refused, repliedAt: "2026-11-24T09:10" }, names });
  await openReview(page);
  await finish(page);
  await expect(standing(page)).toContainText("They answered: No further action");

  await page.getByRole("button", { name: "Disagree: write the letter for stage “Between practitioners”" }).click();
  await expect(heading(page, "The stage")).toBeVisible();
  await openReview(page);
  await expect(page.getByText(/needed before this can be finished/)).toHaveCount(0);
  const rows = new Map((await answeredRows(page)).map(({ label, value }) => [label, value]));
  expect(rows.get("Whom is the letter for?")).toBe("The duty social worker’s team manager");
  expect(rows.get("Why the school sees it differently")).toBe(refused.viewReason);
  await finish(page);

  await page.getByText(/^Letter, 24 November 2026/).click();
  const title = "Letter about a decision";
  for (const copy of [await savePdf(page, title), await saveDocx(page, title)]) {
    for (const said of ["The duty social worker’s team manager", refused.viewReason, refused.outcomeReason])
      expect(namesIn(copy.text, [said])).toEqual([said]);
    const elsewhere = [tomos.id, amara.id].flatMap((id) => callNames[id] ?? []);
    expect(namesIn(copy.everything, elsewhere), copy.fileName).toEqual([]);
    expect(namesIn(copy.fileName, callNames[zoe.id] ?? [])).toEqual([]);
  }
  await goTo(page, "Today");
  await expect(waiting(page, "Answer to the letter about Referral 0001")).toContainText("Wed 25 Nov");
});

test("each stage has its own reader from the directory, and after the last one the app says who is left", async ({
  page,
}) => {
  let file = "";
  const { records } = await corridor(async (desk, from) => {
    file = await finishedReferral(desk, from);
    desk.at("2026-11-23T09:00:00");
    await sent(desk, file, "2026-11-23T09:00");
    await answered(desk, file, "2026-11-23T15:00");
    desk.at("2026-11-23T16:00:00");
    await desk.finish(await desk.begin((workspace) => startEscalation(workspace, file)));
    desk.at("2026-11-24T09:00:00");
    await answered(desk, file, "2026-11-24T09:00");
  });
  await seed(page, records);
  await openOn(page, tuesday, `/file/${file}`);
  await page.getByRole("button", { name: "Disagree: write the letter for stage “Between heads of service”" }).click();
  await openReview(page);
  const rows = await answeredRows(page);
  expect(rows).toContainEqual({ label: "Whom is the letter for?", value: "The head of service for children" });
  await finish(page);
  await expect(standing(page)).toContainText("Due by the end of Friday 27 November");

  await page.getByRole("button", { name: "Record their answer" }).click();
  await fillIn(page, { template: replyEntry, answers: { ...refused, repliedAt: "2026-11-24T10:00" }, names });
  await openReview(page);
  await finish(page);
  await expect(standing(page)).toContainText("The stages are used up");
  await goTo(page, "Today");
  await expect(waiting(page, "Disagree about Referral 0001")).toContainText("every stage of the local procedure");
});

const notReferring: NotReferredAnswers = {
  why: ["earlyHelp", "moreNeeded"],
  whyDetail: "Early help begins on Thursday, and both families want it.",
  optionsConsidered: "Ringing the front door for advice: done, and they advised early help.",
  keptSafe: "An adult stands at the lockers between lessons.",
  wouldChange: "A second report, or no change by the day below.",
  decidedBy: "person-me",
  decidedAt: "2026-11-24T10:00",
  lookAgain: "2026-12-08",
};

test("not referring is written down as a decision, and comes back on its day", async ({ page }) => {
  const { records, incidentFile } = await corridor();
  await seed(page, records);
  await openOn(page, tuesday, `/referrals/start/${incidentFile}`);
  await button(page, "Decide not to refer").click();
  await fillIn(page, { template: notReferredEntry, answers: notReferring, names });
  await openReview(page);
  await finish(page);
  await expect(page).toHaveURL(`/file/${incidentFile}`);
  await goTo(page, "Today");
  const row = waiting(page, "Look again at not referring from Incident 0001");
  await expect(row).toContainText("Tue 8 Dec");
});

test("every date that is due goes into a calendar file, and no child with it", async ({ page }) => {
  const { records } = await corridor(async (desk, from) => {
    desk.at("2026-11-24T10:00:00");
    await sent(desk, await finishedReferral(desk, from), "2026-11-20T15:00");
    const decided = await desk.begin(
      (workspace) => startNotReferred(workspace, from),
      (carried) => ({ ...carried, ...notReferring }),
    );
    await desk.finish(decided);
  });
  await seed(page, records);
  await openOn(page, tuesday);
  const due = waiting(page, "");
  await expect(due).not.toHaveCount(0);
  const count = await due.filter({ hasNotText: /(Draft|Open)$/ }).count();
  await page.getByText("Save these dates to your calendar").click();
  const download = await downloadOf(page, () => page.getByRole("link", { name: "Save the file" }).click());
  const text = await readFile(await download.path(), "utf8");
  expect(download.suggestedFilename()).toBe("waymark-dates.ics");
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(count);
  for (const day of ["20261123", "20261208"]) expect(text).toContain(`DTSTART;VALUE=DATE:${day}`);
  expect(text).toContain("Referral 0001 – reply due");
  expect(namesIn(text, Object.values(callNames).flat())).toEqual([]);
});
