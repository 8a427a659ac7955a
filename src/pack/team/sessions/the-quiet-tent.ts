import type { Session } from "../session.ts";

export const theQuietTent: Session = {
  id: "the-quiet-tent",
  minutes: 10,
  title: "The quiet tent",
  gist: "Young children and their bodies: what is curiosity, and what makes an adult look again.",
  forWhom: "All staff of nurseries, primary and first schools, with lunchtime and club staff.",
  aims: [
    "Stop and redirect without fright or shame.",
    "Know the questions that tell curiosity from concern.",
    "Be able to talk with both parents the same day.",
  ],
  prepare: ["A handout for each.", "Your own words for body parts and privacy, as the children here learn them."],
  people: ["Suki", "Arlo", "Yusra"],
  school: "Fallowmere",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 4,
      title: "Giggling",
      does: "Read it aloud. One volunteer says what they would say to the two children; others add.",
      told: "Fallowmere Primary School. Yusra, a teaching assistant, opens the flap of the quiet tent. Suki and Arlo, both five, have their pants down and are comparing. They giggle and pull them up. Both look at her face.",
      questions: [
        {
          ask: "What do you say and do, in ten seconds?",
          good: "Something calm: “Pants stay on at school. Bodies under pants are private. Who wants to help with the bricks?” No alarm, no punishment, and tell the {lead} today all the same.",
          wrong: "Shouting, a long talk, “dirty”, or pretending not to have seen.",
        },
        {
          ask: "What speaks here for curiosity?",
          good: "Same age and size, friends, both laughing, a short time, easily led away, nobody made anybody do it. It is still written down, in three lines.",
          wrong: "“So we need not write it.” The next note makes sense only beside this one.",
        },
      ],
    },
    {
      minutes: 3,
      title: "Two weeks on",
      does: "Read the second part. Ask what has changed, one thing from each.",
      told: "Two weeks later Arlo is in the tent with a child of three. He has told her it is a doctor’s secret and that her mum will be cross if she says so. He knows words that nobody here uses. When he is stopped, he cries and cannot be comforted.",
      questions: [
        {
          ask: "What is different now?",
          good: "A gap in age, a secret, a threat, knowledge beyond his years, distress. It happened again. Any one of these would be reason to go to the {lead} now.",
          wrong: "Adding up the signs to a level. Say what was seen; the level is for people to judge together.",
        },
        {
          ask: "What does Arlo need, and the little one?",
          good: "She: comfort, her parents told, somebody who watches how she is. He: safety and somebody to ask, gently, through those trained for it, where he learned this. The school rings {socialCare} today.",
          wrong: "“He is too young for it to matter.” He is too young for it not to be asked about.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Practise the ten seconds once more, all together, in the words your children know.",
    },
  ],
  care: ["Laughter is usual with this subject. Let it be, and come back to the second child."],
  takeAway: [
    "Calm face, few words, another thing to do.",
    "Look again at a gap in age, secrets, pressure, distress, words beyond the years, or again and again.",
    "Three lines today, also when it was nothing.",
  ],
  cards: ["under-ten", "early-years-touch", "not-sure"],
  teaches: ["weightNotSeen", "tellParents", "findTheReasons"],
  meets: ["definition", "lowerLevel", "parents"],
  sources: ["kcsie", "eyfs", "hackett"],
  lastChecked: "2026-11-29",
};
