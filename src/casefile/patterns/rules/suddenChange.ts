import { daysBetween } from "../../../lib/dates.ts";
import { inDays, days as inDaysWords, newestCluster, onlyKnownDays, withDay } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { least, days, quiet } = thresholds.suddenChange;
export const suddenChange: Rule = {
  id: "suddenChange",
  title: "Sudden change",
  why: "Something may have happened to the child, at home, online or at school.",
  source: sources.reviews,
  scope: "child",
  look: ({ facts }) => {
    const known = withDay(facts);
    const found = newestCluster(known, thresholds.suddenChange);
    const before = found?.[0] && known[known.indexOf(found[0]) - 1];
    const gap = before && daysBetween(before.day, found?.[0]?.day ?? "");
    if (found === undefined || gap === undefined || gap < quiet) return undefined;
    return {
      facts: found,
      sentence: `${inDays(found)}, after ${inDaysWords(gap)} without one.`,
      how: `At least ${least} entries about the child within ${days} days, and the one before them ${quiet} days or more earlier. ${onlyKnownDays}`,
    };
  },
};
