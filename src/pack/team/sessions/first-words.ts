import type { Session } from "../session.ts";

export const firstWords: Session = {
  id: "first-words",
  minutes: 10,
  title: "The first words to a child who tells",
  gist: "What to say in the first two minutes, what to leave, and what to write down.",
  forWhom: "Everybody who is ever alone with pupils: lunchtime, office, support, transport and teaching staff.",
  aims: [
    "Answer a child who tells in a way that lets them go on.",
    "Be honest about who will be told.",
    "Write down the words, and what had been asked.",
  ],
  prepare: ["A handout for each.", "Names and places: whom to go to today, and who stands in for that person."],
  people: ["Ikram", "Halina"],
  school: "Ottersby",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 4,
      title: "By the coats",
      does: "Read it slowly. Pairs try it: one says the last sentence, the other answers. Change over after a minute.",
      told: "Ottersby Primary School, the end of lunch. Halina, who supervises the playground, is looking for a lost glove with Ikram, who is nine. Ikram says to the coat pegs: “You know the boys’ game in the willow hut? I don’t want to play that any more. They say you have to.”",
      questions: [
        {
          ask: "What do you say first?",
          good: "Something short that thanks and leaves room: “I am glad you told me. I am listening.” Then wait. A slow walk side by side may help more than a chair.",
          wrong:
            "“Why did you not say so before?”, “Who was it?”, a shocked face, or a promise that it will never happen again.",
        },
        {
          ask: "Ikram asks: “You won’t tell, will you?” What is true and kind?",
          good: "“I will not tell the other children. I have to tell the person here who keeps children safe, because you matter. I will say what happens next.”",
          wrong: "A promise of secrecy, or a speech about rules.",
        },
      ],
    },
    {
      minutes: 3,
      title: "Ten minutes later",
      does: "Read the second part. Ask who would do what in the next ten minutes, by name.",
      told: "The bell has rung. Ikram is in the reading corner, quiet. Halina has a note on the back of an envelope. It says: “I. upset, boys being silly in hut.”",
      questions: [
        {
          ask: "What should the note say?",
          good: "The exact words as far as she remembers them, what she had said just before, where, when and who was near, her name. What she thinks of it stands apart or not at all.",
          wrong: "Groups add a theory. Nobody knows yet what the game is.",
        },
        {
          ask: "Who has to know now, and who stays near Ikram?",
          good: "The {lead} or a deputy, in person, before the end of lunch. One adult whom Ikram likes stays close without asking. Someone watches the hut before anybody plays there again.",
          wrong: "Asking the boys what they did, or telling the whole staff room.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Everybody writes down their own first sentence and whom they would go to. Read out the points below.",
    },
  ],
  care: ["The practice in pairs can be hard. Anybody may watch instead."],
  takeAway: [
    "Thank, listen, wait. Ask only what keeps a child safe now.",
    "Never promise to keep it to yourself.",
    "Go to the {lead} in person, then write the words down.",
  ],
  cards: ["touching", "no-action-wanted", "not-sure"],
  teaches: ["knowTheProcedure", "workWithTheChild", "keepGoodRecords"],
  meets: ["definition"],
  sources: ["kcsie", "ofsted2021"],
  lastChecked: "2026-11-29",
};
