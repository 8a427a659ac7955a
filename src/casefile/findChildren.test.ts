import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import { childrenCalled, recordCountOf } from "./findChildren.ts";
import { child, draft, finished } from "./records.fixture.ts";

const file = withEntities(emptyCaseFile, [
  child("zoe", "Zoë", "Ó Briain-Łukasiewicz"),
  child("amal", "Amal Noor", "Idris", { knownAs: "Ami" }),
  child("nora", "Nora", "Idris"),
  finished("incident", "i", { children: [{ itemId: "1", child: "amal" }] }),
  draft("incident", "i", { children: [{ itemId: "1", child: "amal" }] }),
  draft("risk-assessment", "p", { children: [{ itemId: "1", child: "amal" }] }),
  finished("note", "n", {
    children: [
      { itemId: "1", child: "amal" },
      { itemId: "2", child: "nora" },
    ],
  }),
]);
const found = (sought: string) => childrenCalled(file, sought).map(({ id }) => id);

test("children are found by any beginning of any part of their name, whatever the accents, in the order of names", () => {
  expect(found("")).toEqual(["amal", "nora", "zoe"]);
  expect(found("idris")).toEqual(["amal", "nora"]);
  expect(found(" LUKAS zoe ")).toEqual(["zoe"]);
  expect(found("ami")).toEqual(["amal"]);
  expect(found("noor")).toEqual(["amal"]);
  expect(found("dris")).toEqual([]);
  expect(found("briain-luka")).toEqual(["zoe"]);
});

test("each incident, plan and note counts once, finished or not", () => {
  expect(["amal", "nora", "zoe"].map((id) => recordCountOf(file, id))).toEqual([3, 1, 0]);
});
