import { all, is, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { phase } from "../questions/school.ts";
import { hasBoarders, hasSpecial, hasYounger, isResidentialSpecial } from "../when.ts";

// Part "How children can tell us" (facts.md §5.2 row 10, §5.3 Q14, §8 Childline, §10).

const lastChecked = "2026-11-22";

/** The same for every boarder; the standards behind it are two. */
const forBoarders =
  "Boarders must be able to turn to a person outside the house and outside the staff, whose name and number hang in every house. They must be able to telephone home, that person and Childline in private. At night they know which adult is awake or can be woken.";

export const tellingClauses = [
  {
    id: "telling.ways",
    part: "telling",
    title: "Ways to tell",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part two and Part five" }],
    lastChecked,
    verify: "Compare with the 2026 edition: known to us from earlier editions.",
    text: "Many children never say aloud what happened, so we must have ways to tell that they know, understand and find easy. We show {pupils} ours every term:",
  },
  {
    id: "telling.routes",
    part: "telling",
    title: "Our ways to tell",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    made: "reportingRoutes",
  },
  {
    id: "telling.routesDetail",
    part: "telling",
    title: "Where they are",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `Where to find them:

{routesDetail}`,
  },
  {
    id: "telling.noWrongDoor",
    part: "telling",
    title: "No wrong door",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Any adult here is the right one to tell; no child is sent on to tell it again. A rule that the child broke at the time does not stop us from helping.",
  },
  {
    id: "telling.younger",
    part: "telling",
    title: "Young children",
    when: hasYounger,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Young children tell in play, drawings, a sudden change, half a sentence: adults stop and listen. Our ways to tell have pictures too.",
  },
  {
    id: "telling.communication",
    part: "telling",
    title: "Signs, symbols and devices",
    when: hasSpecial,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "csaCentre" }],
    lastChecked,
    text: "Each child has a way to tell that fits how they communicate: signs, symbols, a device, an adult who knows them. When a child’s behaviour changes, we ask whether it is telling us something before we put it down to their needs.",
  },
  {
    id: "telling.boarding",
    part: "telling",
    title: "For boarders",
    when: all(hasBoarders, not(isResidentialSpecial)),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "boardingStandards", where: "on contact with families and an independent person" }],
    lastChecked,
    verify: "Check the standards that apply to your kind of boarding.",
    text: forBoarders,
  },
  {
    id: "telling.residentialSpecial",
    part: "telling",
    title: "For boarders",
    when: isResidentialSpecial,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "residentialStandards", where: "on contact with families and an independent person" }],
    lastChecked,
    verify: "Check the standards that apply to your kind of boarding.",
    text: forBoarders,
  },
  {
    id: "telling.next",
    part: "telling",
    title: "What happens next",
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "ofsted2021" }],
    lastChecked,
    text: "The same day, the {leadTitle} or an adult whom the child trusts tells them what happens now, who has to know, when they will hear more, and what is theirs to choose: who sits with them, what would help today.",
  },
  {
    id: "telling.friends",
    part: "telling",
    title: "For a friend, or without a name",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "A friend who tells has done right. We ask how they are, and never ask them to keep watch, find out more or carry messages. We act on a note without a name as on any other, and look for the writer only if somebody may be in danger.",
  },
  {
    id: "telling.childline",
    part: "telling",
    when: not(is(phase, "earlyYears")),
    title: "Somebody outside",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Anybody under 19 can talk to Childline without paying or giving a name: 0800 1111. We show the number where {pupils} pass every day.",
  },
] as const satisfies readonly Clause[];
