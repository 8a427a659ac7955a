import { places } from "../../pack/words/places.ts";
import { grouped } from "../casefile.ts";
import type { OwnPlace } from "../ownPlaces.ts";
import type { Fact } from "./facts.ts";
import { type PartOfDay, partOfDay, partsOfDay } from "./thresholds.ts";

export interface Cell {
  /** A kind of place, or "corridor/Science corridor" for one of the school’s own list. */
  readonly place: string;
  readonly part: PartOfDay | "unknown";
  readonly facts: readonly Fact[];
}
/** Where and when entries happened: a row a place that has any, the school’s own under their kind, a column a part of the day that has any. */
export interface WhereWhen {
  readonly places: readonly string[];
  readonly parts: readonly Cell["part"][];
  /** Only those with an entry, by place and then by part of the day. */
  readonly cells: readonly Cell[];
  /** The cells with the most entries; empty where no cell has two. */
  readonly most: readonly Cell[];
}

const partWords: Readonly<Record<Cell["part"], string>> = {
  ...(Object.fromEntries(Object.entries(partsOfDay).map(([key, { label }]) => [key, label])) as Record<
    PartOfDay,
    string
  >),
  unknown: "Time not known",
};
export const partInWords = (part: Cell["part"]): string => partWords[part];
const otherPlace = "other";
const kindOrder = [...Object.keys(places), otherPlace];
const partOrder = [...(Object.keys(partsOfDay) as PartOfDay[]), "unknown"] as const;
const kindWords: Readonly<Record<string, string>> = places;
export function placeInWords(place: string): string {
  const [kind = "", ...own] = place.split("/");
  return own.length > 0 ? own.join("/") : (kindWords[kind] ?? "Another place, or not known");
}

/** `ownPlace` gives the place of the school’s own list at which an entry happened, where it did. */
export function whereWhen(
  facts: readonly Fact[],
  ownPlace: (fact: Fact) => OwnPlace | undefined = () => undefined,
): WhereWhen {
  const placeOf = (fact: Fact): string => {
    const own = ownPlace(fact);
    return own === undefined ? (fact.place ?? otherPlace) : `${own.kind}/${own.name}`;
  };
  const byPlace = grouped(facts, (fact) => [placeOf(fact)]);
  const rowsOf = (kind: string) =>
    [...byPlace.keys()].filter((place) => place === kind || place.startsWith(`${kind}/`)).sort();
  const rows = kindOrder.flatMap(rowsOf);
  const cells = rows.flatMap((place) => {
    const byPart = grouped(byPlace.get(place) ?? [], ({ time }) => [
      time === undefined ? ("unknown" as const) : partOfDay(time),
    ]);
    return partOrder.flatMap((part): readonly Cell[] => {
      const here = byPart.get(part);
      return here === undefined ? [] : [{ place, part, facts: here }];
    });
  });
  const highest = Math.max(0, ...cells.map((cell) => cell.facts.length));
  return {
    places: rows,
    parts: partOrder.filter((each) => cells.some(({ part }) => part === each)),
    cells,
    most: highest < 2 ? [] : cells.filter((cell) => cell.facts.length === highest),
  };
}
