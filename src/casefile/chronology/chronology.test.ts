import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareWhen } from "../../engine/when.ts";
import { examples } from "../../pack/incident/examples.ts";
import { examples as planExamples } from "../../pack/risk-assessment/examples.ts";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { newAuthority } from "../directory/directory.ts";
import type { Entity } from "../entities.ts";
import { child, context, draft, entry, finished, person } from "../records.fixture.ts";
import { chronologyOf } from "./chronology.ts";

const corridor = examples.find(({ id }) => id === "year-eight-corridor");
const review = planExamples.find(({ answers }) => answers.stage === "review");
if (corridor === undefined || review === undefined) throw new Error("the examples have gone");
const children = [
  child("child-tomos", "Tomos", "Bevan"),
  child("child-zoe-8", "Zoë", "Ó Briain-Łukasiewicz"),
  child("child-amara", "Amara", "Okonkwo-Díaz"),
];
const incident = finished("incident", "i", corridor.answers, { number: 7 });
const { reference } = context();
const linesOf = (childId: string, ...entities: readonly Entity[]) =>
  chronologyOf(
    withEntities(emptyCaseFile, [
      ...children,
      person("me", "Folake Adeyemi", "designated safeguarding lead"),
      ...entities,
    ]),
    childId,
    reference,
  );

describe("a child’s chronology", () => {
  test("has an incident in one line, with what it rests on and the record it comes from", () => {
    const [line, ...more] = linesOf("child-zoe-8", incident);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      when: corridor.answers.whenHappened,
      what: corridor.answers.summary,
      basis: ["told"],
      source: "incident 7",
      fileId: "i",
      path: "summary",
    });
    expect(line?.action).toContain("Decided: An adult stands at the science lockers");
  });

  test("has this child’s words and nobody else’s", () => {
    expect(linesOf("child-zoe-8", incident)[0]?.words).toBe(corridor.answers.statements?.[0]?.words?.words);
    expect(linesOf("child-amara", incident)[0]?.words).toBe(corridor.answers.statements?.[1]?.words?.words);
    expect(linesOf("child-tomos", incident)[0]?.words).toBe("");
  });

  test("has nothing that is still being written, and nothing of records without this child", () => {
    expect(linesOf("child-tomos", draft("incident", "d", corridor.answers))).toEqual([]);
    expect(linesOf("child-elsewhere", incident)).toEqual([]);
  });

  test("has the entries about its records, but for those about another child", () => {
    const lines = linesOf(
      "child-tomos",
      incident,
      entry("decision", "d", "i", {
        decision: "Ring again.",
        decisionReason: "No answer.",
        decidedBy: "me",
        decidedAt: "2026-11-18T09:00",
      }),
      entry("contact", "c1", "i", {
        contactWho: "police",
        contactState: "told",
        contactAt: "2026-11-18T10:00",
        contactResult: "Logged.",
      }),
      entry("contact", "c2", "i", { contactWho: "parent", contactState: "told", contactChild: "child-zoe-8" }),
      entry("agency-status", "s1", "i", {
        agency: "police",
        policeStatus: "bail",
        statusChild: "child-tomos",
        statusFrom: "2026-11-19",
      }),
      entry("agency-status", "s2", "i", { agency: "police", policeStatus: "bail", statusChild: "child-zoe-8" }),
      entry("addendum", "a1", "i", { addendumKind: "role", roleChild: "child-zoe-8", newRole: "both", added: "Hers." }),
      entry("judgement", "j", "i", { level: "problematic", levelReason: "It went on.", judgedOn: "2026-11-20" }),
      entry("reasoning", "r1", "i", { reasonChild: "child-zoe-8", level: "abusive", judgedOn: "2026-11-20" }),
      entry("reasoning", "r2", "i", { reasonChild: "child-tomos", level: "inappropriate", judgedOn: "2026-11-21" }),
      entry("not-referred", "n", "i", { aboutChildren: [{ itemId: "1", aboutChild: "child-zoe-8" }] }),
      entry("tier-change", "t", "i", { newTier: "note", tierChangedAt: "2026-11-21T09:00" }),
    );
    expect(lines.map(({ what }) => what)).toEqual([
      corridor.answers.summary,
      "Decided: Ring again.",
      "Told: the police.",
      "Police: on bail.",
      "The behaviour was judged problematic (after Hackett, 2010).",
      "The behaviour was judged inappropriate (after Hackett, 2010).",
      "It is handled as a short note from now on.",
    ]);
    expect(lines[1]).toMatchObject({
      reason: "No answer.",
      source: "Folake Adeyemi, designated safeguarding lead (decision 1)",
    });
  });

  test("has when a plan began, was written in full and was reviewed", () => {
    const answers = { ...review.answers, children: [{ itemId: "1", child: "child-tomos", role: "displayed" }] };
    const { reviews: _reviews, ...before } = answers;
    const lines = linesOf(
      "child-tomos",
      finished("risk-assessment", "p", { ...before, stage: "interim", inForceFrom: "2026-11-05" }),
      finished("risk-assessment", "p", { ...before, stage: "full", inForceFrom: "2026-11-16" }, { version: 2 }),
      finished("risk-assessment", "p", answers, { version: 3 }),
    );
    expect(lines.map(({ what }) => what)).toEqual([
      "An interim safety plan began.",
      "The full safety plan began.",
      "The safety plan was reviewed: some freedom was given back.",
    ]);
  });

  test("has how an earlier referral was sent, answered and questioned", () => {
    const lines = linesOf(
      "child-tomos",
      newAuthority("northvale", "Northvale"),
      finished("referral", "r", { child: "child-tomos" }),
      entry("sending", "s", "r", { sentTo: "northvale", sentAt: "2026-11-20T16:10" }),
      entry("reply", "a", "r", {
        askedAt: "2026-11-20T16:10",
        repliedAt: "2026-11-23T11:00",
        outcome: "noAction",
        view: "disagree",
        outcomeReason: "Below the threshold",
      }),
      entry("escalation", "e", "r", {
        stage: "Manager to manager",
        stageTo: "Lena Cross",
        raisedAt: "2026-11-24T09:00",
      }),
    );
    expect(lines.map(({ what, reason, outcome }) => [what, reason, outcome])).toEqual([
      ["A referral was sent to Northvale.", "", ""],
      ["The referral was answered: no further action.", "Below the threshold.", "The school disagreed."],
      ["The school questioned the decision in writing: Manager to manager, to Lena Cross.", "", ""],
    ]);
    expect(linesOf("child-zoe-8", finished("referral", "r", { child: "child-tomos" }))).toEqual([]);
  });

  test("is oldest first, however well each date is known", () => {
    const whens = [
      { precision: "term", term: "autumn", year: 2026 },
      { precision: "exact", date: "2026-09-03" },
      { precision: "between", from: "2026-08-20", to: "2026-09-10" },
      { precision: "about", date: "2026-10-01" },
    ];
    const lines = linesOf(
      "child-tomos",
      ...whens.map((whenHappened, index) =>
        finished("incident", `i${index}`, {
          children: [{ itemId: "1", child: "child-tomos" }],
          whenHappened,
          summary: String(index),
        }),
      ),
    );
    expect(lines.map(({ what }) => what)).toEqual(["2", "0", "1", "3"]);
  });
});

test("any order of records gives the same order of lines", () => {
  const day = fc.constantFrom("2026-09-03", "2026-10-01", "2026-11-17");
  fc.assert(
    fc.property(fc.array(day, { maxLength: 6 }), (days) => {
      const lines = linesOf(
        "child-tomos",
        ...days.map((date, index) =>
          finished("incident", `i${index}`, {
            children: [{ itemId: "1", child: "child-tomos" }],
            whenHappened: { precision: "exact", date },
            summary: "x",
          }),
        ),
      );
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (next) expect(compareWhen(line.when, next.when)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test("a parent who was told, of nobody knows which child, is not named in the chronology of any", () => {
  const told = { contactWho: "parent", contactState: "told", contactName: "Ann Lee", contactResult: "Ann was upset." };
  const lines = (more: object) =>
    linesOf("child-zoe-8", incident, entry("contact", "c", "i", { ...told, ...more })).filter(
      ({ fileId }) => fileId === "c",
    );
  expect(lines({})).toMatchObject([{ what: "Told: a parent or carer.", action: "" }]);
  expect(JSON.stringify(lines({}))).not.toContain("Ann");
  expect(lines({ contactChild: "child-tomos" })).toEqual([]);
  expect(lines({ contactChild: "child-zoe-8" })[0]?.source).toContain("Ann Lee");
  expect(lines({ contactWho: "police", contactName: "PC Hale" })[0]?.source).toContain("PC Hale");
});
