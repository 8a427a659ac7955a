import { loadTemplate } from "../../src/records/templates.ts";
import { answeredRows, copyTitles, finish, heading, saveDocx, savePdf } from "./support/app.ts";
import { examples } from "./support/examples.ts";
import { unsaid } from "./support/pdf.ts";
import { draft } from "./support/records.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

for (const { title, templateId, answers, people, letters } of examples) {
  test(`every answer of “${title}” that the check-answers page shows is in the document on the page and in its copies`, async ({
    page,
  }) => {
    const record = draft(await loadTemplate(templateId), answers);
    await openWith(page, [...people, record], `/write/${record.id}/review`);
    await expect(heading(page, "Check your answers")).toBeVisible();
    const rows = (await answeredRows(page)).filter(({ value }) => !letters.includes(value));
    expect(rows.length).toBeGreaterThan(5);
    await finish(page);

    const onPage = await page.getByRole("region", { name: "The whole document" }).innerText();
    expect(unsaid(rows, onPage)).toEqual([]);
    const [whole = ""] = await copyTitles(page);
    const pdf = await savePdf(page, whole);
    expect(unsaid(rows, pdf.text)).toEqual([]);
    if (templateId !== "referral") return;
    const word = await saveDocx(page, whole);
    expect(unsaid(rows, word.text)).toEqual([]);
  });
}
