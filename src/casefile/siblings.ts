import type { Id } from "../lib/ids.ts";
import { type CaseFile, oncePer } from "./casefile.ts";
import { type Child, childLabel } from "./entities.ts";

/** Who is written down as whose brother or sister, either way round. */
const pairs = oncePer(
  ({ children }) => children,
  (children) => {
    const found = new Map<Id, Set<Id>>();
    const add = (one: Id, other: Id) => found.set(one, (found.get(one) ?? new Set()).add(other));
    for (const { id, siblings } of children.values())
      for (const sibling of siblings)
        if (sibling !== id && children.has(sibling)) {
          add(id, sibling);
          add(sibling, id);
        }
    return found;
  },
);

/** Brothers and sisters of a child in the case file, by name. It is enough that one of the two names the other. */
export const siblingsOf = (file: CaseFile, childId: Id): readonly Child[] =>
  [...(pairs(file).get(childId) ?? [])]
    .flatMap((id) => file.children.get(id) ?? [])
    .sort((a, b) => childLabel(a).localeCompare(childLabel(b), "en-GB"));
