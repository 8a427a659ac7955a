import type { Card } from "../card.ts";
import { usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

export const adults: readonly Card[] = [
  {
    id: "staff-upset",
    scenario: 23,
    subject: "adults",
    title: "A member of staff is upset by what they heard or saw",
    gist: "It is part of the work, for the experienced too. Nobody goes home alone with it.",
    typed:
      "staff upset distressed crying debrief supervision wellbeing vicarious trauma secondary trauma burnout stress shaken colleague teacher ta support counselling disclosure heard overwhelmed",
    steps: {
      now: {
        take: "Take over their class. Go somewhere quiet with them. Water, a chair, a little time.",
        listen: "“What do you need now?” They need not tell it again.",
      },
      hour: {
        words: "If they heard it from a child, help them write the exact words, once. Then it is done.",
        home: "Ask how they get home, and who is there.",
      },
      today: {
        lead: "Tell the {lead} or the head that somebody carries this. Not the child’s story.",
        known: "Say that being upset, anxious or angry is usual, and no sign of doing it badly.",
        past: "It may touch something of their own. They need not say so. Say where help is.",
      },
      tomorrow: { ring: "See them or ring. Ask how they slept." },
      week: {
        debrief: "Sit down together with whoever was part of it: what happened to us, what went well, what we need.",
        supervision: "Offer regular time with somebody who is not their manager’s stopwatch: monthly, in the diary.",
        tasks: "Share the work out. One adult should not hold one child’s whole story.",
      },
      review: { works: "After a month: still well? Ask again, and offer help outside school." },
    },
    record: [
      "That support was offered, when, by whom. Apart from any child’s file.",
      "What they want passed on, and nothing else.",
    ],
    avoid: [
      "Do not say that one gets used to it.",
      "Do not ask for details out of interest.",
      "Do not put how staff feel into a child’s record.",
      "Do not wait until somebody is off sick.",
    ],
    phases: {
      earlyYears: "Small teams: ask another nursery’s lead to listen.",
      primary: "Lunch and office staff hear things too. Ask them.",
      secondary: "Tutors and heads of year carry most. Look at their week.",
      post16: "Include placement and hall staff.",
    },
    send: "Staff who give personal care may feel it close to the body. Offer a change without asking for reasons.",
    ask: ["nspcc", "stopItNow", "samaritans", "nspccWhistleblowing"],
    sources: ["workforce", "kcsie"],
    teaches: ["knowTheProcedure"],
    beside: [{ question: "risk-assessment/staffSupport" }],
    lastChecked,
  },
  {
    id: "towards-staff",
    scenario: 24,
    subject: "adults",
    title: "A pupil behaves sexually towards a member of staff",
    gist: "The adult needs help, the pupil needs help, and it is more than a matter of discipline.",
    typed:
      "towards staff teacher ta supply cover touching teacher comments to staff sexual remark upskirt teacher grabbed staff crush on teacher messages to staff propositioned assault on staff",
    steps: {
      now: {
        danger: usual.danger,
        out: "Help the adult out of the room. Another adult stays with the pupil.",
        calm: "To the pupil: “That is not all right. We will talk later.” No more now.",
      },
      hour: {
        lead: usual.lead,
        adult: "Ask the adult what they want, and whether they want to tell the police. It is their choice.",
        others: "Were pupils there? See how they are.",
        words: usual.words,
      },
      today: {
        pupil: "Ask what lies behind it, as with any behaviour: copied, tested, asked for help, done to them?",
        pattern: "Has it happened to pupils as well? Look.",
        route: usual.route,
        parents: usual.parents,
        head: {
          text: "Tell the head, who cares for the adult and looks at risk for staff.",
          entry: { kind: "told", who: "head" },
        },
      },
      tomorrow: {
        adultNow: "Ask the adult how they are, and whether they want to teach that class today.",
        checkIn: usual.checkIn,
      },
      week: {
        staffRisk: "Assess risk for staff: rooms, doors, alone with, personal care, cover.",
        plan: "A plan for the pupil, with support and clear words. Discipline, if any, apart.",
        same: "All adults answer the same way.",
      },
      review: { works: usual.works },
    },
    record: [
      "What was done and said, in plain words, by whom to whom. An adult has a part in it, not a child’s role.",
      "What the adult wants.",
      usualRecord.decisions,
    ],
    avoid: [
      "Do not say that it comes with the job.",
      "Do not ask the adult to sort it out alone with the pupil.",
      "Do not stop at a punishment.",
      "If the adult may have done something to the pupil, that is another matter: tell the head at once.",
    ],
    phases: {
      earlyYears: "Touch is how small children ask. Show another way.",
      primary: "Name it and teach it. Look at what the child has seen.",
      secondary: "Messages and images of staff count too; images are not looked at.",
      post16: "Positions of trust: make the limits plain, both ways.",
    },
    send: "During personal care, change how and by whom before you call it behaviour. Ask what the pupil is telling you.",
    ask: ["police", "stopItNow", "nspcc"],
    sources: ["kcsie", "behaviourGuidance", "workforce"],
    teaches: ["findTheReasons"],
    starts: { types: ["towardsAdults"] },
    beside: [{ question: "incident/types", answers: ["towardsAdults"] }],
    lastChecked,
  },
  {
    id: "not-sure",
    scenario: 36,
    subject: "adults",
    title: "I am not sure whether this is harmful sexual behaviour",
    gist: "You need not know. Tell the lead what you saw, today.",
    typed:
      "not sure unsure is this hsb harmful sexual behaviour what counts normal healthy development cse exploitation or question help what do i do first unsure whether worried new staff definition",
    steps: {
      now: {
        danger: usual.danger,
        listen: usual.listen,
        stop: "If something is going on, stop it calmly and stay with the children.",
      },
      hour: {
        lead: usual.lead,
        seen: "Say what you saw and heard, not what you call it.",
        words: usual.words,
      },
      today: {
        think:
          "With the lead: age and stage, both free?, secret?, how often, what when adults stepped in, what it did to anybody.",
        both: "It may be this and exploitation at once. The name can wait; safety cannot.",
        advice: usual.advice,
        route: usual.route,
        parents: usual.parents,
      },
      tomorrow: { back: "Ask the lead what came of it. You may not be told all of it.", checkIn: usual.checkIn },
      week: {
        note: "If it turned out to be ordinary, a short note still stays: the next adult may see a second.",
        teach: "Ask for ten minutes on this in a staff meeting.",
      },
      review: { works: "Was it right? Nobody is blamed for telling too early." },
    },
    record: [
      "What you saw and heard, when, where, who.",
      "Whom you told and when.",
      "What you thought, apart, and marked as that.",
    ],
    avoid: [
      "Do not decide alone that it is nothing.",
      "Do not look for proof before you tell.",
      "Do not talk it over in the staff room.",
      usualAvoid.secrecy,
    ],
    phases: {
      earlyYears: "Most of what small children do with their bodies is ordinary. Say it anyway when you wonder.",
      primary: "Ask yourself: would I be at ease if a parent had seen it?",
      secondary: "What friends find usual may still harm. Ask who is not laughing.",
      post16: "Being of age does not make it free.",
    },
    send: "Not knowing how the pupil shows discomfort is a reason to ask somebody who does.",
    ask: ["nspcc", "stopItNow", "childline"],
    sources: ["kcsie", "hackett", "hackettHolmesBranigan", "workforce"],
    teaches: ["thoughtTooSmall", "knowTheProcedure", "weightNotSeen"],
    starts: {},
    beside: [
      { question: "incident/types", answers: ["other"] },
      { question: "note/noteKind" },
      { question: "incident/consultations/adviceFrom" },
    ],
    lastChecked,
  },
];
