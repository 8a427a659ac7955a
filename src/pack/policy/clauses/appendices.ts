import type { Clause } from "../clause.ts";
import { hasTeens } from "../when.ts";

// Part "appendices": contacts, the path of a decision, words that nothing else explains (facts.md §2.3, §5.2 row 33, §7.2).

const lastChecked = "2026-11-22";

export const appendicesClauses = [
  {
    id: "appendices.contacts",
    part: "appendices",
    title: "Whom to ring",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "contacts",
  },
  {
    id: "appendices.path",
    part: "appendices",
    title: "The path of a decision",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [
      { source: "kcsie", where: "Part five" },
      { source: "workingTogether", where: "on referrals" },
    ],
    lastChecked,
    verify:
      "Check the working day for an answer to a referral in the edition of Working together in force, and your area’s rule for confirming a call in writing.",
    text: `If anybody is in danger, ring 999 first. Steps may run side by side.

1. At once: stop it calmly, look after whoever is hurt, listen, promise no secrecy, look at no image.
2. Straight after: tell the {leadTitle} or a deputy. Write down the child’s words.
3. Same day: make every child safe. Hear what the child who was affected wants.
4. Same day: choose one or more of four routes: acting ourselves, early help, {socialCare}, police. Write down why, and why not.
5. Same day: assess risk and needs if sexual violence is reported; otherwise decide whether to.
6. Same day: tell each child’s parents, separately, unless that adds risk or the police or {socialCare} ask us to wait.
7. Next working day: ask for the answer to a referral, tell the staff concerned what to do, and see each child.
8. Within five school days: meet. Each child has a plan and a date for review.
9. At each review: do more, do less, or end it. Then: what does the {setting} have to learn?`,
  },
  {
    id: "appendices.words",
    part: "appendices",
    title: "Two names explained",
    heads: true,
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `- Independent sexual violence adviser: somebody who stands beside a person after sexual violence, whether or not the police are told.
- Sexual assault referral centre: a place for medical care, support and tests that keep evidence.`,
  },
] as const satisfies readonly Clause[];
