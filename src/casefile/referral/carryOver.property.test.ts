import fc from "fast-check";
import { expect, test } from "vitest";
import { answerAt } from "../../engine/path.ts";
import { incident } from "../../pack/incident/template.ts";
import { riskAssessment } from "../../pack/risk-assessment/template.ts";
import { sameAnswer, sourceOf } from "../carried.ts";
import { emptyCaseFile, fileNow, withEntities } from "../casefile.ts";
import { child, context, draft, entry, finished, school } from "../records.fixture.ts";
import { referralFrom } from "./carryOver.ts";
import { speakersNamed } from "./speakers.ts";

const children = [
  child("amal", "Amal", "Idris", { knownAs: "Ami" }),
  child("zoe", "Zoë", "Bevan"),
  child("other-amal", "Amal", "Qureshi"),
];
const ids = children.map(({ id }) => id);
const speakers = [
  "Amal",
  "Ami",
  "Amal Idris",
  "Amal Qureshi, to Mrs Hale",
  "Zoë",
  "Zoë Bevan",
  "Zoë’s mother",
  "Mr Reyes",
  "",
];

const when = fc.constantFrom(
  { precision: "exact", date: "2026-11-17", time: "11:05" },
  { precision: "between", from: "2026-09-01", to: "2026-09-14" },
  { precision: "term", term: "autumn", year: 2026 },
);
const text = fc.constantFrom("He said stop.", "Waited by the lockers.", "");
const some = <T>(record: fc.Arbitrary<T>) =>
  fc.array(record, { maxLength: 3 }).map((items) => items.map((item, index) => ({ itemId: `item-${index}`, ...item })));
const incidentAnswers = fc.record(
  {
    tier: fc.constantFrom("note", "concern", "serious"),
    whenHappened: when,
    children: some(
      fc.record({
        child: fc.constantFrom(...ids),
        role: fc.constantFrom("displayed", "affected"),
        ageThen: fc.nat(17),
      }),
    ),
    summary: text,
    summaryBasis: fc.constantFrom(["seen"], ["seen", "told"]),
    statements: some(
      fc.record({
        words: fc.record({ speaker: fc.constantFrom(...speakers), words: fc.constantFrom("Stop.", "I saw it.") }),
        saidWhen: when,
      }),
    ),
    observations: some(fc.record({ observation: text, observationBasis: fc.constantFrom("seen", "told") })),
    power: fc.constantFrom(["none"], ["secrecy", "ageGap"]),
    powerDetail: text,
    safety: some(
      fc.record({ safetyChild: fc.constantFrom("item-0", "item-1"), safetyToday: text, goingHome: text, wishes: text }),
    ),
    support: some(fc.record({ supportChild: fc.constantFrom("item-0", "item-1"), supportOffered: text })),
    consultations: some(fc.record({ adviceFrom: text, advice: text, adviceFollowed: text })),
    contacts: some(
      fc.record({
        contactWho: fc.constantFrom("parent", "police", "socialCare", "socialWorker"),
        contactState: fc.constantFrom("told", "withheld", "tried"),
        contactChild: fc.constantFrom("item-0", "item-1"),
        contactName: text,
        contactResult: text,
        contactWhyNot: text,
        contactMethod: fc.constantFrom("phone", "letter"),
      }),
    ),
  },
  { requiredKeys: [] },
);
const planAnswers = fc.record(
  {
    stage: fc.constantFrom("interim", "full", "review"),
    planFor: fc.constantFrom("displayed", "linked"),
    children: some(
      fc.record({
        child: fc.constantFrom(...ids),
        role: fc.constantFrom("displayed", "affected", "sibling"),
        wishesHeard: fc.constant("heard"),
        wishes: fc.record({ speaker: fc.constantFrom(...speakers), words: fc.constant("A card to leave.") }),
        needs: fc.constantFrom(["autism"], ["noneKnown"]),
        needsNote: text,
        educationImpact: text,
      }),
    ),
    settings: some(
      fc.record({ place: fc.constant("corridor"), planned: fc.constant("plan"), whatWeDo: text, couldHappen: text }),
    ),
    inForceFrom: fc.constant("2026-11-16"),
    summaryFact: text,
  },
  { requiredKeys: [] },
);

/** A case file with two incidents, a plan and a contact, and where to begin from. */
const cases = fc
  .record({
    one: incidentAnswers,
    two: incidentAnswers,
    plan: planAnswers,
    isDraft: fc.boolean(),
    from: fc.constantFrom("i1", "p", undefined),
  })
  .map(({ one, two, plan, isDraft, from }) => ({
    from,
    file: withEntities(emptyCaseFile, [
      school,
      ...children,
      (isDraft ? draft : finished)("incident", "i1", one),
      finished("incident", "i2", two, { number: 2 }),
      finished("risk-assessment", "p", plan, { links: [{ kind: "from", fileId: "i1" }] }),
      entry("contact", "c", "i1", { contactWho: "parent", contactState: "told", contactName: "Hana Idris" }),
    ]),
  }));
type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never;

const begin = ({ file, from }: Case, childId: string) => {
  const now =
    from === undefined ? undefined : (fileNow(file, "incident", from) ?? fileNow(file, "risk-assessment", from));
  return referralFrom(file, { childId, ...(now && { from: now }) }, context());
};

test("words are carried as a child’s own only when nobody else can have said them", () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...ids), (each, childId) => {
      const { childStatements = [], chronology = [] } = begin(each, childId).answers;
      for (const { childStatement } of childStatements)
        expect(speakersNamed(each.file, childStatement?.speaker ?? "")).toEqual([childId]);
      const own = new Set(
        [...each.file.finished.values()].flatMap(({ answers }) =>
          ((answers["statements"] ?? []) as readonly { words: { speaker: string; words: string } }[]).flatMap(
            ({ words }) => (speakersNamed(each.file, words.speaker).join() === childId ? [words.words] : []),
          ),
        ),
      );
      for (const { chronoWords = "" } of chronology)
        for (const line of chronoWords.split("\n").filter(Boolean)) expect(own).toContain(line);
    }),
  );
});

test("every answer that was carried over stands here and in its source, as the source line says", () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...ids), (each, childId) => {
      const { answers, carried } = begin(each, childId);
      for (const [path, { fileId, path: from, value, was }] of Object.entries(carried)) {
        expect(answerAt(answers, path), path).toEqual(value);
        expect(
          sameAnswer(answerAt(sourceOf(each.file, fileId) ?? {}, from), was ?? value),
          `${path} from ${from}`,
        ).toBe(true);
      }
    }),
  );
});

test("a record that is half-written or damaged never stands in the way", () => {
  const keys = [incident, riskAssessment].flatMap(({ sections }) =>
    sections.flatMap(({ questions }) => questions.map(({ key }) => key)),
  );
  const junk = fc.dictionary(fc.constantFrom(...keys, "constructor", "__proto__"), fc.jsonValue({ maxDepth: 3 }), {
    maxKeys: 20,
  });
  const nearly = fc.record({
    tier: fc.constantFrom("serious", 7, null),
    stage: fc.constantFrom("review", []),
    children: fc.array(
      fc.oneof(fc.jsonValue(), fc.record({ child: fc.constantFrom("amal", 3, {}), itemId: fc.jsonValue() })),
    ),
  });
  fc.assert(
    fc.property(junk, nearly, junk, (one, two, three) => {
      const file = withEntities(emptyCaseFile, [
        ...children,
        draft("incident", "i", { ...one, ...two }),
        draft("risk-assessment", "p", { ...three, ...two }),
        draft("referral", "r", { ...one, child: "amal" }),
      ]);
      for (const [templateId, fileId] of [
        ["incident", "i"],
        ["risk-assessment", "p"],
      ] as const) {
        const from = fileNow(file, templateId, fileId);
        expect(referralFrom(file, { childId: "amal", ...(from && { from }) }, context()).answers.child).toBe("amal");
      }
    }),
  );
});
