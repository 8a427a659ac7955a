import { addDays, type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Days } from "./dates.ts";
import type { Facets, Kind } from "./documents.ts";

/** What a search is narrowed to. An empty list narrows nothing. Plain JSON, as a saved search keeps it. */
export interface Filters {
  readonly kind: readonly Kind[];
  readonly types: readonly string[];
  readonly places: readonly string[];
  readonly roles: readonly string[];
  readonly levels: readonly string[];
  /** The key of a period, or "between" with two days. */
  readonly period: readonly string[];
  /** "without" leaves out what is still being written. */
  readonly drafts: readonly string[];
}
export const noFilters: Filters = { kind: [], types: [], places: [], roles: [], levels: [], period: [], drafts: [] };

/** Filters as they were kept, which a later Waymark may have written. */
export const filtersFrom = (kept: Readonly<Record<string, readonly string[]>>): Filters => ({
  ...noFilters,
  // Kinds that are not known any more find nothing, which is what they ask for.
  ...(Object.fromEntries(Object.entries(kept).filter(([key]) => Object.hasOwn(noFilters, key))) as Partial<Filters>),
});

export const isNarrowed = (filters: Filters): boolean => Object.values(filters).some((values) => values.length > 0);

/** Filters that only a written record can pass. */
export const facetKeys = ["types", "places", "roles", "levels"] as const satisfies readonly (keyof Facets)[];

export const periods = {
  month: "The last 30 days",
  term: "The last 90 days",
  schoolYear: "This school year",
  year: "The last 12 months",
  between: "Between two days",
} as const;

/** The days of a period as seen from a day. Undefined for all of time. */
export function daysOfPeriod([period, from = "", to = ""]: readonly string[], today: IsoDate): Days | undefined {
  switch (period) {
    case "month":
      return { from: addDays(today, -30), to: today };
    case "term":
      return { from: addDays(today, -90), to: today };
    case "year":
      return { from: addDays(today, -365), to: today };
    case "schoolYear": {
      const year = Number(today.slice(0, 4)) - (today.slice(5) < "09-01" ? 1 : 0);
      return { from: `${year}-09-01`, to: `${year + 1}-08-31` };
    }
    case "between":
      // Half typed, a day does not narrow yet.
      return { from: isIsoDate(from) ? from : "", to: isIsoDate(to) ? to : "9999" };
    default:
      return undefined;
  }
}
