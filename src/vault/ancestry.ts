import type { RevisionName } from "./envelope.ts";

// Tells “older” from “both changed” between two copies of a record, without either device asking the other. A revision names, of each
// device, the newest revision that went into it. On one device revisions of a record follow each other, so the newest stands for all
// before it. Revisions from before this was kept name only the one before: of those too little is known, never too much, and two that
// cannot be told apart count as both changed. What it cannot see: two devices that go by one name, as when a whole disk was copied.

/** A revision by its name, with the newest revisions that went into it: one a device, the highest first. */
export interface Lineage extends RevisionName {
  readonly parents: readonly RevisionName[];
}

/** More devices than this have never written one record. Beyond it the lowest are forgotten, and forgetting only makes us ask. */
const mostParents = 64;

/** What goes into a revision that is made from these. */
export function parentsOf(...before: readonly Lineage[]): readonly RevisionName[] {
  const newest = new Map<string, number>();
  for (const { device, revision } of before.flatMap((each) => [each, ...each.parents]))
    newest.set(device, Math.max(revision, newest.get(device) ?? 0));
  return [...newest]
    .map(([device, revision]) => ({ device, revision }))
    .sort((a, b) => b.revision - a.revision)
    .slice(0, mostParents);
}

/** How one revision stands to another. "apart": neither is known to have gone into the other. */
export type Relation = "same" | "older" | "newer" | "apart";

export function relationOf(one: Lineage, other: Lineage): Relation {
  if (one.device === other.device && one.revision === other.revision) return "same";
  const isOlder = wentInto(one, other);
  const isNewer = wentInto(other, one);
  if (isOlder === isNewer) return "apart";
  return isOlder ? "older" : "newer";
}

/** The count goes up with every revision, so what does not stand higher was made from nothing. */
const wentInto = ({ device, revision }: RevisionName, later: Lineage): boolean =>
  later.revision > revision &&
  [later, ...later.parents].some((each) => each.device === device && each.revision >= revision);
