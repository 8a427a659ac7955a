import { entries } from "../counting.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";

export const siblings: Rule = {
  id: "siblings",
  title: "Brothers and sisters",
  why: "Children of one family in separate records may share what lies behind them.",
  source: sources.reviews,
  scope: "siblings",
  look: ({ about, facts }) => {
    const has = (childId: string) => facts.some(({ children }) => children.some(({ id }) => id === childId));
    return about.length === 2 && about.every(has)
      ? {
          facts,
          sentence: `${entries(facts.length)} about two children of one family${facts.length === 1 ? "" : ", together or apart"}.`,
          how: "Two children who are written down as brothers or sisters, each with a part in at least one entry, at any time and in any role.",
        }
      : undefined;
  },
};
