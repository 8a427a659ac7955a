import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import type { Entity, Link } from "../entities.ts";
import { child, context, draft, entry, finished } from "../records.fixture.ts";
import { caseLines } from "./caseLines.ts";
import { caseOf } from "./caseOf.ts";

const { reference } = context();
const from = (...ids: readonly string[]): readonly Link[] => ids.map((fileId) => ({ kind: "from", fileId }));
const incident = (id: string, number: number, children: readonly string[], more: object = {}) =>
  finished(
    "incident",
    id,
    {
      tier: "concern",
      summary: `${id} happened.`,
      whenHappened: { precision: "exact", date: `2026-10-0${number}` },
      children: children.map((each, index) => ({
        itemId: `${index}`,
        child: each,
        role: index === 0 ? "displayed" : "affected",
      })),
      ...more,
    },
    { number },
  );
const plan = (id: string, links: readonly Link[], children: readonly string[] = ["amal"]) =>
  finished(
    "risk-assessment",
    id,
    { inForceFrom: "2026-10-20", children: children.map((each) => ({ child: each })) },
    { links },
  );
const fileOf = (...entities: readonly Entity[]) =>
  withEntities(emptyCaseFile, [
    child("amal", "Amal", "Idris"),
    child("efua", "Efua", "Mensah"),
    child("orla", "Orla", "Doyle"),
    ...entities,
  ]);

describe("a case", () => {
  const asked = incident("asked", 1, ["amal", "efua"]);
  const found = (...more: readonly Entity[]) => {
    const of = caseOf(fileOf(asked, ...more), "asked");
    return of?.incidents.map(({ now, why }) => [now.fileId, typeof why === "string" ? why : why.fileId]);
  };

  test("is an incident and those in which two of the same children had a part, whatever their part", () => {
    expect(
      found(
        incident("samePair", 2, ["efua", "amal"]),
        incident("oneOfThem", 3, ["amal", "orla"]),
        incident("all", 4, ["orla", "efua", "amal"]),
        draft("incident", "notYet", asked.answers),
      ),
    ).toEqual([
      ["asked", "asked"],
      ["all", "children"],
      ["samePair", "children"],
    ]);
  });

  test("is also what the same plan or referral rests on, a referral through its plan", () => {
    const other = incident("other", 3, ["amal", "orla"]);
    expect(found(other)).toEqual([["asked", "asked"]]);
    expect(found(other, plan("p", from("asked", "other")))).toEqual([
      ["asked", "asked"],
      ["other", "p"],
    ]);
    const throughPlan = finished("referral", "r", { child: "amal" }, { links: from("p", "other") });
    expect(found(other, plan("p", from("asked")), throughPlan)?.[1]).toEqual(["other", "r"]);
  });

  test("has the plans and referrals that came from any of its incidents, and plans linked with those", () => {
    const file = fileOf(
      asked,
      incident("samePair", 2, ["efua", "amal"]),
      plan("p", from("samePair")),
      plan("linked", [{ kind: "linkedPlan", fileId: "p" }], ["orla"]),
      plan("elsewhere", from("nowhere")),
      finished("referral", "r", { child: "amal" }, { links: from("asked") }),
    );
    const of = caseOf(file, "asked");
    expect(of?.plans.map(({ fileId }) => fileId).sort()).toEqual(["linked", "p"]);
    expect(of?.referrals.map(({ fileId }) => fileId)).toEqual(["r"]);
    expect(of?.children).toEqual(["amal", "efua", "orla"]);
  });

  test("begins with a finished incident", () => {
    expect(caseOf(fileOf(plan("p", [])), "p")).toBeUndefined();
    expect(caseOf(fileOf(), "nowhere")).toBeUndefined();
  });
});

test("the lines of a case are each there once, with the part of every child and whose words they are", () => {
  const file = fileOf(
    incident("asked", 1, ["amal", "efua"], {
      statements: [
        { itemId: "1", words: { speaker: "Amal Idris", words: "I was playing." } },
        { itemId: "2", words: { speaker: "Efua Mensah", words: "I said no." } },
      ],
    }),
    entry("decision", "d", "asked", { decision: "Talk with both.", decidedAt: "2026-10-02T09:00" }),
    entry("contact", "c", "asked", {
      contactWho: "parent",
      contactState: "told",
      contactChild: "efua",
      contactAt: "2026-10-03T09:00",
    }),
    incident("elsewhere", 4, ["amal"]),
    plan("p", from("asked")),
  );
  const of = caseOf(file, "asked");
  if (of === undefined) throw new Error("There is no case");
  const lines = caseLines(file, of, reference);
  expect(lines.map(({ what }) => what)).toEqual([
    "asked happened.",
    "Decided: Talk with both.",
    "Told: a parent or carer.",
    "A safety plan began.",
  ]);
  expect(lines[0]).toMatchObject({
    words: "Amal Idris: I was playing.\nEfua Mensah: I said no.",
    role: undefined,
    parts: [
      { childId: "amal", role: "displayed" },
      { childId: "efua", role: "affected" },
    ],
  });
});
