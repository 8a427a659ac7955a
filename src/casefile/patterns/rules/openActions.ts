import { entries } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { least } = thresholds.openActions;
export const openActions: Rule = {
  id: "openActions",
  title: "Actions not closed",
  why: "What was meant to be done and was not leaves every child in it waiting.",
  source: sources.records,
  scope: "child",
  look: ({ facts }, today) => {
    const found = facts.filter(({ lookAgainOn }) => lookAgainOn !== undefined && lookAgainOn < today);
    return found.length < least
      ? undefined
      : {
          facts: found,
          sentence: `${entries(found.length)} that should have been looked at again by now.`,
          how: `At least ${least} open records about the child whose day to look again has passed, with no decision and no level of concern added on that day or since.`,
        };
  },
};
