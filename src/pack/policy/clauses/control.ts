import type { Clause } from "../clause.ts";

// Part "control": which edition this is, when it is looked at again, and who can read it: all in one table (facts.md §5.2 row 1,
// §5.3 Q20 and Q24).

const lastChecked = "2026-11-22";

export const controlClauses = [
  {
    id: "control.facts",
    part: "control",
    title: "This edition",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "control",
  },
] as const satisfies readonly Clause[];
