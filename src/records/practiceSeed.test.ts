import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import { closedRounds } from "../casefile/confidence/rounds.ts";
import { readEntity } from "../casefile/entities.ts";
import { check, complete } from "../engine/check.ts";
import { addDays, ageOn } from "../lib/dates.ts";
import { itemsOf, parts } from "../pack/confidence/questions.ts";
import { cases, schoolWide } from "../pack/practice/cases.ts";
import { checkContext } from "./checking.ts";
import { practiceRecords } from "./practiceSeed.ts";
import { isTemplateId, loadTemplate } from "./templates.ts";

/** In and out of term, on both sides of a year. */
const days = ["2026-11-29", "2027-03-03", "2027-08-17", "2029-01-01"];

const schoolOn = async (today: string) => {
  const { entities } = await practiceRecords(today);
  return withEntities(emptyCaseFile, entities);
};
const templateOf = (id: string) => {
  if (!isTemplateId(id)) throw new Error(`no template ${id}`);
  return loadTemplate(id);
};

describe.each(days)("the practice school made on %s", (today) => {
  test("has records that read back, and each finished one can be finished", async () => {
    const { entities } = await practiceRecords(today);
    for (const entity of entities) expect(readEntity(JSON.parse(JSON.stringify(entity)))).toMatchObject({ ok: true });
    const file = withEntities(emptyCaseFile, entities);
    expect(file.finished.size).toBeGreaterThanOrEqual(20);
    for (const record of file.finished.values()) {
      const template = await templateOf(record.templateId);
      const context = checkContext(file, record.finishedAt.slice(0, 10));
      expect(complete(template, record.answers, context), `${record.templateId} ${record.number}`).toMatchObject({
        ok: true,
      });
      expect(record.documents.length).toBeGreaterThan(0);
    }
  });

  test("names nobody who is not in it, and speaks of no day that is still to come as past", async () => {
    const file = await schoolOn(today);
    const everything = JSON.stringify([...file.finished.values()]);
    for (const unknown of [
      "no longer in the",
      "not on this tablet",
      "Unknown",
      "Wren",
      "Folake",
      "Larchwood",
      "Hollin",
    ])
      expect(everything).not.toContain(unknown);
    for (const { finishedAt } of file.finished.values()) expect(finishedAt.slice(0, 10) <= today).toBe(true);
    const newest = [...file.finished.values()].map(({ finishedAt }) => finishedAt.slice(0, 10)).sort();
    expect((newest.at(-1) ?? "") >= addDays(today, -9)).toBe(true);
  });

  test("has rounds of the confidence check that answer everything that is asked, and could have been kept", async () => {
    const keys = parts.flatMap(itemsOf).map(({ key }) => key);
    const rounds = closedRounds(await schoolOn(today));
    expect(rounds).toHaveLength(2);
    for (const { people, counts } of rounds) {
      expect(Object.keys(counts).sort()).toEqual([...keys].sort());
      for (const { said } of Object.values(counts)) expect(said > 1 && said < people).toBe(true);
    }
  });

  test("has children of the ages that the cases say", async () => {
    const file = await schoolOn(today);
    for (const { templateId, answers, finishedAt } of file.finished.values()) {
      if (templateId !== "incident") continue;
      const rows = answers["children"] as readonly { readonly child: string; readonly ageThen?: number }[];
      for (const { child, ageThen } of rows)
        if (ageThen !== undefined)
          expect(ageOn(file.children.get(child)?.dateOfBirth ?? "", finishedAt.slice(0, 10))?.years).toBe(ageThen);
    }
  });
});

test("the review of the plan is a draft that lacks only who signs", async () => {
  const file = await schoolOn("2026-11-29");
  const [draft] = [...file.drafts.values()];
  if (draft === undefined) throw new Error("no draft");
  const stops = check(
    await templateOf(draft.templateId),
    draft.answers,
    "final",
    checkContext(file, "2026-11-29"),
  ).filter(({ level }) => level === "stop");
  expect(stops).toEqual([]);
});

test("eight cases reach from reception to the sixth form, with every part and more than one level", () => {
  expect(cases).toHaveLength(8);
  const years = cases.flatMap(({ children }) => children.map(({ year }) => year));
  for (const year of ["Reception", "Year 4", "Year 8", "Year 13"]) expect(years).toContain(year);
  const said = JSON.stringify(cases);
  for (const role of ["displayed", "affected", "both", "witness", "unclear"])
    expect(said).toContain(`"role":"${role}"`);
  for (const level of ["inappropriate", "problematic", "abusive"]) expect(said).toContain(`"level":"${level}"`);
  expect(schoolWide.flatMap(({ children }) => children)).toEqual([]);
});
