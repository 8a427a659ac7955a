import fc from "fast-check";
import { expect, test } from "vitest";
import { wildDay, wildFor } from "../../tests/fixtures/junk.ts";
import { type CaseFile, emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import { caseLines } from "../casefile/chronology/caseLines.ts";
import { caseOf } from "../casefile/chronology/caseOf.ts";
import { chronologyOf } from "../casefile/chronology/chronology.ts";
import { linesIn, type View, views, within } from "../casefile/chronology/views.ts";
import type { Entity, Link } from "../casefile/entities.ts";
import { happenings } from "../casefile/happenings.ts";
import { breakdownsOf, figureInWords } from "../casefile/insights/figures.ts";
import { inspectorCells, inspectorLines } from "../casefile/insights/inspector.ts";
import { keepings, keepingsOfChild } from "../casefile/keeping/keeping.ts";
import { fileReaders, partsFor } from "../casefile/leaving/readers.ts";
import { asMerged } from "../casefile/merged/asMerged.ts";
import { standings } from "../casefile/patterns/dismissals.ts";
import { factsOf } from "../casefile/patterns/facts.ts";
import { findingsAbout, findingsIn } from "../casefile/patterns/findings.ts";
import { togetherWith } from "../casefile/patterns/together.ts";
import { whereWhen } from "../casefile/patterns/whereWhen.ts";
import { child, draft, finished, person, school } from "../casefile/records.fixture.ts";
import { roleHistory } from "../casefile/roleHistory.ts";
import { noFilters } from "../casefile/search/filters.ts";
import { termsOf } from "../casefile/search/query.ts";
import { textsOfDocument } from "../documents/words.ts";
import { relevant } from "../engine/relevant.ts";
import type { AnyTemplate } from "../engine/template.ts";
import { incident } from "../pack/incident/template.ts";
import { calendarFile } from "./calendar.ts";
import { childFile, usualWish } from "./childFile.ts";
import { outgoingChildFile } from "./childFileOut.ts";
import { closedDaysIn } from "./closedDays.ts";
import { blocksFor, copiesOf, fileReference } from "./copies.ts";
import { tasksNow } from "./deadlines.ts";
import { figuresOfReport } from "./reportFigures.ts";
import { foundIn, search } from "./search.ts";
import { loadTemplate, type TemplateId } from "./templates.ts";

// A case file in which anything may be missing, about nobody, linked to what is not there, and on days that never were: each way of
// looking at a child still answers, and says nothing that a program would say.

const ids = [
  ...["incident", "note", "risk-assessment", "referral", "agency-status", "addendum", "contact", "decision"],
  ...["judgement", "reasoning", "significance", "tier-change", "action", "action-done", "closing", "reply", "sending"],
] as readonly TemplateId[];
const templates = await Promise.all(ids.map(loadTemplate));
const today = "2026-11-23";
const at = new Date(2026, 10, 23, 10, 0);

const known: readonly Entity[] = [
  school,
  person("me", "Priya Nair", "DSL"),
  child("amal", "Amal", "Idris", { dateOfBirth: "2012-02-29", siblings: ["zoe", "nobody", "amal"] }),
  child("zoe", "Zoë", "", { dateOfBirth: "9999-12-31", trustedAdult: "nobody" }),
];

const fileIds = ["f0", "f1", "f2", "f3"] as const;
const links = fc.array(
  fc.record({
    kind: fc.constantFrom<Link["kind"]>("about", "from", "linkedPlan"),
    fileId: fc.constantFrom(...fileIds, "amal", "gone"),
  }),
  { maxLength: 2 },
);
const writtenOf = (template: AnyTemplate, some: readonly string[] = fileIds) =>
  fc.record({
    template: fc.constant(template),
    fileId: fc.constantFrom(...some),
    answers: wildFor(template),
    links,
    at: fc.constantFrom("2026-11-20T16:00", "1970-01-01T00:00", "9999-12-31T23:59"),
    isDraft: fc.boolean(),
  });
type Written = ReturnType<typeof writtenOf> extends fc.Arbitrary<infer W> ? W : never;
const written = fc.constantFrom(...templates).chain((template) => writtenOf(template));

/** What is not written in a record: a leaver, what was sent and came, what is held and was put aside, two who are read as one. */
const around = fc
  .record({ on: wildDay, newTerm: wildDay, until: wildDay, into: fc.constantFrom("amal", "zoe", "nobody", "twin") })
  .map(({ on, newTerm, until, into }): readonly Entity[] => {
    const leaving = { on, to: "", contact: "", newTerm, notedAt: "2026-11-20T10:00" };
    const sent = { ...{ to: "", madeAt: "2026-11-20T10:00", madeBy: "me", fingerprint: "f", code: "" } };
    const lines = [{ when: { precision: "exact" as const, date: on }, what: "", source: "", words: "", action: "" }];
    return [
      child("leaver", "Kit", "", { leaving }),
      child("twin", "Amal", "Idris", { leaving, merged: { into, at: "2026-11-20T10:00", by: "nobody", reason: "" } }),
      { type: "transfer", v: 1, id: "t1", childId: "leaver", ...sent },
      { type: "transfer", v: 1, id: "t2", childId: "nobody", ...sent },
      {
        ...{ type: "received", v: 1, id: "r", childId: into, from: "", contact: "", madeAt: "", receivedAt: on },
        ...{ receivedBy: "", fingerprint: "", code: "", lines, documents: [] },
      },
      {
        ...{ type: "retention", v: 1, id: "h", about: "f0", rule: "birth75" },
        looks: [{ at: "", by: "", reason: "", until }],
      },
      {
        ...{ type: "dismissal", v: 1, id: "d", rule: "gone", about: ["nobody"], facts: ["f0"], reason: "", at: until },
        ...{ by: "", takenBackAt: "" },
      },
      {
        ...{ type: "dataRequest", v: 1, id: "q", childId: into, who: "other", checked: "", receivedOn: on },
        ...{ isComplex: newTerm === "-", notedAt: "", notedBy: "" },
      },
    ];
  });

/** What finishing lets through: each answer in its own shape, with its documents as they are kept. */
const worldOf = (records: fc.Arbitrary<readonly Written[]>) =>
  fc.tuple(around, records).map(([beside, all]): CaseFile => {
    const people = withEntities(emptyCaseFile, [...known, ...beside]);
    const records = all.map(({ template, fileId, answers, links: tied, at: finishedAt, isDraft }, index) => {
      const told = { links: tied, version: index + 1, finishedAt, startedAt: finishedAt };
      const shape = { templateVersion: template.version };
      if (isDraft) return { ...draft(template.id, fileId, answers, told), ...shape };
      const kept = finished(template.id, fileId, relevant(template, answers).answers, told);
      const documents = copiesOf(template, kept).map((copy) => ({
        documentId: copy.document.id,
        ...(copy.forChild !== undefined && { forChild: copy.forChild }),
        blocks: blocksFor(people, template, kept, copy, today),
      }));
      return { ...kept, ...shape, documents };
    });
    return asMerged(withEntities(people, records));
  });
const world = worldOf(fc.array(written, { minLength: 1, maxLength: 5 }));
/** Enough of it for the rules to find something. */
const manyIncidents = worldOf(
  fc.array(
    writtenOf(
      incident,
      Array.from({ length: 30 }, (_, index) => `i${index}`),
    ),
    { minLength: 5, maxLength: 14 },
  ),
);

const aProgramSays = /\bundefined\b|\bNaN\b|\[object |Invalid Date/;
const everybody = ["amal", "zoe", "leaver", "nobody", "__proto__"];
const runs = { numRuns: 200 };
/** Said of a case file by Waymark; words that somebody wrote may be anything. */
const plainly = (file: CaseFile, said: readonly string[]) => {
  const wrote = JSON.stringify([...file.finished.values(), ...file.drafts.values()]);
  if (!aProgramSays.test(wrote)) expect(said.join("\n")).not.toMatch(aProgramSays);
};

test("every chronology is told, in every view, and every line is in the full one", () => {
  fc.assert(
    fc.property(world, (file) => {
      for (const id of everybody) {
        const lines = chronologyOf(file, id, fileReference);
        for (const view of Object.keys(views) as readonly View[]) linesIn(view, lines);
        expect(linesIn("full", lines)).toHaveLength(lines.length);
        expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
        within(lines, "2026-11-20", undefined);
        plainly(
          file,
          lines.map(({ significance }) => significance.why),
        );
        roleHistory(file, id);
      }
      for (const fileId of fileIds) {
        const of = caseOf(file, fileId);
        if (of !== undefined) caseLines(file, of, fileReference);
      }
    }),
    runs,
  );
});

test("every rule looks, the same in whatever order, and a finding has entries and plain words", () => {
  fc.assert(
    fc.property(fc.oneof(world, manyIncidents), (file) => {
      const { facts, siblings } = factsOf(file);
      const found = findingsIn({ facts, siblings }, today);
      expect(findingsIn({ facts: facts.toReversed(), siblings }, today)).toEqual(found);
      for (const each of [...found, ...everybody.flatMap((id) => findingsAbout(file, id, today))]) {
        expect(each.facts.length).toBeGreaterThan(0);
        expect(`${each.sentence} ${each.how}`).not.toMatch(aProgramSays);
      }
      expect(standings(file, found)).toHaveLength(found.length);
      whereWhen(facts);
      for (const id of everybody) togetherWith(facts, id);
      expect(happenings(file)).toHaveLength(facts.length);
    }),
    runs,
  );
});

test("figures are figures, for the school, for governors and for an inspector", () => {
  fc.assert(
    fc.property(world, (file) => {
      for (const period of [{ year: 2026 }, { year: 2026, term: "autumn" }, { year: 9999, term: "summer" }] as const) {
        const said = (["true", "published"] as const).flatMap((view) =>
          breakdownsOf(file, period, view).flatMap(({ sentence, rows }) => [
            sentence,
            ...rows.flatMap(({ label, figures }) => [label, ...figures.map(figureInWords)]),
          ]),
        );
        expect([...said, ...inspectorLines(file, period, today).flatMap(inspectorCells)].join("\n")).not.toMatch(
          aProgramSays,
        );
      }
      expect(JSON.stringify(figuresOfReport(file, { term: "autumn", yearBegins: 2026 }, today))).not.toMatch(
        aProgramSays,
      );
    }),
    { numRuns: 100 },
  );
});

test("Today, the calendar and what is to be kept still say what is due", () => {
  fc.assert(
    fc.property(world, (file) => {
      const tasks = tasksNow(file, today);
      expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      plainly(
        file,
        tasks.map(({ why, reference }) => `${why} ${reference}`),
      );
      calendarFile(file, today);
      keepings(file);
      for (const id of everybody) keepingsOfChild(file, id);
      closedDaysIn(file);
    }),
    runs,
  );
});

test("the search finds what is there and shows where", () => {
  const typed = fc.oneof(fc.constantFrom("amal", "zoe", "word", "20 November 2026", '"AMAL’S'), fc.string());
  fc.assert(
    fc.property(world, typed, (file, words) => {
      const terms = termsOf(words);
      for (const { hits } of search.find(file, terms, noFilters, today))
        for (const { of } of hits) foundIn(file, of.subject, terms);
      search.find(file, terms, { ...noFilters, roles: ["both"], period: ["between", "2026-02-31", ""] }, today);
    }),
    runs,
  );
});

test("a copy of a child’s file is made for every reader, and names nobody else", () => {
  const wishes = fc.record({ reader: fc.constantFrom(...fileReaders), byRole: fc.boolean() });
  const byId = new Map(templates.map((template) => [template.id, template] as const));
  fc.assert(
    fc.property(world, wishes, (file, { reader, byRole }) => {
      const parts = partsFor(reader);
      const wish = { ...usualWish("amal", reader), parts, staff: byRole ? ("byRole" as const) : ("named" as const) };
      const made = childFile(file, byId, wish, at);
      if (made === undefined) throw new Error("no child");
      const out = outgoingChildFile(file, made, new Map(), { recipient: "Zoë’s mother", purpose: "" }, at);
      expect(out.leaksIn(textsOfDocument(out.document).join("\n"))).toEqual([]);
      expect(out.fileName("pdf")).toMatch(/^child-file-[a-z]+-2026-11-23\.pdf$/);
      expect(childFile(file, byId, usualWish("nobody", reader), at)).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});
