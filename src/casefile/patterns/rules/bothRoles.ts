import { entries } from "../counting.ts";
import type { Fact } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";

export const bothRoles: Rule = {
  id: "bothRoles",
  title: "A child in both roles",
  why: "A child who displays such behaviour may have been harmed, and one need can hide the other.",
  source: sources.reviewsRoles,
  scope: "child",
  look: ({ about: [childId], facts }) => {
    const as = (roles: readonly string[]) =>
      facts.filter(({ children }) => children.some(({ id, role }) => id === childId && roles.includes(role ?? "")));
    const affected = as(["affected", "both"]);
    const displayed = as(["displayed", "both"]);
    const found = facts.filter((fact: Fact) => affected.includes(fact) || displayed.includes(fact));
    if (affected.length === 0 || displayed.length === 0 || found.length < 2) return undefined;
    const [inTheOne, inTheOther] = [entries(affected.length), entries(displayed.length).toLowerCase()];
    return {
      facts: found,
      sentence: `${inTheOne} in which the child was affected, and ${inTheOther} in which the child displayed the behaviour.`,
      how: "At least two entries, one in which this child was affected and one in which they displayed the behaviour. “Both” counts as each. Roles are read as they stand today.",
    };
  },
};
