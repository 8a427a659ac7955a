// Part “sanctions”: discipline beside support (facts.md §2.2 end of process and shared classes, §5.2 row 20, §7.1 cards 13, 22).
import { all, any, is, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { kind, phase } from "../questions/school.ts";
import { hasTeens, inEngland, isAcademy, isIndependent, isNonMaintainedSpecial } from "../when.ts";

const lastChecked = "2026-11-22";
/** The guidance on exclusion does not speak to academies for students from 16. */
const isSixthFormAcademy = all(isAcademy, is(phase, "sixteenPlus"));

export const sanctionsClauses = [
  {
    id: "sanctions.beside",
    part: "sanctions",
    title: "Discipline beside support",
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "kcsie", where: "Part five, on discipline and support" },
      { source: "behaviourGuidance" },
      { source: "inspections2006", where: "sections 89 to 91" },
    ],
    lastChecked,
    verify:
      "Check in the Education and Inspections Act 2006 how far discipline off site and online reaches in your kind of school.",
    text: "Discipline and support run side by side. Before deciding, the {head} must consider with the {leadTitle} the child’s age and stage, any special educational need or disability, any harm done to them, and what is in proportion. Our behaviour policy applies, off site and online too as far as the law allows. Nothing is decided to satisfy a parent or end a rumour.",
  },
  {
    id: "sanctions.telling",
    part: "sanctions",
    title: "Nobody is punished for telling",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "No child is sanctioned for telling, or for a rule that they broke when it happened.",
  },
  {
    id: "sanctions.investigation",
    part: "sanctions",
    title: "While others investigate",
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [
      { source: "kcsie", where: "Part five, on discipline while others investigate" },
      { source: "behaviourGuidance" },
    ],
    lastChecked,
    verify: "Check what Part five of the 2026 edition says about discipline during an investigation.",
    text: "An investigation does not by itself stop us, but we first ask the police and {socialCare} whether a sanction could harm their work.",
  },
  {
    id: "sanctions.suspension",
    part: "sanctions",
    title: "Suspension and permanent exclusion",
    heads: true,
    when: all(inEngland, any(is(kind, "maintained"), is(kind, "referralUnit"), isAcademy), not(isSixthFormAcademy)),
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "exclusionGuidance", where: "on the head teacher’s decision and whom to tell" },
      { source: "equality" },
    ],
    lastChecked,
    verify: "Check the edition of the exclusion guidance, and how it speaks of your kind of school.",
    text: "Only the {head} may suspend or permanently exclude, only as discipline, and must follow the statutory guidance. Parents are told at once in writing why, for how long and how to ask the {board} to look again; so are the local authority and any social worker or virtual school head. Sending a child home unrecorded is unlawful. Exclusion does not end risk: we plan with {socialCare} for what follows.",
  },
  {
    id: "sanctions.independent",
    part: "sanctions",
    title: "Suspension and requiring a pupil to leave",
    heads: true,
    when: all(inEngland, any(isIndependent, isNonMaintainedSpecial)),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "equality" }],
    lastChecked,
    verify:
      "Check your contract with parents and, for a child with an education, health and care plan, the authority’s part.",
    text: "Suspension and exclusion follow our published policy and the contract with parents or the placing authority. The child and parents know the reasons, are heard before a decision, and may ask for it to be looked at again. An authority that placed the child or maintains an education, health and care plan is told at once. Nobody is pressed to take a child away. Leaving does not end risk: we plan with {socialCare} for what follows.",
  },
  {
    id: "sanctions.college",
    part: "sanctions",
    title: "Suspension and exclusion of students",
    heads: true,
    when: all(inEngland, any(is(kind, "college"), isSixthFormAcademy)),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "equality" }],
    lastChecked,
    verify: "Check your student disciplinary procedure.",
    text: "Suspension and exclusion follow our student disciplinary procedure. The student knows what is said to have happened, is heard with somebody beside them, and can appeal. A suspended student is sent work and has somebody here to ring. Leaving does not end risk: we plan for what follows, with {socialCare} where children are concerned.",
  },
  {
    id: "sanctions.elsewhere",
    part: "sanctions",
    title: "Keeping a pupil out of school",
    heads: true,
    when: not(inEngland),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify: "Check the law and guidance of your nation on exclusion.",
    text: "If a {pupil} has to be excluded for a time or for good, the {head} follows the law and guidance of our nation. The family is told why, and how to appeal. Nobody is sent home without a record. Leaving does not end risk: we plan with {socialCare} for what follows.",
  },
  {
    id: "sanctions.convicted",
    part: "sanctions",
    title: "After a conviction or caution",
    when: all(hasTeens, inEngland),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on the end of criminal proceedings and shared classes" }],
    lastChecked,
    verify: "Read the paragraphs of Part five in the 2026 edition: our account comes from earlier editions.",
    text: "After a conviction or caution the {head} must look again at discipline. For rape or assault by penetration, the guidance nearly always sees a grave breach of discipline, and likely serious harm if both stay; for sexual assault the {head} must weigh what fits, even permanent exclusion. If both stay, we say what we expect and keep them apart.",
  },
] as const satisfies readonly Clause[];
