import type { RawAnswers } from "../../src/engine/template.ts";
import { incident } from "../../src/pack/incident/template.ts";
import { loadTemplate } from "../../src/records/templates.ts";
import { payloads } from "../fixtures/payloads.ts";
import { button, copyTitles, finish, goTo, heading, saveDocx, savePdf } from "./support/app.ts";
import type { ReadDocx } from "./support/docx.ts";
import { exampleOf } from "./support/examples.ts";
import { draft } from "./support/records.ts";
import { openWith, unlock } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

// Every test is watched besides: a dialog, a refusal by the content policy or a request to another place fails it.

/** The answers with payloads behind every text that a person wrote, each time the next ones. The count is of texts times payloads. */
function withPayloads(answers: RawAnswers, room: number) {
  let at = 0;
  const next = (length: number): string => {
    let taken = "";
    for (let tries = 0; tries < payloads.length; tries++) {
      const payload = payloads[at % payloads.length] ?? "";
      if (length + taken.length + payload.length + 1 > room) break;
      at += 1;
      taken += ` ${payload}`;
    }
    return taken;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "string" && value.includes(" "))
      // One line holds 200 characters.
      return value.length < 110
        ? `${value} ${payloads[at++ % payloads.length]}`.slice(0, 199)
        : value + next(value.length);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
    return value;
  };
  return { answers: walk(answers) as RawAnswers, count: () => at };
}

/** Nothing in it that Word would work out, fetch or start, but the numbers of its pages. */
function expectWordsOnly({ text, xml }: ReadDocx): void {
  expect(text).toContain("<script>");
  expect(xml).not.toMatch(/<w:(?:fldSimple|altChunk|object)|TargetMode="External"/);
  const fields = xml.match(/<w:instrText[^>]*>[^<]*/g) ?? [];
  expect(fields.filter((field) => !/>(?:PAGE|NUMPAGES)$/.test(field))).toEqual([]);
}

for (const [templateId, index] of [
  ["incident", 1],
  ["risk-assessment", 0],
  ["referral", 0],
] as const) {
  test(`payloads in every field of a ${templateId} stay words: on the page, in the document and in its copies`, async ({
    page,
  }, info) => {
    test.setTimeout(180_000);
    const { answers, people } = exampleOf(templateId, index);
    const hostile = people.map((each, at) =>
      each.type === "child"
        ? {
            ...each,
            givenNames: `${each.givenNames} <b onclick=alert(1)>`,
            knownAs: payloads[at] ?? "",
            address: payloads.slice(0, 12).join("\n"),
          }
        : each,
    );
    const filled = withPayloads(answers, 3_000);
    const record = draft(await loadTemplate(templateId), filled.answers);
    await openWith(page, [...hostile, record], `/write/${record.id}/review`);
    await expect(heading(page, "Check your answers")).toBeVisible();
    info.annotations.push({ type: "tried", description: String(filled.count()) });
    expect(filled.count()).toBeGreaterThan(100);
    await expect(page.getByRole("main").getByText("<script>").first()).toBeVisible();
    await finish(page);
    await expect(page.getByRole("region", { name: "The whole document" }).getByText("<script>").first()).toBeVisible();
    const [whole = ""] = await copyTitles(page);
    const pdf = await savePdf(page, whole);
    expect(pdf.everything).toContain("<script>");
    if (templateId === "referral") expectWordsOnly(await saveDocx(page, whole));
    expect(await page.title()).toBe("Waymark");
    await goTo(page, "Children");
    await expect(page.getByRole("list", { name: "Children" }).getByText("<b onclick=alert(1)>").first()).toBeVisible();
    await page.getByRole("list", { name: "Children" }).getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("<b onclick=alert(1)>");
    expect(await page.title()).toBe("Waymark");
  });
}

test("payloads in a pupil list stay words, and are pointed out", async ({ page }, info) => {
  // With a sign for nothing in it a file is no list of words, and is refused whole.
  const cells = payloads
    .filter((payload) => !payload.includes("\0"))
    .map((payload) => `"${payload.replaceAll('"', '""')}"`);
  const list = [
    "Forename,Surname,DOB,UPN,Year,Address",
    ...cells.map((cell) => [cell, cell, cell, cell, cell, cell].join(",")),
  ];
  info.annotations.push({ type: "tried", description: String(cells.length * 6) });
  await openWith(page, [draft(incident, { tier: "note" })], "/children");
  await page.getByRole("link", { name: "Import from a pupil list" }).click();
  const choosing = page.waitForEvent("filechooser");
  await button(page, "Choose a CSV file").click();
  await (await choosing).setFiles({
    name: "<img src=x>.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(list.join("\r\n")),
  });
  await expect(page.getByText(/lines read/)).toBeVisible();
  await expect(page.getByText("<script>").first()).toBeVisible();
  expect(await page.title()).toBe("Waymark");
  await page.reload();
  await unlock(page);
});
