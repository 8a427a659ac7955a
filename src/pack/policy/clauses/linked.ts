import { is } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { trustPolicy } from "../questions/school.ts";

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
  {
    id: "linked.trust",
    part: "linked",
    title: "The policy of our trust",
    when: is(trustPolicy, "yes"),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "{trust} has a policy of its own, which comes first. This one says how {school} carries it out: who, where and when. The {head} tells the trust if the two do not fit.",
  },
] as const satisfies readonly Clause[];
