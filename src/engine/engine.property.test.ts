import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kitchenSink, kitchenSinkExample, kitchenSinkNames } from "../../tests/fixtures/kitchen-sink.ts";
import { templateOf } from "../../tests/fixtures/small-template.ts";
import { text, yesNo } from "./ask.ts";
import { type CheckContext, check, complete, type Problem } from "./check.ts";
import { answered, type Condition, is, not } from "./condition.ts";
import { type Density, pagesOf, sectionStatus } from "./pages.ts";
import { isAnswerable, type Leaf, type Question } from "./question.ts";
import { readAnswer } from "./read.ts";
import { itemIdOf, itemsOf, relevant, visibleInItem } from "./relevant.ts";
import { plainBlocks, summarise } from "./summary.ts";
import { type RawAnswers, section } from "./template.ts";

const context: CheckContext = { today: "2026-11-22", names: kitchenSinkNames };
const runs = { numRuns: 150, seed: 20261122 };

// ---- drafts: good, half-written and damaged ----

const junk = fc.oneof(
  fc.constantFrom(null, undefined, "", " ", "--", "constructor", Number.NaN, true, [], {}, [null], [[]]),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(JSON.parse('{"__proto__": {"itemId": "x"}, "itemId": 7}')),
);
const datePart = fc.constantFrom("2026-11-18", "2026-2-31", "2026-11-", "--", "");

/** An answer of the kind that a question asks for: as often half-written or empty as whole. */
function answerTo(question: Leaf): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case "text":
      return fc.constantFrom("Something", "", "  ", "Two\nlines", "x".repeat(300));
    case "person":
    case "child":
    case "authority":
    case "which":
      return fc.constantFrom("", "person-1", "child-1", "a", "b");
    case "wording":
      return fc.array(
        fc.record({ passage: fc.constantFrom("", "first"), text: fc.constantFrom("", "Ours"), basedOn: datePart }),
      );
    case "number":
      return fc.constantFrom(0, 15, -1, 1_000, "15", "about 3");
    case "yesNo":
      return fc.constantFrom("yes", "no", "notKnown");
    case "date":
      return datePart;
    case "dateTime":
      return fc.constantFrom("2026-11-18T13:05", "2026-11-22T", "--T", "");
    case "choice":
      return fc.constantFrom(...Object.keys(question.choices), "gone");
    case "choices":
      return fc.subarray([...Object.keys(question.choices), "gone"]);
    case "when":
      return fc.oneof(
        fc.record({
          precision: fc.constantFrom("exact", "about"),
          date: datePart,
          time: fc.constantFrom("", "12:40", "9"),
        }),
        fc.record({ precision: fc.constant("between"), from: datePart, to: datePart }),
        fc.record({
          precision: fc.constant("term"),
          term: fc.constantFrom("", "autumn"),
          year: fc.constantFrom(2026, null),
        }),
      );
    case "statement":
      return fc.record({
        speaker: fc.constantFrom("", "Amal"),
        words: fc.constantFrom("", "Stop"),
        heardBy: fc.constant(""),
      });
    case "signature":
      return fc.record({
        name: fc.constantFrom("", "R. Hale"),
        strokes: fc.constantFrom([], [[1, 2]]),
        signedAt: fc.constant("2026-11-19T09:15"),
      });
    case "notice":
      return fc.constant("a notice takes no answer");
  }
}
const maybe = (answer: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: answer }, { weight: 1, arbitrary: junk });
const stored = (question: Question): fc.Arbitrary<unknown> =>
  question.kind === "group"
    ? maybe(
        fc.array(
          maybe(
            fc.record({
              itemId: fc.constantFrom("a", "b", "c", "d"),
              ...Object.fromEntries(question.item.map((leaf) => [leaf.key, maybe(answerTo(leaf))])),
            }),
          ),
          { maxLength: 3 },
        ),
      )
    : maybe(answerTo(question));

const questions = kitchenSink.sections.flatMap((each): readonly Question[] => each.questions);
const wild: fc.Arbitrary<RawAnswers> = fc.record(
  Object.fromEntries(questions.map((question) => [question.key, stored(question)])),
  { requiredKeys: [] },
);
/** The example with some answers replaced: near enough to finished that finishing is often possible. */
const drafts: fc.Arbitrary<RawAnswers> = fc.oneof(
  wild,
  fc
    .tuple(
      wild,
      fc.subarray(
        questions.map(({ key }) => key),
        { maxLength: 4 },
      ),
    )
    .map(([answers, keys]) => ({
      ...kitchenSinkExample,
      ...Object.fromEntries(keys.map((key) => [key, answers[key]])),
    })),
);

/** Every place on show where an answer could stand, as "key" or "itemId:key". */
const onShow = (draft: RawAnswers): ReadonlySet<string> => {
  const { sections, answers } = relevant(kitchenSink, draft);
  return new Set(
    sections.flatMap((each) =>
      each.questions.flatMap((question) =>
        question.kind === "group"
          ? [
              question.key,
              ...itemsOf(answers[question.key]).flatMap((item) =>
                visibleInItem(question.item, item, (key) => answers[key]).map(({ key }) => `${itemIdOf(item)}:${key}`),
              ),
            ]
          : [question.key],
      ),
    ),
  );
};
const placeOf = ({ key, itemId }: Problem) => (itemId === undefined ? key : `${itemId}:${key}`);

describe("whatever a draft holds", () => {
  test("only what is on show is ever complained about, and in plain words", () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom("draft" as const, "final" as const), (draft, as) => {
        const places = onShow(draft);
        for (const problem of check(kitchenSink, draft, as, context)) {
          expect(places).toContain(placeOf(problem));
          expect(problem.message).not.toMatch(/invalid input|expected|received|too (big|small)/i);
        }
      }),
      runs,
    );
  });

  test("it can be finished exactly when nothing stops it", () => {
    let finished = 0;
    fc.assert(
      fc.property(drafts, (draft) => {
        const result = complete(kitchenSink, draft, context);
        const stops = check(kitchenSink, draft, "final", context).filter(({ level }) => level === "stop");
        expect(result.ok).toBe(stops.length === 0);
        if (result.ok) finished += 1;
      }),
      runs,
    );
    expect(finished).toBeGreaterThan(5);
  });

  test("a finished record has every answer that its type promises, and each is what its question accepts", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const result = complete(kitchenSink, draft, context);
        if (!result.ok) return;
        const keep = (asked: readonly Question[], answers: RawAnswers) => {
          for (const question of asked) {
            const answer = answers[question.key];
            if (question.required && question.visibleWhen === undefined) expect(answer).toBeDefined();
            if (question.kind === "group") for (const item of itemsOf(answer)) keep(question.item, item);
            else if (isAnswerable(question) && answer !== undefined)
              expect(question.schema.safeParse(answer).success).toBe(true);
          }
        };
        for (const each of kitchenSink.sections)
          if (each.visibleWhen === undefined) keep(each.questions, result.answers);
      }),
      runs,
    );
  });

  test("summaries, documents and the task list never throw", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const rows = JSON.stringify(plainBlocks(summarise(kitchenSink, draft, kitchenSinkNames)));
        expect(rows).not.toMatch(/\[object|undefined|NaN/);
        const { answers } = relevant(kitchenSink, draft);
        for (const document of kitchenSink.documents)
          document.build(answers as never, { names: kitchenSinkNames, today: "2026-11-22", version: 1 });
        const problems = check(kitchenSink, draft, "final", context);
        for (const { id } of kitchenSink.sections) sectionStatus(kitchenSink, draft, problems, id);
      }),
      runs,
    );
  });

  test("what counts is settled: reading it again changes nothing", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const once = relevant(kitchenSink, draft);
        const twice = relevant(kitchenSink, once.answers);
        expect(twice.answers).toEqual(once.answers);
        expect(twice.sections).toEqual(once.sections);
      }),
      runs,
    );
  });

  test("every question on show stands on exactly one page, and every card on one of its own", () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom<Density>("guided", "compact"), (draft, density) => {
        const { sections, answers } = relevant(kitchenSink, draft);
        const open = sections.filter(({ blocked }) => blocked === undefined).flatMap((each) => each.questions);
        const pages = pagesOf(kitchenSink, draft, density);
        const asked = pages.flatMap((page) => (page.kind === "questions" ? page.questions.map(({ key }) => key) : []));
        expect(asked).toEqual(open.map(({ key }) => key));
        const cards = pages.flatMap((page) => (page.kind === "item" ? [`${page.groupKey} ${page.itemId}`] : []));
        expect(cards).toEqual(
          open
            .filter((question) => question.kind === "group" && question.layout === "cards")
            .flatMap(({ key }) => itemsOf(answers[key]).map((item) => `${key} ${itemIdOf(item)}`)),
        );
        expect(pages.every((page) => page.kind === "item" || page.questions.length > 0)).toBe(true);
      }),
      runs,
    );
  });

  test("an answer that its question accepts can always be read", () => {
    const leaves = questions.flatMap((question): readonly Leaf[] =>
      question.kind === "group" ? question.item : [question],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...leaves).chain((leaf) => fc.tuple(fc.constant(leaf), maybe(answerTo(leaf)))),
        ([leaf, answer]) => {
          if (isAnswerable(leaf) && leaf.schema.safeParse(answer).success)
            expect(readAnswer(leaf, answer)).not.toBeUndefined();
        },
      ),
      { ...runs, numRuns: 600 },
    );
  });
});

describe("hiding", () => {
  test("and showing again loses nothing, and what is hidden decides nothing", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const before = JSON.stringify(draft);
        const shown = relevant(kitchenSink, { ...draft, heard: "yes" });
        const hidden = relevant(kitchenSink, { ...draft, heard: "no" });
        const back = relevant(kitchenSink, { ...draft, heard: "yes" });
        expect(hidden.answers).not.toHaveProperty("statements");
        expect(back).toEqual(shown);
        expect(JSON.stringify(draft)).toBe(before);
        expect(shown.sections.map((each) => each.section.id)).toContain("words");
        expect(hidden.sections.map((each) => each.section.id)).not.toContain("words");
      }),
      runs,
    );
  });

  test("a chain of conditions of any length settles in one pass", () => {
    /** Each question depends on one before it, plainly or turned round. */
    const chains = fc.array(fc.record({ back: fc.nat(), op: fc.constantFrom("yes", "answered", "not") }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(chains, fc.array(fc.constantFrom("yes", "no", undefined), { maxLength: 13 }), (links, answers) => {
        const first = yesNo("q0", { label: "Q" });
        const asked: Question[] = [first];
        for (const { back, op } of links) {
          const on = { key: `q${back % asked.length}` };
          const condition: Condition =
            op === "yes" ? is(on, "yes") : op === "answered" ? answered(on) : not(is(on, "yes"));
          asked.push(yesNo(`q${asked.length}`, { label: "Q", visibleWhen: condition }));
        }
        const template = templateOf([section("s", "S", [...asked, text("end", { label: "End", optional: true })])]);
        const draft = Object.fromEntries(answers.map((answer, index) => [`q${index}`, answer]));
        const { answers: counts, sections } = relevant(template, draft);
        expect(relevant(template, counts).answers).toEqual(counts);
        expect(relevant(template, { ...draft, ...counts }).sections).toEqual(sections);
      }),
      runs,
    );
  });
});
