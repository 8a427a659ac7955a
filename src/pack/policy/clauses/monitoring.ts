import { all, any, is } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { kind } from "../questions/school.ts";
import { inEngland, isAcademy } from "../when.ts";

// Part "monitoring": patterns, and numbers that name nobody (facts.md §3.6, §5.2 row 31, §6.4, §13).

const lastChecked = "2026-11-22";

export const monitoringClauses = [
  {
    id: "monitoring.patterns",
    part: "monitoring",
    title: "Looking for patterns",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "caseReviews" }, { source: "ofsted2021" }],
    lastChecked,
    text: "At least once a term the {leadTitle} reads all records together. Which places, times, groups and apps come back? Which children, in either role? Who never tells us anything? They write down who will do what by when. If a term brings no reports, we ask why.",
  },
  {
    id: "monitoring.report",
    part: "monitoring",
    title: "What those who govern are told",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part two, on those who govern" }],
    lastChecked,
    text: "Every term the {leadTitle} reports to the {board} in numbers and themes that name nobody: behaviour, places, how quickly we acted, answers to referrals, overdue plans, training, what {pupils} say. A number under five is given as “fewer than five”, or left out where even that could show who is meant.",
  },
  {
    id: "monitoring.equality",
    part: "monitoring",
    title: "Fairness to every group",
    when: all(inEngland, any(isAcademy, is(kind, "maintained"), is(kind, "college"), is(kind, "referralUnit"))),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "equality", where: "section 149" }],
    lastChecked,
    verify: "Check that section 149 of the Equality Act 2010 binds your kind of school.",
    text: "We must think about how what we do affects people of each sex, race, religion, disability, sexual orientation or other protected characteristic. Once a year the {leadTitle} compares who was harmed, told us, was suspended or was helped, and reports differences that we cannot explain.",
  },
] as const satisfies readonly Clause[];
