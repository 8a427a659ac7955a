import { addDays, daysBetween, type IsoDate } from "../../lib/dates.ts";
import type { Fact } from "./facts.ts";

/** "Four entries", "Eleven" stays "11 entries". */
export const entries = (count: number): string => `${numberWord(count)} ${count === 1 ? "entry" : "entries"}`;
export const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;

const words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const numberWord = (count: number): string => words[count] ?? String(count);

export const withDay = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ isDayKnown }) => isDayKnown);

/** Days from the first entry to the last, both counted. */
export const span = (facts: readonly Fact[]): number =>
  1 + daysBetween(facts[0]?.day ?? "", facts.at(-1)?.day ?? facts[0]?.day ?? "");

/** The newest run of entries, at least so many within so many days. Needs them in order; only days that are known count. */
export function newestCluster(
  facts: readonly Fact[],
  { least, days: within }: { readonly least: number; readonly days: number },
): readonly Fact[] | undefined {
  const known = withDay(facts);
  for (let end = known.length; end >= least; end -= 1) {
    const last: IsoDate = known[end - 1]?.day ?? "";
    const from = addDays(last, 1 - within);
    const cluster = known.slice(0, end).filter(({ day }) => day >= from);
    if (cluster.length >= least) return cluster;
  }
  return undefined;
}

/** "Three entries in 12 days", or "on one day". */
export const inDays = (facts: readonly Fact[]): string =>
  `${entries(facts.length)} ${span(facts) === 1 ? "on one day" : `in ${days(span(facts))}`}`;

/** The end of how a rule came to what it found. */
export const onlyKnownDays = "Entries whose day is not known are left out.";
