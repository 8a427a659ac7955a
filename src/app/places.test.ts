import { expect, test } from "vitest";
import { emptyCaseFile } from "../casefile/casefile.ts";
import { isWriting, placeOf, placesOf } from "./places.ts";

test("an address belongs to its navigation entry, and what lies below it too", () => {
  expect(placeOf("/", emptyCaseFile)).toBe("/");
  expect(placeOf("/children/3f2a", emptyCaseFile)).toBe("/children");
  expect(placeOf("/childrens", emptyCaseFile)).toBeUndefined();
});

test("a file belongs to the list it is on, and a file that is not there to none", () => {
  const draft = { fileId: "f1", templateId: "risk-assessment" };
  const file = { ...emptyCaseFile, drafts: new Map([["d1", draft as never]]) };
  expect(placeOf("/file/f1", file)).toBe("/plans");
  expect(placeOf("/file/f2", file)).toBeUndefined();
  const referral = { fileId: "f3", templateId: "referral" };
  expect(placeOf("/file/f3", { ...file, drafts: new Map([["d3", referral as never]]) })).toBe("/referrals");
});

test("the directory belongs to Settings", () => {
  expect([placeOf("/directory", emptyCaseFile), placeOf("/directory/a1", emptyCaseFile)]).toEqual([
    "/settings",
    "/settings",
  ]);
});

test("the team belongs to What to do, whoever is in", () => {
  for (const places of Object.values(placesOf))
    expect(["/team", "/team/x"].map((path) => placeOf(path, emptyCaseFile, places))).toEqual([
      "/guidance",
      "/guidance",
    ]);
});

test("patterns belong to Insights, and so do reports for governors", () => {
  expect([placeOf("/insights/inspector", emptyCaseFile), placeOf("/patterns/school", emptyCaseFile)]).toEqual([
    "/insights",
    "/insights",
  ]);
  const report = { fileId: "f1", templateId: "governors-report" };
  expect(placeOf("/file/f1", { ...emptyCaseFile, finished: new Map([["v1", report as never]]) })).toBe("/insights");
});

test("questions and check-your-answers are both writing", () => {
  expect([isWriting("/write/d1"), isWriting("/write/d1/review"), isWriting("/file/f1")]).toEqual([true, true, false]);
});
