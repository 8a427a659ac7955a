import { is } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { kind, trustPolicy } from "../questions/school.ts";
import { hasBoarders } from "../when.ts";

// Part "Who does what" (facts.md §5.2 row 7, §5.3 Q4, Q5, Q10). Names stand in the table alone.

const lastChecked = "2026-11-22";
const readPartTwo =
  "Compare with Part two of the 2026 edition and its annex on the role of the lead: known to us second-hand.";

export const rolesClauses = [
  {
    id: "roles.people",
    part: "roles",
    title: "Who is who",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "people",
  },
  {
    id: "roles.board",
    part: "roles",
    title: "Those who govern",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part two" }],
    lastChecked,
    verify: readPartTwo,
    text: "The {board} must look at this policy {reviewEvery} and approve it, check that it is lawful and followed, and give the {leadTitle} the time, money, training and standing that the work needs.",
  },
  {
    id: "roles.trust",
    part: "roles",
    title: "Our trust",
    when: is(kind, "trust"),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "education157" }],
    lastChecked,
    text: "Our {setting} belongs to {trust}, whose board of trustees answers in law for safeguarding here. Any local governors do what the trust has handed to them in writing: they visit, ask, and tell the trustees what they find. They hear of a child only where an exclusion or complaint comes before them.",
  },
  {
    id: "roles.trustPolicy",
    part: "roles",
    title: "The policy of the trust",
    when: is(trustPolicy, "yes"),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "{trust} has a policy of its own, which comes before this one. This one says how we carry it out here: our people, places and ways to tell. Where the two seem to differ, staff make the child safe and the {leadTitle} asks the trust the same day which one holds.",
  },
  {
    id: "roles.head",
    part: "roles",
    title: "The head",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "The {head} gives staff time to learn this policy, and hears the {leadTitle} before any decision on discipline.",
  },
  {
    id: "roles.lead",
    part: "roles",
    title: "The safeguarding lead and colleagues",
    heads: true,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part two and the annex on the role of the lead" }],
    lastChecked,
    verify: readPartTwo,
    text: `The {leadTitle} must be a senior member of staff, and answers for all that this policy asks, online safety included. Tasks may be shared with deputies; the responsibility may not. The lead:

- hears every report and decides
- refers to {socialCare} and the police, and asks until there is an answer
- leads on assessments, plans and records
- trains and supports staff.`,
  },
  {
    id: "roles.deputies",
    part: "roles",
    title: "Deputies, and when nobody is there",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part two and the annex on the role of the lead" }],
    lastChecked,
    verify: readPartTwo,
    text: `Every deputy must be trained to the same standard, and acts with the same authority. Staff must be able to reach the lead or a deputy throughout the {setting} day, and from clubs and trips. When all are away:

{cover}`,
  },
  {
    id: "roles.colleagues",
    part: "roles",
    title: "Special educational needs, and online safety",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "sendCode" }, { source: "kcsie", where: "Part two, on online safety" }],
    lastChecked,
    text: "Whoever coordinates special educational needs joins in whenever a child with such needs is part of it, and fits questions, plans and teaching to how that child understands. Whoever leads on online safety checks that filtering and monitoring work, and passes on alerts the same day.",
  },
  {
    id: "roles.boarding",
    part: "roles",
    title: "The head of boarding",
    when: hasBoarders,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Whoever is in charge of boarding sees that every house has adults who can be found by day and night, rooms and bathrooms that are private and safe, and older {pupils} with duties who know where these end. Nothing of this kind is settled inside a house: the {leadTitle} is told at once.",
  },
  {
    id: "roles.staff",
    part: "roles",
    title: "Every adult here",
    heads: true,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part one" }],
    lastChecked,
    verify: "Compare with Part one of the 2026 edition, which all staff now read in full: known to us second-hand.",
    text: "Every adult who works here, paid or not, must know who the {leadTitle} is, and pass on every worry the same day without having to be sure. Anybody may go to {socialCare} or the police themselves.",
  },
  {
    id: "roles.families",
    part: "roles",
    title: "Those who learn here, and families",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "We ask {pupils} to respect each other’s bodies and privacy, and to tell an adult when somebody is hurt or worried. We ask parents and carers to come to us early.",
  },
] as const satisfies readonly Clause[];
