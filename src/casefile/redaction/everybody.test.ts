import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { child, person, school } from "../records.fixture.ts";
import { namedIn } from "./everybody.ts";

const file = withEntities(emptyCaseFile, [
  { ...school, name: "Hale Street School" },
  person("me", "Mrs R. Hale", "Designated safeguarding lead"),
  person("ta", "Tom Reyes", "Teaching assistant"),
  child("amal", "Amal", "Idris", {
    knownAs: "Ami",
    family: [
      { name: "Nadia Rahman", relation: "Mother", responsibility: "yes", contact: "" },
      { name: "Mum", relation: "Mother", responsibility: "notKnown", contact: "" },
    ],
  }),
  child("will", "Will", "Marsh"),
]);
const namesIn = (text: string) => namedIn(file, text);

test("children, families and staff are found, however they are written", () => {
  expect(namesIn("Ami and R. Hale met Nadia.")).toEqual(["Ami", "R. Hale", "Nadia"]);
  expect(namesIn("Mr Reyes now stands there.")).toEqual(["Reyes"]);
  expect(namesIn("the Marshes, and amal’s sister")).toEqual(["Marsh", "Amal"]);
});

test("roles, the school and everyday words are none", () => {
  expect(namesIn("Hale Street School will ask each mum. The lead will do so by May 2027.")).toEqual([]);
});
