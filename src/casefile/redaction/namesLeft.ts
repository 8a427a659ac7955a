import type { Id } from "../../lib/ids.ts";
import { type CaseFile, grouped } from "../casefile.ts";
import { searchFor } from "./nameSearch.ts";
import { keyOf, spellingsOf } from "./spellings.ts";

/**
 * Finds in texts the names that would be nobody’s once these children had gone from the case file: they could not be hidden any
 * more. A name that somebody who stays goes by too is hidden all the same.
 */
export function namesLeft(file: CaseFile, going: ReadonlySet<Id>): (text: string) => readonly Id[] {
  const children = [...file.children.values()];
  const borne = new Set(children.filter(({ id }) => !going.has(id)).flatMap((child) => spellingsOf(child).map(keyOf)));
  const sought = children
    .filter(({ id }) => going.has(id))
    .flatMap((child) => spellingsOf(child).map((each) => ({ ...each, id: child.id })))
    .filter((each) => !borne.has(keyOf(each)));
  const find = searchFor(
    [...grouped(sought, (each) => [keyOf(each)]).values()].flatMap((same) =>
      same.slice(0, 1).map((each) => ({ ...each, value: same.map(({ id }) => id) })),
    ),
  );
  return (text) => [...new Set(find(text).flatMap(({ value }) => value))];
}
