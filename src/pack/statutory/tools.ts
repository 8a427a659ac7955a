import type { IsoDate } from "../../lib/dates.ts";

/**
 * A tool or guide that people use to understand behaviour, to plan, or to look at a whole school (facts.md §1.2): named and pointed
 * to, in our own words. None of its content is here. One that a judgement can draw on has the same id there (words/levels.ts).
 */
export interface Tool {
  readonly name: string;
  readonly owner: string;
  /** What it is, in a line or two of our own. */
  readonly about: string;
  readonly isFor: string;
  /** Whether its owner lets only those use it whom it has trained; absent where anybody may read it. */
  readonly needsTraining?: true;
  /** On what terms it may be used, and what Waymark therefore does not do with it. */
  readonly terms: string;
  /** An address without a scheme, for people to type. The app opens none. */
  readonly at: string;
  readonly lastChecked: IsoDate;
  /** How well it is known: A read at the source, B second-hand, K general knowledge (facts.md §0.1). */
  readonly mark: "A" | "B" | "K";
  /** What a person has to check before relying on it; absent where nothing is in doubt. */
  readonly verify?: string;
}

const lastChecked = "2026-11-22";
const onlyNamed = "No open licence is known. Waymark names it and points to it.";

export const toolRegister = {
  brook: {
    name: "Sexual Behaviours Traffic Light Tool",
    owner: "Brook",
    about: "Sorts behaviours by age group under three colours, with what each asks of adults.",
    isFor: "People who work with children up to 18 and have been trained by Brook.",
    needsTraining: true,
    terms:
      "Training comes before access. Waymark holds none of its lists, age groups or pictures and works out no colour; it keeps who used it, when they were trained, and the outcome.",
    at: "brook.org.uk",
    lastChecked,
    mark: "A",
    verify: "Check which colours and age groups the present edition has.",
  },
  aim: {
    name: "AIM checklists and assessments",
    owner: "The AIM Project",
    about:
      "Guidelines and checklists for schools, and assessments by specialists, for under-twelves and for older children.",
    isFor: "Schools that have been trained in the education guidelines; specialists for the assessments.",
    needsTraining: true,
    terms:
      "Sold with training. Waymark holds none of the items, and a plan written here is no AIM assessment; it keeps that one was done, by whom, and the outcome.",
    at: "aimproject.org.uk",
    lastChecked,
    mark: "A",
  },
  hackett: {
    name: "Continuum of sexual behaviours (2010)",
    owner: "Simon Hackett; explained by NSPCC Learning",
    about: "Five points, from what is expected of a child to what is violent.",
    isFor: "Anybody who works with children. NSPCC teaches it.",
    terms:
      "Waymark uses the names of the points with attribution and puts the rest in its own words. The picture and the text of the continuum are not here, and no point is worked out.",
    at: "learning.nspcc.org.uk",
    lastChecked,
    mark: "A",
  },
  nspccFramework: {
    name: "Harmful sexual behaviour framework (second edition, 2019)",
    owner: "Hackett, Branigan and Holmes; NSPCC",
    about: "Helps the agencies of an area to look at what they do together, and what is missing.",
    isFor: "Local partnerships and those who lead in them.",
    terms: "Its source is to be named. Waymark cites it, copies nothing, and does not speak for NSPCC.",
    at: "learning.nspcc.org.uk",
    lastChecked,
    mark: "A",
  },
  csaSafetyPlanning: {
    name: "Safety planning in education (2022)",
    owner: "Centre of expertise on child sexual abuse",
    about:
      "What to do when a concern comes up, how to plan for every child’s safety, and how to talk with children and parents.",
    isFor: "Everybody in education, in any kind of school, with parts on additional needs.",
    terms: `Free to read. ${onlyNamed} Its template is not copied.`,
    at: "csacentre.org.uk",
    lastChecked,
    mark: "B",
    verify: "Check its licence, and read the guide itself: our account comes from what others say of it.",
  },
  protectiveBehaviours: {
    name: "Protective Behaviours",
    owner: "Taught by several organisations",
    about: "Teaches children and adults to notice when they feel unsafe, and whom to turn to.",
    isFor: "Staff who have been trained, for lessons and for work with one child.",
    needsTraining: true,
    terms: "Taught in courses. Waymark holds none of their materials.",
    at: "safety-net.org.uk",
    lastChecked,
    mark: "B",
    verify: "Known from a survey of 2017. Check who teaches it where you are.",
  },
  spottingTheSigns: {
    name: "Spotting the Signs",
    owner: "Brook, and the British Association for Sexual Health and HIV",
    about: "A set of questions that helps health staff to notice sexual exploitation.",
    isFor: "Health professionals in sexual health services; others may meet its outcome in a referral.",
    terms: "Made for health services. Waymark holds none of its questions.",
    at: "brook.org.uk",
    lastChecked,
    mark: "B",
    verify: "Known from a survey of 2017. Check whether it is still in use where you are.",
  },
  beyondReferrals: {
    name: "Beyond Referrals: a school’s own look at itself",
    owner: "Contextual Safeguarding",
    about:
      "Looks at a school in four areas: structures and systems, prevention, identification, response and intervention.",
    isFor: "Schools and those who advise them, with pupils and staff taking part.",
    terms:
      "Free to read. Waymark’s whole-school check uses the names of the four areas with attribution; questions and scores are its own, or are not there.",
    at: "contextualsafeguarding.org.uk",
    lastChecked,
    mark: "A",
  },
  farrer: {
    name: "Addressing child-on-child abuse: a toolkit",
    owner: "Farrer & Co, with Carlene Firmin",
    about:
      "Advice and a policy for schools, with a way to think about risk in the whole school as well as for one child.",
    isFor: "Schools that write their policy and look at where harm can happen.",
    terms: onlyNamed,
    at: "farrer.co.uk",
    lastChecked,
    mark: "B",
    verify: "Check which edition is current: our account comes from policies that rest on it.",
  },
  lucyFaithfull: {
    name: "Help for schools",
    owner: "Lucy Faithfull Foundation",
    about: "Advice on a case by telephone, guides, and safety plans that were adapted from practice.",
    isFor: "Staff who need advice about harmful sexual behaviour. No training is asked for.",
    terms: `Confidential and free to ask. ${onlyNamed} Its templates are not copied.`,
    at: "lucyfaithfull.org.uk",
    lastChecked,
    mark: "A",
  },
  preventionToolkit: {
    name: "Toolkit to prevent harmful sexual behaviour (2020)",
    owner: "Lucy Faithfull Foundation",
    about: "Explains behaviour and how it can be prevented, at home and at school.",
    isFor: "Parents, carers and people who work with children.",
    terms: onlyNamed,
    at: "lucyfaithfull.org.uk",
    lastChecked,
    mark: "B",
    verify: "Check that this edition is still the current one.",
  },
  swgfl: {
    name: "Harmful sexual behaviour in schools: resources",
    owner: "SWGfL and the Marie Collins Foundation",
    about:
      "A policy, a risk assessment, a referral template and answers to questions, from a support service that has ended.",
    isFor: "Schools that want templates in a word processor.",
    terms: `Free to download. ${onlyNamed} Nothing of its wording or layout is copied.`,
    at: "swgfl.org.uk",
    lastChecked,
    mark: "A",
    verify: "Check its licence before you change or share the templates.",
  },
} as const satisfies Readonly<Record<string, Tool>>;
export type ToolId = keyof typeof toolRegister;
