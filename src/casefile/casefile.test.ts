import { describe, expect, test } from "vitest";
import { emptyCaseFile, filesOf, namesIn, nextNumber, sameName, withEntities, withoutEntity } from "./casefile.ts";
import { type DraftRecord, type FinishedRecord, newChild, readEntity } from "./entities.ts";

const child = (id: string, givenNames: string, familyName: string, knownAs = "") =>
  newChild("2026-11-22T10:00", id, { givenNames, familyName, knownAs, dateOfBirth: "2015-03-09", yearGroup: "6" });

const draft = (id: string, fileId: string, number: number, version = 1): DraftRecord => ({
  type: "draft",
  v: 1,
  id,
  fileId,
  templateId: "incident",
  templateVersion: 1,
  number,
  version,
  reason: "",
  answers: {},
  carried: {},
  links: [],
  startedAt: "2026-11-22T10:00",
  startedBy: "me",
  updatedAt: "2026-11-22T10:00",
  density: "compact",
});
const finished = (id: string, fileId: string, number: number, version: number): FinishedRecord => {
  const { type: _type, updatedAt: _updatedAt, density: _density, ...written } = draft(id, fileId, number, version);
  return {
    ...written,
    type: "finished",
    finishedAt: "2026-11-22T11:00",
    finishedBy: "me",
    edition: "kcsie-2026",
    documents: [],
  };
};

describe("files", () => {
  const file = withEntities(emptyCaseFile, [
    finished("a1", "a", 7, 1),
    finished("a2", "a", 7, 2),
    draft("a3", "a", 7, 3),
    draft("b1", "b", 8),
  ]);

  test("stand with their newest finished version and the draft of the next", () => {
    expect(
      filesOf(file, "incident").map(({ fileId, finished: done, draft: open }) => [
        fileId,
        done?.version,
        open?.version,
      ]),
    ).toEqual([
      ["b", undefined, 1],
      ["a", 2, 3],
    ]);
  });
  test("are numbered on from the highest number there is", () => {
    expect(nextNumber(file, "incident")).toBe(9);
    expect(nextNumber(file, "risk-assessment")).toBe(1);
  });
  test("a removed draft leaves the finished version", () => {
    expect(
      filesOf(withoutEntity(file, { type: "draft", id: "a3" }), "incident").find(({ fileId }) => fileId === "a")?.draft,
    ).toBeUndefined();
  });
});

describe("names", () => {
  const file = withEntities(emptyCaseFile, [
    child("z", "Zoë", "Ó Briain-Łukasiewicz"),
    child("a", "Amal", "Idris", "Ami"),
  ]);
  test("a child is named in full, and one no longer there is said to be gone", () => {
    expect(namesIn(file).child("z")).toBe("Zoë Ó Briain-Łukasiewicz");
    expect(namesIn(file).child("nobody")).toBe("a child no longer in the file");
  });
  test.each([
    [{ givenNames: "Zoe", familyName: "O Briain-Lukasiewicz", knownAs: "" }, ["z"]],
    [{ givenNames: "ami", familyName: "IDRIS", knownAs: "" }, ["a"]],
    [{ givenNames: "Amal Noor", familyName: "Idris", knownAs: "" }, ["a"]],
    [{ givenNames: "Amal", familyName: "Hassan", knownAs: "" }, []],
  ])("the same name is noticed whatever its accents, case and middle names: %o", (name, found) => {
    expect(sameName(file, name).map(({ id }) => id)).toEqual(found);
  });
});

describe("reading what is stored", () => {
  test("an entity comes back as it was", () => {
    const amal = child("a", "Amal", "Idris");
    expect(readEntity(JSON.parse(JSON.stringify(amal)))).toEqual({ ok: true, entity: amal });
  });
});
