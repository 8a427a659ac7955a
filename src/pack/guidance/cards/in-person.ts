import { type Card, only } from "../card.ts";
import { elsewhere, englandAndWales, usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

export const inPerson: readonly Card[] = [
  {
    id: "touching",
    scenario: 1,
    worked: 1,
    subject: "inPerson",
    title: "A pupil touched another without agreement",
    gist: "Embarrassment is usual and no reason to leave it. A plan waits for no threshold.",
    typed:
      "groped grope groping grabbed touched touching bum bottom breast boob chest crotch private parts genitals squeezed slapped pinched fondled felt up assault sexual assault non-consensual unwanted hands corridor kissed kiss forced hugged rubbed against stroked thigh leg skirt",
    steps: {
      now: {
        danger: usual.danger,
        apart: usual.apart,
        hurt: usual.hurt,
        listen: "Hear the child who was touched first, in private. Shame is usual; do not press for detail.",
        thanks: usual.thanks,
      },
      hour: {
        lead: usual.lead,
        questions: usual.questions,
        police: usual.police,
        other: "Unless the police may need to do it, hear the other child too, apart and without blame.",
      },
      today: {
        words: usual.words,
        earlier: "Look up each child, in any part, and ask those who teach them what they have noticed.",
        route: usual.route,
        parents: usual.parents,
        socialCare: usual.socialCare,
        interim: usual.interim,
      },
      tomorrow: { checkIn: usual.checkIn, staff: usual.staff, answer: usual.answer },
      week: {
        meeting: usual.meeting,
        places: "Go through the day with the plan: classroom, corridors, changing, lunch, the way home.",
        support: usual.support,
        teach: "Teach the whole group about touch and asking, so that nobody can tell whom it is about.",
      },
      review: { works: usual.works },
    },
    record: [
      usualRecord.facts,
      usualRecord.words,
      "Which part of the body, over or under clothes, how long, and what stopped it.",
      "What each child and their parents want, in their words.",
      usualRecord.decisions,
    ],
    avoid: [
      "Do not call it play or an accident before anybody has been heard.",
      usualAvoid.together,
      usualAvoid.questions,
      usualAvoid.move,
    ],
    phases: {
      earlyYears: "Think first of curiosity and copied play. Force, secrecy or distress changes that.",
      primary: "Use the family’s words for the body. A game a child cannot leave is no game.",
      secondary: "Ask about messages before and after, and about who was watching. It may be a crime.",
      post16: "Some may be adults in law. Ask what each wants, and who else has to be kept safe.",
    },
    send: "Ask in the child’s own way of communicating. Not knowing the rule may explain it, and harms no less.",
    ask: ["stopItNow", "nspcc", "childline"],
    sources: ["kcsie", "sexualOffences", "caseReviews"],
    teaches: ["thoughtTooSmall", "oneHidAnother", "onlyOurOwn", "knowTheProcedure"],
    starts: {},
    beside: [
      { question: "incident/types", answers: ["touchOverClothing", "touchUnderClothing", "assault", "penetration"] },
      { question: "incident/category", answers: ["violence"] },
    ],
    lastChecked,
  },
  {
    id: "exposing",
    scenario: 3,
    worked: 3,
    subject: "inPerson",
    title: "A child shows private parts to other children",
    gist: "Keep everybody’s dignity first. Then ask what it was: clothes, curiosity, copying, distress, or something aimed at others.",
    typed:
      "exposed exposes exposing himself herself flashing flashed flasher penis willy genitals bottom mooning mooned trousers down pants down pulled down pulling down kegging debagging pantsed stripped naked undressed indecent exposure skirt lifted lifting masturbating",
    steps: {
      now: {
        danger: usual.danger,
        cover: "Say calmly: “Clothes on, please.” Turn others away, or lead the child to a private place.",
        plain: "Name it in plain words without anger: what was shown, and that this part of the body is private.",
        others: "Ask the children who saw it whether they are all right. Somebody stays with anyone upset.",
      },
      hour: {
        lead: usual.lead,
        cause: "Look for an ordinary cause: a zip, a need for the toilet, itching, heat, a dare, a film.",
        questions: usual.questions,
        words: usual.words,
      },
      today: {
        pattern: "Look up earlier times. Was there an audience, a chosen child, a plan, or did it go on after a no?",
        route: usual.route,
        parents: usual.parents,
        refer:
          "Pressure, threats, a much younger child or signs of abuse: ring {socialCare}, and the police if it may be a crime.",
      },
      tomorrow: {
        expected: "Say with the child what is expected, in their words and with a picture if that helps.",
        checkIn: usual.checkIn,
        staff: usual.staff,
      },
      week: {
        place: "Change what made it easy: toilets, changing, a corner nobody sees, clothes that come undone.",
        meeting: "If it is more than a single puzzle, meet with parents and agree a plan for each child.",
        teach: "Teach privacy and the body at the level of the class.",
      },
      review: {
        again: "If it has happened again, write down each time, take advice and think about referring.",
        works: usual.works,
      },
    },
    record: [
      usualRecord.facts,
      "What was shown and done, in neutral words, and what the child said.",
      "Who saw it and how each of them seemed.",
      "What ordinary causes were looked at.",
    ],
    avoid: [
      "Do not shout, laugh or shame. Shame hides the reason.",
      "Do not pull at the child’s clothes.",
      usualAvoid.label,
      "Do not decide from age alone that it means nothing, or that it means harm.",
    ],
    phases: {
      earlyYears: "Common and mostly curiosity. Help with clothes, say “that is private”, carry on, make a note.",
      primary: "Dares and copied clips come up. Ask what they have seen, kindly.",
      secondary: "Done at others, it may be sexual harassment or a crime. So may pulling down somebody’s clothes.",
      post16: "Treat it as reported: it may be a crime, and some pupils are adults.",
    },
    send: "Check pain, itching, medication, continence and clothing first. Teach private and public with the same pictures everywhere.",
    ask: ["stopItNow", "nspcc"],
    sources: ["kcsie", "hackett", "nice"],
    teaches: ["findTheReasons", "seenAsDangerous"],
    starts: { types: ["exposing"] },
    beside: [{ question: "incident/types", answers: ["exposing", "selfTouch"] }],
    lastChecked,
  },
  {
    id: "unclear-consent",
    worked: 7,
    subject: "inPerson",
    title: "Two children, not clear whether both were free to say no",
    gist: "“They both say yes” settles nothing where there is a gap in age, ability or power.",
    typed:
      "consent consensual consented agreed willing both said yes unclear grey area age gap older younger disabled vulnerable pressure pressured coerced coercion forced learning disability special needs power imbalance experimenting sex intercourse caught together toilets rape",
    steps: {
      now: {
        danger: usual.danger,
        apart: usual.apart,
        listen: usual.listen,
      },
      hour: {
        lead: usual.lead,
        gap: "Write down any gap: age, size, understanding, standing, money, who depends on whom.",
        pressure: "Write down signs of pressure: secrecy, threats, gifts, a dare, drink, others watching.",
        questions: usual.questions,
      },
      today: {
        refer: "Ring {socialCare} for advice or to refer; with a child under 13 or a wide gap, before going on.",
        police: usual.police,
        route: usual.route,
        parents: usual.parents,
        health: "Offer each child health care and somebody of their own to talk to.",
        interim: usual.interim,
      },
      tomorrow: { answer: usual.answer, checkIn: usual.checkIn, staff: usual.staff },
      week: {
        meeting: usual.meeting,
        two: "Two named adults, one for each child, and two plans.",
        support: usual.support,
      },
      review: { works: usual.works, role: "Ask again what part each child had. A role may change, with a reason." },
    },
    record: [
      "Ages in years and months, needs, and how each child understands and communicates.",
      usualRecord.words,
      "What points to a free choice, what points away from it, and what nobody knows.",
      usualRecord.decisions,
    ],
    avoid: [
      "Do not settle it by both saying yes, or by their being a couple.",
      "Do not keep it private out of respect. Keeping a child safe comes before privacy.",
      "Do not decide early who was affected: “not yet clear” is a role.",
      usualAvoid.investigate,
    ],
    phases: {
      primary: "Children of this age cannot agree to sexual activity. At this age a few years are a wide gap.",
      secondary: "Pupils who like each other can still press each other. Ask about after as well as before.",
      post16: "Being of age is not agreeing. An adult pupil with one under 18 changes who has to be told.",
    },
    send: "Somebody may say yes to please, to end it, or without following the question. Ask someone who knows how the child says no.",
    ask: ["stopItNow", "nspcc", "police", "childline"],
    sources: ["kcsie", "sexualOffences", "hackett", "caseReviews"],
    teaches: ["agreementUnclear", "agreementAssumed", "riskToForgotten", "referEarly"],
    starts: { tier: "serious" },
    beside: [
      { question: "incident/power" },
      { question: "incident/children/role", answers: ["unclear"] },
      { question: "incident/category", answers: ["unsure"] },
    ],
    lastChecked,
  },
  {
    id: "young-couple",
    scenario: 9,
    subject: "inPerson",
    title: "Two pupils under 16 who say they are a couple",
    gist: "Welfare first: who is free to say no, and what would happen to the one who did?",
    typed:
      "boyfriend girlfriend couple dating relationship underage sex having sex together 13 14 15 year old fourteen fifteen teenage pregnant pregnancy contraception kissing love bites controlling jealous love",
    steps: {
      now: {
        listen: "Talk with each by themselves, in private, without disapproval.",
        thanks: usual.thanks,
        danger: usual.danger,
      },
      hour: {
        lead: usual.lead,
        questions: usual.questions,
        free: "Ask yourself what shows a free choice: same age, same say, no secrecy, no fear, can stop at any time.",
      },
      today: {
        law: only(
          englandAndWales,
          "The law sets 16. It is not meant to punish two of a like age who both want it; others decide that.",
        ),
        lawHere: only(
          elsewhere,
          "The age of consent is 16 here as well. Look up what the law says of two of a like age.",
        ),
        route: usual.route,
        socialCare: "Any gap, pressure, gifts, an older friend behind it or a child under 13: ring {socialCare}.",
        health: "Tell each how to see a nurse or doctor in confidence.",
        parents: usual.parents,
      },
      tomorrow: { checkIn: usual.checkIn },
      week: {
        images: "Ask about images and about who has passwords. Control often begins there.",
        talk: "Agree with each whom they will talk to if it stops feeling good.",
        teach: "Teach about respect, pressure and ending things, to everybody.",
      },
      review: { works: "Look again: are both still doing well, seeing friends, coming to school?" },
    },
    record: [
      "Ages, and what each said about it in their own words, apart.",
      "What shows a free choice and what does not.",
      usualRecord.decisions,
    ],
    avoid: [
      "Do not take it for harmless because they are of an age, or for harm because they are young.",
      "Do not call a child’s life “active”. Say what was done, and by whom.",
      "Do not tell one what the other said.",
    ],
    phases: {
      primary: "There is no couple here in that sense. If it is sexual, use “A child under 13 is involved”.",
      secondary: "Same year is not the same power: think of needs, popularity, money and images.",
      post16: "With one over 16 and one under, think of the gap and tell {socialCare} where in doubt.",
    },
    send: "A relationship may be wanted and still be unequal. Teach at the pupil’s real age, in words they use.",
    ask: ["childline", "stopItNow", "nhs"],
    sources: ["kcsie", "sexualOffences", "caseReviews"],
    teaches: ["agreementAssumed", "workWithTheChild"],
    starts: {},
    beside: [
      { question: "incident/types", answers: ["coercion", "developmental"] },
      { question: "incident/power", answers: ["none"] },
    ],
    lastChecked,
  },
];
