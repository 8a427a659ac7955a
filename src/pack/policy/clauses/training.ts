import { answered, any, includes } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { trainingDetail } from "../questions/keeping.ts";
import { levelTools } from "../questions/practice.ts";
import { inEngland } from "../when.ts";

// Part "training": who learns what, and when (facts.md §5.2 row 28, §1.2 on Brook and AIM, §2.1, §10).

const lastChecked = "2026-11-22";

export const trainingClauses = [
  {
    id: "training.required",
    part: "training",
    title: "What must be learned",
    when: inEngland,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part one, Part two and the annex on the safeguarding lead" }],
    lastChecked,
    verify:
      "Check in the 2026 edition who must read Part one in full, how often staff and the safeguarding lead must be trained, and what governors must learn.",
    text: "All staff must learn about safeguarding, harm between children and life online included, when they start and at least once a year, and must read Part one of {guidance}. The {leadTitle} and deputies must train again at least every two years, and those who govern must train when they begin.",
  },
  {
    id: "training.plan",
    part: "training",
    title: "Our plan for training",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "training",
  },
  {
    id: "training.detail",
    part: "training",
    title: "Dates and courses",
    when: answered(trainingDetail),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "{trainingDetail}",
  },
  {
    id: "training.content",
    part: "training",
    title: "What everybody can do afterwards",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "workforce" }, { source: "kcsie", where: "Part five" }],
    lastChecked,
    text: `Afterwards, every adult here can:

- tell what is usual for an age or need, and ask when unsure
- notice a child who tells without words
- answer in the first minutes, and leave images unseen
- stop small things early without shaming a child.

Whoever missed it catches up before working alone with {pupils}.`,
  },
  {
    id: "training.tools",
    part: "training",
    title: "Tools that need training",
    when: any(includes(levelTools, "brook"), includes(levelTools, "aim")),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "brook" }, { source: "aim" }],
    lastChecked,
    text: "A tool of Brook or of the AIM Project needs training by its owner; the {leadTitle} keeps the certificates. Where nobody with that training is here, we decide without the tool and do not wait for it.",
  },
] as const satisfies readonly Clause[];
