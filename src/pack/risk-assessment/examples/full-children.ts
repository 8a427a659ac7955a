import type { PlanAnswers, PlanChild } from "../sections.ts";

/** The children of the full example: affected, displayed with SEND, and a witness who is asked only what keeps her safe. */
export const fullChildren: readonly PlanChild[] = [
  {
    itemId: "kid-1",
    child: "child-3",
    role: "affected",
    roleBasis: "told",
    yearAndClass: "Year 9, 9K",
    ageNow: "13 years 7 months",
    needs: ["sensory", "health"],
    needsNote:
      "Wears a hearing aid on the left. Sits with the teacher to her right, and likes to know beforehand who will be in a room.",
    careStatus: "none",
    development: "about",
    developmentEvidence: "Form tutor’s and head of year’s view; reads widely.",
    power: ["group", "ability"],
    powerNote: "She was on her own; others stood by and laughed. She did not always hear who was behind her.",
    strengths: ["friends", "interest", "communication", "family"],
    strengthsNote:
      "Says clearly what she thinks when there is time. Two good friends, robotics on Tuesdays, a grandmother she tells things to.",
    wishesHeard: "heard",
    wishes: {
      speaker: "Zoë",
      words:
        "I don’t want to be moved out of anything. I want it to be him that goes the other way. I don’t want people asking me about it in the corridor.",
      heardBy: "Hélène Marchbanks",
      asked: "What would need to happen for school to feel all right?",
      how: "spoken",
    },
    wishesForFamily: "yes",
    contribution: "worker",
    contributionNote: "Chose to have her words read out by Ms Marchbanks and to hear afterwards what was decided.",
    parentContribution: "attended",
    parentWishes: {
      speaker: "Her mother",
      words:
        "She must not be the one who loses her lessons over this. And we want to be told, by telephone, the same day.",
      heardBy: "Amara Okonjo-Reid",
    },
    safeAdult: "person-3",
    safeAdultBackup: "person-5",
    safeAdultAway: "The head of year’s office, which is always staffed",
    safePlace: "The library office; a hand on the hearing aid is the sign",
    triggers: "Crowds behind her on stairs. Wednesdays.",
    calmers: "Being told what happens next. Ten minutes with robotics kit.",
    educationStatus: "usual",
    educationImpact:
      "Two days absent in November, one of them for a medical appointment. No lesson, set or club of hers has changed.",
    onlineContact: "She left the year’s chat and kept her own friends’ group. Her mother has the settings.",
    toChild: "You said you wanted to keep robotics. You are keeping it.",
  },
  {
    itemId: "kid-2",
    child: "child-4",
    role: "displayed",
    roleBasis: "told",
    yearAndClass: "Year 9, 9R",
    ageNow: "14 years 1 month",
    needs: ["autism", "communication", "ehcp", "eal"],
    needsNote:
      "Autistic. Takes words as they are said, so vague rules do not help: say what to do, in five words or fewer, and show it. Arabic at home; reads English at about Year 5. Uses a now-and-next card and needs ten seconds to answer.",
    careStatus: "enquiry",
    socialWorker: "Rosalind Achterberg, Northvale council, 01632 960 118",
    development: "uneven",
    developmentEvidence:
      "Educational psychologist, June 2025: strong reasoning, social understanding several years behind.",
    power: ["size", "group"],
    strengths: ["interest", "routine", "family", "adult"],
    strengthsNote:
      "Knows every bird in the county. Does well when the day goes as the timetable says. Trusts Mr Szymański.",
    wishesHeard: "heard",
    wishes: {
      speaker: "محمد",
      words:
        "I did not know it was a bad game. I want a list of what I can do. I do not want to go to another school. أريد أن أبقى",
      heardBy: "Daniel Szymański",
      asked: "What would help?",
      how: "aac",
    },
    wishesForFamily: "no",
    contribution: "drawn",
    contributionNote: "Drew a map of the day and coloured the places that feel hard.",
    parentContribution: "attended",
    parentWishes: {
      speaker: "His father",
      words: "Tell us what to say at home so that we say the same as you.",
      heardBy: "Amara Okonjo-Reid",
      how: "interpreter",
    },
    safeAdult: "person-2",
    safeAdultBackup: "person-6",
    safePlace: "The base, with the green card",
    triggers: "Noise, sudden change, being laughed at.",
    calmers: "Headphones, the bird book, a walk to the pond with an adult.",
    educationStatus: "usual",
    educationImpact: "One science set changed. Nothing else lost. Bird club moves to Thursdays and goes on.",
    familyInSchool: "A sister in Year 7, who has a tutor looking out for her.",
  },
  {
    itemId: "kid-3",
    child: "child-5",
    role: "witness",
    yearAndClass: "Year 9, 9K",
    needsNote: "Spoke up about what she saw. Nothing further known.",
    wishesHeard: "declined",
    wishesReason: "She said that she would rather not. Her tutor will ask again in a week.",
    safeAdult: "person-5",
    safeAdultBackup: "person-4",
  },
];

export const fullHarder: NonNullable<PlanAnswers["harder"]> = [
  {
    itemId: "h-1",
    harderFor: "kid-1",
    harderWhat: "isolation",
    harderNote: "Rumours since the first week of November.",
    harderStanding: "fact",
    harderSource: "Tutor, 9 November",
  },
  {
    itemId: "h-2",
    harderFor: "kid-2",
    harderWhat: "pornography",
    harderNote: "May have seen it from an older cousin.",
    harderStanding: "belief",
    harderSource: "Father, at the meeting",
  },
  {
    itemId: "h-3",
    harderFor: "kid-2",
    harderWhat: "social",
    harderStanding: "fact",
    harderSource: "Educational psychologist, June 2025",
  },
];

export const fullSupport: NonNullable<PlanAnswers["support"]> = [
  {
    itemId: "s-1",
    supportFor: "kid-1",
    supportWhat: "Weekly half hour with the school counsellor",
    supportFrom: "school",
    supportAnswer: "accepted",
    supportStarted: "2026-11-12",
    supportLookAgain: "2026-12-10",
  },
  {
    itemId: "s-2",
    supportFor: "kid-1",
    supportWhat: "Young people’s sexual violence adviser",
    supportFrom: "outside",
    supportAnswer: "offered",
  },
  {
    itemId: "s-3",
    supportFor: "kid-2",
    supportWhat: "Body, space and consent lessons with symbols, twice a week",
    supportFrom: "school",
    supportAnswer: "accepted",
    supportStarted: "2026-11-16",
  },
  {
    itemId: "s-4",
    supportFor: "kid-2",
    supportWhat: "Specialist service, first appointment",
    supportFrom: "outside",
    supportAnswer: "waiting",
    supportLookAgain: "2026-12-04",
  },
];
