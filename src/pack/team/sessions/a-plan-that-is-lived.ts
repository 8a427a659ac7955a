import type { Session } from "../session.ts";

export const aPlanThatIsLived: Session = {
  id: "a-plan-that-is-lived",
  minutes: 45,
  title: "A plan that is lived and reviewed",
  gist: "A safety plan for two primary pupils: made with those who know them, carried by those on duty, looked at again.",
  forWhom: "Leaders, class teachers, teaching assistants, lunchtime and club staff together.",
  aims: [
    "Know the parts of a plan that works on an ordinary wet Wednesday.",
    "Write measures that somebody does, somewhere, from a certain day on.",
    "Review by what changed for each child, and ease what is no longer needed.",
  ],
  prepare: [
    "Tables of four to six that mix roles. A handout for each.",
    "Hand out each part when you come to it: they are on pages of their own.",
    "An empty plan of your own school, or a sheet with five columns: where, what may happen, what adults do, who, until when.",
    "Your lunchtime duty list.",
  ],
  people: ["Kian", "Hattie", "Farida", "Tobin"],
  school: "Ivelmoor",
  steps: [
    {
      minutes: 4,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other. Ask how many have ever been named in a plan, and how many knew it before the first day.",
    },
    {
      minutes: 10,
      title: "The meeting",
      does: "Give out part one. Tables choose who should sit at this meeting, and what must be on paper when it ends.",
      told: "Ivelmoor Primary School. Kian, ten, has pulled down the trousers of younger pupils three times this month, the last time Hattie’s, who is eight, at the climbing frame, while others laughed. He says that it is a game from his football club. The school asked {socialCare}, where they think that school and {earlyHelp} can hold it for now. The head calls a meeting for tomorrow at three.",
      questions: [
        {
          ask: "Who should be there, and who is easily forgotten?",
          good: "Those who know the two: teachers, lunchtime staff, the club after school, whoever does {earlyHelp}; parents, each of their own child; the children’s own words, brought by an adult they chose. Forgotten: lunchtime staff, the club, transport.",
          wrong: "A meeting of those with offices.",
        },
        {
          ask: "It did not reach the threshold of {socialCare}. Why a plan at all?",
          good: "Three times in a month, younger pupils, an audience. A plan is for needs and safety here, whoever else is or is not involved. It also shows later what was tried.",
          wrong: "“They said it is nothing.” They said that you can hold it: so hold it.",
        },
        {
          ask: "What do the children say goes into it?",
          good: "Hattie: where she feels safe and what she wants to play. Kian: what goes through him before, whom he could go to, what he would miss most. Their words as they said them.",
        },
      ],
    },
    {
      minutes: 10,
      title: "On paper",
      does: "Give out part two. Tables mend three of the measures, so that a supply teacher could carry them out.",
      told: "The plan says: “Kian will be closely monitored. Staff to be vigilant. Hattie to stay away from Kian. Kian to make good choices. PSHE lesson. Parents to talk to him. Review in due course.”",
      questions: [
        {
          ask: "What is missing in each of these sentences?",
          good: "Who, where, when, what exactly, until when, and what to do if it happens. Two are work for the children; the one for Hattie makes her smaller.",
          wrong: "Longer sentences of the same sort.",
        },
        {
          ask: "Mend three. What do good ones look like?",
          good: "“From Monday Farida stands at the climbing frame from 12:20 to 12:50 and looks at the ladder.” “Kian starts lunch as helper with the balls, his own idea; Tobin checks in with him at 12:15.” “If it happens: one adult stays with the child it was done to, one walks with Kian to the library; write it by two o’clock.”",
          wrong: "Keeping Kian in for good. What he loses must help somebody, and has an end.",
        },
        {
          ask: "What in the plan is for Hattie, and what is for the others who laughed?",
          good: "She: a chosen adult, her own place and friends, the word of her parents, no duty to avoid anybody. The others: a lesson on bodies and stopping it that names nobody; adults who do not laugh.",
        },
      ],
    },
    {
      minutes: 8,
      title: "Wet Wednesday",
      does: "Give out part three. Read it as a story, then take the questions.",
      told: "On Wednesday it rains. Farida, who stands at the climbing frame, is off sick. Cover has not seen the plan; it is locked in the office. In the hall sixty children watch a film in the dark. Kian ends up beside a child of six. Nothing happens. Tobin, the learning mentor, saw it, and thought that somebody must know.",
      questions: [
        {
          ask: "“Nothing happened.” What did happen?",
          good: "The plan held only on dry days with everybody well. A near thing is written down like an event, and mends the plan.",
          wrong: "Blaming cover, or Tobin. Ask what would have made it easy for them.",
        },
        {
          ask: "What does cover need to have in their hand, and no more?",
          good: "A card: which two pupils, where they may and may not be together, who does what at which time, whom to fetch. Nothing of what was done.",
          wrong: "The whole plan for everybody, or nothing because of privacy.",
        },
      ],
    },
    {
      minutes: 8,
      title: "Four weeks later",
      does: "Give out part four. Tables decide what stays, what is eased, what is new, with a reason for each.",
      told: "The review. Nothing has been seen for three weeks. Hattie’s mother says she sleeps again; Hattie says that she is bored of Farida. Kian says the football club changed in one room with older boys, and that he stopped going. He misses it. His father did not come to the first meeting and came to this one. The person from {earlyHelp} has left, and help that was promised has a waiting list of five months.",
      questions: [
        {
          ask: "What do you change, and why?",
          good: "Ease what nobody needs any more, in steps, with the children asked. Keep what works. New: the club. An older group and a changing room may be where it was learned, and other children are there: the {lead} passes that on today.",
          wrong: "Closing it because it is quiet, or keeping all of it because nobody dares to.",
        },
        {
          ask: "The promised help is months away. What then?",
          good: "Say so in the plan, ask again in writing and by name, ask what can be done meanwhile and who advises, and say what happens if it gets worse. The child is told the truth about the wait.",
        },
        {
          ask: "His father came. What would you say to him first?",
          good: "Thank him for coming. What Kian does well. What we saw change, and what we ask of him. Shame kept him away; being of use brings him back.",
        },
      ],
    },
    {
      minutes: 5,
      title: "Take away",
      does: "Each role names one thing that they will now ask for when a plan names them. Read the points below.",
    },
  ],
  care: [
    "Some present may be named in a plan of this school. Stay with Ivelmoor.",
    "Parents of young children may hear this as parents. Give them a moment.",
  ],
  takeAway: [
    "Who, where, when, until when, and what if.",
    "A plan for each child, with their words in it.",
    "Near things are written down.",
    "Review by what changed for the children, then ease or add, with a reason.",
  ],
  cards: ["low-level-repeated", "touching", "under-ten", "trip"],
  teaches: ["knowYourPart", "helpCameLate", "tellParents", "workWithTheChild", "onlyOurOwn"],
  meets: ["plans", "earlyHelp", "oneWay", "parents"],
  sources: ["kcsie", "csaCentre", "supportService", "workforce"],
  lastChecked: "2026-11-29",
};
