import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import type { Child, Entity } from "../entities.ts";
import { involvementsOf } from "../involvements.ts";
import { child, draft, entry, finished } from "../records.fixture.ts";
import { redactorFor } from "../redaction/redaction.ts";
import { asMerged } from "./asMerged.ts";
import { asStored } from "./asStored.ts";

const merged = (into: string, at = "2026-11-20T10:00") => ({ merged: { into, at, by: "me", reason: "Same child" } });
const sam = child("sam", "Sam", "Okafer", { siblings: ["kit"], address: "1 Mill Lane" });
const samuel = child("samuel", "Samuel", "Okafor", {
  dateOfBirth: "2015-03-09",
  siblings: ["ada"],
  address: "2 Elm Row",
});
const kit = child("kit", "Kit", "Okafor", { siblings: ["samuel"] });
const part = (itemId: string, id: string, role = "affected") => ({ itemId, child: id, role });
const fileOf = (...entities: readonly Entity[]) => withEntities(emptyCaseFile, entities);

const incident = finished("incident", "i", { children: [part("1", "samuel"), part("2", "kit", "witness")] });
const writing = draft("incident", "j", { children: [part("1", "samuel")], summary: "They met at the gate." });
const before = fileOf(sam, samuel, kit, incident, writing);
const raw = withEntities(before, [{ ...samuel, ...merged("sam") }]);

describe("two records of one child", () => {
  test("are nothing special until they are merged: the case file is the same object", () => {
    expect(asMerged(before)).toBe(before);
  });

  test("read as one, with what is written about either", () => {
    const file = asMerged(raw);
    expect([...file.children.keys()]).toEqual(["sam", "kit"]);
    expect(involvementsOf(file, "sam").map(({ file: { fileId }, role }) => [fileId, role])).toEqual([
      ["i", "affected"],
      ["j", "affected"],
    ]);
    expect(file.children.get("kit")?.siblings).toEqual(["sam"]);
  });

  test("lend each other what one of them leaves empty, and no more", () => {
    expect(asMerged(raw).children.get("sam")).toEqual({
      ...sam,
      dateOfBirth: "2015-03-09",
      siblings: ["kit", "ada"],
      formerly: [{ givenNames: "Samuel", familyName: "Okafor", knownAs: "" }],
    });
  });

  test("are hidden and shown under both names", () => {
    const redactor = redactorFor(asMerged(raw), "agency", ["kit"], ["kit", "sam"]);
    expect(redactor.text("Sam Okafer and Samuel hid.")).toBe("Child B and Child B hid.");
    expect(redactorFor(asMerged(raw), "agency", ["sam", "kit"], []).text("Samuel hid.")).toBe("Samuel hid.");
  });

  test("hide the adults of the family whom either names, and a merge that is taken back leaves each with their own", () => {
    const adult = (name: string) => ({ name, relation: "Mother", responsibility: "yes" as const, contact: "" });
    const [own, other] = [
      { ...sam, family: [adult("Ada Obi")] },
      { ...samuel, ...merged("sam"), family: [adult("Ada Cole")] },
    ];
    const known = withEntities(raw, [own, other]);
    const seen = asMerged(known).children.get("sam");
    if (seen === undefined) throw new Error("no child");
    expect([seen.family.map(({ name }) => name), seen.familyFormerly]).toEqual([["Ada Obi"], ["Ada Cole"]]);
    const redactor = redactorFor(asMerged(known), "agency", ["kit"], ["kit", "sam"]);
    expect(redactor.text("Ada Obi and Ada Cole rang.")).toBe("Family of Child B and family of Child B rang.");
    expect(asStored(known, seen)).toEqual(own);
    expect(asStored(known, { ...seen, familyFormerly: ["Ada Cole", "Ann Obi"] })).toEqual({
      ...own,
      familyFormerly: ["Ann Obi"],
    });
  });

  test("that stand in one incident have one part in it", () => {
    const both = finished("incident", "k", { children: [part("1", "sam"), part("2", "samuel")] });
    const file = asMerged(withEntities(raw, [both]));
    expect(
      involvementsOf(file, "sam")
        .map(({ file: { fileId } }) => fileId)
        .filter((id) => id === "k"),
    ).toEqual(["k"]);
  });

  test("are followed through a chain, and never lost in a circle or where nobody is", () => {
    const chain = asMerged(withEntities(raw, [{ ...sam, ...merged("kit") }]));
    expect([...chain.children.keys()]).toEqual(["kit"]);
    const circle = asMerged(withEntities(raw, [{ ...sam, ...merged("samuel") }]));
    expect([...circle.children.keys()]).toEqual(["sam", "samuel", "kit"]);
    const nowhere = asMerged(fileOf(sam, { ...samuel, ...merged("gone") }));
    expect([...nowhere.children.keys()]).toEqual(["sam", "samuel"]);
  });

  test("leave what did not change the same object, whatever else is saved", () => {
    const now = withEntities(before, [{ ...samuel, ...merged("sam") }]);
    const file = asMerged(now);
    const next = asMerged(withEntities(now, [{ ...writing, updatedAt: "2026-11-21T09:00" }]));
    expect(next.finished).toBe(file.finished);
    expect(next.children).toBe(file.children);
    const renamed = asMerged(withEntities(now, [{ ...kit, yearGroup: "7" }]));
    expect(renamed.finished).toBe(file.finished);
    expect(renamed.finished.get("i-1")).not.toBe(incident);
  });
});

describe("what is written after a merge", () => {
  const file = asMerged(raw);
  const stored = (entity: Entity) => asStored(raw, entity);

  test("names each child as the record did", () => {
    const seen = file.drafts.get("j-draft");
    if (seen === undefined) throw new Error("no draft");
    expect(stored({ ...seen, answers: { ...seen.answers, summary: "At the gate." } })).toEqual({
      ...writing,
      answers: { ...writing.answers, summary: "At the gate." },
    });
    const { type: _type, id: _id, updatedAt: _at, density: _density, ...rest } = seen;
    const done = finished("incident", "j", rest.answers);
    const withCopy: Entity = { ...done, documents: [{ documentId: "card", forChild: "sam", blocks: [] }] };
    expect(stored(withCopy)).toMatchObject({
      answers: { children: [part("1", "samuel")] },
      documents: [{ forChild: "samuel" }],
    });
  });

  test("names them in an entry as the record that it is about does", () => {
    const change = entry("addendum", "a", "i", { addendumKind: "role", roleChild: "sam", newRole: "witness" });
    expect(stored(change)).toMatchObject({ answers: { roleChild: "samuel" } });
    const unrelated = finished("incident", "n", { children: [part("1", "sam")] });
    expect(stored(unrelated)).toEqual(unrelated);
  });

  test("keeps apart two who stand in one record", () => {
    const both = draft("incident", "k", { children: [part("1", "sam"), part("2", "samuel")] });
    const known = withEntities(raw, [both]);
    const seen = asMerged(known).drafts.get("k-draft");
    if (seen === undefined) throw new Error("no draft");
    const turned = { ...seen, answers: { children: [part("2", "sam", "witness"), part("1", "sam")] } };
    expect(asStored(known, turned)).toMatchObject({
      answers: { children: [part("2", "samuel", "witness"), part("1", "sam")] },
    });
  });

  test("keeps of a child what was changed and nothing that was lent", () => {
    const seen = file.children.get("sam");
    if (seen === undefined) throw new Error("no child");
    expect(stored(seen)).toEqual(sam);
    expect(stored({ ...seen, yearGroup: "6", upn: "A1" })).toEqual({ ...sam, yearGroup: "6", upn: "A1" });
    const formerly = [{ givenNames: "Sam", familyName: "Okafer", knownAs: "" }];
    expect(stored({ ...seen, givenNames: "Sammy", formerly: [...(seen.formerly ?? []), ...formerly] })).toEqual({
      ...sam,
      givenNames: "Sammy",
      formerly,
    });
    expect(stored({ ...seen, siblings: [...seen.siblings, "bo"] })).toMatchObject({ siblings: ["kit", "bo"] });
  });
});

// ---- whatever was merged, taken back ----

const ids = ["a", "b", "c", "d"] as const;
const anId = fc.constantFrom(...ids);
const aName = fc.constantFrom("Ada", "Bo", "Cy");
const children = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        name: aName,
        born: fc.constantFrom("", "2015-03-09"),
        siblings: fc.uniqueArray(anId, { maxLength: 2 }),
      })
      .map(({ name, born, siblings }): Child => child(id, name, "Ellis", { dateOfBirth: born, siblings })),
  ),
);
const records = fc.array(
  fc.uniqueArray(fc.tuple(fc.constantFrom("1", "2", "3"), anId), { selector: ([item]) => item, maxLength: 3 }),
  { minLength: 1, maxLength: 4 },
);

test("a merge that is taken back leaves every record as it was, whatever was saved in between", () => {
  fc.assert(
    fc.property(children, records, anId, anId, (all, lists, from, into) => {
      const written = lists.map((list, index) =>
        draft("incident", String(index), { children: list.map(([item, id]) => part(item, id)) }),
      );
      const whole = fileOf(...all, ...written);
      const away = whole.children.get(from);
      if (away === undefined) return;
      const together = withEntities(whole, [{ ...away, ...merged(into) }]);
      const seen = asMerged(together);
      // Everything is saved once more as it is shown.
      const saved = [...seen.children.values(), ...seen.drafts.values()].map((each) => asStored(together, each));
      const apart = withEntities(withEntities(together, saved), [away]);
      expect(apart).toEqual(whole);
      expect(asMerged(apart)).toBe(apart);
    }),
  );
});
