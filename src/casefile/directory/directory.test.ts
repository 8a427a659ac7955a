import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { type Authority, type DraftRecord, newChild, newSchool, readEntity } from "../entities.ts";
import { checkedHow, defaultStages, newAuthority, portalAddress, suggestionsFor, usesOf } from "./directory.ts";

const southbank: Authority = {
  ...newAuthority("a", "Southbank"),
  frontDoor: { team: "Single Point of Advice", phone: "0300 555 0101", email: "", hours: "Monday to Friday, 9 to 5" },
  outOfHours: { team: "", phone: "0300 555 0199", email: "", hours: "" },
  thresholds: [
    { label: "Level 3", meaning: "Several needs, worked on together" },
    { label: "Level 4", meaning: "" },
  ],
};
const file = withEntities(emptyCaseFile, [southbank]);

test("a new authority is one that the vault keeps, with stages that say they are a guess", () => {
  const authority = newAuthority("a", "Southbank");
  expect(readEntity(structuredClone(authority))).toEqual({ ok: true, entity: authority });
  expect(authority.stagesAreDefault).toBe(true);
  expect(defaultStages.map(({ workingDays }) => workingDays)).toEqual([1, 2, 3, 5]);
});

describe("what the directory offers to a text", () => {
  test("teams, with the telephone, and only those of which something is known", () => {
    expect(suggestionsFor(file, "teams", "a")).toEqual([
      { text: "Single Point of Advice, 0300 555 0101", hint: "Front door, Monday to Friday, 9 to 5" },
      { text: "Southbank, out of hours, 0300 555 0199" },
    ]);
  });
  test("threshold levels with their meaning", () => {
    expect(suggestionsFor(file, "thresholds", "a")).toEqual([
      { text: "Level 3", hint: "Several needs, worked on together" },
      { text: "Level 4" },
    ]);
  });
  test("stages with whom they go to and by when", () => {
    expect(suggestionsFor(file, "stages", "a")[0]).toEqual({
      text: "Practitioner to practitioner",
      hint: "The worker who made the decision, within 1 working day",
    });
  });
  test("addressees: whom each stage goes to, and the front door", () => {
    expect(suggestionsFor(file, "addressees", "a").map(({ text }) => text)).toEqual([
      ...defaultStages.map(({ to }) => to),
      "Single Point of Advice",
    ]);
  });
  test("the same words once", () => {
    const stages = [1, 2].map((workingDays) => ({ name: `Stage ${workingDays}`, to: "Team manager", workingDays }));
    const twice = withEntities(emptyCaseFile, [{ ...newAuthority("a", "Southbank"), stages }]);
    expect(suggestionsFor(twice, "addressees", "a")).toEqual([{ text: "Team manager", hint: "Stage 1" }]);
  });
  test("nothing where it knows nothing", () => {
    const bare = withEntities(emptyCaseFile, [newAuthority("b", "Northwick")]);
    expect(suggestionsFor(bare, "teams", "b")).toEqual([]);
    expect(suggestionsFor(bare, "thresholds", "b")).toEqual([]);
    expect(suggestionsFor(bare, "stages", "gone")).toEqual([]);
  });
});

test.each([
  ["", ""],
  ["  ", ""],
  ["https://portal.southbank.example/refer?form=1", "https://portal.southbank.example/refer?form=1"],
  ["portal.southbank.example/refer", "https://portal.southbank.example/refer"],
  ["http://portal.southbank.example", undefined],
  ["javascript:alert(1)", undefined],
  ["data:text/html,hello", undefined],
  ["https://", undefined],
  ["https://localhost", undefined],
  ["https://southbank.example@elsewhere.example/", undefined],
  ["ask Jo for it", undefined],
])("the portal address %j is kept as %j", (typed, kept) => {
  expect(portalAddress(typed)).toBe(kept);
});

test.each([
  ["", "never"],
  ["2026-11-", "never"],
  ["2027-01-01", "never"],
  ["2025-11-20", "old"],
  ["2025-11-22", "lately"],
  ["2026-11-22", "lately"],
] as const)("checked on %j was checked %s", (checkedOn, how) => {
  expect(checkedHow({ checkedOn }, "2026-11-22")).toBe(how);
});

test("what points at an authority is counted, each file once", () => {
  const school = { ...newSchool("s", "me", { name: "Larchwood", phase: "primary" }), authority: "a" };
  const child = newChild("2026-11-22T10:00", "c", {
    givenNames: "Amal",
    familyName: "Idris",
    knownAs: "",
    dateOfBirth: "",
    yearGroup: "",
    authority: "a",
  });
  const draft: DraftRecord = {
    type: "draft",
    v: 1,
    id: "d",
    fileId: "f",
    templateId: "referral",
    templateVersion: 1,
    number: 1,
    version: 1,
    reason: "",
    answers: { items: [{ itemId: "i", authority: "a" }] },
    carried: {},
    links: [],
    startedAt: "2026-11-22T10:00",
    startedBy: "me",
    updatedAt: "2026-11-22T10:00",
    density: "compact",
  };
  const used = withEntities(file, [school, child, draft, { ...draft, id: "d2" }]);
  expect(usesOf(used, "a")).toEqual({ isSchools: true, children: 1, records: 1 });
  expect(usesOf(used, "b")).toEqual({ isSchools: false, children: 0, records: 0 });
});
