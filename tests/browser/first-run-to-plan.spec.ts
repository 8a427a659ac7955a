import { namesIn } from "../../src/pack/incident/examples/case.ts";
import { examples } from "../../src/pack/incident/examples.ts";
import { incident } from "../../src/pack/incident/template.ts";
import { riskAssessment } from "../../src/pack/risk-assessment/template.ts";
import { answeredRows, button, finish, firstRun, openReview, readyOffline, savePdf } from "./support/app.ts";
import { fillIn } from "./support/fill-in.ts";
import { unsaid } from "./support/pdf.ts";
import { now } from "./support/people.ts";
import { interimPlan } from "./support/plans.ts";
import { serveBuild } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

test("with the network off, a first visit ends with a saved plan that says every answer and no name where none belongs", async ({
  page,
  context,
  watched,
}) => {
  test.setTimeout(180_000);
  const example = examples.find(({ id }) => id === "group-chat-image");
  if (example === undefined) throw new Error("The example is gone");
  const names = {
    ...namesIn(example),
    person: (id: string) => example.people.find((each) => each.id === id)?.name ?? "",
  };
  const children = example.children.map(({ name }) => name);
  const [displayed = ""] = (example.answers.children ?? []).flatMap(({ role, child }) =>
    role === "displayed" && child !== undefined ? [names.child(child)] : [],
  );

  const server = await serveBuild();
  await page.clock.setFixedTime(now);
  await page.goto(server.url);
  await readyOffline(page);
  await context.setOffline(true);
  await server.stop();
  await page.reload();

  await firstRun(page);

  await button(page, "Record an incident").click();
  await fillIn(page, { template: incident, answers: example.answers, names });
  await openReview(page);
  await finish(page);

  await page.getByRole("button", { name: `Start a safety plan for ${displayed}` }).click();
  await fillIn(page, {
    template: riskAssessment,
    answers: interimPlan,
    names: { child: (id) => id, person: (id) => id, personName: (id) => id, authority: (id) => id },
  });
  await openReview(page);
  const rows = await answeredRows(page);
  expect(rows.length).toBeGreaterThan(30);
  await finish(page);

  const pdf = await savePdf(page, "Risk assessment and safety plan");
  expect(unsaid(rows, pdf.text)).toEqual([]);
  for (const name of children.flatMap((child) => child.split(" "))) {
    expect(pdf.fileName).not.toContain(name.toLowerCase());
    expect(pdf.title).not.toContain(name);
  }
  expect(
    watched.requests.filter((url) => !/^(blob:)?http:\/\/localhost:/.test(url) && !url.startsWith("data:")),
  ).toEqual([]);
});
