// Part “recording”: what is written, where it is kept, who sees it, how long (facts.md §2.2, §2.4, §5.2 row 15, §9).
import { not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { inEngland } from "../when.ts";

const lastChecked = "2026-11-22";

export const recordingClauses = [
  {
    id: "recording.what",
    part: "recording",
    title: "What we write down, and how",
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "kcsie", where: "paragraph 74" },
      { source: "caseReviews", where: "accurate, detailed records" },
    ],
    lastChecked,
    verify: "Read paragraph 74 of the 2026 edition, which we know from others who quote it.",
    text: "Every concern, conversation and decision must be written down, with the reason, what was done next and how it ended: a decision not to refer, or not to tell the police or parents, as well. We give full names and roles, and write so that the child could read it one day. No image goes into a record.",
  },
  {
    id: "recording.where",
    part: "recording",
    title: "Where records are and who sees them",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "child protection files" }, { source: "dataProtection" }],
    lastChecked,
    text: "We keep these records {records}. Each child has a child protection file of their own, kept apart from other records, that begins with a chronology: what happened, in order. The {leadTitle} and deputies see it, decide in writing what anybody else sees, and look across files for patterns.",
  },
  {
    id: "recording.kept",
    part: "recording",
    title: "How long we keep them",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "dataProtection" }],
    lastChecked,
    verify:
      "Check your retention schedule with your data protection officer: many keep to date of birth plus 25 years, and the Independent Inquiry into Child Sexual Abuse recommended 75 years for records of child sexual abuse.",
    text: "We keep a file at least until the child’s 25th birthday, and records of sexual abuse for as long beyond that as our retention schedule says. A person reviews it before it is destroyed; nothing goes that an investigation, claim or inquiry may need.",
  },
  {
    id: "recording.transfer",
    part: "recording",
    title: "When a child changes school",
    when: inEngland,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "paragraphs 150 and 151" }],
    lastChecked,
    verify: "Read paragraphs 150 and 151 of the 2026 edition, which we know from others who quote them.",
    text: "When a child changes school, the file must reach the new safeguarding lead as soon as possible: within five days, or the first five days of a new term, securely, apart from the main file and against a receipt. When a child joins us, we ask for the file and read it.",
  },
  {
    id: "recording.transferElsewhere",
    part: "recording",
    title: "When a child moves to another school",
    when: not(inEngland),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify: "Check how, and how soon, your nation’s guidance says that these files move.",
    text: "When a child changes school, the file goes to the {leadTitle} there within the time that our nation’s guidance sets, securely, apart from the main file and against a receipt. When a child joins us, we ask for the file and read it.",
  },
] as const satisfies readonly Clause[];
