import { describe, expect, test } from "vitest";
import { complete } from "../../engine/check.ts";
import { relevant } from "../../engine/relevant.ts";
import { rowsOf, summarise } from "../../engine/summary.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { namesIn } from "./examples/case.ts";
import { readingCorner } from "./examples/reading-corner.ts";
import { examples } from "./examples.ts";
import type { IncidentDraft } from "./questions.ts";
import { incident } from "./template.ts";

const nobody = namesIn({ children: [], people: [] });
const keysAsked = (draft: IncidentDraft): readonly string[] => [
  ...relevant(incident, draft).sections.flatMap(({ questions }) => questions.map(({ key }) => key)),
  ...rowsOf(summarise(incident, draft, nobody)).map(({ from }) => from.key),
];
const sectionsAsked = (draft: IncidentDraft) => relevant(incident, draft).sections.map(({ section }) => section.id);

describe("the three kinds of record", () => {
  test("a short note asks who writes it and six things, on two pages", () => {
    const sections = relevant(incident, { tier: "note" }).sections;
    expect(sections.map(({ section }) => section.id)).toEqual(["kind", "happened"]);
    expect(sections[1]?.questions.filter(({ required }) => required).map(({ key }) => key)).toEqual([
      "whenHappened",
      "place",
      "children",
      "summary",
      "response",
      "dslToldAt",
    ]);
  });

  test("a child in a short note has a role and nothing more to fill in", () => {
    const rows = rowsOf(summarise(incident, { tier: "note", children: [{ itemId: "a" }] }, nobody));
    expect(rows.filter(({ from }) => from.itemId === "a").map(({ from }) => from.key)).toEqual(["child", "role"]);
  });

  test("before a kind is chosen, no more is asked than for a note", () => {
    expect(sectionsAsked({})).toEqual(["kind", "happened"]);
  });

  test.each(["concern", "serious"] as const)("a record of kind “%s” asks all sections but the image", (tier) => {
    expect(sectionsAsked({ tier })).toEqual([
      "kind",
      "happened",
      "source",
      "words",
      "seen",
      "opinion",
      "behaviour",
      "safety",
      "concern",
      "decisions",
      "told",
      "support",
      "policy",
      "next",
    ]);
  });

  test("a note that grows keeps its answers and is asked only for what is missing", () => {
    const grown = { ...readingCorner.answers, tier: "concern" as const };
    const result = complete(incident, grown, { today: "2026-11-22", names: namesIn(readingCorner) });
    const missing = result.ok ? [] : result.problems.filter(({ level }) => level === "stop").map(({ key }) => key);
    expect(missing).toContain("howKnown");
    expect(missing).not.toContain("summary");
    expect(missing).not.toContain("whenHappened");
  });

  test("answers of the full form do not count in a note, and are not lost from the draft", () => {
    const draft = { ...examples[1]?.answers, tier: "note" as const };
    const { answers } = relevant(incident, draft);
    expect(Object.keys(answers).sort()).toEqual(
      [
        "tier",
        "reporter",
        "whenHappened",
        "place",
        "placeDetail",
        "children",
        "summary",
        "response",
        "dslToldAt",
      ].sort(),
    );
    expect(answers["children"]).toEqual(
      examples[1]?.answers.children?.map(({ itemId, child, role }) => ({ itemId, child, role })),
    );
    expect(relevant(incident, { ...draft, tier: "concern" }).answers["types"]).toEqual(examples[1]?.answers.types);
  });
});

type Path = readonly [key: string, shows: IncidentDraft, hides: IncidentDraft];
const child = { itemId: "a", child: "c", role: "affected" } as const;
const paths: readonly Path[] = [
  ["tierReason", { tier: "concern" }, { tier: "note" }],
  ["summaryBasis", { tier: "serious" }, { tier: "note" }],
  [
    "sendDetail",
    { tier: "concern", children: [{ ...child, send: "yes" }] },
    { tier: "concern", children: [{ ...child, send: "no" }] },
  ],
  ["roleBasis", { tier: "concern", children: [child] }, { tier: "note", children: [child] }],
  ["opinionReason", { tier: "concern", opinion: "We are worried" }, { tier: "concern", opinion: " " }],
  ["opinionBy", { tier: "concern", opinion: "We are worried" }, { tier: "concern" }],
  ["typesOther", { tier: "concern", types: ["other"] }, { tier: "concern", types: ["assault"] }],
  ["onlineDetail", { tier: "concern", online: ["image"] }, { tier: "concern", online: ["none"] }],
  ["onlineDetail", { tier: "concern", online: ["notKnown"] }, { tier: "concern" }],
  ["powerDetail", { tier: "concern", power: ["force"] }, { tier: "concern", power: ["none"] }],
  ["earlierDetail", { tier: "concern", earlier: "again" }, { tier: "concern", earlier: "first" }],
  ["earlierDetail", { tier: "concern", earlier: "pattern" }, { tier: "concern", earlier: "notKnown" }],
  ["imageNotViewed", { tier: "concern", imageAlleged: "yes" }, { tier: "concern", imageAlleged: "no" }],
  ["imageDoNot", { tier: "concern", imageAlleged: "notKnown" }, { tier: "note", imageAlleged: "yes" }],
  [
    "imageViewedDetail",
    { tier: "serious", imageAlleged: "yes", imageNotViewed: "byAccident" },
    { tier: "serious", imageAlleged: "yes", imageNotViewed: "nobody" },
  ],
  [
    "imageViewedDetail",
    { tier: "serious", imageAlleged: "yes", imageNotViewed: "agreed" },
    { tier: "serious", imageAlleged: "no", imageNotViewed: "agreed" },
  ],
  [
    "imageReferMessage",
    { tier: "serious", imageAlleged: "yes", imageConcerns: ["coerced"] },
    { tier: "serious", imageAlleged: "yes", imageConcerns: ["none"] },
  ],
  [
    "reportRemoveReason",
    { tier: "serious", imageAlleged: "yes", reportRemove: "doesNotFit" },
    { tier: "serious", imageAlleged: "yes", reportRemove: "declined" },
  ],
  ["injuryDetail", { tier: "concern", injury: "yes" }, { tier: "concern", injury: "no" }],
  ["planRequired", { tier: "concern", category: "violence" }, { tier: "concern", category: "harassment" }],
  ["planDecision", { tier: "concern", category: "harassment" }, { tier: "concern", category: "violence" }],
  ["planDecisionReason", { tier: "concern", category: "unsure" }, { tier: "concern", category: "neither" }],
  ["notReferredReason", { tier: "serious", routes: ["police"] }, { tier: "serious", routes: ["socialCare"] }],
  ["notReferredReason", { tier: "serious", routes: ["internal"] }, { tier: "concern", routes: ["internal"] }],
  ["noPoliceReason", { tier: "serious", routes: ["socialCare"] }, { tier: "serious", routes: ["police", "internal"] }],
  ["noPoliceReason", { tier: "serious", routes: ["internal"] }, { tier: "serious" }],
  [
    "noPoliceReason",
    { tier: "concern", possibleCrime: "yes", routes: ["internal"] },
    { tier: "concern", possibleCrime: "no", routes: ["internal"] },
  ],
  [
    "notReferredReason",
    { tier: "concern", category: "violence", routes: ["police"] },
    { tier: "concern", category: "harassment", routes: ["internal"] },
  ],
  [
    "toolUser",
    { tier: "serious", judgements: [{ itemId: "j", tool: "brook" }] },
    { tier: "serious", judgements: [{ itemId: "j", tool: "discussion" }] },
  ],
  [
    "toolTrained",
    { tier: "serious", judgements: [{ itemId: "j", tool: "aim" }] },
    { tier: "serious", judgements: [{ itemId: "j", tool: "local" }] },
  ],
  [
    "toolOutcome",
    { tier: "serious", judgements: [{ itemId: "j", tool: "local" }] },
    { tier: "serious", judgements: [{ itemId: "j", tool: "discussion" }] },
  ],
  [
    "contactResult",
    { tier: "concern", contacts: [{ itemId: "k", contactState: "told" }] },
    { tier: "concern", contacts: [{ itemId: "k", contactState: "tried" }] },
  ],
  [
    "contactBy",
    { tier: "concern", contacts: [{ itemId: "k", contactState: "tried" }] },
    { tier: "concern", contacts: [{ itemId: "k", contactState: "notYet" }] },
  ],
  [
    "contactWhyNot",
    { tier: "concern", contacts: [{ itemId: "k", contactState: "withheld" }] },
    { tier: "concern", contacts: [{ itemId: "k", contactState: "told" }] },
  ],
  ["policyActionDetail", { tier: "concern", policyAction: "taken" }, { tier: "concern", policyAction: "none" }],
];

describe("what is asked depends on what was answered", () => {
  test.each(paths)("%s", (key, shows, hides) => {
    expect(keysAsked(shows)).toContain(key);
    expect(keysAsked(hides)).not.toContain(key);
  });

  test("every condition in the form is tried above", () => {
    const { sections }: AnyTemplate = incident;
    const conditional = sections
      .flatMap(({ questions }) => questions)
      .flatMap((question) => (question.kind === "group" ? [question, ...question.item] : [question]))
      .filter((question) => "visibleWhen" in question && question.visibleWhen !== undefined)
      .map(({ key }) => key);
    const tried = new Set([
      ...paths.map(([key]) => key),
      "roleSource",
      "ageThen",
      "send",
      "contactAt",
      "contactMethod",
    ]);
    expect(conditional.filter((key) => !tried.has(key))).toEqual([]);
  });
});

describe("the examples", () => {
  test.each(examples)("$id can be finished", (example) => {
    const result = complete(incident, example.answers, { today: "2026-11-22", names: namesIn(example) });
    expect(result.ok ? [] : result.problems.filter(({ level }) => level === "stop")).toEqual([]);
  });

  test.each(examples)("$id names only people who are in it", (example) => {
    const { child: nameOf, person } = namesIn(example);
    const said = rowsOf(
      summarise(incident, example.answers, {
        child: (id) => (nameOf(id) === "Unknown" ? `missing child ${id}` : nameOf(id)),
        authority: (id) => `missing authority ${id}`,
        personName: person,
        person: (id) => (person(id) === "Unknown" ? `missing person ${id}` : person(id)),
      }),
    );
    expect(said.filter(({ value }) => value.startsWith("missing ") || value === "Removed")).toEqual([]);
  });

  test("are one of each kind", () => {
    expect(examples.map(({ answers }) => answers.tier)).toEqual(["note", "concern", "serious"]);
  });
});
