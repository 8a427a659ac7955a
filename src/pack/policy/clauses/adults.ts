import { all } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { hasAdults, inEngland } from "../when.ts";

// Pupils of 18 and over, in part "definitions" (facts.md §5.3 Q22; Care Act 2014 in England).

const lastChecked = "2026-11-22";

export const adultsClauses = [
  {
    id: "definitions.adults",
    part: "definitions",
    title: "Aged 18 or over",
    heads: true,
    when: hasAdults,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify:
      "Check with your local safeguarding partners how a matter between an adult pupil and a child is handled, and when the designated officer is to be told.",
    text: "{Pupils} of 18 or over are adults in law, and this policy holds for them too. We tell parents or another service only if they agree, unless somebody may be at serious risk or they cannot decide freely. If one of them may have harmed a child, and also works or volunteers with children, the {head} tells the local authority designated officer the same day.",
  },
  {
    id: "definitions.adultsCare",
    part: "definitions",
    title: "Adults with needs for care and support",
    when: all(hasAdults, inEngland),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "careAct", where: "section 42" }],
    lastChecked,
    verify: "Ask your local authority how its adult safeguarding service is reached, and for whom.",
    text: "Where an adult at risk of abuse cannot protect themselves because of needs for care and support, the {leadTitle} asks what they want, and rings the adult safeguarding service of the local authority.",
  },
] as const satisfies readonly Clause[];
