import { daysBetween, longDate } from "../../../lib/dates.ts";
import { inDays, newestCluster, withDay } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { least, days, quiet } = thresholds.silence;
export const silence: Rule = {
  id: "silence",
  title: "Silence after activity",
  why: "It may have stopped, or it may no longer be noticed or written down.",
  source: sources.reviews,
  scope: "child",
  look: ({ facts }, today) => {
    const found = newestCluster(facts, thresholds.silence);
    const last =
      facts
        .map(({ day, writtenOn }) => (day > writtenOn ? day : writtenOn))
        .sort()
        .at(-1) ?? today;
    if (found === undefined || found.at(-1) !== withDay(facts).at(-1) || found.every(({ isClosed }) => isClosed))
      return undefined;
    if (daysBetween(last, today) < quiet) return undefined;
    return {
      facts: found,
      sentence: `${inDays(found)}, and nothing written down since ${longDate(last)}.`,
      how: `At least ${least} entries about the child within ${days} days, then ${quiet} days or more in which nothing happened and nothing was added to any of the child’s records. It ends when all of these entries are closed.`,
    };
  },
};
