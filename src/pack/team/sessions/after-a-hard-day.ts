import type { Session } from "../session.ts";

export const afterAHardDay: Session = {
  id: "after-a-hard-day",
  minutes: 10,
  title: "After a hard day",
  gist: "What hearing and seeing these things does to adults, and what a school owes them.",
  forWhom: "All staff; leaders should be in the room and speak last.",
  aims: [
    "Hear that being upset, anxious or angry is usual, also after years.",
    "Know whom to talk with, when, and what may be said there.",
    "Notice what feelings do to judgement.",
  ],
  prepare: [
    "A handout for each.",
    "Who offers supervision or a talk here, when, and who pays. If there is nothing, say so and bring a proposal.",
  ],
  people: ["Fenella", "Odell"],
  school: "Dapplegate",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 4,
      title: "Ten past five",
      does: "Read it aloud. Take the questions as a whole group; nobody is asked about themselves.",
      told: "Dapplegate School. Fenella, a teaching assistant for twenty years, listened to a child this morning, wrote it down and passed it on. Everybody said she did it well. At ten past five she is still in the room, tidying shelves. She keeps hearing one sentence. She has not told anybody at home, because she must not.",
      questions: [
        {
          ask: "What would help her today?",
          good: "Somebody who comes to her unasked; ten minutes in a quiet room; to hear what happens next for the child; help with the way home; a time tomorrow. She may say how she is without saying what the child said.",
          wrong: "“You get used to it”, or sending her home with praise alone.",
        },
        {
          ask: "What may she say, and to whom?",
          good: "The child’s story: only to those who need it for the child. Her own feelings: to anybody she trusts, to supervision, to her doctor, to a helpline for staff.",
        },
      ],
    },
    {
      minutes: 3,
      title: "The next morning",
      does: "Read the second part. Leaders listen first.",
      told: "Odell teaches the boy of whom the child had spoken. He says: “I cannot look at him.” In the staff meeting nobody mentions the day before.",
      questions: [
        {
          ask: "What can such a feeling do, if nobody knows of it?",
          good: "A boy of twelve is watched and not taught, or punished for small things. Or the opposite: nothing he does is seen. He needs adults who hold both: what he did, and that he is a child in need of help.",
          wrong: "Telling Odell that he must not feel it.",
        },
        {
          ask: "What should a school have in place before the day comes?",
          good: "A time after every hard conversation; a named person; supervision that is about thinking and feeling and is apart from appraisal; somebody who looks after the {lead} too.",
          wrong: "An offer nobody can use, because it is at three in the afternoon.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Leaders say what is there from this week on. Everybody notes one person to go to.",
    },
  ],
  care: [
    "Somebody may cry. That is no failure of the session. A second adult sits by the door.",
    "Do not ask who has felt like this.",
  ],
  takeAway: [
    "Go to whoever listened, the same day, unasked.",
    "Say how you are. Leave out what the child said.",
    "Ask for supervision before you need it.",
  ],
  cards: ["staff-upset", "towards-staff"],
  teaches: ["seenAsDangerous", "knowTheProcedure"],
  meets: ["feelings", "supervision", "trust"],
  sources: ["workforce", "lucyFaithfull"],
  lastChecked: "2026-11-29",
};
