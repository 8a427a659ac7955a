import type { Session } from "../session.ts";

export const wordsFromAScreen: Session = {
  id: "words-from-a-screen",
  minutes: 10,
  title: "Words from a screen",
  gist: "A pupil with a learning disability uses sexual words. What they may be for, and one answer by everybody.",
  forWhom: "Staff who work with pupils with additional needs, in special and in other schools; escorts too.",
  aims: [
    "Ask what the words are for before deciding what they mean.",
    "Give one short answer that all adults give.",
    "Know what makes it a concern that goes further today.",
  ],
  prepare: ["A handout for each.", "The symbols or signs that your pupils use for body, private, stop and help."],
  people: ["Wilf", "Tamar"],
  school: "Tarnholt",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 4,
      title: "Since half-term",
      does: "Read it aloud. Write the answers to the first question in a row on the board, without choosing one.",
      told: "Tarnholt, a special school. Wilf is thirteen, speaks in short phrases and likes to make people laugh. Since half-term he calls out the same three sexual phrases, in a voice that is not his own. Some adults laugh, some send him out, some say nothing. Tamar, who is ten and uses signs, covers her ears.",
      questions: [
        {
          ask: "What could these words be for?",
          good: "An echo; a way to get an answer; a game; something he saw or hears at home or online; something done to him; a question he has no words for. Several at once, perhaps.",
          wrong:
            "The group settles on one. “He does not know what it means” and “he knows very well” both end the looking.",
        },
        {
          ask: "What do three different answers teach him?",
          good: "That it is worth trying: sometimes there is laughter, sometimes a way out of class. He needs the same few words and the same face from each of us, and other words that get him what he wants.",
        },
      ],
    },
    {
      minutes: 3,
      title: "Two weeks of noticing",
      does: "Read the second part and take both questions.",
      told: "For two weeks adults write down when it happens, what came before and who is near. It is mostly Monday mornings and transitions. On Thursday he says a new phrase to Tamar, alone in the soft room, and holds the door.",
      questions: [
        {
          ask: "What is different on Thursday?",
          good: "A younger child who cannot easily tell, no one else there, the door. It goes to the {lead} at once, and Tamar is asked in her own way, by somebody who signs.",
          wrong: "Waiting for the two weeks to end, or asking Tamar through gestures that suggest the answer.",
        },
        {
          ask: "And the Mondays?",
          good: "Ask, without accusing, what weekends are like: who is there, which screens. A pupil with additional needs is more likely to be harmed and less likely to be understood. His safety is a question too.",
          wrong: "“It is part of his condition.” It may be part of his life.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Agree the sentence and the symbol that everybody here will use from tomorrow.",
    },
  ],
  care: ["Speak of pupils as they would want to hear it. Nobody imitates the voice or the phrases."],
  takeAway: [
    "Ask what it is for, and keep more than one answer open.",
    "The same short answer from every adult, then what he may say instead.",
    "Teach private and public, body words and “no” at his real age, in the form he understands.",
  ],
  cards: ["special-school-language", "stares-follows"],
  teaches: ["findTheReasons", "riskToForgotten", "workWithTheChild"],
  meets: ["additionalNeeds", "lowerLevel"],
  sources: ["kcsie", "sendCode", "supportService"],
  lastChecked: "2026-11-29",
};
