import { entries, span } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { least } = thresholds.samePair;
export const samePair: Rule = {
  id: "samePair",
  title: "The same two children",
  why: "What is between two children is seldom seen from one entry.",
  source: sources.reviews,
  scope: "pair",
  look: ({ facts }) =>
    facts.length < least
      ? undefined
      : {
          facts,
          sentence: `${entries(facts.length)} with the same two children in them, over ${span(facts)} ${span(facts) === 1 ? "day" : "days"}.`,
          how: `At least ${least} entries at any time in which both children have a part, whatever part it is.`,
        },
};
