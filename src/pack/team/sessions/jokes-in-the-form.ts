import type { Session } from "../session.ts";

export const jokesInTheForm: Session = {
  id: "jokes-in-the-form",
  minutes: 10,
  title: "The jokes in a form group",
  gist: "Small remarks, made often, and how every adult can answer them in the same way.",
  forWhom: "All adults who teach, supervise or meet pupils from about ten upwards.",
  aims: [
    "Hear a sexual remark as behaviour that is answered and passed on.",
    "Have one sentence ready that can be said at once.",
    "See what several short notes show that one cannot.",
  ],
  prepare: [
    "A handout for each.",
    "Be able to say in one sentence how a small worry is passed on in this school.",
    "Have a sentence of your own ready, in case nobody begins.",
  ],
  people: ["Corey", "Jodie", "Denholm"],
  school: "Quillmere",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 3,
      title: "At registration",
      does: "Read the first part aloud. Pairs talk for a minute, then collect three answers.",
      told: "Quillmere School, a form group aged thirteen. While they wait for the bell, Corey gives marks out of ten to the girls who come in. Some laugh. Jodie comes a little later each day and keeps her coat on. The tutor, Mr Denholm, says: “Settle down, everybody.”",
      questions: [
        {
          ask: "What does each of the young people learn from the tutor’s three words?",
          good: "Corey: this is allowed. Jodie: nobody will help. The others: laughing is safer than speaking.",
          wrong: "The group judges Mr Denholm. Ask instead what would make it hard for any of us at that moment.",
        },
      ],
    },
    {
      minutes: 4,
      title: "Three weeks",
      does: "Read the second part. Take the questions in order, a minute each, and move on even if there is more to say.",
      told: "In three weeks other adults heard a song with Jodie’s name on the stairs, and took a drawing off her desk. At lunch one heard Corey talk about a new girl’s body. Each time an adult stopped it. Nobody wrote it down, because each thing was small.",
      questions: [
        {
          ask: "What could you say at once, calmly, so that all of them hear it?",
          good: "A sentence that names the behaviour and the rule, and nobody’s character: “That was a remark about somebody’s body. We do not do that here.” Then a word with the pupil alone.",
          wrong: "Long speeches, a joke to lighten it, or asking the girl in front of everybody whether she minds.",
        },
        {
          ask: "What would three short notes have shown?",
          good: "One girl in two of them and now another; one boy in two; the same parts of the day; a step further each time. Somebody would have asked Jodie weeks ago.",
          wrong: "“We would drown in notes.” Three lines are enough: what was said or done, who was there, when.",
        },
        {
          ask: "What might Corey need?",
          good: "To hear what has to stop, and from somebody who asks where it comes from: what he watches, older pupils, home, fear of being the next target. Help and limits together.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Everybody says their own sentence aloud, once, round the room. Say how a note is written here, and by when it is read.",
    },
  ],
  care: [
    "Remarks about bodies have been made to some of those in the room. Do not ask anybody for examples of their own.",
  ],
  takeAway: [
    "Say it at once, in a sentence, about the behaviour.",
    "Write three lines the same day, however small it was.",
    "Ask quietly how the pupil is whom it was about.",
  ],
  cards: ["jokes-culture", "low-level-repeated"],
  teaches: ["thoughtTooSmall", "episodesNotPatterns", "lookForPatterns"],
  meets: ["lowerLevel", "definition"],
  sources: ["kcsie", "caseReviews", "ofsted2021", "supportService"],
  lastChecked: "2026-11-29",
};
