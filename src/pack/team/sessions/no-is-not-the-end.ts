import type { Session } from "../session.ts";

export const noIsNotTheEnd: Session = {
  id: "no-is-not-the-end",
  minutes: 45,
  title: "When the answer is no",
  gist: "A referral was turned down and it gets worse: what was said, what was missing, and how to disagree well.",
  forWhom: "The {lead}, deputies, leaders and pastoral staff; governors may join.",
  aims: [
    "Write a worry so that a stranger sees why it is more than a school can hold.",
    "Disagree early, in writing and step by step, and stay on good terms.",
    "Keep children safe while adults differ, also among ourselves.",
  ],
  prepare: [
    "Tables of three to five. A handout for each, the parts on pages of their own.",
    "Your area’s levels of need, and the stages of its procedure for disagreement.",
    "Somebody to play the person who answers the telephone.",
  ],
  people: ["Tariq", "Esme", "Clementine"],
  school: "Cressanholt",
  steps: [
    {
      minutes: 4,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other. Ask who has ever disagreed with an answer, and who knows the stages.",
    },
    {
      minutes: 10,
      title: "What we sent",
      does: "Give out part one. Tables read as if they were the busiest person in the county, with two minutes for it.",
      told: "Cressanholt Primary School wrote: “We are referring Tariq (8) for sexualised behaviour which is becoming a concern. There have been several incidents. He has been spoken to and mum is aware but fails to engage. Staff are very worried and can’t cope. Please can you do something.” The answer: does not meet the threshold; consider {earlyHelp}.",
      questions: [
        {
          ask: "You had two minutes. What did you learn about Tariq?",
          good: "Next to nothing: not what he did, to whom, how often, since when; not how he lives, what he says, what the other children need; not what was tried or what is asked for.",
          wrong: "Anger at the reader. Let it be said once, then turn back to the page.",
        },
        {
          ask: "What should stand there instead?",
          good: "Behaviour in plain words, dates, a pattern. Ages and power. What was tried, by whom, for how long and what came of it. What he said. Harm seen or likely, to him and to others. Why it is more than school can hold. One clear ask.",
          wrong: "Stronger adjectives. Facts are stronger.",
        },
        {
          ask: "“Mum fails to engage.” What could be true, and what would you write?",
          good: "What was offered, when, how, and what she said or could not do: shifts, fear, no credit on the phone. It shows what help might reach her.",
        },
      ],
    },
    {
      minutes: 9,
      title: "What we had not said",
      does: "Give out part two. Tables write three sentences that begin: “We are worried because …”.",
      told: "From the notes of the school: since June five incidents, each with a child a year or two younger; the last two in a locked space. In September he told his teacher that the lodger lets him stay up and watch grown-up things. A small-group programme ran for six weeks; it got worse. Esme, six, no longer uses the toilet at school. Nobody has asked who the lodger is.",
      questions: [
        {
          ask: "Which facts change the picture most?",
          good: "The pattern and its direction; younger children and a locked door; what he said about an adult at home; that help was tried and did not help; Esme. The lodger makes Tariq a child who may be being harmed.",
          wrong: "Leading with the programme, because it was so much work.",
        },
        {
          ask: "Is this one referral or two?",
          good: "One for each child, to the authority they live in. Esme’s does not carry Tariq’s story and his does not carry hers.",
        },
        {
          ask: "How long do we wait with what he said about the lodger?",
          good: "Not at all. It is rung through today, and if he may be in danger tonight, to police.",
          wrong: "Saving it for the better letter.",
        },
      ],
    },
    {
      minutes: 9,
      title: "On the telephone",
      does: "Give out part three. In threes: one rings, one answers, one listens. After three minutes the listener says what helped. Once more with roles changed, if there is time.",
      told: "You ring. The worker is polite and tired: “I see your referral. It was screened by my manager. It is no further action, I’m afraid. You could try again if something happens.”",
      questions: [
        {
          ask: "Which questions move it on?",
          good: "“What would you need to know to decide differently?” Or: “Which level do you see, and because of what?” Or: “Who can I speak with today?” Then the new facts, first and slowly. Name, time and answer are written down.",
          wrong: "Pleading, threatening, or thanking and hanging up.",
        },
        {
          ask: "You still disagree. What is the next step, and by when?",
          good: "The first stage of your area’s procedure, today or tomorrow, in writing, to the named person, with what you ask for and until when. Then the next stage. It is part of the work and no complaint about a person.",
          wrong: "Waiting for something to happen so that there is a reason.",
        },
      ],
    },
    {
      minutes: 8,
      title: "Among ourselves",
      does: "Give out part four. Tables take the first question, then everybody the second.",
      told: "The deputy, Clementine, thinks the level is one lower than the {lead} does. The head would like to wait until after the inspection. Two staff have used a tool and came to two colours. All of them want the best for Tariq.",
      questions: [
        {
          ask: "What do you do with a difference inside the school?",
          good: "Write down both views with their reasons, ask somebody trained in the tool or a specialist, and act on the safer reading meanwhile. A tool helps to think; people decide. Who leads decides, and says why.",
          wrong: "A vote, an average of colours, or the loudest.",
        },
        {
          ask: "While all this goes on, what happens for Tariq and Esme tomorrow at nine?",
          good: "The plan runs: who meets him, who is near the toilets, where Esme can go and with whom; both are asked how it is. No answer from anywhere is a reason to stop it.",
        },
      ],
    },
    {
      minutes: 5,
      title: "Take away",
      does: "Write the name and number of stage one on the handout. Everybody says one sentence they would take out of their next referral. Read the points below.",
    },
  ],
  care: [
    "Being turned down can feel like not being believed. That can touch older things: leave room for it.",
    "No colleague of any agency is named, and none is blamed.",
  ],
  takeAway: [
    "Pattern, power, what was tried, what came of it, what we ask.",
    "“What would change the decision?”",
    "Disagree in writing, with a date, one stage after the other.",
    "The plan at school does not wait for an answer.",
  ],
  cards: ["threshold-refused", "disagree-level", "no-further-action", "wider-worry"],
  teaches: ["referEarly", "weightNotSeen", "helpCameLate", "lookForPatterns", "keepGoodRecords"],
  meets: ["oneWay", "earlyHelp", "supervision"],
  sources: ["kcsie", "workingTogether", "supportService", "caseReviews"],
  lastChecked: "2026-11-29",
};
