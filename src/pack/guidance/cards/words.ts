import type { Card } from "../card.ts";
import { usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

export const words: readonly Card[] = [
  {
    id: "special-school-language",
    scenario: 2,
    worked: 2,
    subject: "young",
    title: "Pupils in a special school use sexual words, in class and online",
    gist: "Ask what the words are for before you ask how to stop them. Every adult answers in the same short way.",
    typed:
      "special school sexualised language sexual words swearing repeats echolalia echoing autism autistic learning disability send sen ehcp inappropriate comments noises says sex porn talk about sex online chat gaming youtube learned heard",
    steps: {
      now: {
        danger: usual.danger,
        short: "Answer in one calm sentence and move on: “That is a private word. We are doing maths.”",
        others: "Look at the pupils it was said to: are they upset, afraid, joining in?",
        listen: "If a pupil is telling you of something that happened to them, stop and listen.",
      },
      hour: {
        lead: usual.lead,
        words: "Write down the word or sentence exactly, what came before, to whom, and the tone.",
        questions: usual.questions,
      },
      today: {
        meaning:
          "Ask those who know the pupil: understood or echoed, copied from whom, to make contact, from the internet, or a sign of harm?",
        stage: "Set it beside how the pupil communicates and understands, and beside their real age.",
        beyond: "Knowing more than a pupil could, or fear with it: treat it as a possible sign of abuse.",
        parents: usual.parents,
        route: usual.route,
      },
      tomorrow: {
        script: "Agree the same short answer and the same symbol for all adults, transport and lunch staff too.",
        devices: "Look with parents at what devices, accounts and chats the pupil has, at school and at home.",
      },
      week: {
        count: "Count for two weeks: when, where, to whom, how often, what followed.",
        teach: "Teach body parts, private and public, and how to make friends, at the pupil’s real age, with pictures.",
        replace: "Teach something else to do for the same need: a greeting, a joke, a way to ask for a break.",
        advice: "Take advice if it grows, is aimed at younger or less able pupils, or shows knowledge from somewhere.",
      },
      review: {
        compare: "Compare the two weeks. If it falls, keep going; if not, ask again what it is for.",
        works: usual.works,
      },
    },
    record: [
      "The exact words, as a list with times. Not “inappropriate language”.",
      "To whom, what came before and after, how others took it.",
      "What adults tried, and what changed.",
      "Where the pupil may have met the words.",
    ],
    avoid: [
      "Do not laugh, act shocked or give a long talk: each may reward it.",
      "Do not blame the diagnosis. Harm can lie behind words in any pupil.",
      "Do not leave the pupils who hear it every day without help.",
    ],
    phases: {
      earlyYears: "Words come from older children and screens. Give the proper word and a new game.",
      primary: "Teach the proper words early: a child with no words for the body cannot tell.",
      secondary: "Include feelings, attraction and saying no. Pupils need the same teaching as others of their age.",
      post16: "Rehearse work, buses and shops: strangers will not know the signs.",
    },
    send: "Use the pupil’s own symbols, signs or device, and check that it holds words for private parts, for no, and for telling.",
    ask: ["stopItNow", "onlineSafety", "nspcc"],
    sources: ["kcsie", "nice", "sendCode", "rsheGuidance"],
    teaches: ["findTheReasons", "lookOnline", "workWithTheChild"],
    starts: { types: ["languageInPerson", "languageOnline"] },
    beside: [
      { question: "incident/types", answers: ["languageInPerson", "languageOnline"] },
      { question: "incident/children/send", answers: ["yes"] },
    ],
    lastChecked,
  },
  {
    id: "rumours",
    scenario: 16,
    subject: "words",
    title: "Rumours about an incident, at school or online",
    gist: "Protect the children in it. Confirm nothing, and help the one who is talked about.",
    typed:
      "rumour rumours gossip talking social media post posts comments snapchat story naming named outed slut shaming body shaming everyone knows parents facebook group whatsapp press newspaper journalist media anonymity",
    steps: {
      now: {
        listen: "Go to the child talked about. Ask what they have heard and what would help today.",
        quiet: "To pupils who talk: “We do not talk about this. If you know something, tell me alone.”",
      },
      hour: {
        lead: usual.lead,
        where: "Ask in words where it is being said, and by whom. Do not go into pupils’ chats yourself.",
        minded: usual.minded,
      },
      today: {
        line: "Agree one sentence that all staff say, and that neither confirms nor denies.",
        police: "If police are involved, ask what may be said and by whom.",
        parents: usual.parents,
        takedown: "Report posts to the platform. Where one names a child, write down the address first.",
        route: usual.route,
      },
      tomorrow: { checkIn: usual.checkIn, adults: "Ask adults who post to stop, in person and without the details." },
      week: {
        support: usual.support,
        teach:
          "Teach about naming people online: whoever reports a sexual offence may not be named in public, for life.",
        reporters: "If the press calls, one person answers, with the agreed sentence.",
      },
      review: { works: "Ask each child talked about whether it has stopped. Ask on which days it comes back." },
    },
    record: [
      "What is being said, where, since when, and who told you.",
      "The agreed sentence, and who agreed it.",
      usualRecord.told,
    ],
    avoid: [
      "Do not confirm that there was an incident, not even by denying one.",
      "Do not answer online.",
      usualAvoid.label,
      usualAvoid.share,
    ],
    phases: {
      primary: "It is often the adults at the gate. Speak with them yourself.",
      secondary: "Chats go on all night. Ask what the child wakes up to.",
      post16: "Pupils know each other from work and outside: ask where else it is said.",
    },
    send: "Somebody may repeat a rumour without knowing that it hurts. Say it plainly and give another topic.",
    ask: ["harmfulContent", "onlineSafety", "childline"],
    sources: ["kcsie", "anonymity"],
    teaches: ["shareTheWhole"],
    starts: { types: ["unwantedComments"] },
    beside: [{ question: "incident/types", answers: ["unwantedComments"] }],
    lastChecked,
  },
  {
    id: "jokes-culture",
    scenario: 17,
    subject: "words",
    title: "Sexual jokes and remarks are the tone of a group",
    gist: "What is laughed off makes room for worse. Stop it each time, and work on the group.",
    typed:
      "banter jokes joking joke lads misogyny misogynist sexist sexism incel andrew tate influencer rating girls ranking bra pinging catcalling wolf whistle comments bodies culture just a joke messing homophobic culture harassment locker room",
    steps: {
      now: {
        stop: "Stop it aloud and calmly: “That is not all right here.” Say what it was.",
        affected: "Go to whoever it was aimed at, alone and soon.",
      },
      hour: { lead: usual.lead, words: "Write down the words, who said and heard them, and where." },
      today: {
        each: "Speak with those who said it, one at a time. Ask what they meant and how it sounds to others.",
        pattern: "Look what else is on record for this group, place and time. Is somebody always the target?",
        parents: usual.parents,
        route: usual.route,
      },
      tomorrow: {
        checkIn: usual.checkIn,
        staff: "Ask colleagues whether they hear it, and agree that nobody lets it go.",
      },
      week: {
        ask: "Ask pupils, without names, how often it happens and where.",
        teach: "Teach the group about respect, and about who makes money from contempt for women.",
        places: "Put adults where it happens.",
        log: "Write down each small thing from now on, so that a pattern shows.",
      },
      review: { works: "Ask the pupils again. If they say nothing has changed, it has not.", learn: usual.learn },
    },
    record: [
      "The words as they were said, each time.",
      "Who it was aimed at, and what it did to them.",
      "What adults did about it.",
    ],
    avoid: [
      "Do not call it a joke or part of being young, in speech or in the record.",
      "Do not wait for a complaint. Many pupils never say anything.",
      "Do not let staff join in, even a little.",
    ],
    phases: {
      primary: "Remarks about girls’ bodies and “gay” as an insult begin here. So does the answer.",
      secondary: "Corridors, changing rooms and chats set the tone. It can be sexual harassment.",
      post16: "Include work placements, teams and driving to college.",
    },
    send: "Some pupils learn jokes as a way to belong. Give them better ones, and explain the rule.",
    ask: ["stopItNow", "childline"],
    sources: ["kcsie", "ofsted2021", "equality", "rsheGuidance"],
    teaches: ["lookForPatterns", "lookOnline", "thoughtTooSmall"],
    starts: { types: ["languageInPerson"] },
    beside: [
      { question: "incident/types", answers: ["misogyny", "languageInPerson", "unwantedComments"] },
      { question: "incident/learning" },
    ],
    lastChecked,
  },
  {
    id: "low-level-repeated",
    scenario: 33,
    subject: "words",
    title: "Small things, again and again",
    gist: "Each on its own is little. Written down together they may be a pattern, and that is what a reader needs.",
    typed:
      "low level low-level minor repeated repeatedly repeat again pattern small things niggle early help persistent keeps doing it log cumulative threshold",
    steps: {
      now: {
        stop: "Stop it kindly, say what is expected, look after whoever it touched.",
      },
      hour: { note: "Write a short note: who, when, where, what, what you did. Two minutes." },
      today: {
        lead: usual.lead,
        count: "Look at all entries of this child, in any part. Three in six weeks is a good moment to stop and think.",
        route: usual.route,
        parents: usual.parents,
      },
      tomorrow: { staff: usual.staff, checkIn: usual.checkIn },
      week: {
        see: "Lay it side by side: same place, hour, child, kind, and what came before.",
        reason: "Ask what lies behind it: home, sleep, friends, online, understanding, something done to them.",
        help: "Offer the family {earlyHelp}. Write down what you offered and what they said.",
        plan: "Make a small plan: two or three things, who does them, a day to look again.",
      },
      review: {
        works: usual.works,
        step: "More often, or more serious: move the record up, take advice, think about referring.",
      },
    },
    record: [
      "Every time, also the small ones, with the date.",
      "What was tried and what changed. A referral stands on this.",
      usualRecord.decisions,
    ],
    avoid: [
      "Do not sum it up as “ongoing concerns”. Give dates.",
      "Do not wait for something big enough.",
      "Do not look at one child only: who is always near it?",
    ],
    phases: {
      earlyYears: "Growing fast changes much in weeks: look again soon.",
      primary: "Class and lunch staff each see a part. Ask both.",
      secondary: "Ask every teacher in two lines. Each may think it is only in their room.",
      post16: "Ask placements and transport too.",
    },
    send: "Check first that the pupil was taught the rule in a way they use.",
    ask: ["stopItNow", "nspcc"],
    sources: ["kcsie", "nice", "caseReviews"],
    teaches: ["episodesNotPatterns", "lookForPatterns", "keepGoodRecords"],
    starts: { tier: "note", earlier: "again" },
    beside: [
      { question: "incident/earlier", answers: ["again", "pattern"] },
      { question: "incident/tier", answers: ["note"] },
    ],
    lastChecked,
  },
];
