import { copyTitles, savePdf } from "./support/app.ts";
import { exampleOf } from "./support/examples.ts";
import { recordsAfter } from "./support/records.ts";
import { namesIn } from "./support/search.ts";
import { openWith } from "./support/seed.ts";
import { expect, fromServer, test } from "./support/test.ts";

test.use(fromServer);

for (const index of [0, 1]) {
  const { title, templateId, answers, people, childNames } = exampleOf("risk-assessment", index);

  test(`no copy for a family, a child or staff of “${title}” names a child it is not about`, async ({ page }) => {
    test.setTimeout(150_000);
    let fileId = "";
    const records = await recordsAfter(people, async (desk) => {
      const draft = await desk.start(templateId, answers);
      await desk.finish(draft);
      fileId = draft.fileId;
    });
    await openWith(page, records, `/file/${fileId}`);
    const [, ...copies] = await copyTitles(page);
    expect(copies.length).toBeGreaterThan(childNames.length);
    for (const copy of copies) {
      const others = childNames.filter((name) => !copy.endsWith(`: ${name}`));
      const { everything } = await savePdf(page, copy);
      const calledBy = others.flatMap((name) => [name, ...name.split(" ")]);
      expect(namesIn(everything, calledBy), copy).toEqual([]);
    }
  });
}
