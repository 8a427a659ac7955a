import { entries, newestCluster, onlyKnownDays, span } from "../counting.ts";
import type { Fact } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { least, days } = thresholds.similarElsewhere;
export const similarElsewhere: Rule = {
  id: "similarElsewhere",
  title: "Similar entries about different children",
  why: "What reads as three separate matters may be one: a place, a habit, something going round.",
  source: sources.partFive,
  scope: "kindAtPlace",
  look: ({ facts }) => {
    const found = newestCluster(apart(facts), thresholds.similarElsewhere);
    return (
      found && {
        facts: found,
        sentence: `${entries(found.length)} of the same kind in the same place in ${span(found)} ${span(found) === 1 ? "day" : "days"}, with no child in two of them.`,
        how: `At least ${least} entries with one kind of behaviour and one place in common within ${days} days, leaving out an entry with a child of an earlier one. ${onlyKnownDays}`,
      }
    );
  },
};

/** Entries in order, without those that name a child who was in one before. */
function apart(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ children }) => {
    const isNew = children.every(({ id }) => !seen.has(id));
    if (isNew) for (const { id } of children) seen.add(id);
    return isNew && children.length > 0;
  });
}
