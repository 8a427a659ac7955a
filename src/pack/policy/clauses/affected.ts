// Part “affected”: supporting the child who was affected (facts.md §2.2, §5.2 row 16, §7.2, §7.3).
import type { Clause } from "../clause.ts";
import { hasTeens, onlyYounger } from "../when.ts";

const lastChecked = "2026-11-22";

export const affectedClauses = [
  {
    id: "affected.care",
    part: "affected",
    title: "Heard, safe and not to blame",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on responding to reports and supporting the child" }],
    lastChecked,
    text: "The child must be taken seriously, kept safe and offered support, however late they tell and however small it sounds. Nothing we do may suggest that telling was wrong, or that it was their fault. We spare them telling it twice where we can.",
  },
  {
    id: "affected.wishes",
    part: "affected",
    title: "What the child wants",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on the wishes of the child" }],
    lastChecked,
    text: "We must ask what the child wants, and give them as much say as we can. Keeping children safe is an adult’s decision: where we act against a child’s wish, we tell them first what we will do, who will know, and why.",
  },
  {
    id: "affected.day",
    part: "affected",
    title: "School life",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five, on supporting the child in school" }, { source: "csaCentre" }],
    lastChecked,
    text: "The child has a place to go and a way to leave a room, agreed with them. We watch attendance, friendships, mood and signs of self-harm, and look behind a change before calling it bad behaviour. Support lasts as long as it is needed, and begins again when effects come later.",
  },
  {
    id: "affected.help",
    part: "affected",
    title: "Help from outside",
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify: "Check what is offered in your area, from what age, and the present guidance on therapy before a trial.",
    text: "We help child and family to reach their doctor, mental health services, counselling, an independent sexual violence adviser or Childline, and follow up what does not come. Therapy need not wait for the police or a trial.",
  },
  {
    id: "affected.helpYounger",
    part: "affected",
    title: "Help for younger children",
    when: onlyYounger,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify: "Check what is offered in your area and from what age.",
    text: "We help the family to reach their doctor, the school nurse, mental health services or play therapy. The child hears: your body is your own, it was not your fault, you were right to tell.",
  },
  {
    id: "affected.unconfirmed",
    part: "affected",
    title: "If a report is not confirmed",
    heads: true,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part five, on reports that are not substantiated" }],
    lastChecked,
    verify:
      "Check what Part five of the 2026 edition says about unsubstantiated, unfounded, false and malicious reports.",
    text: "“Not confirmed” does not mean untrue. If a report is not confirmed, or turns out to be untrue, the {leadTitle} must consider whether the child who told needs help, or was harmed by somebody else. The other child is supported too, and told where things stand. Discipline is thought of only where a report is shown to have been invented on purpose.",
  },
] as const satisfies readonly Clause[];
