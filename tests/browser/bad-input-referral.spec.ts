import { replyEntry } from "../../src/pack/entries/reply.ts";
import { startReferral } from "../../src/records/referrals.ts";
import { button, finish, heading, openReview } from "./support/app.ts";
import { fillIn, openSection } from "./support/fill-in.ts";
import { now } from "./support/people.ts";
import {
  begunReferral,
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
import { openOn, openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

test("a child of whom no home is known can be referred, and the start says what is missing and keeps what is chosen", async ({
  page,
}) => {
  const { records, incidentFile } = await corridor(undefined, [{ ...tomos, authority: "" }]);
  await openWith(page, records, `/referrals/start/${incidentFile}`);
  await expect(page.getByText("It is not known which authority Tomos Bevan lives under")).toBeVisible();
  await page.getByLabel("Which authority does Tomos Bevan live under?").selectOption("Northmoor Council");
  await expect(page.getByText("These children live under different authorities")).toBeVisible();
  await expect(page.getByText(/^It is not known which authority/)).toHaveCount(0);
  await button(page, "Start the referral about Tomos Bevan").click();
  await openSection(page, "The child");
  const address = page.getByRole("textbox", { name: "Where does this child live?" });
  await expect(address).toHaveValue("");
  await openReview(page);
  await button(page, "Finish record").click();
  await expect(page.getByText("This cannot be finished yet")).toBeVisible();
});

test("when the record that a referral rests on is discarded, its answers stay and say that the source is gone", async ({
  page,
}) => {
  let [draftId, source] = ["", ""];
  const { records } = await corridor(async (desk) => {
    const incident = await desk.start("incident", {
      tier: "concern",
      children: [{ itemId: "one", child: zoe.id, role: "affected" }],
      summary: "Zoë came to lunch with her coat done up to the neck.",
    });
    const referral = await desk.begin((workspace) =>
      startReferral(workspace, { childId: zoe.id, from: incident.fileId }),
    );
    await desk.discard(incident);
    draftId = referral.id;
    source = incident.fileId;
  });
  await openWith(page, records, `/write/${draftId}`);
  await openSection(page, "The concern");
  const account = page.getByRole("textbox", { name: "What happened?" });
  await expect(account).toHaveValue("Zoë came to lunch with her coat done up to the neck.");
  await expect(
    page.getByText(/^From Incident 0002.*, which is no longer here. Your answer stays.$/).first(),
  ).toBeVisible();

  await openOn(page, now, `/referrals/start/${source}`);
  await expect(heading(page, "This record is not on this device")).toBeVisible();
});

test("a reply that is older than what it answers is kept, with a warning", async ({ page }) => {
  let file = "";
  const { records } = await corridor(async (desk, from) => {
    file = await finishedReferral(desk, from);
    await sent(desk, file, "2026-11-22T09:00");
  });
  await openWith(page, records, `/file/${file}`);
  await page.getByRole("button", { name: "Record their answer" }).click();
  await fillIn(page, { template: replyEntry, answers: { ...refused, repliedAt: "2026-11-20T16:00" }, names });
  await openReview(page);
  await expect(page.getByText(/This reply is dated before the referral was sent/)).toBeVisible();
  await finish(page);
  await expect(page.getByRole("region", { name: "Where it stands" })).toContainText("They answered: No further action");
});

test("another child who is named in the text is pointed out, and is a letter in what is sent", async ({ page }) => {
  let draftId = "";
  const { records } = await corridor(async (desk, from) => {
    draftId = (await begunReferral(desk, from)).id;
  });
  await openWith(page, records, `/write/${draftId}/review`);
  await expect(heading(page, "Check your answers")).toBeVisible();
  const advice = page.getByRole("region", { name: "Worth another look: how it is written" });
  await expect(
    advice.getByRole("button", { name: /^Tomos Bevan .*named .*a letter such as “Child B”/ }).first(),
  ).toBeVisible();
  await finish(page);
  const document = await page.getByRole("region", { name: "Pages of the document" }).innerText();
  expect(document).toContain("Child B’s locker");
  expect(namesIn(document, callNames[tomos.id] ?? [])).toEqual([]);
});
