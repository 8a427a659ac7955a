import type { IsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { CaseFile } from "../casefile.ts";
import { type Facts, factsAbout, inOrder } from "./facts.ts";
import { groupsIn } from "./groups.ts";
import type { Finding } from "./rule.ts";
import { rules } from "./rules.ts";

/** Everything that the rules find in these facts, by rule and then by what happened last; the same in whatever order they come. */
export function findingsIn({ facts, siblings }: Facts, today: IsoDate): readonly Finding[] {
  const ordered = { facts: inOrder(facts), siblings };
  return rules.flatMap(({ id, scope, look }) =>
    groupsIn(ordered, scope)
      .flatMap(({ about, facts: together }) => {
        const found = look({ about, facts: together }, today);
        return found === undefined ? [] : [{ rule: id, about, ...found }];
      })
      .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || keyOf(a).localeCompare(keyOf(b)))
      .map((found) => ({ ...found, facts: found.facts.map(({ fileId }) => fileId) })),
  );
}
const lastDay = ({ facts }: { readonly facts: Facts["facts"] }): IsoDate => facts.at(-1)?.day ?? "";

/** What tells a finding from every other: its rule and whom or what it is about, in whatever order. */
export const keyOf = ({ rule, about }: Pick<Finding, "rule" | "about">): string =>
  [rule, ...about.toSorted()].join(" ");

/** What the rules find about one child. */
export const findingsAbout = (file: CaseFile, childId: Id, today: IsoDate): readonly Finding[] =>
  findingsIn(factsAbout(file, childId), today).filter(({ about }) => about.includes(childId));
