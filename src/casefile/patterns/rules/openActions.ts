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
    const found = facts.filter(({ dueOn }) => dueOn !== undefined && dueOn < today);
    return found.length < least
      ? undefined
      : {
          facts: found,
          sentence: `${entries(found.length)} where something should have been done by now.`,
          how: `At least ${least} open records about the child where something is late: a day to look again that has passed with no decision and no level of concern added on that day or since, or an action of which nobody has said what came of it.`,
        };
  },
};
