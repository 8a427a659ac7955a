import type { Child } from "../../src/casefile/entities.ts";
import { rowsOf, summarise } from "../../src/engine/summary.ts";
import type { RawAnswers } from "../../src/engine/template.ts";
import { referral } from "../../src/pack/referral/template.ts";
import { startReferral } from "../../src/records/referrals.ts";
import { answeredRows, button, finish, heading, openReview, readyOffline, saveDocx, savePdf } from "./support/app.ts";
import { fillIn } from "./support/fill-in.ts";
import { unsaid } from "./support/pdf.ts";
import { now } from "./support/people.ts";
import { beside } from "./support/records.ts";
import { amara, callNames, corridor, finishedReferral, names, ownAnswers, tomos, zoe } from "./support/referrals.ts";
import { namesIn } from "./support/search.ts";
import { openOn, openWith, seed } from "./support/seed.ts";
import { serveBuild } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

const title = "Referral to children’s social care";

/** What is carried over into the referral of a child, as the app will carry it: of the second one also what is known of the first. */
async function carriedFor(own: Child): Promise<RawAnswers> {
  let carried: RawAnswers = {};
  await corridor(async (desk, from) => {
    if (own.id !== zoe.id) await finishedReferral(desk, from);
    carried = (await desk.begin((workspace) => startReferral(workspace, { childId: own.id, from }))).answers;
  });
  return carried;
}

test("with the network off, one incident becomes two referrals to two authorities, and neither names another child", async ({
  page,
  context,
  watched,
}) => {
  test.setTimeout(180_000);
  const { records, incidentFile } = await corridor();
  const server = await serveBuild();
  await seed(page, records, server.url);
  await openOn(page, now, `/file/${incidentFile}`, server.url);
  await readyOffline(page);
  await context.setOffline(true);
  await server.stop();
  await openOn(page, now, `/file/${incidentFile}`, server.url);

  await page.getByRole("link", { name: "Refer a child to children’s social care" }).click();
  await expect(heading(page, "Refer to children’s social care")).toBeVisible();
  await expect(page.getByText("These children live under different authorities")).toBeVisible();
  await expect(page.getByText(/Tomos Bevan under Northmoor Council/)).toBeVisible();
  await expect(button(page, "Start the referral about Tomos Bevan")).toBeVisible();
  await button(page, "Start the referral about Zoë Ó Briain-Łukasiewicz").click();
  await writeAndCheck(zoe, tomos);

  await page.getByRole("button", { name: "Start the referral for Tomos Bevan to Northmoor Council" }).click();
  await writeAndCheck(tomos, zoe);
  expect(
    watched.requests.filter((url) => !/^(blob:)?http:\/\/localhost:/.test(url) && !url.startsWith("data:")),
  ).toEqual([]);

  async function writeAndCheck(own: Child, other: Child) {
    const already = await carriedFor(own);
    const answers = beside(already, ownAnswers(own, other));
    await fillIn(page, { template: referral, answers, already, names });
    await openReview(page);
    const asked = rowsOf(summarise(referral, answers, names)).filter(({ answered }) => answered);
    expect((await answeredRows(page)).map(({ label }) => label)).toEqual(asked.map(({ label }) => label));
    await finish(page);

    const onPage = await page.getByRole("region", { name: "Pages of the document" }).innerText();
    const elsewhere = [...(callNames[other.id] ?? []), ...(callNames[amara.id] ?? [])];
    const [pdf, docx] = [await savePdf(page, title), await saveDocx(page, title)];
    for (const copy of [pdf, docx]) {
      expect(namesIn(copy.everything, elsewhere), copy.fileName).toEqual([]);
      expect(namesIn(copy.everything, [own.givenNames, own.familyName])).toHaveLength(2);
      expect(copy.text).toContain("Child B");
      expect(unsaid([{ label: "the page", value: onPage }], copy.text)).toEqual([]);
      expect(namesIn(copy.fileName, callNames[own.id] ?? [])).toEqual([]);
    }
    expect(docx.headings.map(({ text }) => text)).toEqual(pdf.bookmarks.slice(1));
    expect(new Set(docx.headings.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
  }
});

test("a child who is named by decision, with the reason, stands in the copies by name, and nobody else does", async ({
  page,
}) => {
  let file = "";
  const { records } = await corridor(async (desk, from) => {
    file = await finishedReferral(desk, from, ({ otherChildren = [], ...answers }) => ({
      ...answers,
      otherChildren: otherChildren.map((each) =>
        each.otherChild === tomos.id
          ? { ...each, naming: "named", namingReason: "A strategy discussion about both." }
          : each,
      ),
    }));
  });
  await openWith(page, records, `/file/${file}`);
  for (const copy of [await savePdf(page, title), await saveDocx(page, title)]) {
    expect(namesIn(copy.everything, callNames[amara.id] ?? [])).toEqual([]);
    expect(namesIn(copy.text, ["Tomos Bevan", "A strategy discussion about both."])).toHaveLength(2);
    expect(copy.text).not.toContain("Child C");
  }
});
