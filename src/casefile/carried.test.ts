import { describe, expect, test } from "vitest";
import { carriedState, markOf, sameAnswer, sourceOf } from "./carried.ts";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import { child, draft, entry, finished, school } from "./records.fixture.ts";

const from = { fileId: "f", label: "Incident 0007, 19 November 2026", path: "where", value: "playground" };

describe("an answer that was carried over", () => {
  test("shows its source while it is as it came", () => {
    expect(carriedState(from, "playground", { where: "playground" })).toEqual({ state: "same", label: from.label });
  });
  test("has nothing to show once it was rewritten here", () => {
    expect(carriedState(from, "corridor", { where: "playground" })).toBeUndefined();
  });
  test("says when its source has been given another answer, also after it was rewritten here", () => {
    const changed = { state: "changed", label: from.label, now: "toilets", fits: true };
    expect(carriedState(from, "playground", { where: "toilets" })).toEqual(changed);
    expect(carriedState(from, "corridor", { where: "toilets" })).toEqual(changed);
  });
  test("has nothing to say when both were given the same new answer", () => {
    expect(carriedState(from, "toilets", { where: "toilets" })).toBeUndefined();
  });
  test("says when its source no longer answers it", () => {
    expect(carriedState(from, "playground", {})).toEqual({
      state: "changed",
      label: from.label,
      now: undefined,
      fits: true,
    });
  });
  test("that was put into other words is compared with what the source said then, and a new one does not fit as it is", () => {
    const translated = { ...from, path: "category", value: "other", was: "neither" };
    expect(carriedState(translated, "other", { category: "neither" })).toEqual({ state: "same", label: from.label });
    expect(carriedState(translated, "other", { category: "violence" })).toMatchObject({
      state: "changed",
      fits: false,
    });
  });
  test("that a whole text suggested is compared with the mark of that text, and a new text does not fit as it is", () => {
    const text = "We write a safety plan.";
    const suggested = { ...from, path: "existing", value: "partly", mark: markOf(text) };
    expect(carriedState(suggested, "partly", { existing: text })).toEqual({ state: "same", label: from.label });
    expect(carriedState(suggested, "present", { existing: text })).toBeUndefined();
    expect(carriedState(suggested, "partly", { existing: `${text} ` })).toMatchObject({
      state: "changed",
      fits: false,
    });
    expect(carriedState(suggested, "partly", {})).toMatchObject({ state: "changed", now: undefined });
  });
  test("is read from an item of the source by the item’s id, wherever that now stands", () => {
    const inItem = { ...from, path: "children/b/role", value: "affected" };
    const source = {
      children: [
        { itemId: "b", role: "witness" },
        { itemId: "a", role: "affected" },
      ],
    };
    expect(carriedState(inItem, "affected", source)).toMatchObject({ state: "changed", now: "witness" });
    expect(carriedState(inItem, "affected", { children: [] })).toMatchObject({ state: "changed", now: undefined });
  });
  test("stays, and still says where it came from, when that file is gone", () => {
    expect(carriedState(from, "playground", undefined)).toEqual({ state: "gone", label: from.label });
  });
  test("has nothing to say of a file that is gone once it was rewritten here", () => {
    expect(carriedState(from, "corridor", undefined)).toBeUndefined();
  });
  test("that was not carried over says nothing", () => {
    expect(carriedState(undefined, "playground", { where: "playground" })).toBeUndefined();
  });
});

describe("what a source says now", () => {
  const incident = finished("incident", "i", {
    summary: "Then.",
    children: [{ itemId: "1", child: "amal", role: "unclear" }],
  });
  const file = withEntities(emptyCaseFile, [
    school,
    child("amal", "Amal", "Idris", { address: "4 Meadow Row" }),
    incident,
  ]);

  test("is read from a record’s draft before its newest version, with roles as they are now", () => {
    expect(sourceOf(file, "i")).toBe(incident.answers);
    expect(sourceOf(withEntities(file, [draft("incident", "i", { summary: "Now." })]), "i")).toEqual({
      summary: "Now.",
    });
    const clearer = entry("addendum", "a", "i", { addendumKind: "role", roleChild: "amal", newRole: "affected" });
    expect(sourceOf(withEntities(file, [clearer]), "i")?.["children"]).toMatchObject([{ role: "affected" }]);
  });
  test("is read from a child and from the school as from a record, with nothing for what is empty", () => {
    expect(sourceOf(file, "amal")).toEqual({ address: "4 Meadow Row" });
    expect(sourceOf(file, "school")).toMatchObject({ telephone: school.telephone });
    expect(sourceOf(file, "school")?.["details"]).toContain(
      "Larchwood School\nSecondary\nUnique reference number 123456",
    );
  });
  test("is nothing at all for what is gone", () => {
    expect(sourceOf(file, "deleted")).toBeUndefined();
  });
});

describe("equal answers", () => {
  test.each([
    ["none at all and an empty text", undefined, "", true],
    ["no choices and none at all", [], undefined, true],
    [
      "the parts of a date in another order",
      { precision: "exact", date: "2026-11-22" },
      { date: "2026-11-22", precision: "exact" },
      true,
    ],
    [
      "an empty part and a missing one",
      { speaker: "Amal", words: "Stop", asked: "" },
      { speaker: "Amal", words: "Stop" },
      true,
    ],
    ["choices in another order", ["words", "touch"], ["touch", "words"], false],
    ["a longer list", ["words"], ["words", "touch"], false],
    ["a number and its text", 3, "3", false],
    ["zero and nothing", 0, "", false],
    ["a list and an object", [], { 0: "a" }, false],
  ])("%s", (_name, one, other, expected) => {
    expect(sameAnswer(one, other)).toBe(expected);
    expect(sameAnswer(other, one)).toBe(expected);
  });
});

describe("the mark of a text", () => {
  test("is short, and another for another text", () => {
    const texts = ["", "a", "b", "ab", "ba", "a".repeat(200_000), `${"a".repeat(199_999)}b`];
    expect(new Set(texts.map(markOf)).size).toBe(texts.length);
    for (const text of texts) expect(markOf(text).length).toBeLessThan(20);
  });
  test("is empty for what is no text", () => {
    expect([undefined, null, 3, ["a"]].map(markOf)).toEqual(["", "", "", ""]);
  });
});
