import { describe, expect, test } from "vitest";
import { emptyCaseFile, filesOf, withEntities } from "../casefile.ts";
import { child, draft, finished } from "../records.fixture.ts";
import { authoritiesDiffer, referralSubjects, referralsOf } from "./referrals.ts";

const incident = finished("incident", "i", {
  children: [
    { itemId: "1", child: "amal", role: "displayed" },
    { itemId: "2", child: "zoe", role: "affected" },
    { itemId: "3", child: "" },
  ],
});
const plan = finished(
  "risk-assessment",
  "p",
  { children: [{ itemId: "1", child: "amal", role: "displayed" }] },
  {
    links: [{ kind: "from", fileId: "i" }],
  },
);
const referral = draft("referral", "r", { child: "amal" }, { links: [{ kind: "from", fileId: "i" }], number: 4 });
const elsewhere = finished("referral", "q", { child: "zoe" }, { links: [{ kind: "from", fileId: "other" }] });
const file = withEntities(emptyCaseFile, [
  child("amal", "Amal", "Idris", { authority: "northvale" }),
  child("zoe", "Zoë", "Bevan", { authority: "southbank" }),
  incident,
  plan,
  referral,
  elsewhere,
]);
const subjectsOf = (templateId: string) => filesOf(file, templateId).flatMap((now) => referralSubjects(file, now));

describe("whom a referral may be for", () => {
  test("each child of an incident, with their own authority and the referral that rests on it", () => {
    expect(subjectsOf("incident")).toEqual([
      {
        childId: "amal",
        role: "displayed",
        authority: "northvale",
        referral: expect.objectContaining({ fileId: "r" }),
      },
      { childId: "zoe", role: "affected", authority: "southbank", referral: undefined },
    ]);
  });

  test("a plan knows the referral that rests on its incident", () => {
    expect(subjectsOf("risk-assessment").map(({ referral: own }) => own?.fileId)).toEqual(["r"]);
  });

  test("two known authorities differ; one and an unknown one do not", () => {
    expect(authoritiesDiffer(subjectsOf("incident"))).toBe(true);
    expect(authoritiesDiffer([{ authority: "northvale" }, { authority: "" }])).toBe(false);
    expect(authoritiesDiffer([{ authority: "northvale" }, { authority: "northvale" }])).toBe(false);
  });
});

test("a child’s referrals are newest first, drafts too", () => {
  expect(referralsOf(file, "amal").map(({ fileId }) => fileId)).toEqual(["r"]);
  expect(referralsOf(file, "nobody")).toEqual([]);
});
