import { describe, expect, test } from "vitest";
import type { AnyTemplate, RawAnswers } from "../../engine/template.ts";
import { addendumEntry } from "../../pack/entries/addendum.ts";
import { contactEntry } from "../../pack/entries/contact.ts";
import { decisionEntry } from "../../pack/entries/decision.ts";
import { judgementEntry } from "../../pack/entries/judgement.ts";
import { incident } from "../../pack/incident/template.ts";
import { riskAssessment } from "../../pack/risk-assessment/template.ts";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { newAuthority } from "../directory/directory.ts";
import type { Entity } from "../entities.ts";
import { asMerged } from "../merged/asMerged.ts";
import { child, draft, entry, finished, person } from "../records.fixture.ts";
import type { Readings } from "./documents.ts";
import { excerptsOf } from "./excerpts.ts";
import { type Filters, noFilters } from "./filters.ts";
import { termsOf } from "./query.ts";
import { searchWith } from "./search.ts";

const templates: readonly AnyTemplate[] = [
  incident,
  riskAssessment,
  contactEntry,
  decisionEntry,
  addendumEntry,
  judgementEntry,
];
const readings: Readings = {
  template: (id) => templates.find((each) => each.id === id),
  isEntry: (id) => !["incident", "risk-assessment", "policy"].includes(id),
  reference: ({ templateId, number }) => `${templateId} ${String(number).padStart(4, "0")}`,
};
const search = searchWith(readings);
const today = "2026-11-28";

const people: readonly Entity[] = [
  child("zoe", "Zoë", "Ó Briain-Łukasiewicz", { knownAs: "Zo" }),
  child("amal", "Amal", "Idris", { formerly: [{ givenNames: "Amal", familyName: "Hassan", knownAs: "" }] }),
  child("jamal", "Jamal", "Okoro"),
  person("reyes", "Tom Reyes", "teaching assistant"),
  newAuthority("northvale", "Northvale Council"),
];
const record = (answers: RawAnswers, told: Parameters<typeof finished>[3] = {}) =>
  finished("incident", `i${told.number ?? 1}`, answers, { ...told, ...{ number: told.number ?? 1 } });
const inToilets = {
  ...record({
    whenHappened: { precision: "exact", date: "2026-03-12", time: "12:50" },
    place: "toilets",
    types: ["touchOverClothing"],
    children: [
      { itemId: "1", child: "amal", role: "affected" },
      { itemId: "2", child: "zoe", role: "displayed" },
    ],
    summary: "They argued about a naïve joke. Somebody’s coat was torn (badly).",
    statements: [{ itemId: "s", words: { speaker: "Amal", words: "Leave me alone please" } }],
    decisions: [{ itemId: "d", decision: "Ring home.", decidedBy: "reyes" }],
  }),
  templateVersion: incident.version,
};

const found = (typed: string, entities: readonly Entity[] = [inToilets], filters: Partial<Filters> = {}) =>
  search
    .find(
      asMerged(withEntities(emptyCaseFile, [...people, ...entities])),
      termsOf(typed),
      { ...noFilters, ...filters },
      today,
    )
    .flatMap(({ hits }) => hits.map(({ of }) => of.subject.id));
const shown = (typed: string) =>
  excerptsOf(withEntities(emptyCaseFile, [...people, inToilets]), readings, inToilets, termsOf(typed)).map(
    ({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)),
  );

describe("names", () => {
  test.each([
    ["zoe", ["zoe", "i1-1"]],
    ["ZOË", ["zoe", "i1-1"]],
    ["lukasiewicz", ["zoe", "i1-1"]],
    ["Łukaszewicz", ["zoe", "i1-1"]],
    ["obriain", ["zoe", "i1-1"]],
    ["o’briain", ["zoe", "i1-1"]],
    ["idirs", ["amal", "i1-1"]],
    ["hassan", ["amal", "i1-1"]],
    ["reys", ["i1-1", "reyes"]],
    ["northvale", ["northvale"]],
    ["nobody", []],
  ])("“%s” finds whoever is meant, and the records they are in", (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  test("a name as it was typed comes before one that is nearly so", () => {
    expect(found("amal", [])).toEqual(["amal", "jamal"]);
    expect(found("jamal", [])).toEqual(["jamal", "amal"]);
  });

  test("three letters are taken as they are, and as the beginning of a name", () => {
    expect(found("ama", [])).toEqual(["amal", "jamal"]);
    expect(found("zow", [])).toEqual([]);
  });

  test("a child with two records is found by the names of either, in the records of either", () => {
    const merged = { into: "amal", at: "2026-10-01T09:00", by: "me", reason: "" };
    const second = child("second", "Ameli", "Idriss", { merged });
    const other = record({ children: [{ itemId: "1", child: "second" }] }, { number: 2 });
    const withVersion = { ...other, templateVersion: incident.version };
    expect(found("ameli", [second, withVersion])).toEqual(["amal", "i2-1"]);
    expect(found("hassan", [second, withVersion])).toEqual(["amal", "i2-1"]);
  });
});

describe("words", () => {
  test.each([
    "argue",
    "naive joke",
    "someb",
    "toilets",
    "touching clothing",
    "incident 0001",
    "leave alone",
    "(badly)",
  ])("“%s” is found in the record", (typed) => {
    expect(found(typed)).toEqual(["i1-1"]);
  });

  test("every word has to be there, and none is guessed at in a text", () => {
    expect(found("argued yesterday")).toEqual([]);
    expect(found("argeud")).toEqual([]);
  });

  test("a phrase in quotation marks is found as it stands, of whatever kind the marks are", () => {
    expect(found('"leave me alone"')).toEqual(["i1-1"]);
    expect(found("“Leave me ALONE”")).toEqual(["i1-1"]);
    expect(found('"alone leave me"')).toEqual([]);
    expect(found('"leave me')).toEqual(["i1-1"]);
  });

  test("a phrase does not go from one answer into the next", () => {
    expect(found('"(badly). leave me"')).toEqual([]);
  });

  test("what was found is marked as it was written", () => {
    expect(shown("naive")).toEqual([["naïve"]]);
    expect(shown("reyes")).toEqual([["Reyes"]]);
    expect(shown("somebody's coat")).toEqual([["Somebody’s", "coat"]]);
  });
});

describe("dates", () => {
  test.each([
    "12 March 2026",
    "12 march",
    "12/3/2026",
    "12.03.26",
    "March 2026",
    "12th of March",
    "spring 2026",
    "2026-03-12",
  ])("“%s” finds what happened on that day", (typed) => {
    expect(found(typed)).toEqual(["i1-1"]);
  });

  test.each(["13 March 2026", "2 March", "April 2026", "12/3/2025", "summer 2026"])("“%s” does not", (typed) => {
    expect(found(typed)).toEqual([]);
  });

  test("a day that is no day is looked for as it was typed", () => {
    expect(found("31/2/2026")).toEqual([]);
    expect(found("31/2/2026", [{ ...inToilets, answers: { summary: "He wrote 31/2/2026 on it." } }])).toEqual(["i1-1"]);
  });

  test("a date and a word are asked for together", () => {
    expect(found("toilets march 2026")).toEqual(["i1-1"]);
    expect(found("library march 2026")).toEqual([]);
  });
});

describe("filters", () => {
  const later = {
    ...record(
      { whenHappened: { precision: "exact", date: "2026-11-20" }, place: "library", types: ["threats"] },
      { number: 2 },
    ),
    templateVersion: incident.version,
  };
  const contact = {
    ...entry("contact", "c", "i1", { contactWho: "parent", contactAt: "2026-03-13T09:00" }),
    templateVersion: contactEntry.version,
  };
  const begun = draft("incident", "d", { place: "toilets" }, { number: 3 });
  const all = [inToilets, later, contact, begun];

  test("narrow by themselves, newest first", () => {
    expect(found("", all, { kind: ["record"] })).toEqual(["d-draft", "i2-1", "i1-1"]);
    expect(found("", all, { kind: ["record"], drafts: ["without"] })).toEqual(["i2-1", "i1-1"]);
  });

  test("by place, kind of behaviour and role, an entry with the record that it is about", () => {
    expect(found("", all, { places: ["toilets"] })).toEqual(["d-draft", "i1-1", "c-1"]);
    expect(found("", all, { types: ["threats"] })).toEqual(["i2-1"]);
    expect(found("parent", all, { roles: ["displayed"] })).toEqual(["c-1"]);
    expect(found("", all, { roles: ["witness"] })).toEqual([]);
  });

  test("a role that was changed since counts as it is now, and a level that was judged since counts", () => {
    const changed = {
      ...entry("addendum", "a", "i1", { addendumKind: "role", roleChild: "amal", newRole: "witness" }),
      templateVersion: addendumEntry.version,
    };
    const judged = {
      ...entry("judgement", "j", "i1", { level: "abusive", judgedOn: "2026-03-14" }),
      templateVersion: judgementEntry.version,
    };
    expect(found("coat", [inToilets, changed], { roles: ["witness"] })).toEqual(["i1-1"]);
    expect(found("coat", [inToilets, judged], { levels: ["abusive"] })).toEqual(["i1-1"]);
  });

  test.each([
    [["month"], ["i2-1"]],
    [["schoolYear"], ["i2-1"]],
    [["year"], ["i2-1", "i1-1", "c-1"]],
    [["between", "2026-03-01", "2026-03-12"], ["i1-1"]],
    [
      ["between", "2026-03-13", ""],
      ["i2-1", "c-1"],
    ],
  ])("by period: %o", (period, expected) => {
    expect(found("", all.slice(0, 3), { period })).toEqual(expected);
  });

  test("nothing asked for finds nothing", () => {
    expect(found("")).toEqual([]);
    expect(found("  … ")).toEqual([]);
  });
});

test("a record of an older form is found by what was kept with it", () => {
  const blocks = [{ kind: "paragraph", text: "An old question nobody asks any more: marmalade." }];
  const old = { ...inToilets, templateVersion: 0, answers: {}, documents: [{ documentId: "record", blocks }] };
  expect(found("marmalade", [old])).toEqual(["i1-1"]);
});
