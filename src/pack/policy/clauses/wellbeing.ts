import { is } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { supervision } from "../questions/keeping.ts";

// Part "wellbeing": the people who do this work (facts.md §5.2 row 29, §7.1 row 23, §10; workforce research of 2017).

const lastChecked = "2026-11-22";

export const wellbeingClauses = [
  {
    id: "wellbeing.felt",
    part: "wellbeing",
    title: "This work is felt",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "workforce" }],
    lastChecked,
    text: "Hearing about harm between children is hard. A senior leader asks whoever heard a child, or stepped in, how they are, the same day and a week later. Anybody may hand on a task that comes too close. Staff whose own family is involved do no work on that matter and cannot open its record.",
  },
  {
    id: "wellbeing.external",
    part: "wellbeing",
    title: "Supervision from outside",
    when: is(supervision, "external"),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "workforce" }],
    lastChecked,
    text: "The {leadTitle} and deputies have regular supervision with somebody from outside the {setting}: time to think about decisions, children and the weight of the work. The {head} protects that time.",
  },
  {
    id: "wellbeing.internal",
    part: "wellbeing",
    title: "Supervision inside",
    when: is(supervision, "internal"),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "workforce" }],
    lastChecked,
    text: "The {leadTitle} and deputies have regular supervision with somebody inside the {setting} who does not appraise them: time to think about decisions, children and the weight of the work. The {head} protects that time.",
  },
  {
    id: "wellbeing.debrief",
    part: "wellbeing",
    title: "A debrief afterwards",
    when: is(supervision, "debrief"),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "workforce" }],
    lastChecked,
    text: "After each serious matter the {head} brings together those who dealt with it: how are they, what helped, what would they do another time? Where the {head} was part of it, another senior leader leads.",
  },
] as const satisfies readonly Clause[];
