import { inDays, newestCluster, onlyKnownDays } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { least, days } = thresholds.repeat;
export const repeat: Rule = {
  id: "repeat",
  title: "More than once",
  why: "Each entry may have been dealt with well by itself; together they may ask for something else.",
  source: sources.reviews,
  scope: "child",
  look: ({ facts }) => {
    const found = newestCluster(facts, thresholds.repeat);
    return (
      found && {
        facts: found,
        sentence: `${inDays(found)}, whatever the child’s part in them.`,
        how: `At least ${least} entries about one child within ${days} days, in any role. ${onlyKnownDays}`,
      }
    );
  },
};
