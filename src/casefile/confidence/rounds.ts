import { addDays, type IsoDate } from "../../lib/dates.ts";
import { oncePer } from "../casefile.ts";
import type { Confidence } from "../entities.ts";

/** Closed rounds, the newest first. */
export const closedRounds = oncePer(
  ({ confidence }) => confidence,
  (confidence): readonly Confidence[] =>
    [...confidence.values()]
      .filter(({ closedOn }) => closedOn !== undefined)
      .sort((a, b) => (b.closedOn ?? "").localeCompare(a.closedOn ?? "")),
);

/** The one that answers are being gathered for. */
export const openRound = oncePer(
  ({ confidence }) => confidence,
  (confidence): Confidence | undefined => [...confidence.values()].find(({ closedOn }) => closedOn === undefined),
);

/**
 * Days between the end of a round and the next. Of two rounds close together, in which nearly the same people answer nearly the same,
 * the difference could be one person.
 */
export const daysApart = 28;

/** From when on the next round may be opened; undefined where nothing was closed before. */
export const nextFrom = (closed: readonly Confidence[]): IsoDate | undefined => {
  const last = closed[0]?.closedOn;
  return last === undefined ? undefined : addDays(last, daysApart);
};
