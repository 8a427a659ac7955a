import { all, answered, any, includes, is, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { hotspots, priorities, rsheDetail, transport } from "../questions/prevention.ts";
import { kind, phase } from "../questions/school.ts";
import { hasTeens, inEngland, onlyYounger } from "../when.ts";

// Part "Preventing harm" (facts.md §5.2 row 8, §1.2 Beyond Referrals, §2.1 RSHE, §3.6).

const lastChecked = "2026-11-22";
/** The guidance on these lessons speaks to schools, not to nursery schools or colleges. */
const mustTeach = all(inEngland, not(any(is(phase, "earlyYears"), is(phase, "sixteenPlus"), is(kind, "college"))));

export const preventionClauses = [
  {
    id: "prevention.adults",
    part: "prevention",
    title: "What adults do every day",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "ofsted2021" }],
    lastChecked,
    text: "Adults speak with respect about bodies, girls, boys and families, and ask before they touch or help. They let no sexual or sexist remark pass, not even in the staff room.",
  },
  {
    id: "prevention.places",
    part: "prevention",
    title: "Places and times",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "beyondReferrals" }],
    lastChecked,
    text: "Yearly, and after a serious incident, we look with {pupils} at where they feel less safe, on journeys too, and at what the place needs: who is on duty, what can be seen, doors, timetables.",
  },
  {
    id: "prevention.hotspots",
    part: "prevention",
    title: "Places and times that we watch",
    when: answered(hotspots),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "hotspots",
  },
  {
    id: "prevention.journeysOurs",
    part: "prevention",
    title: "Buses and taxis",
    when: any(includes(transport, "schoolBus"), includes(transport, "taxi")),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "A journey counts as part of the day: drivers and escorts know how {pupils} should treat each other, and whom to ring.",
  },
  {
    id: "prevention.areas",
    part: "prevention",
    title: "Looking at ourselves",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "beyondReferrals" }],
    lastChecked,
    text: "Before each review of this policy we ask staff, {pupils} and parents how well we do in the four areas of Beyond Referrals: systems, prevention, noticing, responding.",
  },
  {
    id: "prevention.teaching",
    part: "prevention",
    title: "What we teach",
    when: hasTeens,
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "ofsted2021" }],
    lastChecked,
    text: `{Pupils} learn, at their stage, about respect, power and pressure, consent, pornography, images and the law, and how to get help. Nobody is asked for their own story, and a child whom a lesson may hurt is told beforehand and can be elsewhere. Staff stay with every visiting speaker.

Programme: {rshe}.`,
  },
  {
    id: "prevention.teachingYounger",
    part: "prevention",
    title: "What we teach",
    when: onlyYounger,
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `Children learn the names of the parts of the body, what is private, which touches and secrets are safe, how to say no and hear it, and who will help. Nobody is asked for their own story. Staff stay with every visiting speaker.

Programme: {rshe}.`,
  },
  {
    id: "prevention.rsheDuty",
    part: "prevention",
    title: "Lessons that the law asks for",
    when: mustTeach,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "rsheGuidance" }, { source: "kcsie", where: "Part two, on teaching about safeguarding" }],
    lastChecked,
    verify: "Check at the source what your kind of school has to teach, and that the July 2025 edition is in force.",
    text: "We must have regard to the statutory guidance on relationships, sex and health education, teach so that every child can follow, whatever their needs, and let parents see what we teach with.",
  },
  {
    id: "prevention.rsheDetail",
    part: "prevention",
    title: "What is taught when",
    when: answered(rsheDetail),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `What is taught when:

{rsheDetail}`,
  },
  {
    id: "prevention.bystanders",
    part: "prevention",
    title: "Those who see it",
    when: not(is(phase, "earlyYears")),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "We teach {pupils} who see harm not to laugh, film or pass it on, to stay with the child it is aimed at, and to fetch an adult.",
  },
  {
    id: "prevention.voice",
    part: "prevention",
    title: "Asking those who learn here",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "ofsted2021" }],
    lastChecked,
    text: `This is how we ask {pupils} how safe they feel:

{pupilVoice}

Afterwards we tell them what has changed, what has not, and why.`,
  },
  {
    id: "prevention.priorities",
    part: "prevention",
    title: "What we work on this year",
    when: answered(priorities),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `This year we work on:

{priorities}`,
  },
] as const satisfies readonly Clause[];
