import { describe, expect, test } from "vitest";
import { examples } from "../pack/incident/examples.ts";
import { planFromIncident } from "./carry.ts";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import { newChild } from "./entities.ts";

const counter = () => {
  let count = 0;
  return () => `id-${++count}`;
};
const context = () => ({ me: "me", today: "2026-11-22", newId: counter() });

const serious = examples.find(({ answers }) => answers.tier === "serious");
if (serious === undefined) throw new Error("There is no serious example");
const source = { fileId: "file-7", label: "Incident 0007, 19 November 2026", answers: serious.answers };
const displayed = serious.answers.children?.find(({ role }) => role === "displayed");
const affected = serious.answers.children?.find(({ role }) => role === "affected");
const file = withEntities(
  emptyCaseFile,
  (serious.answers.children ?? []).map(({ child = "" }) =>
    newChild("2026-11-22T10:00", child, {
      givenNames: child,
      familyName: "",
      knownAs: "",
      dateOfBirth: "2012-03-09",
      yearGroup: "9",
    }),
  ),
);

describe("a plan begun from an incident", () => {
  const { answers, carried } = planFromIncident(
    source,
    { planFor: "displayed", childId: displayed?.child ?? "" },
    file,
    context(),
  );

  test("is an interim plan that starts today and is led by the person who begins it", () => {
    expect(answers).toMatchObject({
      stage: "interim",
      planFor: "displayed",
      lead: "me",
      inForceFrom: "2026-11-22",
      records: source.label,
    });
  });

  test("has the child it is for and no other, with age, year and part", () => {
    expect(answers.children).toEqual([
      expect.objectContaining({
        child: displayed?.child,
        role: "displayed",
        ageNow: "14 years 8 months",
        yearAndClass: "9",
      }),
    ]);
  });

  test("asks nothing again that the incident says", () => {
    expect(answers.summaryFact).toBe(serious.answers.summary);
    expect(answers.behaviourTypes).toEqual(serious.answers.types);
  });

  test("says of each answer where it came from, and where it stands there", () => {
    expect(carried["summaryFact"]).toEqual({
      fileId: "file-7",
      label: source.label,
      path: "summary",
      value: serious.answers.summary,
    });
    const [item] = answers.children ?? [];
    expect(carried[`children/${item?.itemId}/child`]).toMatchObject({
      path: `children/${displayed?.itemId}/child`,
      value: displayed?.child,
    });
  });

  test("keeps an answer that was put into other words beside what the incident said", () => {
    expect(carried["basis"]).toMatchObject({ path: "category", was: serious.answers.category });
  });
});

test("a plan for linked children has every child of the incident", () => {
  const { answers } = planFromIncident(source, { planFor: "linked" }, file, context());
  expect(answers.children?.map(({ child }) => child)).toEqual(serious.answers.children?.map(({ child }) => child));
});

test("a child’s wishes come along as they were passed on, never as a quotation", () => {
  const { answers } = planFromIncident(
    source,
    { planFor: "affected", childId: affected?.child ?? "" },
    file,
    context(),
  );
  const wish = serious.answers.safety?.find(({ safetyChild }) => safetyChild === affected?.itemId)?.wishes;
  expect(wish).toBeDefined();
  expect(answers.children?.[0]).toMatchObject({ wishesHeard: "passedOn", wishesPassedOn: wish });
});

test("an incident that says nothing yet begins an empty plan without a word made up", () => {
  const { answers, carried } = planFromIncident({ ...source, answers: {} }, { planFor: "linked" }, file, context());
  expect(Object.keys(answers).sort()).toEqual(["inForceFrom", "lead", "planFor", "records", "stage", "whyNow"]);
  expect(carried).toEqual({});
});
