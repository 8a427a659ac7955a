import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import { type Child, newChild, type Person } from "./entities.ts";
import { leaksIn, redactorFor } from "./redaction.ts";

const child = (id: string, givenNames: string, familyName: string, knownAs = ""): Child =>
  newChild("2026-11-22T10:00", id, { givenNames, familyName, knownAs, dateOfBirth: "", yearGroup: "" });
const person = (id: string, name: string): Person => ({
  type: "person",
  v: 1,
  id,
  name,
  role: "Teacher",
  organisation: "",
});

const file = withEntities(emptyCaseFile, [
  child("amal", "Amal", "Idris", "Ami"),
  child("zoe", "Zoë", "Ó Briain-Łukasiewicz"),
  child("will", "Will", "Marsh"),
  child("sister", "Nora", "Idris"),
  child("elsewhere", "Thị Ánh", "Nguyễn"),
  person("reyes", "Tom Reyes"),
  person("marsh", "Helen Marsh"),
]);

describe("a copy for the parent of one child", () => {
  const redactor = redactorFor(file, "parent", ["amal"], ["amal", "zoe", "will"]);

  test("names that child and letters the others in the order of the cast", () => {
    expect(redactor.names.child("amal")).toBe("Amal Idris");
    expect(redactor.names.child("zoe")).toBe("Child B");
    expect(redactor.names.child("will")).toBe("Child C");
    expect(redactor.names.child("elsewhere")).toBe("Another child");
  });

  test.each([
    ["Zoë Ó Briain-Łukasiewicz pushed Amal.", "Child B pushed Amal."],
    ["ZOE and zoë’s bag", "Child B and Child B’s bag"],
    ["Mrs Lukasiewicz rang about Zoe", "Mrs Child B rang about Child B"],
    ["Will ran, and he will run again", "Child C ran, and he will run again"],
    ["Ánh saw it", "another child saw it"],
    ["Zoë\nÓ Briain-Łukasiewicz", "Child B"],
    ["Tom Reyes met Helen Marsh", "Tom Reyes met Helen Marsh"],
    ["The Marshes live there", "The Marshes live there"],
  ])("turns “%s” into “%s”", (before, after) => {
    expect(redactor.text(before)).toBe(after);
  });

  test("keeps a family name that the child shares with a brother or sister", () => {
    expect(redactor.text("Nora Idris and Mr Idris")).toBe("another child and Mr Idris");
  });
});

test("the school’s own file names everybody", () => {
  const redactor = redactorFor(file, "file", [], ["zoe"]);
  expect(redactor.names.child("zoe")).toBe("Zoë Ó Briain-Łukasiewicz");
  expect(redactor.text("Zoë")).toBe("Zoë");
});

describe("the leak check of a finished file", () => {
  const redactor = redactorFor(file, "parent", ["amal"], ["amal", "zoe", "will"]);
  const leaks = (text: string, fixed = "") => leaksIn(text, redactor, fixed);

  test("finds a name whatever its case and accents, across a line break, and not inside another word", () => {
    expect(leaks("seen by ZOE")).toEqual(["Zoë"]);
    expect(leaks("Zoë Ó\nBriain-Łukasiewicz")).toEqual(["Zoë Ó Briain-Łukasiewicz"]);
    expect(leaks("he will go to the Azoes")).toEqual([]);
  });

  test("is not alarmed by staff or a school that share a name with a child", () => {
    expect(leaks("Helen Marsh, teacher")).toEqual([]);
    expect(leaks("Helen Marsh spoke with Marsh")).toEqual(["Marsh"]);
  });

  test("is not alarmed by a word that the document has of itself", () => {
    expect(leaks("Reviewed on 4 Will 2026", "Reviewed on 4 Will 2026")).toEqual([]);
  });

  test("names each leak once", () => {
    expect(leaks("Zoë, zoe and ZOË")).toEqual(["Zoë"]);
  });
});

test("whatever is written around a name, no name that should be hidden is left after redaction", () => {
  const redactor = redactorFor(file, "parent", ["amal"], ["amal", "zoe", "will"]);
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "Zoë",
      "zoe",
      "ÁNH",
      "Will Marsh",
      "Ó Briain-Łukasiewicz",
      "Nguyễn Thị Ánh",
      " ",
      "’s ",
      ".",
      "Łukasiewicz",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(leaksIn(redactor.text(pieces.join("")), redactor, "")).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
