import type { Clause } from "../clause.ts";

// Part "What we believe and intend" (facts.md §5.2 row 3, §2.2 Stance, §9).

const lastChecked = "2026-11-22";

export const intentClauses = [
  {
    id: "intent.canHappenHere",
    part: "intent",
    title: "It can happen here",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "ofsted2021" }],
    lastChecked,
    verify: "Compare with Part five of the 2026 edition: our account rests on earlier editions.",
    text: "Sexual harm between children can happen here, at any age, face to face and online. Hearing of none does not mean that there is none. Adults here must never tolerate it, or wave it away as “only a joke” or “part of growing up”.",
  },
  {
    id: "intent.everyChild",
    part: "intent",
    title: "Every child stays a child",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "nice" }, { source: "caseReviews" }, { source: "children1989" }],
    lastChecked,
    text: "A child who was affected is listened to, taken seriously and kept safe. A child who displayed the behaviour is kept safe too, goes on learning and is helped to change; some were hurt themselves, which we look for, never assume, and never weigh against another child’s hurt. One child can be both.",
  },
  {
    id: "intent.equal",
    part: "intent",
    title: "Each child counts the same",
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "equality", where: "Part 6" },
      { source: "humanRights", where: "articles 3, 8 and 14 in Schedule 1" },
    ],
    lastChecked,
    verify: "Check which parts bind your kind of school. Northern Ireland has equality law of its own.",
    text: "A child’s sex, race, religion, disability, sexual orientation or gender reassignment must never decide how seriously we take what they say, or how fairly we treat what they did.",
  },
] as const satisfies readonly Clause[];
