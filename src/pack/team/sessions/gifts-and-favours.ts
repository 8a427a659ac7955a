import type { Session } from "../session.ts";

export const giftsAndFavours: Session = {
  id: "gifts-and-favours",
  minutes: 45,
  title: "Gifts and favours",
  gist: "A pupil who harms and is used by others: harmful sexual behaviour and exploitation, and who holds which piece.",
  forWhom:
    "Pastoral and teaching staff of secondary age and beyond; invite a partner from health, youth work or police if you can.",
  aims: [
    "See that a child can do harm and be exploited, at the same time.",
    "Bring the pieces together instead of arguing what to call it.",
    "Know what may be shared, with whom, and why consent is not what decides.",
  ],
  prepare: [
    "Five tables, or five corners. A handout for each, and the parts on pages of their own.",
    "Cut part two into its five pieces and give one to each table, so that nobody holds all of it.",
    "The way by which your area takes a worry about exploitation.",
  ],
  people: ["Juno", "Jonah", "Saskia", "Wendell"],
  school: "Sallowden",
  steps: [
    {
      minutes: 4,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other. Say that nobody will hold all the pieces for the first half hour, on purpose.",
    },
    {
      minutes: 8,
      title: "Tuesday",
      does: "Give out part one. Tables agree on one sentence: what are we worried about, for whom?",
      told: "Sallowden School. Saskia, thirteen, tells the school nurse that Juno, fifteen, took her to a flat, told her to be nice to a man there, and filmed her crying afterwards. Juno said that Saskia owes her for the trainers. Saskia asks that nobody says where it comes from.",
      questions: [
        {
          ask: "Who is harmed, and by whom?",
          good: "Saskia, by a man, and by what Juno did. Juno perhaps too: at fifteen she takes others to an adult’s flat, has things that cost money and speaks of debts. All of it is a matter for police and {socialCare} now.",
          wrong:
            "Voting whether it is harmful sexual behaviour or exploitation. It can be both. Each way is used, and the words can wait.",
        },
        {
          ask: "Saskia asks that nobody says where it comes from. What can you promise?",
          good: "That she hears what is passed on and to whom, and that it is no more than is needed. That her safety at home and on the way is planned with her. Not that it stays here.",
          wrong: "A promise that cannot be kept, or going on without telling her.",
        },
      ],
    },
    {
      minutes: 12,
      title: "Five pieces",
      does: "Give each table its piece only. Five minutes: whom would you tell, today? Then the tables read their pieces aloud in order.",
      told: "Attendance: Juno has missed nine Mondays; a taxi nobody ordered has waited at the side gate.\nSchool nurse: twice this term Juno asked for the same help and would not say why.\nA form tutor: her brother Jonah, seventeen, rings the school as if he were her father.\nThe librarian: Juno sleeps in the beanbags at lunch.\nWendell, the site manager: a man gave her a phone through the fence and said, “Answer this one.”",
      questions: [
        {
          ask: "What did each table want to do with its own piece?",
          good: "Mostly little: each is small. That is the point. Write the answers down before the pieces are read out.",
          wrong: "Competing for the gravest piece.",
        },
        {
          ask: "What changes when they are read one after the other?",
          good: "A child who is driven, called, given things, tired, ill, and managed by others. Jonah may be used as well. What she did to Saskia stands, and now has a background that must be acted on.",
          wrong: "“So she is the real one harmed.” Both girls are; and the man is the adult.",
        },
        {
          ask: "Who could have put them together, and when?",
          good: "Anybody who had asked for all notes about one child: at the third Monday. A list that somebody reads each week. The {lead} with those who meet on this in the area.",
        },
      ],
    },
    {
      minutes: 9,
      title: "Who may know",
      does: "Give out part three. Tables fill three columns: whom we tell, what, why; then whom we do not tell.",
      told: "On Wednesday these ask what is known: {socialCare}; a police officer by telephone; the sexual health clinic; Juno’s mother; Saskia’s parents; the college that Jonah goes to; the taxi firm; three teachers in the staff room.",
      questions: [
        {
          ask: "Whom do you tell, what, and why?",
          good: "Police and {socialCare}: what is known and how we know it, for the children’s protection; ring the officer back through the station. The clinic and the college: what they need to keep a child safe, and ask what they hold. Each decision with its reason.",
          wrong:
            "“Not without consent.” Where a child may be harmed, being open with a family is right if it is safe; their agreement is not the condition.",
        },
        {
          ask: "And the parents?",
          good: "Agree with {socialCare} and police first: who lives with whom, who owns that phone, who could be warned. Then each about their own child, by a person who can answer questions.",
          wrong: "Ringing Juno’s mother at once, or never.",
        },
        {
          ask: "And the taxi firm, and the three teachers?",
          good: "The firm: nothing from us; what was seen goes to police. The teachers: what to do if the taxi comes or Juno is missing, and how to greet her. No story.",
        },
      ],
    },
    {
      minutes: 7,
      title: "Nobody has the whole child",
      does: "Give out part four. Tables write the two sentences they would say at the meeting.",
      told: "At the meeting of agencies police speak about the flat. A worker speaks about Saskia. Somebody says that Juno is a suspect and belongs to another meeting. There is no other meeting.",
      questions: [
        {
          ask: "What do you say?",
          good: "“Juno is fifteen and we think she is being exploited. Please discuss her here as a child who may be suffering harm, whatever the police do, and name somebody for her.” The disagreement is written down.",
          wrong: "Silence, since it is not our meeting.",
        },
        {
          ask: "What does school go on doing for each, whatever they are called?",
          good: "Saskia: her adult, her route, help for what she saw. Juno: a place at school, an adult who stays the same, somewhere to sleep at lunch, rules that keep others safe. Others she may have asked: looked for, gently.",
        },
      ],
    },
    {
      minutes: 5,
      title: "Take away",
      does: "Each writes down one small piece they would have kept to themselves, and where it goes from now on. Read the points below.",
    },
  ],
  care: [
    "Exploitation happens to staff and to their children too. Do not ask why somebody did not leave.",
    "Keep to what the case says about the flat. Stop anybody who fills it in.",
  ],
  takeAway: [
    "Both can be true. Use both ways.",
    "Your piece is small. Pass it on for that reason.",
    "Share what protects a child, with the reason written down.",
    "Ask at every meeting: who speaks for the other child?",
  ],
  cards: ["wider-worry", "also-harmed", "sextortion", "not-sure"],
  teaches: ["neverDiscussed", "shareTheWhole", "lookOnline", "onlyACrime", "riskToForgotten", "lookForPatterns"],
  meets: ["exploitation", "sharing", "oneWay"],
  sources: ["kcsie", "workingTogether", "informationSharing", "caseReviews", "workforce"],
  lastChecked: "2026-11-29",
};
