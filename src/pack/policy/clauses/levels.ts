import { answered, includes, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { hsbService } from "../questions/area.ts";
import { levelTools } from "../questions/practice.ts";
import { hasTeens, inEngland, onlyYounger } from "../when.ts";

// Part "How serious it is, and what follows" (facts.md §5.2 row 12, §1.2, §1.3, §2.2, §2.3, §6.1). No tool’s own content is here.

const lastChecked = "2026-11-22";
const readPartFive = "Compare with Part five of the 2026 edition: our account rests on earlier editions.";
const dutyToReport = `${readPartFive} Check whether the duty to report in the Crime and Policing Act 2026 has begun.`;

export const levelsClauses = [
  {
    id: "levels.judgement",
    part: "levels",
    title: "A person decides",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "hackett" }, { source: "nice" }],
    lastChecked,
    text: "The {leadTitle} or a deputy decides how serious a behaviour is, if possible with a second trained colleague. No tool decides. Where two differ, the more careful view holds. To help us think, we use:",
  },
  {
    id: "levels.tools",
    part: "levels",
    title: "What helps us to think",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "levels",
  },
  {
    id: "levels.brook",
    part: "levels",
    title: "Brook’s tool",
    when: includes(levelTools, "brook"),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "brook" }],
    lastChecked,
    text: "The Brook Sexual Behaviours Traffic Light Tool is used only by those whom Brook has trained, here: {toolTrained}. They write down the outcome, who reached it and when. The tool’s content is Brook’s and is not printed in our papers.",
  },
  {
    id: "levels.aim",
    part: "levels",
    title: "AIM guidelines",
    when: includes(levelTools, "aim"),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "aim" }],
    lastChecked,
    text: "The AIM education guidelines are used only by those whom the AIM Project has trained, here: {toolTrained}. They write down the outcome, who reached it and when. It is not a specialist assessment, and we never call it one.",
  },
  {
    id: "levels.local",
    part: "levels",
    title: "The local tool",
    when: includes(levelTools, "local"),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "When we speak to {socialCare} we use the words of {localTool}.",
  },
  {
    id: "levels.questions",
    part: "levels",
    title: "Questions that help",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "caseReviews" }],
    lastChecked,
    text: `We ask ourselves:

- How do they know each other? How old is each child, and at what stage? Is there a gap in size, ability or standing?
- Was it freely chosen, or was there pressure, trickery, threat or force?
- Once or often, planned, hidden, filmed? Did it go on after adults stepped in?
- What does each child say and want? Is anybody exploiting them? Who else is at risk?`,
  },
  {
    id: "levels.lower",
    part: "levels",
    title: "Lower-level behaviour",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "caseReviews" }, { source: "kcsie", where: "Part five" }],
    lastChecked,
    text: "Behaviour at the lower end is answered the same day, calmly, with teaching and a word to the child at whom it was aimed, and written down: several small things can be one serious one.",
  },
  {
    id: "levels.routes",
    part: "levels",
    title: "Four routes",
    heads: true,
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "kcsie", where: "Part five, and paragraph 74 on writing down decisions" },
      { source: "workingTogether" },
      { source: "children1989", where: "sections 17 and 47" },
    ],
    lastChecked,
    verify: "Compare with Part five and paragraph 74 of the 2026 edition: known to us second-hand.",
    text: `For each child the {leadTitle} must decide between these, and may take several side by side. None has to be tried before another.

- We act ourselves: teaching, support, a plan, parents.
- Early help, for a child and family before needs grow.
- A referral to {socialCare} where that child lives: the child has been harmed, may be, or is in danger.
- The police.`,
  },
  {
    id: "levels.police",
    part: "levels",
    title: "When the police are told",
    when: hasTeens,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "sexualOffences" }],
    lastChecked,
    verify: dutyToReport,
    text: "When rape, assault by penetration or sexual assault is reported, our starting point must be to tell the police and {socialCare}, even where a child is under {ageOfResponsibility} and cannot be charged: the answer is then help and protection. Threats, blackmail and images can be crimes too.",
  },
  {
    id: "levels.policeYounger",
    part: "levels",
    title: "When the police are told",
    when: onlyYounger,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    verify: dutyToReport,
    text: "However young the children, when we hear of what guidance calls rape, assault by penetration or sexual assault, our starting point must be to tell the police and {socialCare}. A child under {ageOfResponsibility} cannot be charged: the answer is help and protection.",
  },
  {
    id: "levels.advice",
    part: "levels",
    title: "Asking for advice",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "lucyFaithfull" }],
    lastChecked,
    text: "When we are not sure, we ask {socialCare}, or Stop It Now of the Lucy Faithfull Foundation (0808 1000 900). Asking never delays a referral.",
  },
  {
    id: "levels.service",
    part: "levels",
    title: "The local service",
    when: answered(hsbService),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "In our area there is a service that knows harmful sexual behaviour well: {hsbService}. The {leadTitle} asks it when a behaviour is problematic or more serious, when it comes back, or when a plan does not help.",
  },
  {
    id: "levels.answer",
    part: "levels",
    title: "After a referral",
    when: inEngland,
    heads: true,
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "workingTogether", where: "on what follows a referral" },
      { source: "kcsie", where: "Part one" },
    ],
    lastChecked,
    verify: "Check the time limit in Working together 2026, and by when your area wants a call confirmed in writing.",
    text: "A telephoned referral follows in writing within 24 hours, unless our area sets another time. Within one working day {socialCare} should decide what follows and tell us. If we have heard nothing, the {leadTitle} must ask. We take part in every meeting that follows; our own plan goes on meanwhile.",
  },
  {
    id: "levels.answerElsewhere",
    part: "levels",
    title: "After a referral",
    when: not(inEngland),
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify: "Check in your nation’s guidance by when a referral is answered.",
    text: "When we refer, we ask by when {socialCare} will answer, and ask again that day if we have heard nothing. Our own plan goes on meanwhile.",
  },
] as const satisfies readonly Clause[];
