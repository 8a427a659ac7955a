// Part “images”: nude and semi-nude images, generated images (facts.md §2.5, §5.2 row 21, §7.1 cards 6 to 8, 31, 32, §7.3 card 6).
import type { Clause } from "../clause.ts";
import { hasTeens, hasYounger, onlyYounger } from "../when.ts";

const lastChecked = "2026-11-22";

export const imagesClauses = [
  {
    id: "images.law",
    part: "images",
    title: "Images of young people under 18",
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "imagesLaw" }, { source: "kcsie", where: "paragraph 557" }],
    lastChecked,
    verify: "Read paragraph 557 of the 2026 edition, which we know from others who quote it.",
    text: "It is against the law to make, keep or send an indecent image of anybody under 18, even of oneself, even where both agreed. The law is there to protect young people, not to make criminals of them: nobody should be afraid to tell us.",
  },
  {
    id: "images.younger",
    part: "images",
    title: "Pictures and younger children",
    when: hasYounger,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "nudes" }],
    lastChecked,
    text: "Young children too are asked for pictures of private parts, or shown them, in a game with a chat or on a family tablet. We teach that these stay private, that being asked is never a secret, and that a child who tells us is not in trouble.",
  },
  {
    id: "images.noLooking",
    part: "images",
    title: "No adult looks",
    heads: true,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "imagesLaw" }, { source: "nudes" }, { source: "kcsie", where: "Part five, on images" }],
    lastChecked,
    text: "Staff must not look at a nude or sexual image of a child, ask for it, copy, print, save, forward or delete it. Whoever saw one by accident tells the {leadTitle}, and is looked after. If an image has to be looked at, that is for the police. We ask parents, too, to forward none and show us none.",
  },
  {
    id: "images.steps",
    part: "images",
    title: "What we do",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "nudes" }],
    lastChecked,
    text: `1. Whoever hears of it reassures the child and tells the {leadTitle} at once.
2. We write what others say: who is in it, made it, has it, any pressure. If a case below fits, we ring at once.
3. We speak with each child alone, and with parents early, unless that adds risk.
4. We help to get it taken down, and plan support.`,
  },
  {
    id: "images.straight",
    part: "images",
    title: "When it goes straight on",
    readers: ["policy"],
    when: hasTeens,
    standing: "practice",
    rests: [{ source: "nudes" }],
    lastChecked,
    verify:
      "Compare with the list in the advice on sharing nudes and semi-nudes, and check whether that advice has been replaced.",
    text: `We ring the police or {socialCare} at once if:

- an adult may have a part in it
- a child was pressed, threatened, tricked or paid, or may not have chosen freely, perhaps because of a disability
- what is described is violent, or far from usual at that age
- it is sexual, and a child in it is under 13
- a child may come to harm soon, or speaks of suicide or self-harm.

Otherwise we may deal with it here, and write down why.`,
  },
  {
    id: "images.straightYounger",
    part: "images",
    title: "Whom we ring",
    readers: ["policy"],
    when: onlyYounger,
    standing: "practice",
    rests: [{ source: "nudes" }],
    lastChecked,
    verify:
      "Compare with the list in the advice on sharing nudes and semi-nudes, and check whether that advice has been replaced.",
    text: "We ring the police or {socialCare} at once about any sexual image of one of our {pupils}, above all where an adult or older child may have a part in it, or there was pressure, a trick or a threat. If it may be a harmless family picture, we ask {socialCare}. Nobody looks to find out.",
  },
  {
    id: "images.remove",
    part: "images",
    title: "Getting an image taken down",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "reportRemove" }],
    lastChecked,
    text: "Anybody under 18 can use Report Remove, at childline.org.uk, to get a nude image of themselves off the public web; an adult sits beside them without looking. It does not reach private chats.",
  },
  {
    id: "images.generated",
    part: "images",
    title: "Generated and altered images",
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "definitions, on generated images" }, { source: "imagesLaw" }],
    lastChecked,
    verify: "Check how the law now covers generated and altered images, and tools that make them.",
    text: "An image made or altered with artificial intelligence is treated in the same way: the child it shows has been harmed, and “only a fake” is no comfort.",
  },
  {
    id: "images.threats",
    part: "images",
    title: "If somebody threatens to share an image",
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "nudes" }],
    lastChecked,
    verify: "Check the present advice of the National Crime Agency to schools on blackmail with images.",
    text: "Blackmail with an image can happen to anybody, and is not their fault. We teach: stop answering, do not pay, send nothing more, keep the messages, tell an adult now. We ring the police the same day, and leave nobody alone who feels hopeless.",
  },
] as const satisfies readonly Clause[];
