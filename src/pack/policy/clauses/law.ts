import { all, is, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { nation, phase } from "../questions/school.ts";
import { inEngland, is157, is175, isAcademy, isNonMaintainedSpecial } from "../when.ts";

// Part "Law and guidance" (facts.md §5.2 row 6, §2.1, §2.6). The sources of Wales, Scotland and Northern Ireland are not read yet.

const lastChecked = "2026-11-22";
const isSixthFormAcademy = all(isAcademy, is(phase, "sixteenPlus"));

export const lawClauses = [
  {
    id: "law.ourWords",
    part: "law",
    title: "How to read this policy",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "This policy is in our own words; where exact words matter, read the sources below. “Must” marks what law or statutory guidance asks of us. Everything else is good practice, and staff follow both.",
  },
  {
    id: "law.section175",
    part: "law",
    title: "Our duty in law",
    when: all(inEngland, is175),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "education175", where: "section 175" }, { source: "kcsie" }, { source: "workingTogether" }],
    lastChecked,
    verify: "Check that section 175 names your kind of school or college, and read it beside the 2026 guidance.",
    text: "Section 175 of the Education Act 2002 binds us: in all that this {setting} does, the {board} must look to children’s safety and welfare, and must have regard to {guidance} and to Working together to safeguard children.",
  },
  {
    id: "law.section157",
    part: "law",
    title: "Our duty in law",
    when: all(inEngland, is157, not(isSixthFormAcademy)),
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "education157", where: "section 157 and Part 3 of the Schedule" },
      { source: "kcsie" },
      { source: "workingTogether" },
    ],
    lastChecked,
    verify: "Check Part 3 of the Schedule.",
    text: "The independent school standards, made under section 157 of the Education Act 2002, bind academies and independent schools alike. The {board} must see that arrangements to keep {pupils} safe and well are made and followed, and must have regard to {guidance}.",
  },
  {
    id: "law.sixthFormAcademy",
    part: "law",
    title: "Our duty in law",
    when: all(inEngland, isSixthFormAcademy),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie" }, { source: "workingTogether" }],
    lastChecked,
    verify: "Check your funding agreement, and how the 2026 guidance names academies for students from 16.",
    text: "Our funding agreement binds us. The {board} must see that arrangements to keep {pupils} safe and well are made and followed, and must have regard to {guidance}.",
  },
  {
    id: "law.nonMaintained",
    part: "law",
    title: "Our duty in law",
    when: all(inEngland, isNonMaintainedSpecial),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "nonMaintained", where: "the Schedule" }, { source: "kcsie" }, { source: "workingTogether" }],
    lastChecked,
    verify: "Check the Schedule to the regulations.",
    text: "The Non-Maintained Special Schools (England) Regulations 2015 bind us. The {board} must see that arrangements to keep {pupils} safe and well, in the classroom and outside it, are made and followed, and must have regard to {guidance}.",
  },
  {
    id: "law.wales",
    part: "law",
    title: "Our duty in law",
    when: is(nation, "wales"),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify:
      "Not read at the source. Check Keeping learners safe, section 175 of the Education Act 2002 for maintained schools, section 130 of the Social Services and Well-being (Wales) Act 2014, and the Wales Safeguarding Procedures.",
    text: "We work to {guidance}, the guidance of the Welsh Government for safeguarding in education, and to the Wales Safeguarding Procedures. Where we have reason to think that a child is at risk, we report it to {socialCare} of the area in which the child lives.",
  },
  {
    id: "law.scotland",
    part: "law",
    title: "Our duty in law",
    when: is(nation, "scotland"),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify:
      "Not read at the source. Check the National Guidance for Child Protection in Scotland, its practice guidance on harmful sexual behaviour, and who is Named Person and Lead Professional in your area.",
    text: "We work to the {guidance} and to Getting it right for every child. We bring a concern to {socialCare} and the police, who decide with health and education whether there is an interagency discussion, and we take part in the Child’s Plan.",
  },
  {
    id: "law.northernIreland",
    part: "law",
    title: "Our duty in law",
    when: is(nation, "northernIreland"),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify:
      "Not read at the source. Check circular 2017/04 and later ones, the duty to safeguard in the Education and Libraries (Northern Ireland) Order 2003, and the duty to report some offences in section 5 of the Criminal Law Act (Northern Ireland) 1967.",
    text: "We work to {guidance} of the Department of Education and to the procedures of the Safeguarding Board for Northern Ireland. Concerns go to {socialCare} of the health and social care trust in which the child lives. The law asks everybody to tell the police of some serious offences, and we do.",
  },
  {
    id: "law.sources",
    part: "law",
    title: "What this policy rests on",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "sources",
  },
] as const satisfies readonly Clause[];
