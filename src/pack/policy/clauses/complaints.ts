import { all, any, is, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { kind, phase } from "../questions/school.ts";
import { inEngland, isAcademy, isIndependent, isNonMaintainedSpecial } from "../when.ts";

// Part "complaints": escalation, complaints by kind of school, whistleblowing (facts.md §4.4, §5.2 row 30, §8).

const lastChecked = "2026-11-22";

const isMaintained = any(is(kind, "maintained"), is(kind, "referralUnit"));
/** The independent school standards do not speak to academies for students from 16. */
const isSixthFormAcademy = all(isAcademy, is(phase, "sixteenPlus"));
const isCollege = any(is(kind, "college"), isSixthFormAcademy);
const hasOwnRoute = all(inEngland, any(isMaintained, isAcademy, isIndependent, isNonMaintainedSpecial, isCollege));

export const complaintsClauses = [
  {
    id: "complaints.escalation",
    part: "complaints",
    title: "When we disagree with another service",
    readers: ["policy"],
    standing: "practice",
    rests: [
      { source: "workingTogether", where: "on settling disagreements" },
      { source: "kcsie", where: "Part one, on what to do when things do not improve" },
    ],
    lastChecked,
    text: "If another service does less for a child than we believe is needed, the {leadTitle} asks what would change that, adds what was missing, and follows the steps of {partnership}, in writing and with dates. In danger we skip them and ring {socialCare} or 999.",
  },
  {
    id: "complaints.staff",
    part: "complaints",
    title: "When staff are worried about us",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part one, on raising concerns about practice" }],
    lastChecked,
    verify:
      "Ring the NSPCC Whistleblowing Advice Line once, or look at nspcc.org.uk, to see that 0800 028 0285 is still its number.",
    text: "Staff who think that too little is done for a child tell the {leadTitle}, then the {head} (about the {head}: the {chair}), or ring the NSPCC Whistleblowing Advice Line, 0800 028 0285. Nobody loses by speaking up honestly.",
  },
  {
    id: "complaints.families",
    part: "complaints",
    title: "When families or pupils disagree",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "The {leadTitle} or the {head} explains a decision to parents or {pupils} who see it differently, and changes it if it was wrong. Safety steps stay meanwhile, and no child is treated worse for a complaint.",
  },
  {
    id: "complaints.maintained",
    part: "complaints",
    title: "A formal complaint",
    when: all(inEngland, isMaintained),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify: "Check the present route after the last stage at gov.uk, under complaints about a school.",
    text: "A formal complaint follows the procedure on our website: first the {head}, then members of the {board} who had no part in the matter. One about the {head} goes to the {chair}. After the last stage, families may turn to the Department for Education.",
  },
  {
    id: "complaints.academy",
    part: "complaints",
    title: "A formal complaint",
    when: all(inEngland, isAcademy, not(isSixthFormAcademy)),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "education157", where: "Part 7 of the Schedule" }],
    lastChecked,
    verify: "Check Part 7 of the Schedule for academies, and the present route after the panel at gov.uk.",
    text: "A formal complaint follows the procedure on our website: a stage in writing, then a panel. At least one person on the panel must have no part in running the {setting}, and parents must be able to bring somebody. One about the {head} goes to the {chair}. After that, parents may turn to the Department for Education.",
  },
  {
    id: "complaints.independent",
    part: "complaints",
    title: "A formal complaint",
    when: all(inEngland, isIndependent),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "education157", where: "Part 7 of the Schedule" }],
    lastChecked,
    verify:
      "Check Part 7 of the Schedule, and what the Department for Education and our inspectorate do with complaints.",
    text: "A formal complaint follows the written procedure that any parent may ask us for: a stage in writing, then a panel. At least one person on the panel must have no part in running the {setting}, and parents must be able to bring somebody. One about the {head} goes to the {chair}; one about the proprietor may go to the inspectorate or the Department for Education.",
  },
  {
    id: "complaints.nonMaintained",
    part: "complaints",
    title: "A formal complaint",
    when: all(inEngland, isNonMaintainedSpecial),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "nonMaintained", where: "the Schedule" }],
    lastChecked,
    verify: "Check what the Schedule says of complaints, and the present route after the last stage.",
    text: "A formal complaint follows our published procedure: first the {head}, then members of the {board} who had no part in the matter. One about the {head} goes to the {chair}. A family may also speak to the local authority that placed their child here.",
  },
  {
    id: "complaints.college",
    part: "complaints",
    title: "A formal complaint",
    when: all(inEngland, isCollege),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify: "Check at gov.uk who looks at complaints about a college after its own procedure has ended.",
    text: "A student, parent or carer may use the college’s published complaints procedure; a student may bring a friend or a students’ union officer. A complaint about the {head} goes to the {chair}. Our letter at the last stage says to whom the matter can be taken outside the college.",
  },
  {
    id: "complaints.formal",
    part: "complaints",
    title: "A formal complaint",
    when: not(hasOwnRoute),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "A formal complaint follows our published procedure: first the {head}, then people who had no part in the matter. One about the {head} goes to the {chair}. Our letter at the last stage says to whom the matter can be taken outside the {setting}.",
  },
] as const satisfies readonly Clause[];
