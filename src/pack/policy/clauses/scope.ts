import type { Clause } from "../clause.ts";
import { hasBoarders } from "../when.ts";

// Part "Where and to whom this applies" (facts.md §5.2 row 4).

const lastChecked = "2026-11-22";

export const scopeClauses = [
  {
    id: "scope.who",
    part: "scope",
    title: "For whom it is",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "This policy is for everybody who learns, works, helps or visits here, and for the {board}. Staff, supply staff and volunteers learn of it before they begin.",
  },
  {
    id: "scope.where",
    part: "scope",
    title: "Where it holds",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    verify: "Compare with Part five of the 2026 edition: our account rests on earlier editions.",
    text: "We must act on harm between children wherever it happens, if a child of ours is part of it: here, on journeys, trips and placements, online at any hour, at home and in the community, in holidays too. If a child from elsewhere is part of it, the {leadTitle} rings the safeguarding lead there as soon as they can be reached.",
  },
  {
    id: "scope.adults",
    part: "scope",
    title: "When an adult is part of it",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "A child’s sexual behaviour towards an adult here is covered too, and both are helped. What an adult does to a child falls under the policy on allegations against adults.",
  },
  {
    id: "scope.boarding",
    part: "scope",
    title: "In boarding",
    when: hasBoarders,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Boarding is covered at every hour: houses, bedrooms, bathrooms and common rooms, nights and weekends, journeys at either end of term, and stays with guardians or host families.",
  },
] as const satisfies readonly Clause[];
