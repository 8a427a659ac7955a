import { all, any, includes } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { transport } from "../questions/prevention.ts";
import { needs } from "../questions/school.ts";
import { hasSixteens, hasSpecial, inEngland } from "../when.ts";

// Part "send": special educational needs and disabilities (facts.md §5.2 row 26, §7.1 rows 2, 26 and 29, §7.3 card 2).

const lastChecked = "2026-11-22";

export const sendClauses = [
  {
    id: "send.understanding",
    part: "send",
    title: "Stage and understanding, not age alone",
    readers: ["policy"],
    standing: "practice",
    rests: [
      { source: "kcsie", where: "Part two, on children with special educational needs or disabilities" },
      { source: "nice" },
    ],
    lastChecked,
    text: "We judge behaviour by what a child understands and their stage of development, as well as by age. A need may explain behaviour; it never makes harm matter less. Nor do we read sexual meaning into what may be sensory, copied or a way to make contact. The coordinator for special educational needs and the {leadTitle} ask together what the behaviour does for the child and where it was learned.",
  },
  {
    id: "send.adapting",
    part: "send",
    title: "Help to tell and to understand",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "equality" }, { source: "sendCode" }],
    lastChecked,
    text: "Each child tells and is told in the way that suits them: short sentences, signs, symbols, a device, more time. Words for the body and for “stop”, “no” and “help” are always within reach. Somebody who knows how the child communicates is there, and never answers for them.",
  },
  {
    id: "send.sameAnswer",
    part: "send",
    title: "The same answer from every adult",
    heads: true,
    when: hasSpecial,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "For a child who needs it we agree one short answer, with a sign or symbol, that says what to do. Every adult uses it and, if the family wishes, so does the home. For two weeks staff note when, where and after what the behaviour comes. If it grows, turns towards younger or less able children, or shows knowledge that the child’s life does not explain, the {leadTitle} asks {socialCare} for advice the same day.",
  },
  {
    id: "send.teaching",
    part: "send",
    title: "Teaching at the right age",
    when: hasSpecial,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "rsheGuidance" }, { source: "sendCode" }],
    lastChecked,
    text: "Our {pupils}’ bodies grow when everybody’s do. They learn in time about bodies, feelings, privacy, friendship and saying no, in a form they understand, again and again, with real places: this door, this bed, this screen.",
  },
  {
    id: "send.staffing",
    part: "send",
    title: "Adults, groups and places",
    when: hasSpecial,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "csaCentre" }],
    lastChecked,
    text: "A child’s plan says how many adults there are, where they stand and what happens when one is away. However close the watching, the child has friends, play and time alone. Staff hold a child back only as that child’s plan for safe handling allows.",
  },
  {
    id: "send.personalCare",
    part: "send",
    title: "Personal care as children grow",
    when: all(hasSpecial, includes(needs, "personalCare")),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "A child used to being undressed by others may not know that they can say no. Whoever gives care asks each time, and helps the child do more alone each year. When a body reacts, staff stay calm, give privacy and write it down without blame.",
  },
  {
    id: "send.transport",
    part: "send",
    title: "On the way here and home",
    when: all(hasSpecial, any(includes(transport, "taxi"), includes(transport, "schoolBus"))),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "The plan covers the journey: seats, who is picked up first, an escort. The {leadTitle} tells whoever arranges transport what drivers and escorts are to do and whom to ring, not what happened. The child who was affected does not lose their seat.",
  },
  {
    id: "send.advocacy",
    part: "send",
    title: "Somebody to speak for the child",
    heads: true,
    when: hasSpecial,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "sendCode" }],
    lastChecked,
    verify: "Check with your local authority which children have a right to an advocate, and who provides one.",
    text: "Where a child cannot easily say what they want, we ask {socialCare} for an independent advocate, and the police for an intermediary. If a safety plan changes what an education, health and care plan (or its like) provides, we ask for an early review.",
  },
  {
    id: "send.capacity",
    part: "send",
    title: "Deciding for oneself from 16",
    when: all(hasSixteens, hasSpecial, inEngland),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "sendCode", where: "on preparing for adulthood and the Mental Capacity Act 2005" }],
    lastChecked,
    verify:
      "Check the Mental Capacity Act 2005 and its code of practice: some decisions, sexual relations among them, nobody can make for another person.",
    text: "From 16 we start from the belief that a young person can make each decision for themselves, and help them to. Nobody can agree to sexual contact for another person. Where it is unclear whether somebody understands and chooses freely, the {leadTitle} asks {socialCare} and health services at once. Capacity never means that we stop protecting someone under 18.",
  },
] as const satisfies readonly Clause[];
