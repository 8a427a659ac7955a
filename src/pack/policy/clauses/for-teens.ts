import { all, any, is, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { kind, phase } from "../questions/school.ts";
import { hasTeens } from "../when.ts";

// Part "summary" for pupils of 11 and over, and for students in a college: at most 330 words (facts.md §5.2 rows 2 and 10, §8, §9).

const lastChecked = "2026-11-22";

const isCollege = any(is(phase, "sixteenPlus"), is(kind, "college"));
const inSchool = all(hasTeens, not(isCollege));
const inCollege = all(hasTeens, isCollege);

export const teensClauses = [
  {
    id: "summary.teensYours",
    part: "summary",
    title: "Your body, your say",
    heads: true,
    when: hasTeens,
    readers: ["teens"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "A yes counts only when it is free: no pressure, no fear, no trick, and able to change to no at any moment. Silence is not a yes. This goes for everybody, together or not.",
  },
  {
    id: "summary.teensNotOkay",
    part: "summary",
    title: "What is not okay",
    heads: true,
    when: hasTeens,
    readers: ["teens"],
    standing: "practice",
    rests: [{ source: "nudes" }, { source: "imagesLaw" }],
    lastChecked,
    text: `- Sexual comments, names, rumours or “jokes” that somebody does not want.
- Touching, grabbing, cornering, or lifting clothes.
- Asking again and again, or threatening to share something.
- Nude or sexual pictures of anybody under 18: taking, making with an app, asking, keeping or passing on. The law on this is there to protect you.

If it happened to you, it is not your fault. Not if you froze, went along with it, sent a picture or said nothing for years.`,
  },
  {
    id: "summary.teensTell",
    part: "summary",
    title: "How to tell us",
    heads: true,
    when: hasTeens,
    readers: ["teens"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `Tell any adult you trust, or ask for the {leadTitle}. Speak, write or send a friend. You need no proof. Never show anybody a nude picture as proof: just say that it is there.

{routesDetail}`,
  },
  {
    id: "summary.teensNext",
    part: "summary",
    title: "What happens next",
    heads: true,
    when: inSchool,
    readers: ["teens"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    text: "We listen and take you seriously. We cannot promise secrecy, but we tell only people who need to know. We ask what you want, and say so when we have to do something else. We make your day safer; you are not the one who has to disappear. We talk to your parents or carers, unless that puts you at risk.",
  },
  {
    id: "summary.teensNextCollege",
    part: "summary",
    title: "What happens next",
    heads: true,
    when: inCollege,
    readers: ["teens"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    text: "We take you seriously. We cannot promise secrecy, but we tell only people who need to know. We ask what you want, and say so when we have to do something else. We make your day safer; you are not the one who has to leave. We talk with you before we speak to your parents or carers. If you are 18 or over, we normally ask first.",
  },
  {
    id: "summary.teensWorried",
    part: "summary",
    title: "Worried about your own behaviour?",
    heads: true,
    when: inSchool,
    readers: ["teens"],
    standing: "practice",
    rests: [{ source: "lucyFaithfull" }],
    lastChecked,
    verify: "Open shorespace.org.uk to see that Shore is still there, and for which ages.",
    text: "Perhaps you went too far, or have thoughts that scare you. Telling is the hardest part, and the start of change. If somebody may be at risk, we must act; you still get help, and you stay one of us. From 13 to 18 you can also talk to Shore without giving your name: shorespace.org.uk.",
  },
  {
    id: "summary.teensWorriedCollege",
    part: "summary",
    title: "Worried about your own behaviour?",
    heads: true,
    when: inCollege,
    readers: ["teens"],
    standing: "practice",
    rests: [{ source: "lucyFaithfull" }],
    lastChecked,
    verify: "Open shorespace.org.uk to see that Shore is still there, and for which ages.",
    text: "Perhaps you went too far, or have thoughts that scare you. Telling is the hardest part, and the start of change. If somebody may be at risk, we must act; you still get help. Up to 18 you can talk to Shore without giving your name: shorespace.org.uk. At any age, Stop It Now listens in confidence: 0808 1000 900.",
  },
  {
    id: "summary.teensOutside",
    part: "summary",
    title: "Help outside",
    heads: true,
    when: hasTeens,
    readers: ["teens"],
    standing: "practice",
    rests: [{ source: "reportRemove" }],
    lastChecked,
    text: `- In danger: 999
- Childline, under 19: 0800 1111, childline.org.uk
- A nude of you is online and you are under 18: Report Remove, childline.org.uk`,
  },
] as const satisfies readonly Clause[];
