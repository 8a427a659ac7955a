import { inDays, newestCluster, onlyKnownDays } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { least, days } = thresholds.manySmall;
export const manySmall: Rule = {
  id: "manySmall",
  title: "Many small entries",
  why: "None of them asked for more by itself. Read together they may be a concern.",
  source: sources.tiers,
  scope: "child",
  look: ({ facts }) => {
    const notes = facts.filter(({ isShortNote }) => isShortNote);
    const found = newestCluster(notes, thresholds.manySmall);
    return (
      found && {
        facts: found,
        sentence: `${inDays(found)}, each of them a short note.`,
        how: `At least ${least} short notes about one child within ${days} days. A note that has grown into a fuller record is no longer short. ${onlyKnownDays}`,
      }
    );
  },
};
