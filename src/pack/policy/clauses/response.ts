import { all, any } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { hasSpecial, hasYounger, inEngland, isIndependent } from "../when.ts";

// Part "When a child tells you" (facts.md §5.2 row 11, §2.2 Hearing a report, §2.5, §6.1, §7.2). It speaks to the adult who is told.

const lastChecked = "2026-11-22";
const readAgain = "Compare with Part one and Part five of the 2026 edition: our account rests on earlier editions.";

export const responseClauses = [
  {
    id: "response.listen",
    part: "response",
    title: "Listen first",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    verify: readAgain,
    text: `You must take what a child tells you seriously.

1. Stay calm, and go where others cannot hear. A second adult is good, if the child need not wait.
2. Let the child speak; notes can wait. Say that they were right to tell.
3. Ask only what you need to keep them safe: “Tell me.” “What happened then?” Never ask why, suggest an answer or say “Are you sure?”`,
  },
  {
    id: "response.noSecret",
    part: "response",
    title: "No promise of secrecy",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part one and Part five" }],
    lastChecked,
    verify: readAgain,
    text: "You must not promise secrecy. Say early: “I want you to be safe, so I have to tell the person here whose job that is, and nobody who does not need to know.”",
  },
  {
    id: "response.fewWords",
    part: "response",
    title: "When a child has few words",
    when: any(hasYounger, hasSpecial),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "csaCentre" }],
    lastChecked,
    text: "With a child who is young or has few words, come down to their level, repeat what they said or signed, and wait. Use no dolls or pictures of bodies.",
  },
  {
    id: "response.images",
    part: "response",
    title: "Images and injuries",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "nudes" }, { source: "imagesLaw" }],
    lastChecked,
    verify: readAgain,
    text: "You must never look at, pass on or ask for a nude image of a child. Get medical help at once for a child who is hurt; nobody here examines or photographs them.",
  },
  {
    id: "response.tellLead",
    part: "response",
    title: "Tell the safeguarding lead",
    heads: true,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part one and Part five" }],
    lastChecked,
    verify: readAgain,
    text: "If a child is in danger or badly hurt, ring 999 first. Then you must at once tell the {leadTitle} or a deputy by voice, before any child goes home, or {socialCare} if nobody can be found. Do not talk about it with anybody else.",
  },
  {
    id: "response.write",
    part: "response",
    title: "Write it down",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "paragraph 74" }],
    lastChecked,
    verify: "Compare with paragraph 74 of the 2026 edition: known to us second-hand.",
    text: "You must write it down the same day: when, where, who was there, what you asked and the child’s exact words. Keep what you think apart.",
  },
  {
    id: "response.noInvestigation",
    part: "response",
    title: "We do not investigate",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "workingTogether" }],
    lastChecked,
    text: "Investigating is for the police and {socialCare}. Do not question other children, look for proof, search a device or bring children together.",
  },
  {
    id: "response.heard",
    part: "response",
    title: "If you hear it another way",
    heads: true,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    verify: readAgain,
    text: "What a friend or parent says, something overheard or a change in a child is a report too: you must not wait for the child to come to you. The {leadTitle} decides who speaks with the child, and gives no friend away.",
  },
  {
    id: "response.adult",
    part: "response",
    title: "If it is about an adult",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part four" }],
    lastChecked,
    verify: "Compare with Part four of the 2026 edition, and with your own policy on allegations against adults.",
    text: "If it is about an adult, you must tell the {head} at once, or the {chair} if it is about the {head}, and say nothing to that adult.",
  },
  {
    id: "response.adultOwner",
    part: "response",
    title: "If the head owns the school",
    when: all(inEngland, isIndependent),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part four" }],
    lastChecked,
    verify: "Compare with Part four of the 2026 edition, on a head who is also the proprietor.",
    text: "If it is about a {head} who is also the proprietor, you must ring the local authority designated officer yourself.",
  },
] as const satisfies readonly Clause[];
