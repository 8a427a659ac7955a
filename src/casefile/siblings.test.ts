import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import { child } from "./records.fixture.ts";
import { siblingsOf } from "./siblings.ts";

const file = withEntities(emptyCaseFile, [
  child("amal", "Amal", "Idris", { siblings: ["nora", "gone", "amal"] }),
  child("nora", "Nora", "Idris"),
  child("baby", "Bilal", "Idris", { siblings: ["amal", "nora"] }),
  child("zoe", "Zoë", "Vane"),
]);
const of = (id: string) => siblingsOf(file, id).map((each) => each.id);

test("a brother or sister is one from both sides, whoever wrote it down, and once", () => {
  expect(of("amal")).toEqual(["baby", "nora"]);
  expect(of("nora")).toEqual(["amal", "baby"]);
  expect(of("baby")).toEqual(["amal", "nora"]);
});

test("nobody is their own brother, and a child who is not in the case file is nobody’s", () => {
  expect(of("zoe")).toEqual([]);
  expect(of("gone")).toEqual([]);
});
