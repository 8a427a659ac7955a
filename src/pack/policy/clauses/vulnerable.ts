import type { Clause } from "../clause.ts";

// Part "Children who may be more at risk" (facts.md §5.2 row 9, §2.2 Equality, §10).

const lastChecked = "2026-11-22";

export const vulnerableClauses = [
  {
    id: "vulnerable.noAssumption",
    part: "vulnerable",
    title: "Any child, and no assumption",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    text: "Any child can be harmed or do harm. Those named here are harmed more often or heard less, because of what others do or overlook: we look more closely, and assume nothing.",
  },
  {
    id: "vulnerable.send",
    part: "vulnerable",
    title: "Special educational needs and disabilities",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part two, on children with special educational needs" }, { source: "nice" }],
    lastChecked,
    text: "Children with special educational needs or disabilities may lack words for what happened or need help with their bodies, and signs of harm are easily taken for part of the disability.",
  },
  {
    id: "vulnerable.sex",
    part: "vulnerable",
    title: "Girls, boys and LGBT+ children",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "ofsted2021" }, { source: "kcsie", where: "Part two and Part five" }, { source: "equality" }],
    lastChecked,
    text: "Girls report sexual harm more often; boys are harmed too, and may fear being laughed at. Children who are lesbian, gay, bisexual or transgender, or whom others take to be, are often singled out, and we pass on no more about them than safety needs.",
  },
  {
    id: "vulnerable.care",
    part: "vulnerable",
    title: "Care and earlier harm",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "paragraph 218, on children with a social worker" }],
    lastChecked,
    verify: "Compare with paragraph 218 of the 2026 edition: known to us second-hand.",
    text: "Children who were harmed before, or are or were in care, may expect little good from telling; earlier harm is never a reason to doubt them. The {leadTitle} must know who has a social worker, and brings that person in from the start.",
  },
  {
    id: "vulnerable.identity",
    part: "vulnerable",
    title: "Race, faith and language",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "equality" }],
    lastChecked,
    text: "Sexual words and touching can be racist, or mock a faith. We answer both, and ask what telling may set off at home. An interpreter is never a relation or another {pupil}.",
  },
  {
    id: "vulnerable.barriers",
    part: "vulnerable",
    title: "What makes telling hard",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "ofsted2021" }],
    lastChecked,
    text: "Children fear not being believed, being blamed, their parents’ anger and losing friends. So we say beforehand what happens, leave them choices, and ask again.",
  },
] as const satisfies readonly Clause[];
