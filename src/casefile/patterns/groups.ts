import { grouped } from "../casefile.ts";
import type { Fact, Facts } from "./facts.ts";
import { partOfDay } from "./thresholds.ts";

/** Entries that have something in common. */
export interface Group {
  readonly about: readonly string[];
  readonly facts: readonly Fact[];
}

const childrenOf = ({ children }: Fact): readonly string[] => [...new Set(children.map(({ id }) => id))].sort();
const placeOf = ({ place }: Fact): readonly string[] => (place === undefined ? [] : [`place:${place}`]);
const partOf = ({ time }: Fact): readonly string[] => (time === undefined ? [] : [`part:${partOfDay(time)}`]);
const kindsOf = ({ types }: Fact): readonly string[] => types.map((type) => `kind:${type}`);
/** Every pair of one thing with another: a space stands in no id and no key. */
const each = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.flatMap((a) => other.map((b) => `${a} ${b}`));

/** The keys under which an entry is looked at together with others. */
const keys = {
  child: childrenOf,
  pair: (fact) => {
    const ids = childrenOf(fact);
    return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `${a} ${b}`));
  },
  childPlace: (fact) => each(childrenOf(fact), placeOf(fact)),
  childHour: (fact) => each(childrenOf(fact), partOf(fact)),
  place: placeOf,
  placeHour: (fact) => each(placeOf(fact), partOf(fact)),
  kindAtPlace: (fact) => each(placeOf(fact), kindsOf(fact)),
} as const satisfies Readonly<Record<string, (fact: Fact) => readonly string[]>>;
export type Scope = keyof typeof keys | "siblings";

/** Everything that is looked at together, oldest entry first in each group. */
export function groupsIn({ facts, siblings }: Facts, scope: Scope): readonly Group[] {
  if (scope !== "siblings") return asGroups(grouped(facts, keys[scope]));
  const own = grouped(facts, childrenOf);
  return siblings.map((pair) => {
    const both = new Set(pair.flatMap((id) => own.get(id) ?? []));
    return { about: pair, facts: facts.filter((fact) => both.has(fact)) };
  });
}

const asGroups = (groups: ReadonlyMap<string, readonly Fact[]>): readonly Group[] =>
  [...groups].map(([key, facts]) => ({ about: key.split(" "), facts }));
