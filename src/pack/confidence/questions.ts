// What the staff confidence check asks, in our own words. It covers the areas that a survey of 2017 asked about (published.ts), and
// two that a school needs beside them. Each thing counted is either said or not, so that nothing finer than two sums is ever kept.

export const scale = {
  very: "Very sure",
  fairly: "Fairly sure",
  partly: "Partly sure",
  little: "Not very sure",
  none: "Not sure at all",
  cannot: "I can’t say",
} as const;
export const yesNo = { yes: "Yes", no: "No", unsure: "I don’t know" } as const;

/** Where a weak answer leads: something in Waymark, and whom it helps. */
export interface Lead {
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

const leads = {
  sessions: {
    title: "A short session in a staff meeting",
    detail: "Ten minutes on one invented case do more than a page that nobody opens.",
    href: "/team/sessions",
  },
  understanding: {
    title: "Read how behaviour is understood",
    detail: "What is to be expected, what is not, and what to think about before anybody says how worrying it is.",
    href: "/guidance/understanding",
  },
  cards: {
    title: "Go through a card together",
    detail: "What to do now, today and this week, for what happens most. Print one for the staff room.",
    href: "/guidance",
  },
  training: {
    title: "See whose training has run out",
    detail: "The training log says who had what and until when, and what is due for renewal.",
    href: "/team/training",
  },
  practice: {
    title: "Practise in the practice school",
    detail: "Invented cases from first record to plan, where nothing can go wrong.",
    href: "/settings/practice",
  },
  plans: {
    title: "Write the next plan together",
    detail: "The plan builder has examples for each place. Two people at one tablet learn it fastest.",
    href: "/plans/start",
  },
  parents: {
    title: "Go through the cards about families",
    detail: "What to say first to parents, and what to leave out, before the next conversation.",
    href: "/guidance",
  },
  policy: {
    title: "Write the policy, or show where it is",
    detail: "From questions to an adopted edition, with a page for all staff.",
    href: "/policy",
  },
  directory: {
    title: "Fill in the local directory",
    detail: "The authority’s front door, who gives advice, and who answers at night.",
    href: "/directory",
  },
  contacts: {
    title: "Show who can help",
    detail: "Services outside school, also for adults who are worn down by this work.",
    href: "/guidance/contacts",
  },
  supervision: {
    title: "Set a time to talk that does not move",
    detail: "Half an hour each half-term with somebody outside the case. Notes of it stay apart from children’s files.",
    href: "/team/supervision",
  },
} as const satisfies Readonly<Record<string, Lead>>;

/** One thing that is counted. */
export interface Item {
  /** For ever: sums that are kept stand under it. */
  readonly key: string;
  /** As it stands in a table. */
  readonly short: string;
  /** "few": it is weak when fewer than half said so. "many": it is heavy when a third or more did. */
  readonly weakWhen: "few" | "many";
  readonly lead: Lead;
}
interface Asked {
  readonly key: string;
  readonly asks: string;
  readonly hint?: string;
}
export interface OneAnswer extends Asked, Item {
  readonly kind: "scale" | "yesNo";
}
export interface SeveralAnswers extends Asked {
  readonly kind: "several";
  readonly items: readonly Item[];
}
export type ConfidenceQuestion = OneAnswer | SeveralAnswers;

export interface Part {
  readonly id: string;
  readonly title: string;
  /** What a number in this part counts. */
  readonly counts: string;
  readonly questions: readonly ConfidenceQuestion[];
}

const sure = (key: string, asks: string, short: string, lead: Lead): OneAnswer => ({
  kind: "scale",
  ...{ key, asks, short, lead },
  weakWhen: "few",
});
const said = (key: string, asks: string, short: string, lead: Lead): OneAnswer => ({
  kind: "yesNo",
  ...{ key, asks, short, lead },
  weakWhen: "few",
});
const feeling = (key: string, short: string): Item => ({ key, short, weakWhen: "many", lead: leads.supervision });
const help = (key: string, short: string, lead: Lead): Item => ({ key, short, weakWhen: "many", lead });

export const parts: readonly Part[] = [
  {
    id: "sure",
    title: "How sure do you feel?",
    counts: "felt very or fairly sure",
    questions: [
      sure("know", "What harmful sexual behaviour among pupils is, and what is not", "What it is", leads.understanding),
      sure("notice", "That I would notice when a child’s behaviour needs us to act", "Noticing it", leads.cards),
      sure("first", "What to do in the first minutes when I see it or am told", "The first minutes", leads.cards),
      sure("write", "How to write it down, and whom to hand that to", "Writing it down", leads.practice),
      sure("weigh", "Working out with others how serious it is", "Weighing how serious it is", leads.understanding),
      sure("plan", "Helping to write a plan that keeps every child in school safe", "Writing a plan", leads.plans),
      sure("talk", "Working with a child who has behaved in this way", "Working with the child", leads.practice),
      sure("parents", "Talking about it with that child’s parents", "Talking with parents", leads.parents),
      sure("carry", "Looking after myself when it weighs on me", "Looking after myself", leads.supervision),
    ],
  },
  {
    id: "around",
    title: "What is there for you?",
    counts: "said yes",
    questions: [
      said("policy", "Has our school a policy on this?", "A policy that people know of", leads.policy),
      said(
        "training",
        "Have you had training on this in the last three years?",
        "Training in three years",
        leads.training,
      ),
      said(
        "outside",
        "Would you know who outside school takes this on?",
        "Knowing who outside takes it on",
        leads.directory,
      ),
      said(
        "oneToOne",
        "Do you have regular time with one other person to talk this work over?",
        "Time with one other person",
        leads.supervision,
      ),
      said("together", "Do we learn about it as a team?", "Learning as a team", leads.sessions),
    ],
  },
  {
    id: "feelings",
    title: "What does this work do to you?",
    counts: "ticked it",
    questions: [
      {
        kind: "several",
        key: "feelings",
        asks: "When I think of such behaviour, or of having to deal with it, I feel",
        hint: "As many as are true. All of them are ordinary.",
        items: [
          feeling("upset", "Upset"),
          feeling("anxious", "Anxious"),
          feeling("worried", "Worried"),
          feeling("alone", "On my own with it"),
          feeling("awkward", "Awkward"),
        ],
      },
    ],
  },
  {
    id: "help",
    title: "What would help you most?",
    counts: "ticked it",
    questions: [
      {
        kind: "several",
        key: "help",
        asks: "I do not have it now, and it would help me",
        hint: "As many as you like.",
        items: [
          help("teamTime", "Learning about it as a team", leads.sessions),
          help("specialist", "Asking a specialist", leads.directory),
          help("person", "One person to talk it over with", leads.supervision),
          help("examples", "Examples of good plans and records", leads.practice),
          help("words", "Words for talking with children and parents", leads.parents),
        ],
      },
    ],
  },
];

export const none = "None of these";

/** Everything that is counted, under the part it belongs to. */
export const itemsOf = ({ questions }: Part): readonly Item[] =>
  questions.flatMap((question): readonly Item[] => (question.kind === "several" ? question.items : [question]));

/** Which answers are counted as said. */
export const countsAsSaid: ReadonlySet<string> = new Set(["very", "fairly", "yes"]);
