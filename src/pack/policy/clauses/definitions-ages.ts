import { all, any, includes, is } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { ages, phase } from "../questions/school.ts";
import { hasSixteens, hasTeens, hasYounger, inEngland } from "../when.ts";

// Part "What the words mean": consent and its ages, and the body in the words of younger children (facts.md §5.2 row 5, §2.2).

const lastChecked = "2026-11-22";
const isUnderSixteen = any(is(phase, "secondary"), includes(ages, "secondary"));

export const definitionsAgesClauses = [
  {
    id: "definitions.touchYounger",
    part: "definitions",
    title: "Bodies, touch and secrets",
    when: hasYounger,
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `Children hear from all of us:

- My body is mine. The parts under my underwear are private.
- I may say no to a touch, to grown-ups too. I stop when somebody says no to me.
- A secret that worries me I can tell to any grown-up here.`,
  },
  {
    id: "definitions.consentTeens",
    part: "definitions",
    title: "Consent",
    when: hasTeens,
    heads: true,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "sexualOffences", where: "section 74" }],
    lastChecked,
    verify: "Compare with section 74 of the Sexual Offences Act 2003.",
    text: "Consent is a free choice by somebody able to make it, for one thing only, and can be taken back at any moment. Silence, going along, an earlier yes or being a couple is not consent; nor is a yes under pressure, threats or trickery, or from somebody asleep or too drunk or drugged to choose. A wide gap in age, ability or standing puts it in doubt.",
  },
  {
    id: "definitions.consentAges",
    part: "definitions",
    title: "Under 16",
    when: all(inEngland, isUnderSixteen),
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "sexualOffences", where: "sections 5 to 13" },
      { source: "kcsie", where: "Part five" },
    ],
    lastChecked,
    verify: "Check the sections at the source, and what local procedures ask for when a child under 13 is part of it.",
    text: "In law a child under 13 can never consent to sexual activity: the {leadTitle} must treat it as a safeguarding matter and speak to {socialCare}. The age of consent is 16. Sexual activity with somebody of 13 to 15 is against the law, but the law is not meant to make criminals of young people close in age who both chose freely. Whether they did is judged with {socialCare} and the police.",
  },
  {
    id: "definitions.consentSixteen",
    part: "definitions",
    title: "16 and 17",
    when: all(inEngland, hasSixteens),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "sexualOffences", where: "sections 16 to 24" }, { source: "imagesLaw" }],
    lastChecked,
    verify:
      "Check at the source which adults are in a position of trust, and the narrow exceptions in the law on images of somebody of 16 or 17.",
    text: "Young people of 16 and 17 can consent in law and must still be safeguarded; nude images of them stay against the law. No adult in a position of trust, such as a member of staff, may have any sexual contact with a {pupil} under 18.",
  },
] as const satisfies readonly Clause[];
