import type { Id } from "../lib/ids.ts";
import { type CaseFile, filesOf, fold, oncePer, oncePerState } from "./casefile.ts";
import { type Child, childLabel } from "./entities.ts";
import { childrenIn } from "./involvements.ts";

const byName = oncePer(
  ({ children }) => children,
  (children) =>
    [...children.values()]
      .map((child) => ({ child, label: childLabel(child), words: fold(childLabel(child)).split(/[\s,()–-]+/) }))
      .sort((a, b) => a.label.localeCompare(b.label, "en-GB")),
);

/** Children by name in whose name every word that was typed begins a word, whatever the accents. All of them for no word. */
export function childrenCalled(file: CaseFile, sought: string): readonly Child[] {
  const wanted = fold(sought)
    .split(/[\s,()–-]+/)
    .filter((word) => word !== "");
  return byName(file)
    .filter(({ words }) => wanted.every((each) => words.some((word) => word.startsWith(each))))
    .map(({ child }) => child);
}

/** How many incidents, plans and notes there are in which each child is. */
const recordCounts = oncePerState((file) => {
  const counts = new Map<Id, number>();
  for (const templateId of ["incident", "risk-assessment", "note"])
    for (const now of filesOf(file, templateId))
      for (const childId of new Set(childrenIn(now))) counts.set(childId, (counts.get(childId) ?? 0) + 1);
  return counts;
});
export const recordCountOf = (file: CaseFile, childId: Id): number => recordCounts(file).get(childId) ?? 0;
