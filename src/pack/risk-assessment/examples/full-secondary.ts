import type { PlanExample } from "./example.ts";
import { fullChildren, fullHarder, fullSupport } from "./full-children.ts";
import { fullPlaces } from "./full-places.ts";

const longAccount = [
  "Between September and November 2026 five entries were made by four members of staff, each on its own page of the record. Read together they concern the same landing, the same part of the week and, mostly, the same group of pupils.",
  "On 3 November one pupil told a teaching assistant that another had touched her waist and the small of her back on the stairs, twice, on different days, and that she had said “don’t”. She said that others had laughed. The assistant wrote the words down within the hour.",
  "On 5 November two further pupils said that messages about bodies had been sent in the year’s group chat, and that a picture had been asked for. No member of staff has looked at a device.",
  "The pupil who is said to have touched others was seen on his own with an adult he knows and a visual timetable. He said that he thought it was a game everybody played, and that he had seen it in videos. He was upset, asked who knew, and asked whether he would be sent away.",
].join("\n\n");

/** A linked plan in a secondary school: SEND, police on hold, ten places, long answers, and names that test every font. */
export const fullSecondary: PlanExample = {
  title: "Full linked plan, secondary",
  children: { "child-3": "Zoë Ó Briain-Łukasiewicz", "child-4": "محمد", "child-5": "Ffion Gwynedd-Pryce" },
  people: {
    "person-1": "Amara Okonjo-Reid",
    "person-2": "Daniel Szymański",
    "person-3": "Hélène Marchbanks",
    "person-4": "Idris Whitcombe",
    "person-5": "Joy Akintola",
    "person-6": "Beatriz Ferreira",
  },
  answers: {
    stage: "full",
    planFor: "linked",
    basis: "violence",
    whyNow: ["report", "pattern", "parent"],
    records: "Incidents 0047, 0049, 0051 and 0052, October to November 2026. Interim plan 0019, version 1.",
    lead: "person-1",
    leadReached: "01632 960 210, or the office by the front door",
    author: "person-2",
    inForceFrom: "2026-11-16",
    meetingMode: "mixed",
    meetingAt: "2026-11-13T15:45",
    attendees: [
      {
        itemId: "a-1",
        attendeeName: "Amara Okonjo-Reid",
        attendeeRole: "Designated safeguarding lead",
        attendance: "came",
        attendeeCopy: "full",
      },
      {
        itemId: "a-2",
        attendeeName: "Rosalind Achterberg",
        attendeeRole: "Social worker, Northvale council",
        attendance: "came",
        attendeeCopy: "full",
      },
      {
        itemId: "a-3",
        attendeeName: "PC Owain Tate",
        attendeeRole: "Police, child protection team",
        attendance: "wrote",
        attendeeCopy: "none",
      },
      {
        itemId: "a-4",
        attendeeName: "Two mothers and one father",
        attendeeRole: "Parents, each for their own part",
        attendance: "came",
        attendeeCopy: "own",
      },
    ],
    decisions: [
      {
        itemId: "d-1",
        decisionWhat: "Both pupils stay in school and in the same year, in different science sets from Monday.",
        decisionReason:
          "Both want to stay, and the risk is in the landing, the bus and the evening rather than in being in one building. The set that changes is not that of the child affected.",
        decisionBy: "Amara Okonjo-Reid with the head teacher",
        decisionOn: "2026-11-13",
      },
      {
        itemId: "d-2",
        decisionWhat: "No assembly about it this week.",
        decisionReason:
          "It would have pointed at two people. Tutor groups look at consent and bystanders from next half term, as planned.",
        decisionBy: "The meeting",
        decisionOn: "2026-11-13",
      },
    ],
    dissent:
      "One parent would have liked a different school for the other pupil. The social worker did not. It was agreed to look at it again at the first review.",
    noteTaker: "person-2",
    children: fullChildren,
    harder: fullHarder,
    support: fullSupport,
    summaryFact: longAccount,
    behaviourTypes: ["touchOverClothing", "languageOnline", "nudeSharing", "group"],
    frequency: "increasing",
    frequencyNote: "Five entries in nine weeks",
    responseWhenStopped: ["stopped", "upset"],
    responseNote: "Stepped back at once when an adult said “stop”, and cried when spoken to later.",
    online: "yes",
    onlineNote: "The year’s group chat, evenings. Whether a picture was ever sent is not known.",
    several: "yes",
    severalNote: "Three or four others are said to have laughed. One tried to stop it and told an adult.",
    history:
      "Two entries in Year 7 for standing too close, dealt with by teaching. Nothing from the earlier school is recorded.",
    pattern:
      "Wednesdays after period 4, top landing, when the duty adult is on the ground floor. It began after the half-term timetable change.",
    level: "problematic",
    levelReason:
      "More than once, unwanted, and in front of a group. Social understanding well below age, stops when told, no sign of planning. It would change our mind if it were found to have been planned, or if it went on after teaching.",
    levelConfidence: "medium",
    levelBy: "person-1",
    levelOn: "2026-11-13",
    tool: "aim",
    toolUser: "Amara Okonjo-Reid, trained May 2025",
    toolOutcome: "Checklist used with the social worker; consultation with the specialist service advised.",
    localLevel: "Level 3, targeted",
    schoolContext: ["unsupervised", "joking", "timetable", "teaching"],
    contextNote: "The landing is in nobody’s sight. Touching in passing was being laughed off by a whole group.",
    formulation: [
      {
        itemId: "f-1",
        explains: "presenting",
        explainsWhat: "Touching in passing that others treat as a game.",
        explainsStanding: "fact",
      },
      {
        itemId: "f-2",
        explains: "predisposing",
        explainsWhat: "Learns social rules by copying, and from videos.",
        explainsStanding: "hypothesis",
        explainsFor: "kid-2",
      },
      {
        itemId: "f-3",
        explains: "precipitating",
        explainsWhat: "The new timetable put forty pupils on one landing.",
        explainsStanding: "fact",
      },
      { itemId: "f-4", explains: "perpetuating", explainsWhat: "Laughter.", explainsStanding: "hypothesis" },
      {
        itemId: "f-5",
        explains: "protective",
        explainsWhat: "Stops at once when told plainly.",
        explainsStanding: "fact",
        explainsFor: "kid-2",
      },
    ],
    police: "reported",
    policeReference: "Log 0613 of 4 November",
    policeContact: "PC Owain Tate, through 101",
    agreedWording: "“We know about it, adults are dealing with it, and we will not talk about other people.”",
    courtOrders: "None known.",
    agencyContacts: [
      {
        itemId: "c-1",
        contactAgency: "socialCare",
        contactWho: "Rosalind Achterberg, social worker",
        contactHow: "01632 960 118",
        contactDoes: "Enquiry going on; visits weekly",
      },
    ],
    assessments: [
      {
        itemId: "as-1",
        assessmentKind: "psychology",
        assessedFor: "kid-2",
        assessmentBy: "Dr Ngaio Pemberton",
        assessmentOn: "2025-06-18",
        assessmentSays: "Teach rules one at a time, with pictures, in the place where they apply.",
        assessmentPermission: "yes",
      },
    ],
    settings: fullPlaces,
    notCovered: "Work experience and boarding are left out because they do not apply this year.",
    steps: [
      {
        itemId: "st-1",
        stepWhen: "now",
        stepWho: "The nearest adult",
        stepWhat: "Shows the stop sign, says the agreed words once, waits ten seconds, and moves the other pupils on.",
      },
      {
        itemId: "st-2",
        stepWhen: "now",
        stepWho: "A second adult",
        stepWhat: "Walks the child affected to a place of their choosing and stays.",
      },
      {
        itemId: "st-3",
        stepWhen: "hour",
        stepWho: "That adult",
        stepWhat: "Tells the plan lead in person; the lead decides on police and social care and writes down why.",
      },
      {
        itemId: "st-4",
        stepWhen: "day",
        stepWho: "The plan lead",
        stepWhat: "Rings each family separately, and goes to the place with the duty adult to see what did not hold.",
      },
      { itemId: "st-5", stepWhen: "week", stepWho: "The plan lead", stepWhat: "Calls the meeting again." },
    ],
    script: "“Stop. Arm’s length. Walk with me.”",
    emergency: "999 in danger. Plan lead 07700 900 214. Emergency duty team 01632 960 999.",
    planBreak:
      "If the landing or the bus has no adult, the plan lead is rung before the bell. Until there is one, 9R stays in its room with its teacher, and the bus waits.",
    staffSupport:
      "The lead meets the landing and base staff every Friday. The employee helpline number is on the staffroom board.",
    share: [
      {
        itemId: "sh-1",
        shareWith: "Head teacher",
        shareVersion: "full",
        sharePurpose: "Answers for the plan",
        shareHow: "paper",
        shareOn: "2026-11-16",
        shareBack: "read",
      },
      {
        itemId: "sh-2",
        shareWith: "Teachers of 9K and 9R",
        shareVersion: "card",
        sharePurpose: "Seating and leaving",
        shareHow: "person",
        shareOn: "2026-11-16",
        shareBack: "waiting",
      },
      {
        itemId: "sh-3",
        shareWith: "Passenger assistant, Felton minibus",
        shareVersion: "places",
        sharePurpose: "Seats and handover",
        shareHow: "person",
        shareOn: "2026-11-17",
      },
    ],
    notShared:
      "The account and the level of concern are not shared with subject teachers: they do not need them to act.",
    copies: [
      { itemId: "cp-1", copyFor: "kid-1", copyGiven: "yes", childPage: "yes" },
      {
        itemId: "cp-2",
        copyFor: "kid-2",
        copyGiven: "later",
        copyReason: "After the translation is checked, by 20 November.",
        childPage: "yes",
      },
    ],
    transferNote:
      "If either moves, the plan lead speaks to the new lead before the first day and the file follows within five school days.",
    stepDown:
      "Four Wednesdays without a report on the landing, lessons in the base finished, and both say that the stairs feel all right. Then from line of sight to a regular check.",
    reviewOn: "2026-12-11",
    agreements: [
      { itemId: "ag-1", agreeWho: "child", agreeFor: "kid-1", agreeAnswer: "agree", agreeOn: "2026-11-16" },
      {
        itemId: "ag-2",
        agreeWho: "parent",
        agreeFor: "kid-1",
        agreeName: "Her mother",
        agreeAnswer: "disagree",
        agreeReason: "Would like a taxi for the other pupil. Agrees with the rest.",
        agreeOn: "2026-11-13",
      },
      { itemId: "ag-3", agreeWho: "child", agreeFor: "kid-2", agreeAnswer: "agree", agreeOn: "2026-11-16" },
      {
        itemId: "ag-4",
        agreeWho: "parent",
        agreeFor: "kid-2",
        agreeName: "His father",
        agreeAnswer: "agree",
        agreeOn: "2026-11-13",
      },
      {
        itemId: "ag-5",
        agreeWho: "agency",
        agreeName: "Rosalind Achterberg, social worker",
        agreeAnswer: "notAsked",
        agreeReason: "On leave; asked in writing.",
        agreeOn: "2026-11-16",
      },
    ],
    signatures: [
      {
        itemId: "sg-1",
        signRole: "lead",
        signed: {
          name: "Amara Okonjo-Reid",
          strokes: [[20, 60, 60, 30, 110, 80, 180, 40]],
          signedAt: "2026-11-16T16:20",
        },
      },
      {
        itemId: "sg-2",
        signRole: "parent",
        signFor: "kid-1",
        signed: { name: "M. Ó Briain", strokes: [], signedAt: "2026-11-16T17:05" },
      },
    ],
  },
};
