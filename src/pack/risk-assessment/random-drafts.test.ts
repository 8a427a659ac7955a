import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../engine/check.ts";
import { relevant } from "../../engine/relevant.ts";
import type { DocumentContext, RawAnswers } from "../../engine/template.ts";
import { namesIn, type PlanExample } from "./examples/example.ts";
import { examples } from "./examples.ts";
import { riskAssessment } from "./template.ts";

type Json = Readonly<Record<string, unknown>>;

/** Any of an example's answers may be missing, in any item; items may be missing; any stage and kind of plan may be chosen. */
const someOf = (answers: Json): fc.Arbitrary<Json> =>
  fc
    .tuple(...Object.entries(answers).map(([key, value]) => someOrNone(key, value)))
    .map((kept) => Object.fromEntries(kept.filter((entry) => entry !== undefined)));
const someOrNone = (key: string, value: unknown): fc.Arbitrary<readonly [string, unknown] | undefined> => {
  if (key === "itemId") return fc.constant([key, value]);
  const items = Array.isArray(value) && value.every((item) => typeof item === "object") ? (value as Json[]) : undefined;
  const kept: fc.Arbitrary<unknown> = items
    ? fc
        .tuple(...items.map((item) => fc.option(someOf(item), { nil: undefined, freq: 6 })))
        .map((all) => all.filter(Boolean))
    : fc.constant(value);
  return fc.option(
    kept.map((each) => [key, each] as const),
    { nil: undefined, freq: 5 },
  );
};
const drafts: fc.Arbitrary<{ readonly example: PlanExample; readonly draft: RawAnswers }> = fc
  .constantFrom(...examples)
  .chain((example) =>
    fc
      .tuple(
        someOf(example.answers),
        fc.constantFrom("interim", "full", "review", undefined),
        fc.constantFrom("displayed", "affected", "linked", "group", undefined),
        fc.constantFrom("displayed", "affected", "both", "witness", undefined),
      )
      .map(([some, stage, planFor, role]) => {
        const children = Array.isArray(some["children"])
          ? some["children"].map((each: Json) => (role ? { ...each, role } : each))
          : [];
        return { example, draft: { ...some, children, ...(stage && { stage }), ...(planFor && { planFor }) } };
      }),
  );

describe("half-written plans", { timeout: 30_000 }, () => {
  test("rules only point at questions that are on show", () => {
    fc.assert(
      fc.property(drafts, ({ example, draft }) => {
        const problems = check(riskAssessment, draft, "final", { today: "2026-11-22", names: namesIn(example) });
        expect(problems.every(({ message }) => message.length > 10)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("make every document, for every child, without throwing", () => {
    fc.assert(
      fc.property(drafts, ({ example, draft }) => {
        const { answers } = relevant(riskAssessment, draft);
        for (const document of riskAssessment.documents)
          for (const forChild of [undefined, "child-1", ...Object.keys(example.children)]) {
            const context: DocumentContext = {
              names: namesIn(example),
              today: "2026-11-22",
              version: 1,
              ...(forChild !== undefined && { forChild }),
            };
            expect(Array.isArray(document.build(answers, context))).toBe(true);
          }
      }),
      { numRuns: 80 },
    );
  });
});
