import type { Clause } from "../clause.ts";
import { hasTeens, onlyYounger } from "../when.ts";

// Part "What the words mean" (facts.md §5.2 row 5, §0.3, §1.3, §2.2, §9). What is said of ages and of the body: definitions-ages.ts.

const lastChecked = "2026-11-22";
const readPartFive = "Compare with Part five of the 2026 edition: our account rests on earlier editions.";
const alteredImages = "Check at the source how the law covers images that a computer has altered or made.";

export const definitionsClauses = [
  {
    id: "definitions.hsb",
    part: "definitions",
    title: "Harmful sexual behaviour",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "hackettHolmesBranigan" }, { source: "kcsie", where: "Part five" }, { source: "children1989" }],
    lastChecked,
    text: "Harmful sexual behaviour is sexual behaviour by a child (anybody under 18) that is out of step with their stage of development and may hurt them or somebody else, or that abuses a child or an adult (after Hackett, Holmes and Branigan).",
  },
  {
    id: "definitions.continuum",
    part: "definitions",
    title: "From expected to violent",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "hackett" }],
    lastChecked,
    text: `We think along five points, after Hackett (2010):

- expected: fits the age and stage, mutual, freely chosen
- inappropriate: once, or in the wrong place
- problematic: unusual, agreement or power unclear, no clear intent to harm
- abusive: harm done or meant, pressure, force or misused power
- violent: very intrusive, or violent in itself.

The line places behaviour, never a child.`,
  },
  {
    id: "definitions.childOnChild",
    part: "definitions",
    title: "Child-on-child abuse and exploitation",
    readers: ["policy"],
    standing: "practice",
    rests: [
      { source: "kcsie", where: "Part one and Part five" },
      { source: "workingTogether" },
      { source: "workforce" },
    ],
    lastChecked,
    text: "Guidance’s wider word is child-on-child abuse: bullying, violence, threats, control or sexual harm between children. Somebody else may also be using a child for sex, money or crime: we ask, and tell {socialCare}.",
  },
  {
    id: "definitions.words",
    part: "definitions",
    title: "Our words for children, and “alleged”",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "nice" }, { source: "kcsie", where: "Part five" }],
    lastChecked,
    text: "We say “the child who was affected” and “the child who displayed the behaviour”, or the word that a child chooses; guidance also speaks of victims and alleged perpetrators. “Alleged” means not yet settled by those whose task it is, never that we doubt the child who told us.",
  },
  {
    id: "definitions.violenceHarassment",
    part: "definitions",
    title: "Sexual violence and sexual harassment",
    when: hasTeens,
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }, { source: "sexualOffences" }],
    lastChecked,
    verify: readPartFive,
    text: `- Sexual violence: rape, assault by penetration, sexual assault (an unwanted sexual touch can be one, over clothes too), or making somebody take part in a sexual act without consent.
- Sexual harassment: other unwanted sexual behaviour, such as remarks, jokes, rumours, pulling at clothes, or sending sexual material. Taking a picture under somebody’s clothes is also a crime.

Both can happen online, in a couple, and between children of any sex.`,
  },
  {
    id: "definitions.unsafeYounger",
    part: "definitions",
    title: "Unkind or unsafe sexual words and touching",
    when: onlyYounger,
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    verify: readPartFive,
    text: `What guidance calls “sexual violence” and “sexual harassment” we say plainly:

- sexual words used to hurt or shame
- touching somebody’s private parts, or making them touch
- showing private parts, or pulling at clothes to see them
- games that one child does not want, or is told to keep secret.

A child may mean no harm and still do harm.`,
  },
  {
    id: "definitions.images",
    part: "definitions",
    title: "Images of children",
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "imagesLaw" }, { source: "nudes" }, { source: "kcsie", where: "paragraph 557" }],
    lastChecked,
    verify: alteredImages,
    text: "Images are nude, semi-nude or sexual pictures, films or live streams of anybody under 18, also those that a computer altered or made.",
  },
  {
    id: "definitions.imagesYounger",
    part: "definitions",
    title: "Pictures of children",
    when: onlyYounger,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "imagesLaw" }, { source: "nudes" }, { source: "kcsie", where: "paragraph 557" }],
    lastChecked,
    verify: alteredImages,
    text: "An indecent picture of a child is against the law, even one that a child took or a computer made. The law is there to protect children, who may not understand it.",
  },
] as const satisfies readonly Clause[];
