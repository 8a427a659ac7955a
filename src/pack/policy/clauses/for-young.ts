import type { Clause } from "../clause.ts";
import { hasYoungest } from "../when.ts";

// Part "summary" for children up to 7, read by them or with an adult: at most 130 words (facts.md §5.2 rows 2 and 10, §9).

const lastChecked = "2026-11-22";

export const youngClauses = [
  {
    id: "summary.youngBody",
    part: "summary",
    title: "Your body",
    heads: true,
    when: hasYoungest,
    readers: ["young"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Your body is yours. What is under your pants is private. If you do not like a touch, you can say no. If somebody says no to you, you stop.",
  },
  {
    id: "summary.youngNotOkay",
    part: "summary",
    title: "What is not okay",
    heads: true,
    when: hasYoungest,
    readers: ["young"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Private parts are not for games. Nobody should ask you to keep a secret about bodies. If it happened, it is not your fault.",
  },
  {
    id: "summary.youngTell",
    part: "summary",
    title: "Tell a grown-up",
    heads: true,
    when: hasYoungest,
    readers: ["young"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "You can talk. You can draw. You can point. Any grown-up here will listen. If they are busy, tell another. Childline listens too: 0800 1111.",
  },
  {
    id: "summary.youngNext",
    part: "summary",
    title: "What happens next",
    heads: true,
    when: hasYoungest,
    readers: ["young"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "The grown-up tells the people who keep children safe. They will help you. We will not be cross. Did you do something, and now you feel bad? You can tell us that too. We help you as well.",
  },
] as const satisfies readonly Clause[];
