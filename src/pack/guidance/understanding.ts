import type { IsoDate } from "../../lib/dates.ts";
import type { SourceId } from "../statutory/sources.ts";
import { levels } from "../words/levels.ts";
import { type CardPhase, phases } from "./card.ts";

/** A part of the page: what it is about, then lines to read or rows of a word and what is said of it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly rows?: readonly (readonly [term: string, says: string])[];
  readonly lines?: readonly string[];
}

/** The questions that ask for a level of concern. */
export const levelQuestions = [
  "incident/judgements/level",
  "judgement/level",
  "reasoning/level",
  "risk-assessment/level",
  "referral/concernLevel",
] as const;

type Level = keyof typeof levels;
/** What people look for at each point, and what usually answers it (facts.md §1.3). */
const points: Readonly<Record<Level, string>> = {
  expected:
    "It fits the age and stage. Both want it, both decide, and nobody who knows children of that age is surprised. Teach, reassure, explain what is private. Write a short note if anybody asked about it.",
  inappropriate:
    "It happened once, or in the wrong place, moment or words. Friends may laugh it off, and usually nobody was pushed. Answer it the same day, write it down, teach, and look for a pattern.",
  problematic:
    "It is odd for the age, unexpected, or hard to stop. Whether both were free to choose is unclear, or one has more say. Nobody seems to have been meant to be hurt. Make a plan, tell parents, take advice, think of {earlyHelp}.",
  abusive:
    "Somebody is harmed, or was meant to be. Power, pressure or force is used; agreement is missing or was not free. Refer to {socialCare}; tell the police where it may be a crime; make a plan for each child.",
  violent:
    "It is very intrusive, or bodily violence is part of it or the point of it. Make everybody safe at once; then police and {socialCare}.",
};

/** In general, and never a list by age: those belong to the tools and to people trained in them (facts.md §1.2). */
const expectedAt: Readonly<Record<CardPhase, string>> = {
  earlyYears:
    "Curious about bodies, at ease without clothes, fond of games of families and doctors with friends of the same age. It is light, it comes and goes, and a calm word turns it to something else.",
  primary:
    "Questions about babies and bodies, giggles at rude words, games of chasing, and a growing wish to be private. They understand a rule that is explained, and stop when they are asked.",
  secondary:
    "Interest in sex, first relationships, talk and jokes among friends, wanting to be wanted. What counts is whether it is chosen, equal, private and kind.",
  post16:
    "Relationships between people near in age and standing. Agreement has to be free each time, and an image of somebody under 18 is still for the {lead} to know.",
};

/** What helps to think about a behaviour before anybody gives it a level. In our own words; words in braces are put in by nation. */
export const understanding = {
  title: "Understanding behaviour",
  gist: "What to think about before anybody says how worrying a behaviour is. A person decides; nothing here adds up to a level.",
  lastChecked: "2026-11-29" satisfies IsoDate,
  sources: [
    "hackett",
    "hackettHolmesBranigan",
    "chaffin",
    "nice",
    "caseReviews",
    "workforce",
    "csaCentre",
    "kcsie",
  ] satisfies readonly SourceId[],
  parts: [
    {
      id: "children",
      title: "Two children, and a behaviour",
      lead: "Behaviour is called harmful when it is sexual, does not fit a child’s stage of development, and may hurt that child or anybody else (after Hackett, Holmes and Branigan).",
      lines: [
        "“Harmful” describes what was done. The child who did it is a child, with needs, a family and a future.",
        "Safety comes before any level: whoever may be in danger is made safe first, whatever it turns out to be.",
        "Both are your pupils. Each has an adult of their own, a plan of their own and a say in it.",
        "Some children who behave so have been harmed themselves, and many have not. Ask; assume neither.",
        "A level is one person’s view on one day. It is no verdict, and it can move in both directions.",
      ],
    },
    {
      id: "continuum",
      title: "Five points, after Hackett (2010)",
      lead: "From what is expected of a child to what is violent. The edges are not sharp, and a behaviour may move along them. NSPCC Learning gathers the five under three: developmentally typical, problematic, harmful.",
      rows: (Object.keys(levels) as readonly Level[]).map((level) => [levels[level].label, points[level]] as const),
    },
    {
      id: "stage",
      title: "Age and stage",
      lines: [
        "Is this what many children of this age and stage might do or say? How do you know, and whom could you ask?",
        "Is this child’s stage of development another than their age? Say what they understand and can do.",
        "Where might they have learned it: friends, family, something seen online, something done to them?",
        "What had they been taught about bodies, privacy and agreement, in words that they use?",
        "What else fills their days: play, friends, lessons, sleep? Is that being crowded out?",
      ],
    },
    {
      id: "power",
      title: "Power and agreement",
      lines: [
        "Who is older, bigger, more able, more popular? Who has something that the other wants or fears to lose?",
        "Could the other child have said no, and would it have been heard? Silence and going along are not agreement.",
        "Was there pressure, a trick, a bribe, a dare, a threat or force?",
        "Where was it, who could have seen it, and was it meant to stay hidden?",
        "Who is believed at your school, and who is not? Think of sex, race, disability, faith and sexuality.",
        "Two children who both say yes have not settled it, above all where one is younger or disabled.",
      ],
    },
    {
      id: "signs",
      title: "Signs that ask for a closer look",
      lead: "After Chaffin and others (2002), and what NSPCC and local guidance add, put in our own words. They are there to think with. One may weigh more than all the others.",
      lines: [
        "It happens more than you would expect, or takes on new forms.",
        "Adults stepped in, and it goes on where they do not see.",
        "Somebody is upset, frightened or keeps away; or the child who does it is distressed.",
        "Force, fear or threats are part of it.",
        "The children are far apart in age, size or ability.",
        "It stands in the way of learning, friends or sleep.",
        "The child seems driven to it and is hard to turn to anything else.",
        "The child knows what is hard to know at that age.",
        "There were gifts, favours or secrets first, as if somebody was being prepared.",
      ],
    },
    {
      id: "needs",
      title: "Additional needs and communication",
      lines: [
        "Ask first what the behaviour does for the child: comfort, contact, being understood, getting away, copying, pain.",
        "A behaviour that comes from a need can still hurt somebody. Answer the need, and keep the other child safe.",
        "Do not put it down to a disability. Disabled children are harmed too, and adults explain their signs away.",
        "Teach at the age in years, in a form that can be taken in: few words, pictures, practice, one answer from all adults.",
        "Use the child’s own way of speaking: signs, symbols, a device, an interpreter. Check that it has words for the body.",
        "Have somebody there who knows how this child communicates, and write down how each thing was said.",
        "Personal care, transport and many adults change both risk and privacy. Think through each of them.",
      ],
    },
    {
      id: "expected",
      title: "What can be expected",
      lead: "In general, since children and families differ. Lists by age belong to tools that people are trained in; “Tools, and who is trained”, under “Your team”, says which.",
      rows: [
        ...(Object.keys(phases) as readonly CardPhase[]).map((phase) => [phases[phase], expectedAt[phase]] as const),
        [
          "At any age",
          "What takes force or fear, stays hidden from adults or leaves somebody upset is not settled by being common.",
        ],
      ],
    },
    {
      id: "exploitation",
      title: "It may be exploitation as well",
      lead: "The two overlap, and are easily taken for one another. Both can be true of one child, and of each of them.",
      lines: [
        "Who gains by it? Think of money, gifts, lifts, a bed, belonging, standing in a group, a debt worked off.",
        "Who stands behind it: somebody older, a group, a person met online, somebody at home?",
        "A child who brings others, films or keeps watch may be doing as they are told. They may harm and be harmed.",
        "Do not wait until you know which it is. Tell the {lead} today, and write down both possibilities.",
        "In a referral to {socialCare} say both: what this child may have done, and what may be being done to them.",
        "Ask {socialCare} and the police how exploitation is reported where you are. It may have a form of its own.",
        "A child is exploited by somebody. No child chooses that, and none is to blame for it.",
      ],
    },
    {
      id: "area",
      title: "Levels differ by area",
      lines: [
        "Your area may have levels, forms or a panel of its own, and may draw the lines elsewhere or call them otherwise.",
        "Choose a point here and write the local word beside it. In a referral use the local one.",
        "Whoever leads keeps the local levels in the local directory, under Settings; the referral offers them from there.",
      ],
    },
    {
      id: "coming",
      title: "Coming to a level",
      lines: [
        "Talk it over with a colleague. Views may differ: write down both, and who holds which.",
        "Say how sure you are, and what nobody knows yet.",
        "Look again when more is known. The earlier view stays on record beside the new one.",
        "Whoever is trained in a tool uses it as its licence says. Write down who, when they were trained, and the outcome only.",
      ],
    },
  ] satisfies readonly Part[],
} as const;
