import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../engine/check.ts";
import type { Question } from "../../engine/question.ts";
import type { AnyTemplate, RawAnswers } from "../../engine/template.ts";
import { examples as incidents } from "../incident/examples.ts";
import { kinds } from "../index.ts";
import { examples as referrals } from "../referral/examples.ts";
import { examples as plans } from "../risk-assessment/examples.ts";
import { levels } from "../words/levels.ts";
import { reasoningEntry } from "./reasoning.ts";

const names = { child: () => "A", person: () => "B", personName: () => "B", authority: () => "C" };
const context = { today: "2026-11-29", names };
const warned = (answers: RawAnswers) =>
  check(reasoningEntry, answers, "final", context).filter(({ level }) => level === "warn");

describe("what points to exploitation", () => {
  test.each(["gain", "behind", "told", "unexplained", "pressed", "exploited"])(
    "“%s” asks what was done about it, since both may be true, and stops nobody",
    (sign) => {
      const [found, ...others] = warned({ happening: [sign, "nothingKnown"] });
      expect([found?.key, others]).toEqual(["exploitationDone", []]);
      expect(found?.message).toContain("both be true");
      expect(warned({ happening: [sign], exploitationDone: "Told the front door." })).toEqual([]);
    },
  );

  test("what points to other harm, or to nothing, asks for nothing more", () => {
    expect(warned({ happening: ["sexualHarm", "harmAtHome", "seenTooMuch", "nothingKnown"] })).toEqual([]);
    expect(warned({})).toEqual([]);
  });
});

/** Answers that throw where anything is written into them. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe("the level is a person’s", () => {
  const leaves = (template: AnyTemplate): readonly Question[] =>
    template.sections.flatMap(({ questions }) =>
      questions.flatMap((each) => (each.kind === "group" ? each.item : [each])),
    );
  const asksForLevel = (question: Question) => question.kind === "choice" && question.choices === levels;

  test("no question of a level begins with an answer, in any template", async () => {
    const all = await Promise.all(Object.values(kinds).map(async (kind): Promise<AnyTemplate> => kind.load()));
    const asked = all.flatMap(leaves).filter(asksForLevel);
    expect(asked).toHaveLength(5);
    // A question has no place for a beginning: a draft has only what somebody answered or a record already said.
    const known = ["kind", "key", "choices", "layout", "schema", "label", "required", "hint", "visibleWhen"];
    expect(asked.flatMap((question) => Object.keys(question).filter((part) => !known.includes(part)))).toEqual([]);
  });

  test("no rule writes one, or names one that would fit", () => {
    const templates: readonly [keyof typeof kinds, readonly { readonly answers: RawAnswers }[]][] = [
      ["incident", incidents],
      ["risk-assessment", plans],
      ["referral", referrals],
    ];
    return Promise.all(
      templates.map(async ([id, examples]) => {
        const template: AnyTemplate = await kinds[id].load();
        for (const { answers } of examples) {
          const { level: _, concernLevel: __, ...rest } = answers;
          const judgements = { judgements: [] };
          const found = check(template, frozen({ ...rest, ...("judgements" in rest && judgements) }), "final", context);
          for (const { message } of found)
            expect(Object.values(levels).filter(({ label }) => message.includes(`“${label}”`))).toEqual([]);
        }
      }),
    );
  });

  test("however the reasoning is answered, nothing is said about the level but that it is open", () => {
    const text = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
    const happening = reasoningEntry.sections[4].questions[1].choices;
    const answers = fc.record({
      ...Object.fromEntries(
        reasoningEntry.sections
          .slice(0, 6)
          .flatMap(({ questions }): readonly Question[] => questions)
          .filter(({ kind }) => kind === "text")
          .map(({ key }) => [key, text]),
      ),
      happening: fc.subarray(Object.keys(happening)),
    });
    fc.assert(
      fc.property(answers, (given) => {
        const found = check(reasoningEntry, frozen(given), "final", context).filter(({ key }) => key === "level");
        expect(found.map(({ message }) => message)).toEqual(["Answer “How concerning does the behaviour look?”"]);
      }),
      { numRuns: 50 },
    );
  });
});
