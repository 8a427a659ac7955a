// Part “others”: witnesses, friends, brothers and sisters, rumours (facts.md §2.2, §5.2 row 18, §7.1 cards 16, 18, 31).
import type { Clause } from "../clause.ts";
import { hasTeens, onlyYounger } from "../when.ts";

const lastChecked = "2026-11-22";

export const othersClauses = [
  {
    id: "others.witnesses",
    part: "others",
    title: "Witnesses, friends and classmates",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five, on other children" }],
    lastChecked,
    text: "If it may be a crime, we ask the police first. Then one adult speaks alone with each child who saw it or was told, thanks them and writes down what they say. Staff watch for anybody left out, threatened or pressed to change their story. Group teaching comes later, with nobody recognisable.",
  },
  {
    id: "others.siblings",
    part: "others",
    title: "Brothers and sisters",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "caseReviews", where: "needs of one child hid those of another" }],
    lastChecked,
    text: "Brothers and sisters have an adult of their own and carry no news; the safeguarding lead of their school is told what is needed. If the behaviour was between them, or children at home may be at risk, the {leadTitle} rings {socialCare} the same day. Risk need not stop at one child, sex or age.",
  },
  {
    id: "others.talk",
    part: "others",
    title: "Rumours and group chats",
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five, on anonymity, rumours and social media" }],
    lastChecked,
    text: "To rumours all staff answer: “We never talk about one {pupil} with another. If something worries you, come to me.” A name or hint online may break the law: we ask whoever posted it, then the platform, to take it down, and tell the police of names and threats.",
  },
  {
    id: "others.talkYounger",
    part: "others",
    title: "Talk at the gate and online",
    when: onlyYounger,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five, on anonymity, rumours and social media" }],
    lastChecked,
    text: "A child who asks hears: “That is private. The grown-ups are looking after it. Does something worry you?” We ask parents not to guess at names at the gate or in chats, and to take down what they posted: it harms children and may break the law.",
  },
] as const satisfies readonly Clause[];
