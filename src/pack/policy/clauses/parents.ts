// Part “parents”: who is told what, by whom, apart from each other (facts.md §2.2, §2.4, §5.2 row 19, §7.1 cards 12, 13).
import { answered } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { languages } from "../questions/keeping.ts";

const lastChecked = "2026-11-22";

export const parentsClauses = [
  {
    id: "parents.told",
    part: "parents",
    title: "Telling parents",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on parents and carers" }],
    lastChecked,
    verify: "Check how Part five of the 2026 edition puts it for the parents of each child.",
    text: "Parents and carers of each child must normally be told, unless that puts a child at greater risk. The {leadTitle} or a deputy does it the same day where they can, once any police or {socialCare} involved agree what may be said. We check who has parental responsibility; the social worker of a child in care is told too.",
  },
  {
    id: "parents.later",
    part: "parents",
    title: "When we wait, or do not tell",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "informationSharing" }],
    lastChecked,
    text: "We wait, or do not tell, where telling could put somebody at risk, harm an investigation or lose time, and write down why and when we look again. Where a child fears the reaction, we plan the telling.",
  },
  {
    id: "parents.apart",
    part: "parents",
    title: "Each family by itself",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "csaCentre" }, { source: "dataProtection" }],
    lastChecked,
    text: "We speak with each family by itself, never with both together. Each has one person here to ring. They hear what we know about their own child, how we keep them safe, what we do not know, and when they hear next. About the other child they hear no name they do not know, and no plan, sanction, health or whereabouts. For another language or signing we use a trained interpreter.",
  },
  {
    id: "parents.languages",
    part: "parents",
    title: "In other languages",
    when: answered(languages),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "languages",
  },
  {
    id: "parents.support",
    part: "parents",
    title: "Support for both families",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "lucyFaithfull" }],
    lastChecked,
    text: "Shock, anger and shame are ordinary on both sides, and we blame no family. We give time, and the numbers of the NSPCC Helpline and Stop It Now. We ask parents not to question their child, to keep messages and clothes as they are, to post nothing, and to leave contact with the other family to us.",
  },
] as const satisfies readonly Clause[];
