import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import type { Child, Entity, Person } from "../entities.ts";
import { child, person } from "../records.fixture.ts";
import { leaksIn, redactorFor } from "./redaction.ts";

const adult = (name: string, relation = "Mother"): Child["family"][number] => ({
  name,
  relation,
  responsibility: "yes",
  contact: "",
});
const withFamily = (id: string, given: string, family: string, ...names: readonly string[]): Child =>
  child(id, given, family, { family: names.map((name) => adult(name)) });

/** A copy about Amal in which Sam is Child B; Kit has no part in the record. */
const copy = (...more: readonly Entity[]) =>
  redactorFor(
    withEntities(emptyCaseFile, [
      withFamily("amal", "Amal", "Idris", "Hana Marsh"),
      withFamily("sam", "Sam", "Okafor", "Ada Obi", "Chidi Okafor"),
      withFamily("kit", "Kit", "Vane", "Rosalind Thorne"),
      child("will", "Will", "Marsh"),
      ...more,
    ]),
    "parent",
    ["amal"],
    ["amal", "sam", "will"],
  );

describe("the family of a hidden child in a copy", () => {
  test.each([
    ["Ada Obi rang about Sam.", "Family of Child B rang about Child B."],
    ["ADA OBI, Obi, Ada and A. Obi", "Family of Child B, family of Child B, family of Child B and family of Child B"],
    ["Mrs Obi and Ms. Obi met Ada’s friend", "Family of Child B and family of Child B met family of Child B’s friend"],
    ["the Obis, ada.obi@mail.example", "the family of Child B, family of Child B@mail.example"],
    ["Chidi Okafor and Mr Okafor", "Family of Child B and family of Child B"],
    // A title goes with the name.
    ["Mr. and Mrs Obi, Mr Okafor and DR OBI", "Family of Child B, family of Child B and family of Child B"],
    // What belongs to a child who has no part in it is hidden where it can hardly be somebody else.
    ["Rosalind Thorne and Mrs Thorne waved.", "Family of another child and family of another child waved."],
    ["Rosalind is the name of a play. A thorne is none.", "Rosalind is the name of a play. A thorne is none."],
  ])("“%s” becomes “%s”", (before, after) => {
    const redactor = copy();
    expect(redactor.text(before)).toBe(after);
    expect(redactor.hiddenIn(after)).toEqual([]);
  });

  test("is found by the leak check, which says the name as it was written down", () => {
    expect(leaksIn("seen by ada obi", copy(), "")).toEqual(["Ada Obi"]);
  });

  test("is named in the school’s own file", () => {
    const file = withEntities(emptyCaseFile, [withFamily("sam", "Sam", "Okafor", "Ada Obi")]);
    expect(redactorFor(file, "file", [], ["sam"]).text("Ada Obi")).toBe("Ada Obi");
  });
});

describe("the family of the child who is shown", () => {
  test("keeps its names, although a hidden child bears one of them", () => {
    expect(copy().text("Hana Marsh rang; Hana cried. Will Marsh hid.")).toBe(
      "Hana Marsh rang; Hana cried. Child C hid.",
    );
  });

  test("does not give away a hidden child who is called like an adult of it", () => {
    const file = withEntities(emptyCaseFile, [
      withFamily("amal", "Amal", "Idris", "Sam Idris"),
      child("sam", "Sam", "Okafor"),
      child("jo", "Jo", "Sam"),
    ]);
    const redactor = redactorFor(file, "parent", ["amal"], ["amal", "sam"]);
    expect(redactor.text("Sam Idris came. Sam ran, and Sam Okafor hid.")).toBe(
      "Sam Idris came. Child B ran, and Child B hid.",
    );
  });

  test("is spared with the one whom both children have, and who is written down with one of them only", () => {
    const sister = { ...withFamily("nora", "Nora", "Idris", "Hana Idris", "Joe Fox"), siblings: ["amal"] };
    const redactor = redactorFor(
      withEntities(emptyCaseFile, [child("amal", "Amal", "Idris"), sister]),
      "parent",
      ["amal"],
      ["amal", "nora"],
    );
    expect(redactor.text("Hana Idris came for Nora, and Joe Fox rang.")).toBe(
      "Hana Idris came for Child B, and family of Child B rang.",
    );
  });

  test("shares its family name with a hidden child’s, whose adults are hidden by their whole names", () => {
    const redactor = redactorFor(
      withEntities(emptyCaseFile, [
        withFamily("amal", "Amal", "Idris", "Hana Idris"),
        withFamily("omar", "Omar", "Idris", "Leila Idris"),
      ]),
      "parent",
      ["amal"],
      ["amal", "omar"],
    );
    expect(redactor.text("Leila Idris, Leila and Mrs Idris met Hana Idris.")).toBe(
      "Family of Child B, family of Child B and Mrs Idris met Hana Idris.",
    );
  });
});

describe("somebody of the family who is on the list of adults too", () => {
  const file = (role: string): readonly Person[] => [person("p", "Ada Obi", role)];

  test("keeps the name at work", () => {
    const redactor = copy(...file("Class teacher"));
    expect(redactor.text("Ada Obi taught them. Ada said so.")).toBe("Ada Obi taught them. Ada said so.");
    expect(redactor.names.person("p")).toBe("Ada Obi, Class teacher");
  });

  test("loses it as family, or where nobody wrote what they do", () => {
    expect(copy(...file("Sam’s mother")).names.person("p")).toBe("Family of Child B, Child B’s mother");
    expect(copy(...file("")).names.person("p")).toBe("Family of Child B");
  });

  test("leaves colleagues of the same first name, and a teacher of the same family name, what they are called", () => {
    const redactor = copy(person("a", "Ada Lovett", "Teaching assistant"), person("t", "Jon Thorne", "Cook"));
    expect(redactor.text("Ada Lovett and Ada saw Ada Obi.")).toBe("Ada Lovett and Ada saw family of Child B.");
    expect(redactor.text("Mr Thorne cooked for Rosalind Thorne.")).toBe(
      "Mr Thorne cooked for family of another child.",
    );
  });
});

describe("what stands where a name should", () => {
  const said = (name: string, text: string) =>
    redactorFor(
      withEntities(emptyCaseFile, [child("amal", "Amal", "Idris"), withFamily("sam", "Sam", "Okafor", name)]),
      "parent",
      ["amal"],
      ["amal", "sam"],
    ).text(text);

  test.each([
    ["Mum", "His mum and her Mum came."],
    ["", "Nobody came."],
    ["Mother and father", "Mother and father came."],
  ])("“%s” hides no word of everyday", (name, text) => {
    expect(said(name, text)).toBe(text);
  });

  test.each([
    ["Grandma Rosie", "Rosie came.", "Family of Child B came."],
    ["Mrs. Obi", "Mrs Obi came. The Obis left.", "Family of Child B came. The family of Child B left."],
    ["Ada & Joe Obi", "Joe Obi and Ada came.", "Family of Child B and family of Child B came."],
    ["Anna van der Berg", "Mrs van der Berg, Mr Berg, van hire", "Family of Child B, family of Child B, van hire"],
    ["Zoë Łukasz", "ZOE LUKASZ came.", "Family of Child B came."],
  ])("“%s”: “%s” becomes “%s”", (name, before, after) => {
    expect(said(name, before)).toBe(after);
  });
});

test("a name that stood in the details before is still hidden where it is whole", () => {
  const sam: Child = {
    ...withFamily("sam", "Sam", "Okafor", "Ada Cole"),
    familyFormerly: ["Ada Obi", "Ad"],
  };
  const redactor = redactorFor(
    withEntities(emptyCaseFile, [child("amal", "Amal", "Idris"), sam]),
    "parent",
    ["amal"],
    ["amal", "sam"],
  );
  expect(redactor.text("Ada Obi, an ad, Ad hoc, Ada Cole")).toBe("Family of Child B, an ad, Ad hoc, family of Child B");
});

test("an adult whom two hidden children share is of the family of both", () => {
  const redactor = redactorFor(
    withEntities(emptyCaseFile, [
      child("amal", "Amal", "Idris"),
      withFamily("sam", "Sam", "Okafor", "Ada Obi"),
      withFamily("ben", "Ben", "Okafor", "Ada Obi"),
    ]),
    "parent",
    ["amal"],
    ["amal", "sam", "ben"],
  );
  expect(redactor.text("Ada Obi came.")).toBe("Family of Child B or Child C came.");
});

test("no adult of a hidden child in the record can be read after redaction, however they were typed", () => {
  const letter = fc.constantFrom(..."bcdfghjklmnpqrtvwxyzáéíñößłüžş");
  const name = fc.array(letter, { minLength: 5, maxLength: 8 }).map((letters) => letters.join(""));
  const shape = fc.constantFrom(
    (given: string, family: string) => `${given} ${family}`,
    (given: string) => given,
    (_given: string, family: string) => `Mrs ${family}`,
    (given: string, family: string) => `${given}.${family}`,
    (given: string, family: string) => `${family}, ${given}`,
    (given: string, family: string) => `${given}\n${family}`,
  );
  const typed = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize("NFD"),
  );
  fc.assert(
    fc.property(name, name, fc.array(fc.tuple(shape, typed), { minLength: 1, maxLength: 5 }), (given, family, said) => {
      const redactor = redactorFor(
        withEntities(emptyCaseFile, [
          child("amal", "Amal", "Idris"),
          withFamily("b", "Sam", "Okafor", `${given} ${family}`),
        ]),
        "agency",
        ["amal"],
        ["amal", "b"],
      );
      const out = redactor.text(said.map(([write, type]) => type(write(given, family))).join(" rang. "));
      const left = out.replaceAll(/family of Child B|rang|Mrs|MRS|[\s.,]/giu, "");
      expect(left).toBe("");
      expect(redactor.hiddenIn(out)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
