import type { Id } from "../../lib/ids.ts";
import { type CaseFile, oncePer } from "../casefile.ts";

/** The id that each merged-away child is read as. */
export type Aliases = ReadonlyMap<Id, Id>;

let known: Aliases = new Map();

/**
 * Who is read as whom. A chain of merges leads to its end. What leads nowhere (into a circle, or to a child who is not there) is
 * no merge: a child is never lost by one. As long as it says the same it is the same object, whatever else changes in a child.
 */
export const aliasesIn: (file: CaseFile) => Aliases = oncePer(
  ({ children }) => children,
  (children) => {
    const found = new Map<Id, Id>();
    for (const { id, merged } of children.values()) {
      if (merged === undefined) continue;
      const end = endOf(children, id);
      if (end !== id) found.set(id, end);
    }
    if (isSame(found, known)) return known;
    known = found;
    return found;
  },
);

function endOf(children: CaseFile["children"], from: Id): Id {
  const passed = new Set([from]);
  for (let at = from; ; ) {
    const into = children.get(at)?.merged?.into;
    if (into === undefined || !children.has(into)) return at;
    if (passed.has(into)) return from;
    passed.add(into);
    at = into;
  }
}

const isSame = (a: Aliases, b: Aliases): boolean =>
  a.size === b.size && [...a].every(([id, into]) => b.get(id) === into);
