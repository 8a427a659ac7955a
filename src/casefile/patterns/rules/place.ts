import { inDays, newestCluster, onlyKnownDays } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const cluster =
  (numbers: { readonly least: number; readonly days: number }, of: string, end: string): Rule["look"] =>
  ({ facts }) => {
    const found = newestCluster(facts, numbers);
    return (
      found && {
        facts: found,
        sentence: `${inDays(found)}, ${end}.`,
        how: `At least ${numbers.least} entries ${of} within ${numbers.days} days. ${onlyKnownDays}`,
      }
    );
  };

// Four rules of one idea: entries of a child or of the school that share a place, an hour or both.

export const childPlace: Rule = {
  id: "childPlace",
  title: "A child in the same place",
  why: "A place can be changed, watched or left out sooner than behaviour can.",
  source: sources.reviews,
  scope: "childPlace",
  look: cluster(thresholds.childPlace, "about one child in one place", "all in the same place"),
};
export const childHour: Rule = {
  id: "childHour",
  title: "A child at the same time of day",
  why: "A time of day may show what supervision is missing, or what comes before it for the child.",
  source: sources.reviews,
  scope: "childHour",
  look: cluster(thresholds.childHour, "about one child in one part of the day", "all in the same part of the day"),
};
export const samePlace: Rule = {
  id: "samePlace",
  title: "The same place",
  why: "Different children in one place point to the place.",
  source: sources.partFive,
  scope: "place",
  look: cluster(thresholds.samePlace, "in one place, about any children", "all in the same place"),
};
export const sameHour: Rule = {
  id: "sameHour",
  title: "The same place and time of day",
  why: "A place that is safe in the morning may be left alone at lunch.",
  source: sources.partFive,
  scope: "placeHour",
  look: cluster(
    thresholds.sameHour,
    "in one place and one part of the day, about any children",
    "all in the same place in the same part of the day",
  ),
};
