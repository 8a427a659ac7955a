import { daysBetween } from "../../../lib/dates.ts";
import { inDays, onlyKnownDays, withDay } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { gaps: least, days } = thresholds.shrinkingGaps;
export const shrinkingGaps: Rule = {
  id: "shrinkingGaps",
  title: "Shrinking gaps",
  why: "Entries that come faster may say that what is in place does not hold.",
  source: sources.reviews,
  scope: "child",
  look: ({ facts }) => {
    const known = withDay(facts);
    const gaps = known.slice(1).map(({ day }, index) => daysBetween(known[index]?.day ?? "", day));
    let start = gaps.length;
    // Back from the newest gap as long as each is longer than the one after it.
    while (start > 0 && (gaps[start - 1] ?? 0) <= days && (gaps[start - 1] ?? 0) > (gaps[start] ?? -1)) start -= 1;
    const shrinking = gaps.slice(start);
    if (shrinking.length < least) return undefined;
    const found = known.slice(start);
    return {
      facts: found,
      sentence: `${inDays(found)}; the gap between them is shrinking (${shrinking.join(", ")} days).`,
      how: `The newest ${least} or more gaps between entries about the child, each shorter than the one before and none over ${days} days. ${onlyKnownDays}`,
    };
  },
};
