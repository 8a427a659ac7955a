import { any, is } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { published } from "../questions/keeping.ts";
import { hasAdults, hasTeens, onlyYounger } from "../when.ts";

// Part "summary" for parents and carers: one page, at most 360 words, for a reader of about 11 (facts.md §5.2 row 2, §8, §9).

const lastChecked = "2026-11-22";

export const forParentsClauses = [
  {
    id: "summary.parentsAbout",
    part: "summary",
    title: "What this page is about",
    readers: ["parents"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Sometimes a child’s sexual words or actions upset or hurt another child. It can happen at any age, in any {setting}, and online. This is what we do at {school}:",
  },
  {
    id: "summary.parentsWeDo",
    part: "summary",
    title: "What we do",
    readers: ["parents"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    text: `- We listen, act the same day and keep every child safe. We help both children.
- We tell you, apart from the other family, unless that would put somebody at risk or the police ask us to wait. We cannot tell you about their child.
- If a child may be at risk, we tell {socialCare} or the police, sometimes before we can ask you.`,
  },
  {
    id: "summary.parentsAdults",
    part: "summary",
    title: "If your child is 18 or over",
    when: hasAdults,
    readers: ["parents"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "If your child is 18 or over, we ask them before we talk with you, unless somebody is at risk.",
  },
  {
    id: "summary.parentsYouDo",
    part: "summary",
    title: "If you are worried",
    heads: true,
    readers: ["parents"],
    standing: "practice",
    rests: [{ source: "nudes" }],
    lastChecked,
    text: `- Ask for our {leadTitle}, or tell any adult here.
- If your child tells you, stay calm, listen and say thank you. You need not find out more.
- If there is a nude picture, do not look, save it or send it on, even as proof. Tell us.
- Please do not go to the other family or write about it online.`,
  },
  {
    id: "summary.parentsTalk",
    part: "summary",
    title: "Talking with your child",
    heads: true,
    when: hasTeens,
    readers: ["parents"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Short talks, often, work best: about respect, pressure, a free yes and pictures. Say that you will help, whatever has happened, and will not take the telephone away for telling you.",
  },
  {
    id: "summary.parentsTalkYounger",
    part: "summary",
    title: "Talking with your child",
    heads: true,
    when: onlyYounger,
    readers: ["parents"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Short talks, often, work best. Use the real names for private parts. Say that everybody may say no to a touch, and that a secret about bodies is for telling. Say that you will not be cross.",
  },
  {
    id: "summary.parentsAffected",
    part: "summary",
    title: "If your child was affected",
    heads: true,
    readers: ["parents"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Tell them that it is not their fault. We ask what they want, a named adult looks out for them, and we try to keep their day as it was. You help us plan.",
  },
  {
    id: "summary.parentsDisplayed",
    part: "summary",
    title: "If your child displayed the behaviour",
    heads: true,
    readers: ["parents"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "You may feel shock, shame or anger; many parents do. Your child still belongs here, goes on learning and can get help. We ask what may lie behind it and take nothing for granted. You help us plan. At home, watch more closely, stay kind, and say that you love them.",
  },
  {
    id: "summary.parentsRing",
    part: "summary",
    title: "Whom you can ring",
    heads: true,
    readers: ["parents"],
    standing: "practice",
    rests: [{ source: "lucyFaithfull" }],
    lastChecked,
    text: `- Danger now: 999
- NSPCC Helpline, for any worry about a child: 0808 800 5000
- Stop It Now, in confidence, about a child’s sexual behaviour: 0808 1000 900
- Childline, for your child: 0800 1111`,
  },
  {
    id: "summary.parentsWhole",
    part: "summary",
    title: "The whole policy",
    when: any(is(published, "names"), is(published, "roles")),
    readers: ["parents"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "The whole policy is on our website. Ask the office to print it, read it out or explain it.",
  },
  {
    id: "summary.parentsWholeAsk",
    part: "summary",
    title: "The whole policy",
    when: is(published, "onRequest"),
    readers: ["parents"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "Ask the office for the whole policy. It is free. They can also read it out or explain it.",
  },
] as const satisfies readonly Clause[];
