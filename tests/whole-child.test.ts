import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../src/casefile/casefile.ts";
import { chronologyOf } from "../src/casefile/chronology/chronology.ts";
import { childName } from "../src/casefile/entities.ts";
import { happenings } from "../src/casefile/happenings.ts";
import { involvementsOf } from "../src/casefile/involvements.ts";
import { factsOf } from "../src/casefile/patterns/facts.ts";
import { findingsAbout, findingsIn } from "../src/casefile/patterns/findings.ts";
import { noFilters } from "../src/casefile/search/filters.ts";
import { termsOf } from "../src/casefile/search/query.ts";
import { fileReference } from "../src/records/copies.ts";
import { search, searchWaitsFor } from "../src/records/search.ts";
import { childOfLongHistory, inventedSchool, smallSchool } from "./fixtures/invented-school.ts";

// What the parts of the app say of one invented school, held against one another.

const file = withEntities(emptyCaseFile, inventedSchool(smallSchool));
const today = "2026-11-28";
const finishedIncidentsOf = (childId: string) =>
  involvementsOf(file, childId).filter(({ file: now }) => now.templateId === "incident" && now.finished);

describe("an invented school", () => {
  test("is the same each time", () => {
    expect(inventedSchool(smallSchool)).toEqual(inventedSchool(smallSchool));
  });

  test("has every finished incident of a child in the chronology of that child", () => {
    for (const childId of file.children.keys()) {
      const lines = new Set(chronologyOf(file, childId, fileReference).map(({ fileId }) => fileId));
      const missing = finishedIncidentsOf(childId).filter(({ file: now }) => !lines.has(now.fileId));
      expect(missing).toEqual([]);
    }
  });

  test("has a child with a long history, in which something stands out", () => {
    const childId = childOfLongHistory(smallSchool);
    expect(finishedIncidentsOf(childId)).toHaveLength(smallSchool.longHistory);
    expect(findingsAbout(file, childId, today).map(({ rule }) => rule)).toContain("repeat");
  });

  test("shows the same about a child on the child’s page and among all that is found in the school", () => {
    const all = findingsIn(factsOf(file), today);
    for (const childId of file.children.keys())
      expect(findingsAbout(file, childId, today)).toEqual(all.filter(({ about }) => about.includes(childId)));
  });

  test("lets every child be found by name", async () => {
    await searchWaitsFor(file);
    for (const child of file.children.values()) {
      const found = search
        .find(file, termsOf(childName(child)), noFilters, today)
        .flatMap(({ hits }) => hits.map(({ of }) => of.subject));
      expect(found).toContain(child);
    }
  });

  test("holds as many incidents as were made, in the order in which they happened", () => {
    const days = happenings(file).map(({ day }) => day);
    expect(days).toHaveLength(smallSchool.incidents);
    expect(days).toEqual([...days].sort());
  });
});
