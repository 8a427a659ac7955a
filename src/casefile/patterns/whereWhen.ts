import { places } from "../../pack/words/places.ts";
import { grouped } from "../casefile.ts";
import type { Fact } from "./facts.ts";
import { type PartOfDay, partOfDay, partsOfDay } from "./thresholds.ts";

export interface Cell {
  readonly place: string;
  readonly part: PartOfDay | "unknown";
  readonly facts: readonly Fact[];
}
/** Where and when entries happened: a row a place of the list that has any, a column a part of the day that has any. */
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
const placeOrder = [...Object.keys(places), otherPlace];
const partOrder = [...(Object.keys(partsOfDay) as PartOfDay[]), "unknown"] as const;
export const placeInWords = (place: string): string =>
  (places as Readonly<Record<string, string>>)[place] ?? "Another place, or not known";

export function whereWhen(facts: readonly Fact[]): WhereWhen {
  const at = grouped(facts, ({ place = otherPlace, time }) => [
    `${place} ${time === undefined ? "unknown" : partOfDay(time)}`,
  ]);
  const cells = placeOrder.flatMap((place) =>
    partOrder.flatMap((part): readonly Cell[] => {
      const here = at.get(`${place} ${part}`);
      return here === undefined ? [] : [{ place, part, facts: here }];
    }),
  );
  const highest = Math.max(0, ...cells.map((cell) => cell.facts.length));
  return {
    places: placeOrder.filter((each) => cells.some(({ place }) => place === each)),
    parts: partOrder.filter((each) => cells.some(({ part }) => part === each)),
    cells,
    most: highest < 2 ? [] : cells.filter((cell) => cell.facts.length === highest),
  };
}
