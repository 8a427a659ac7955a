import type { Card } from "../card.ts";
import { usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

/** Where the behaviour is part of something wider in a child’s life. */
export const lives: readonly Card[] = [
  {
    id: "wider-worry",
    scenario: 4,
    worked: 4,
    subject: "telling",
    title: "The incident was dealt with, and something wider worries you",
    gist: "Put together what is known of each child. The behaviour may be the part that shows.",
    typed:
      "wider concern worried linked exploitation cse cce grooming groomed home neglect domestic abuse signs indicators missing county lines gang drugs older friends gifts pattern bigger picture other safeguarding concerns hunch instinct",
    steps: {
      now: {
        danger: "Is any child in danger today? Then ring 999, or {socialCare} now.",
        say: "Say it aloud to the {lead}: “It is dealt with, and I am still worried because …”",
      },
      hour: {
        lead: "With the lead, write the worry in one sentence for each child, also for the child who displayed the behaviour.",
      },
      today: {
        together:
          "Lay side by side for each child: behaviour, attendance, health, needs, earlier worries, who visits, life online.",
        unknown: "List what nobody knows, and who might.",
        harmed: "Ask of each: could somebody be harming this child, at home, outside or online?",
        advice: usual.advice,
        route: usual.route,
      },
      tomorrow: {
        ask: "Ask those outside who may hold a piece: nurse, last school, youth worker, the family’s worker.",
        checkIn: usual.checkIn,
      },
      week: {
        agencies: "Ask for the agencies to meet about the child, so that one place sees the whole.",
        refer: "Refer early, and refer the child who displayed the behaviour as a child who may be being harmed.",
        both: "If exploitation may be part of it, say that both may be true. One does not rule out the other.",
        child: "Ask the child what frightens them and what they need, without pressing.",
        support: usual.support,
      },
      review: {
        whole: "Who now has the whole picture? Name that person in the record.",
        works: usual.works,
      },
    },
    record: [
      "One chronology for each child, with the small things in it.",
      "What is known, what is thought, what nobody knows: each as what it is.",
      "Whom you asked and what they said.",
      usualRecord.decisions,
    ],
    avoid: [
      "Do not close it because the first incident is closed.",
      "Do not wait for a new incident to be allowed to act.",
      "Do not ask a child about abuse to settle your doubt. That is for those trained to.",
      "Do not say that all children who behave so have been abused. Many have not.",
    ],
    phases: {
      earlyYears: "Look at care, nappies and washing, play and sleep with those who see the family daily.",
      primary: "Ask about siblings, cousins and sitters: a wider family may need to be seen.",
      secondary: "Ask about new things, new friends, missing hours, and older people online.",
      post16: "Ask about work, money, cars and where the student sleeps.",
    },
    send: "Do not let the diagnosis explain everything. Changes count most: from how this pupil was before.",
    ask: ["nspcc", "ceop", "stopItNow"],
    sources: ["kcsie", "workingTogether", "caseReviews", "workforce"],
    teaches: ["neverDiscussed", "riskToForgotten", "shareTheWhole", "lookForPatterns", "onlyACrime", "referEarly"],
    beside: [{ question: "incident/opinion" }, { question: "incident/notReferredReason" }],
    lastChecked,
  },
  {
    id: "also-harmed",
    worked: 8,
    subject: "telling",
    title: "The child who displayed the behaviour is being harmed too",
    gist: "Two parts, two plans, two adults. Say what the child is at risk of as well as what others are.",
    typed:
      "victim and perpetrator both abused himself herself also abused was abused neglected child who harms trauma dual role own abuse disclosed displaying child vulnerable hurt people",
    steps: {
      now: {
        danger: usual.danger,
        listen:
          "Listen to what was done to this child as you would to any child. Do not talk about the other thing now.",
        apart: usual.apart,
      },
      hour: {
        lead: usual.lead,
        two: "Name a second adult, so that nobody holds both children’s accounts.",
        questions: usual.questions,
        minded: usual.minded,
      },
      today: {
        refer:
          "Ring {socialCare} about this child too: the risk from this child and the risk to this child, each in its own words.",
        enquiry: "Ask whether they will look into significant harm to both children, and write down the answer.",
        police: usual.police,
        route: usual.route,
        parents: "Before you tell parents, ask {socialCare}: somebody at home may be part of it.",
        home: usual.home,
      },
      tomorrow: { answer: usual.answer, checkIn: usual.checkIn },
      week: {
        plans: "Two plans: one keeps others safe, one keeps this child safe. They may share places, not accounts.",
        therapy: "Ask for help for the child now. While it is waited for, say who does what meanwhile.",
        meeting: usual.meeting,
        care: "Keep the child learning. Being kept away harms twice.",
      },
      review: { works: usual.works, waiting: "Is help still being waited for? Ask again in writing, with a date." },
    },
    record: [
      "Both parts, each with what it rests on. “Both” is a role.",
      usualRecord.words,
      "What was asked of {socialCare} for this child, and the answer.",
      "How long help has been waited for.",
    ],
    avoid: [
      "Do not let one part cancel the other, in either direction.",
      "Do not have one worker hear both children.",
      usualAvoid.label,
      "Do not let it be a matter for the police alone.",
    ],
    phases: {
      earlyYears: "So young a child has learned it somewhere. Ask {socialCare} before anybody asks the child.",
      primary: "Tell the class teacher only what changes in the day.",
      secondary: "Anger and shame come together. Expect both, and stay the same.",
      post16: "Ask which services end at 18, and who takes over.",
    },
    send: "Ask who could help the pupil tell, and how the pupil shows distress.",
    ask: ["nspcc", "stopItNow", "childline", "police"],
    sources: ["kcsie", "children1989", "workingTogether", "caseReviews"],
    teaches: ["riskToForgotten", "seenAsDangerous", "onlyACrime", "helpCameLate"],
    starts: { tier: "serious" },
    beside: [
      { question: "incident/children/role", answers: ["both"] },
      { question: "risk-assessment/children/role", answers: ["both"] },
    ],
    lastChecked,
  },
  {
    id: "siblings",
    scenario: 18,
    subject: "families",
    title: "Sexual behaviour between siblings, or in one household",
    gist: "Refer. The children go home together tonight, so safety has to be settled with others today.",
    typed:
      "sibling siblings brother sister step brother stepsister half cousin cousins family incest same house home foster fostered household intrafamilial bedroom share room sleepover babysitting",
    steps: {
      now: { danger: usual.danger, listen: usual.listen, thanks: usual.thanks, hurt: usual.hurt },
      hour: {
        lead: usual.lead,
        all: "Write down every child in or about the home, of any age and sex. None is ruled out.",
        socialCare: "Ring {socialCare} before the end of school. Ask what is safe tonight.",
      },
      today: {
        police: usual.police,
        parents: "Ask {socialCare} what to say to the parents, and who says it.",
        tonight: "Agree in writing who sleeps where, who watches, and whom to ring at night.",
        route: usual.route,
        schools: "Are siblings at other schools? Agree who tells them.",
      },
      tomorrow: { answer: usual.answer, checkIn: usual.checkIn },
      week: {
        meeting: usual.meeting,
        day: "Plan the school day for both if both are here: bus, breaks, clubs.",
        support: usual.support,
        writtenReferral: usual.writtenReferral,
      },
      review: { works: usual.works },
    },
    record: [
      usualRecord.words,
      "Everybody in the household, and other homes the children sleep in.",
      "What was agreed for tonight and with whom.",
      usualRecord.decisions,
    ],
    avoid: [
      "Do not leave it to the family to sort out.",
      "Do not assume that only a younger child, or only one sex, is at risk.",
      "Do not use a child to carry messages home.",
      usualAvoid.investigate,
    ],
    phases: {
      earlyYears: "Bathing and nappies are part of care: ask {socialCare} what is usual before you judge.",
      primary: "Ask about sleeping, washing and who looks after whom.",
      secondary: "An older pupil may be in charge at home. Ask how long and with whom.",
      post16: "Over 18 and living at home: say so when you ring.",
    },
    send: "Parents may already be worn out by care. Ask for help for them in the same call.",
    ask: ["nspcc", "stopItNow", "childline"],
    sources: ["kcsie", "children1989", "workingTogether"],
    teaches: ["onlyOurOwn", "oneHidAnother"],
    starts: { tier: "serious", types: ["family"] },
    beside: [
      { question: "incident/types", answers: ["family"] },
      { question: "incident/place", answers: ["home"] },
    ],
    lastChecked,
  },
];
