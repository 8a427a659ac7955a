// Part “assessment”: risk and needs assessment, and the safety plan (facts.md §2.2, §3, §5.2 row 14).
import type { Clause } from "../clause.ts";
import { hasTeens, onlyYounger } from "../when.ts";

const lastChecked = "2026-11-22";

export const assessmentClauses = [
  {
    id: "assessment.when",
    part: "assessment",
    title: "When there is one",
    when: hasTeens,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on the risk and needs assessment" }],
    lastChecked,
    verify: "Check in Part five of the 2026 edition when an assessment has to be made.",
    text: "After a report of sexual violence the {leadTitle} or a deputy must make a risk and needs assessment at once. After a report of sexual harassment they must consider case by case whether one is needed, and write down the answer and why. We also make one when harmful behaviour comes back, or one child has power over another.",
  },
  {
    id: "assessment.whenYounger",
    part: "assessment",
    title: "When there is one",
    when: onlyYounger,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on the risk and needs assessment" }],
    lastChecked,
    verify: "Check in Part five of the 2026 edition when an assessment has to be made.",
    text: "After a report of what guidance calls “sexual violence” the {leadTitle} or a deputy must make a risk and needs assessment at once. Whenever sexual words or touching hurt or frighten a child, they must consider whether one is needed, and write down the answer and why.",
  },
  {
    id: "assessment.covers",
    part: "assessment",
    title: "What it covers",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on the risk and needs assessment" }],
    lastChecked,
    verify: "Compare these points with Part five of the 2026 edition.",
    text: `It must be in writing and look at:

- the child who was affected: protection, support, wishes
- others who may have been harmed
- the child who displayed the behaviour: risk from them, risk to them, needs
- all other {pupils} and, where it concerns them, staff
- times and places, here and outside, and how to make them safer.`,
  },
  {
    id: "assessment.specialist",
    part: "assessment",
    title: "Not a specialist assessment",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on assessments by other professionals" }],
    lastChecked,
    text: "It rates times and places, never a child, and does not replace a specialist’s assessment. Where a social worker or specialist has made one, ours must be informed by it.",
  },
  {
    id: "assessment.plans",
    part: "assessment",
    title: "A plan for each child",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [
      { source: "csaCentre" },
      { source: "nice", where: "engaging the child and family" },
      { source: "caseReviews", where: "one child’s needs hid another’s" },
    ],
    lastChecked,
    text: "A first plan is written the same day. Within five school days we meet people who know the children and write full plans: one for each child, fitting together, none telling another child’s story. We ask each child, and each family separately, what would help. Every measure has a reason, a named adult and a date, and goes no further than safety needs.",
  },
  {
    id: "assessment.shared",
    part: "assessment",
    title: "Who knows the plan",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five, on sharing with those who need to know" }],
    lastChecked,
    text: "Adults learn their part before they next look after the children. Each child and their parents go through their own plan with us.",
  },
  {
    id: "assessment.review",
    part: "assessment",
    title: "Looking again",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on keeping the assessment under review" }],
    lastChecked,
    text: "The assessment must be kept under review. Within four weeks, then at least every half term, and at once when something happens or a child asks, we check whether each measure works. A plan ends only when two people decide it in writing, with a reason.",
  },
] as const satisfies readonly Clause[];
