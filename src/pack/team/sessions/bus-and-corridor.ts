import type { Session } from "../session.ts";

export const busAndCorridor: Session = {
  id: "bus-and-corridor",
  minutes: 10,
  title: "The bus and the corridor",
  gist: "Places that nobody quite owns, and small changes that make them safer.",
  forWhom: "Duty staff, drivers and escorts, site staff, heads of year and whoever makes the timetable.",
  aims: [
    "Ask where and when before asking what sort of child.",
    "Find changes that cost the child affected nothing.",
    "Know who is looking, at which minute.",
  ],
  prepare: ["A handout for each.", "A plan of the site, and the duty list for this week."],
  people: ["Sienna", "Lachlan"],
  school: "Thistlecombe",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 4,
      title: "Twenty to four",
      does: "Read it aloud. Lay the plan of your own site on the table and take both questions there.",
      told: "Thistlecombe High School. Between lessons everybody passes one corridor with a fire door in the middle. Twice this term Sienna, fifteen, was touched there from behind. She thinks it was Lachlan, also fifteen. They take the same bus; he sits behind her. Since Monday her mother drives her.",
      questions: [
        {
          ask: "What do place and time tell you that the two names do not?",
          good: "It happens where a crowd is slow, nobody sees and nobody is on duty. It can happen to others there. The bus belongs to it: the same two, the same gap in supervision.",
          wrong: "The group goes on about who is telling the truth. Both can be kept safe before anybody knows.",
        },
        {
          ask: "Who has paid so far, and what would be fairer?",
          good: "Sienna has: she gave up the bus. Fairer: seats given by the driver, another seat or run for him, an adult at the stop. Nobody’s way to school depends on a parent with a car.",
          wrong: "“She is safe now, so it is solved.”",
        },
      ],
    },
    {
      minutes: 3,
      title: "What we can change by Friday",
      does: "Read the second part. Each small group names two changes, with who does it and from when.",
      told: "The head of year asks for three things that can be in place by Friday, and one that will take longer.",
      questions: [
        {
          ask: "Which changes would work, and how would you know?",
          good: "An adult at the fire door in those four minutes; one-way traffic; classes let out in turn; the driver told what to do and not what happened; both asked after a week what is different. Each has a name and a date.",
          wrong: "Long lists without owners, and rules for Sienna: where she may walk, with whom, in what.",
        },
        {
          ask: "What does the driver need to know?",
          good: "Who sits where, whom to ring, what to write down. No story and no label.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Name one place of your own school that came to mind, and who will stand there tomorrow for five minutes and look.",
    },
  ],
  care: ["Keep the touching as short as the case tells it. Nobody needs more detail to change a corridor."],
  takeAway: [
    "Ask first where, when, and who could have seen.",
    "The child affected keeps their seat, their route and their lessons.",
    "A change without a name and a date is a wish.",
  ],
  cards: ["touching", "taxi", "toilets-changing"],
  teaches: ["lookForPatterns", "knowYourPart", "onlyOurOwn"],
  meets: ["plans"],
  sources: ["kcsie", "csaCentre", "ofsted2021"],
  lastChecked: "2026-11-29",
};
