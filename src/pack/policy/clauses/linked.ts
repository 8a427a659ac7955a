import type { Clause } from "../clause.ts";

// Part "linked": what this policy leans on, and which comes first (facts.md §5.2 row 32, §5.3 Q5 and Q21).

const lastChecked = "2026-11-22";

export const linkedClauses = [
  {
    id: "linked.policies",
    part: "linked",
    title: "Read together with",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "linkedPolicies",
  },
  {
    id: "linked.order",
    part: "linked",
    title: "If two say different things",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "workingTogether", where: "on local arrangements" }],
    lastChecked,
    text: "The procedures of {partnership} come first. Where our own policies differ, staff do what keeps children safest and tell the {leadTitle}.",
  },
] as const satisfies readonly Clause[];
