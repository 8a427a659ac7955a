import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "../../../tests/fixtures/thinned.ts";
import { check } from "../../engine/check.ts";
import { relevant } from "../../engine/relevant.ts";
import type { DocumentContext, RawAnswers } from "../../engine/template.ts";
import { namesIn, type PlanExample } from "./examples/example.ts";
import { examples } from "./examples.ts";
import { riskAssessment } from "./template.ts";

type Json = Readonly<Record<string, unknown>>;

/** Any of an example's answers may be missing, in any item; items may be missing; any stage and kind of plan may be chosen. */
const drafts: fc.Arbitrary<{ readonly example: PlanExample; readonly draft: RawAnswers }> = fc
  .constantFrom(...examples)
  .chain((example) =>
    fc
      .tuple(
        thinned(example.answers),
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
