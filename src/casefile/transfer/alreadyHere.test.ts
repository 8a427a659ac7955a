import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { child } from "../records.fixture.ts";
import { alreadyHere } from "./alreadyHere.ts";

const told = { givenNames: "Amal", familyName: "Idris", knownAs: "", dateOfBirth: "2019-03-09", upn: "A100 0001" };
const found = (...children: readonly ReturnType<typeof child>[]) =>
  alreadyHere(withEntities(emptyCaseFile, children), told).map(({ child: { id }, by }) => [id, by]);

test("one pupil number is one child, whatever the name", () => {
  expect(found(child("a", "Amaal", "Idriss", { upn: "a1000001" }))).toEqual([["a", "upn"]]);
});

test("one name and one birthday are likely one child; a name alone is shown last", () => {
  expect(
    found(
      child("a", "AMAL", "Idris"),
      child("b", "Amal Noor", "Ídris", { dateOfBirth: "2019-03-09" }),
      child("c", "Lena", "Fox", { dateOfBirth: "2019-03-09" }),
    ),
  ).toEqual([
    ["b", "nameAndBirth"],
    ["a", "name"],
  ]);
});

test("another birthday, another number and a record that was merged are no candidates", () => {
  expect(
    found(
      child("a", "Amal", "Idris", { dateOfBirth: "2018-01-01" }),
      child("b", "Amal", "Idris", { upn: "B2" }),
      child("c", "Amal", "Idris", { merged: { into: "d", at: "2026-11-21T09:00", by: "me", reason: "Twice" } }),
    ),
  ).toEqual([]);
});
