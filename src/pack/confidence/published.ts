// What a survey of 2017 found where our question is near to one of its own. Read in its text and tables (S4); a figure that stands only
// in a picture of it is not here. Its words are not ours and ours are not its: the two can be set beside each other, never equated.

export interface PublishedFigure {
  readonly percent: number;
  /** How many people that is a share of; absent where its text does not say. */
  readonly people?: number;
  readonly who: "education" | "all";
  /** Where the survey asked something that is near and not the same. */
  readonly but?: string;
}

export const whoWasAsked = {
  education: "in education",
  all: "in all services",
} as const;

/**
 * By the key of what is counted (questions.ts). Learning as a team has none: the report’s text and its table of the same question give
 * figures that cannot both be right.
 */
export const published: Readonly<Record<string, PublishedFigure>> = {
  know: { percent: 66, people: 30, who: "education" },
  notice: { percent: 66, people: 395, who: "all" },
  weigh: {
    percent: 48,

    who: "all",
    but: "It asked whether people had the knowledge and skills to assess.",
  },
  plan: { percent: 28, who: "all" },
  talk: { percent: 36, who: "all" },
  parents: { percent: 34, who: "all" },
  policy: {
    percent: 35,
    people: 52,
    who: "education",
    but: "It shows who knew of a policy, not whether there was one.",
  },
  training: { percent: 27, people: 30, who: "education" },
  outside: {
    percent: 38,
    people: 590,
    who: "all",
    but: "It asked about an agreed way of referring between agencies in the area.",
  },
  oneToOne: { percent: 29, people: 28, who: "education", but: "In care for children it was 78% (68 people)." },
  upset: { percent: 40, people: 578, who: "all" },
  anxious: { percent: 36, people: 578, who: "all" },
  worried: { percent: 25, people: 578, who: "all" },
  teamTime: { percent: 48, people: 351, who: "all" },
  specialist: {
    percent: 37,

    who: "all",
    but: "It asked about referring to a specialist.",
  },
};

export const surveyName = "Survey of 2017";
export const surveySource =
  "Workforce perspectives on harmful sexual behaviour, Local Authorities Research Consortium 7: National Children’s Bureau and Research in Practice, 2017.";
/** What everybody has to know who sets a figure beside one of the survey. */
export const surveyLimits: readonly string[] = [
  "589 people in six local authorities of England answered in 2016. The authorities had come forward by themselves, and so had many of the people: they stand for nobody else.",
  "Most worked in social care, health and youth justice. 52 worked in schools or colleges, and some of its figures for education rest on about 30 people.",
  "It asked in other words and about other work. It shows how people felt about their work, not how well they did it.",
  "A difference of a few people is no difference.",
];
