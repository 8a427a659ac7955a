// Part “displayed”: supporting the child who displayed the behaviour (facts.md §0.3, §2.2, §5.2 row 17, §7.3 card 8).
import type { Clause } from "../clause.ts";

const lastChecked = "2026-11-22";

export const displayedClauses = [
  {
    id: "displayed.child",
    part: "displayed",
    title: "A child in our care too",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on supporting the child about whom a report is made" }],
    lastChecked,
    text: "While protecting others, we must go on safeguarding, educating and supporting this child. Until it is established, the behaviour is “reported”: neither disbelieved nor proved.",
  },
  {
    id: "displayed.told",
    part: "displayed",
    title: "How the child is told",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "caseReviews", where: "reasons for the reviews" }],
    lastChecked,
    text: "A calm adult tells the child in private, in general words, what has been reported, what changes today and who is there for them, once any police or {socialCare} involved agree. We hear the child’s side where that harms no investigation, and press for no confession. The same day somebody asks how they are, and asks an older child about thoughts of self-harm. Parents learn what to look out for.",
  },
  {
    id: "displayed.why",
    part: "displayed",
    title: "Looking for reasons",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "caseReviews", where: "a possible sign of abuse" }, { source: "workforce" }],
    lastChecked,
    text: "We always ask whether this child is being harmed or exploited, has seen too much or has not understood, and assume none of it. The {leadTitle} gathers what is known of their life here, at home and online, and refers them for their own protection where there is a worry.",
  },
  {
    id: "displayed.support",
    part: "displayed",
    title: "Learning and change",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "nice", where: "early help" }, { source: "csaCentre" }],
    lastChecked,
    text: "The plan says what the child learns at their stage: boundaries, feelings, friendship, asking and hearing no. They keep lessons, friends and something they are good at. A shorter timetable or being taught alone is rare, agreed, and has an end. With the family we think of early help, the child’s doctor and specialist work.",
  },
  {
    id: "displayed.moving",
    part: "displayed",
    title: "If a child changes school",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on moving to another school" }],
    lastChecked,
    verify: "Check in Part five of the 2026 edition what has to be passed on.",
    text: "No child is moved to make a problem somebody else’s. If either child changes school, the {leadTitle} must tell the new safeguarding lead, if possible before the first day, what support is needed and what risk there may be. The child and parents know what is passed on.",
  },
] as const satisfies readonly Clause[];
