import type { Id } from "../../lib/ids.ts";
import { type CaseFile, fileAbout, fileById } from "../casefile.ts";
import { childName } from "../entities.ts";
import type { Case } from "./caseOf.ts";
import { chronologyOf, oldestFirst, type Reference } from "./chronology.ts";
import type { ChronologyLine } from "./line.ts";

/** A line of a case, with the part of each child who had one in it. */
export interface CaseLine extends ChronologyLine {
  readonly parts: readonly { readonly childId: Id; readonly role: string }[];
}

/**
 * What happened in a case, oldest first, all of its children in one: each line once, with everybody’s part. Each child’s
 * family and words are in it, so it is for the school alone: no document is made of it.
 */
export function caseLines(file: CaseFile, of: Case, reference: Reference): readonly CaseLine[] {
  const files = new Set(
    [...of.incidents.map(({ now }) => now), ...of.plans, ...of.referrals].map(({ fileId }) => fileId),
  );
  const belongs = ({ fileId }: ChronologyLine): boolean => {
    const now = fileById(file, fileId);
    const about = now?.finished && fileAbout(file, now.finished);
    return files.has(fileId) || (about !== undefined && files.has(about.fileId));
  };
  const lines = new Map<string, CaseLine>();
  for (const childId of of.children)
    for (const line of chronologyOf(file, childId, reference).filter(belongs)) {
      const own = ownOf(file, line, childId);
      const before = lines.get(line.id);
      lines.set(line.id, before === undefined ? own : together(before, own));
    }
  return [...lines.values()].sort(oldestFirst);
}

/** One child’s line, in which it must be said whose words and whose part they are. */
function ownOf(file: CaseFile, line: ChronologyLine, childId: Id): CaseLine {
  const child = file.children.get(childId);
  const name = child === undefined ? "" : childName(child);
  return {
    ...line,
    words: line.words
      .split("\n")
      .map((said) => (said.trim() === "" ? "" : `${name}: ${said}`))
      .join("\n"),
    role: undefined,
    parts: line.role === undefined ? [] : [{ childId, role: line.role }],
  };
}

const together = (one: CaseLine, other: CaseLine): CaseLine => ({
  ...one,
  parts: [...one.parts, ...other.parts],
  words: bothOf(one.words, other.words),
  action: one.action.length >= other.action.length ? one.action : other.action,
  reason: bothOf(one.reason, other.reason),
  outcome: bothOf(one.outcome, other.outcome),
  agencies: [...new Set([...one.agencies, ...other.agencies])],
  amended: [
    ...one.amended,
    ...other.amended.filter(({ fileId, at }) => !one.amended.some((each) => each.fileId === fileId && each.at === at)),
  ],
});

/** The lines of both texts, those that they share once. */
const bothOf = (one: string, other: string): string =>
  [...new Set([...one.split("\n"), ...other.split("\n")])].filter((line) => line.trim() !== "").join("\n");
