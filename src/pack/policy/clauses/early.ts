import { all } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { givesPersonalCare, hasEarlyYears, inEngland } from "../when.ts";

// Part "early": the youngest children, and care of the body (facts.md §5.2 row 25, §7.1 rows 10 and 25). Nothing here comes from a tool.

const lastChecked = "2026-11-22";

export const earlyClauses = [
  {
    id: "early.ordinary",
    part: "early",
    title: "Curiosity that is ordinary",
    heads: true,
    when: hasEarlyYears,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Small children find out about bodies by looking, asking and comparing. Such play is light and open, wanted by both, between children of about the same age and size, and stops when an adult offers something else. Like touching oneself when sleepy or anxious, it says nothing bad about a child or family. We use the real names for parts of the body.",
  },
  {
    id: "early.again",
    part: "early",
    title: "When to think again",
    when: hasEarlyYears,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "nice" }],
    lastChecked,
    text: `An adult tells the {leadTitle} the same day when:

- a child is upset, sore or frightened, or was made to join in
- it is hidden, or goes on after adults stepped in
- one child is much older, bigger or more able
- a child knows what children this young hardly can, unless they saw it or it was done to them.

That may show what happened to a child, or may not. We tell {socialCare} and the police of a serious act, however young the children.`,
  },
  {
    id: "early.calm",
    part: "early",
    title: "What an adult does",
    when: hasEarlyYears,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Adults stay calm and kind, say what should stop and offer something else: “Pants stay on here. Come and help me with the water.” They comfort whoever is upset, do not question, and write it down the same day.",
  },
  {
    id: "early.framework",
    part: "early",
    title: "The early years framework",
    when: all(hasEarlyYears, inEngland),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "eyfs", where: "Section 3, safeguarding and welfare" }],
    lastChecked,
    verify:
      "Check in the edition of the early years foundation stage framework now in force its words on the lead practitioner, sight and hearing, and telephones and cameras.",
    text: "We must keep the safeguarding and welfare requirements of the early years foundation stage: a lead practitioner, children within sight or hearing of staff and usually both, and rules on devices that take pictures.",
  },
  {
    id: "early.care",
    part: "early",
    title: "Care of the body",
    heads: true,
    when: givesPersonalCare,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `When children are helped with toileting, changing or washing:

- Checked, trained adults whom the child knows do it, by the child’s plan or the room’s rule.
- They say each step first. A child’s no is respected; if care cannot wait, a second adult is called.
- The door is neither locked nor wide open, a colleague knows, and no other child watches.
- They note time and names, and tell the {leadTitle} the same day of a mark, soreness, fear or worrying words.`,
  },
] as const satisfies readonly Clause[];
