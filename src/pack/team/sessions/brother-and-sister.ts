import type { Session } from "../session.ts";

export const brotherAndSister: Session = {
  id: "brother-and-sister",
  minutes: 10,
  title: "A brother, a sister and one home",
  gist: "Where both children go home together tonight, and one family holds both.",
  forWhom:
    "Pastoral staff, family workers, teachers of younger pupils, and those who know several children of a family.",
  aims: [
    "See that home is the place where it can go on.",
    "Keep both children in mind, also where they go to different schools.",
    "Know why {socialCare} is rung before parents are.",
  ],
  prepare: ["A handout for each.", "The number of {socialCare}, for the day and for the night."],
  people: ["Mabel", "Rudy", "Gideon"],
  school: "Emberlow",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 4,
      title: "A drawing",
      does: "Read it aloud. Leave a moment of silence before the first question.",
      told: "Emberlow Primary School. Mabel, seven, tells her teacher while she draws: “When Dad works nights, Rudy does the secret in my bed. I don’t like the secret.” Rudy is twelve and her half-brother. He goes to the high school. Their brother Gideon is two. It is a quarter to three on a Friday.",
      questions: [
        {
          ask: "What makes this urgent?",
          good: "It may happen tonight. She and he live in one home, a third child too, and Friday leaves two nights. She has said that she does not like it and that it is a secret.",
          wrong:
            "Waiting for Monday, or first asking the father in. He may be the best help there is; agree with {socialCare} what he is told, and when.",
        },
        {
          ask: "Who is a child in this, and who sees them today?",
          good: "All three. The high school is told today what it needs to see Rudy safe: he may be ashamed, afraid or harmed himself. The little one cannot tell anybody.",
          wrong: "“We only have Mabel.” Each school thinks that the other is doing it.",
        },
      ],
    },
    {
      minutes: 3,
      title: "What is said about it",
      does: "Read the second part. Take both questions; keep to what helps the children.",
      told: "A colleague says: “Children do explore.” Another: “That poor girl, with a monster in the house.”",
      questions: [
        {
          ask: "What does each sentence leave out?",
          good: "The first: five years between them, secrecy, and that she does not want it. The second: Rudy is twelve and somebody must ask what has happened to him. One shrinks the harm, the other takes a child away.",
        },
        {
          ask: "What must a plan cover that a school alone cannot?",
          good: "Where each sleeps, who is awake, doors and screens, who minds them. That is for {socialCare} with the family. School offers what it can: known adults, calm days, a place to talk, a watch on both.",
          wrong: "Giving the parents a list of rules, and hoping.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Say whom you would ring at a quarter to three on a Friday, and who would if that person is away.",
    },
  ],
  care: ["This is near to home for more people than you may think. Tell them the subject a day before."],
  takeAway: [
    "One home means tonight. Ring {socialCare} before the children leave.",
    "Every child in the home counts, in every school they go to.",
    "He is a child who did harm and may have been harmed.",
  ],
  cards: ["siblings", "also-harmed"],
  teaches: ["onlyOurOwn", "riskToForgotten", "referEarly"],
  meets: ["parents", "sharing"],
  sources: ["kcsie", "caseReviews", "children1989"],
  lastChecked: "2026-11-29",
};
