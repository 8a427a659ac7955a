import type { Session } from "../session.ts";

export const imageOnAPhone: Session = {
  id: "image-on-a-phone",
  minutes: 10,
  title: "An image on a phone",
  gist: "A pupil holds out a phone. What the next minute decides.",
  forWhom: "All staff, also those who only cover now and then.",
  aims: [
    "Leave an image unseen, and know what to do with the phone.",
    "Think of everybody it touches: in it, sent it, saw it, passed it on.",
    "Be able to tell a pupil that help to take it down exists.",
  ],
  prepare: ["A handout for each.", "The page of your own policy that says what happens with a device."],
  people: ["Delphine", "Rohan", "Osric"],
  school: "Wickenmoor",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 4,
      title: "After the lesson",
      does: "Read it aloud and stop. Ask for the very first sentence before any discussion.",
      told: "Wickenmoor School. Two pupils of fourteen wait after a lesson. One holds out a phone to their teacher, Osric. “Look what Rohan is sending round. It is Delphine. You have to see it or you won’t believe it.”",
      questions: [
        {
          ask: "What does Osric do with his eyes and his hands?",
          good: "Looks at the pupils. “I believe you, and I do not need to see it. Please turn it off.” The phone is kept safe, switched off, as the policy says, and goes with them to the {lead}.",
          wrong:
            "Looking “to be sure”, a photograph of the screen, asking for it to be sent as proof, having it deleted at once.",
        },
        {
          ask: "What can be asked instead?",
          good: "What it is said to show, who has it, in which app, whether anybody is threatening anybody, whether an adult has a part in it. Words are enough.",
          wrong: "Searching the phone or asking for the code.",
        },
      ],
    },
    {
      minutes: 3,
      title: "The same afternoon",
      does: "Read the second part and take the questions quickly.",
      told: "Delphine sent the picture herself, in spring, to somebody she trusted. She was told last night that everybody would see it unless she sent another. Rohan says that he only passed on what he was sent.",
      questions: [
        {
          ask: "Who needs help here?",
          good: "Delphine first, and at once, because she is being threatened. Rohan too, who did harm and may be under pressure himself. Those who saw it. Whoever asked for it may not be a pupil at all.",
          wrong: "“She should have known better.” Say calmly that the choice to spread it was not hers.",
        },
        {
          ask: "What does the {lead} decide now rather than tomorrow?",
          good: "A threat means police or {socialCare} today. Delphine is told about Report Remove and somebody sits beside her. Parents, unless that adds risk. Nobody at school looks.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Everybody says the first sentence aloud. Say where the device goes in this school, and who carries it.",
    },
  ],
  care: [
    "Some adults have had images of themselves passed on. Do not ask for hands up, and make no joke about phones.",
  ],
  takeAway: [
    "“I believe you, and I do not need to see it.”",
    "Off, safe, to the {lead}. No copy, no search, no deleting.",
    "Ask about threats, and about who else is behind it.",
  ],
  cards: ["nude-shared", "sextortion", "unwanted-image"],
  teaches: ["lookOnline", "oneHidAnother", "weightNotSeen"],
  meets: ["exploitation"],
  sources: ["kcsie", "nudes", "reportRemove"],
  lastChecked: "2026-11-29",
};
