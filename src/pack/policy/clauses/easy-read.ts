import type { Clause } from "../clause.ts";

// Part "summary" in easy words: one idea a sentence, at most 12 words in each, at most 260 in all (facts.md §5.2 rows 2, 10 and 26, §9).

const lastChecked = "2026-11-22";

export const easyReadClauses = [
  {
    id: "summary.easyAbout",
    part: "summary",
    title: "What this page is about",
    readers: ["easyRead"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `This page is about keeping safe at {school}. It is about harmful sexual behaviour.

Sexual means about private parts or sex. Harmful means that it hurts or upsets someone.`,
  },
  {
    id: "summary.easyBody",
    part: "summary",
    title: "Your body",
    heads: true,
    readers: ["easyRead"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `Your body belongs to you. The parts under your underwear are private.

You can say no to a touch.

Other people can say no to you. Then you must stop.

If you need help in the toilet, helpers tell you each step.`,
  },
  {
    id: "summary.easyNotOkay",
    part: "summary",
    title: "What is not okay",
    heads: true,
    readers: ["easyRead"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `These things are not okay:

- touching someone who does not want it
- showing private parts to people
- sexual words that upset people
- sending or asking for pictures of private parts
- telling someone to keep it secret.

It can happen at {setting} or online. Online means on a phone or computer.

If it happens to you, it is not your fault.`,
  },
  {
    id: "summary.easyTell",
    part: "summary",
    title: "How to tell us",
    heads: true,
    readers: ["easyRead"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `You can tell any adult you feel safe with. You can ask for the {leadTitle}.

You can talk, sign, write, draw or point.

You can call Childline on 0800 1111. If you are in danger, call 999.`,
  },
  {
    id: "summary.easyNext",
    part: "summary",
    title: "What happens next",
    heads: true,
    readers: ["easyRead"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `We will listen. We will not be angry.

We cannot keep it a secret. We must tell people who keep you safe.

We will ask you what you want. We will make a plan with you.`,
  },
  {
    id: "summary.easyWorried",
    part: "summary",
    title: "Did you do something?",
    heads: true,
    readers: ["easyRead"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `Maybe you did something that hurt someone. You can tell us.

The behaviour must stop. You are still welcome here. We will help you.`,
  },
] as const satisfies readonly Clause[];
