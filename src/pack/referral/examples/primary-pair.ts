import type { ReferralExample } from "./example.ts";
import { primaryChronology, primaryMeetings } from "./primary-chronology.ts";

/** A child of eight who displayed the behaviour and may himself be harmed at home. The other child has a referral of her own. */
export const primaryPair: ReferralExample = {
  title: "Primary: a child who displayed the behaviour, and may be harmed",
  children: { "child-ellis": "Ellis Varga-Thorne", "child-noor": "Noor Haddow" },
  people: {
    "person-halloran": "Wren Halloran, designated safeguarding lead",
    "person-mistry": "Anil Mistry, deputy designated safeguarding lead",
    "person-odowd": "Grace O’Dowd, headteacher",
  },
  authorities: { "authority-northvale": "Northvale council" },
  answers: {
    urgency: "sameDay",
    child: "child-ellis",
    part: "displayed",
    authority: "authority-northvale",
    team: "Multi-agency front door",
    calls: [
      {
        itemId: "call-1",
        callAt: "2026-11-20T10:05",
        callTo: "Nobody answered; message left",
        callAdvice: "Rang for six minutes. Left the school’s number and asked to be rung back within the hour.",
        callReference: "Not known at the time of writing.",
      },
      {
        itemId: "call-2",
        callAt: "2026-11-20T10:40",
        callTo: "Marcus Bell, duty social worker, front door",
        callAdvice:
          "Send the written referral today. Do not speak with the family about the worry at home until the front door has rung back: they will ask for a strategy discussion this afternoon. The school may tell the mother what happened in the reading den if she asks.",
        callReference: "FD/26/11873",
      },
    ],
    basis: "significantHarm",
    takenAs: "document",
    knownAs: "Ellis",
    dateOfBirth: "2018-03-14",
    sex: "boy",
    upn: "Z999000118034",
    address: "14 Tanyard Row, Northvale NV3 2QT",
    earlierAddresses: "Flat 2, 90 Corporation Street, Northvale, until July 2026",
    whereNow:
      "In school, in the nurture room with Dilys Parry, learning mentor. He goes to after-school club until 17:30, when his mother usually collects him.",
    ethnicity: "White and Hungarian, as his mother wrote on the admission form",
    language: "English, with some Hungarian at home",
    interpreter: "no",
    religion: "None",
    communication:
      "Talks while drawing. Needs one question at a time and a long wait. Trusts Dilys Parry, learning mentor, and asks for her.",
    needs: "yes",
    needsDetail:
      "Developmental language disorder. He follows short sentences and may say yes to be helpful, so closed questions can mislead.",
    ehcp: "no",
    health: "Bedwetting has come back since September, his mother told the class teacher. The GP has been told.",
    statuses: ["earlyHelp"],
    statusDetail: "Early help from 5 October 2026 for sleep and routines. Worker: Joan Achebe, family help, Northvale.",
    attendance: "91%, to 19 November 2026. He was at 97% last year",
    parents: [
      {
        itemId: "parent-1",
        parentName: "Petra Varga",
        parentRelation: "Mother",
        responsibility: "yes",
        livesWith: "yes",
        parentBorn: "1991-06-02",
        parentPhone: "01632 960 311",
        parentTold: "notTold",
        parentAgrees: "notSought",
      },
      {
        itemId: "parent-2",
        parentName: "Daniel Thorne",
        parentRelation: "Father",
        responsibility: "yes",
        livesWith: "no",
        parentAddress: "7 Quarry Lane, Marlshire ML1 8DD",
        parentPhone: "01632 960 347",
        parentTold: "notTold",
        parentAgrees: "notSought",
      },
    ],
    household: [
      {
        itemId: "home-1",
        memberName: "Lili Varga-Thorne",
        memberRelation: "Sister",
        memberBorn: "30 August 2022",
        memberSchool: "Little Acorns nursery",
      },
      {
        itemId: "home-2",
        memberName: "Stephen Rook",
        memberRelation: "Mother’s partner, since July 2026",
        memberBorn: "Not known at the time of writing.",
      },
      {
        itemId: "home-3",
        memberName: "Callum Rook",
        memberRelation: "Brother of the mother’s partner, since September 2026",
        memberBorn: "About 19",
      },
    ],
    significant: [
      {
        itemId: "other-1",
        significantName: "Ilona Varga",
        significantRelation: "Grandmother, in Northvale",
        significantWhy: "Ellis stays with her most weekends, and says that he likes it there.",
      },
    ],
    otherChildren: [
      {
        itemId: "child-1",
        otherChild: "child-noor",
        otherPart: "affected",
        naming: "letter",
        ownReferral: "planned",
        ownReferralNote: "To the authority that this child lives in, also today",
      },
    ],
    professionals: [
      {
        itemId: "worker-1",
        service: "earlyHelp",
        workerName: "Joan Achebe, family help worker",
        workerReach: "01632 960 402",
        lastContact: { precision: "exact", date: "2026-11-12" },
      },
      {
        itemId: "worker-2",
        service: "gp",
        workerName: "Tanyard Surgery; name of the GP not known",
        workerReach: "01632 960 455",
      },
    ],
    headline:
      "We are referring because Ellis, aged eight, has touched other children sexually three times since September, and what he says makes us worried that somebody at home may be harming him. We ask for a strategy discussion today, before he and his sister go home.",
    account:
      "On 19 November 2026 at 13:20 Priya Raman, teaching assistant, opened the curtain of the reading den in the Hazel classroom. Ellis had his hand inside the tights of a girl in Year 3. She was still and looking at the wall. Priya Raman said “Time to come out now”, and both came out.\nAt 13:30 the girl said to Priya Raman that Ellis had told her it was “the sleepover game”.\nAt 14:10 Ellis said to Dilys Parry, while drawing, the words given further on. Nobody had asked about home.\nTwo earlier events, on 16 September and 14 October 2026, are in the chronology.",
    facts: [
      {
        itemId: "fact-1",
        factWhen: { precision: "exact", date: "2026-11-19", time: "13:20" },
        fact: "Ellis’s hand was inside another child’s tights in the reading den, with the curtain closed.",
        factBasis: "seen",
        factSource: "Priya Raman, teaching assistant",
      },
      {
        itemId: "fact-2",
        factWhen: { precision: "exact", date: "2026-11-19", time: "13:30" },
        fact: "He had called it “the sleepover game”.",
        factBasis: "told",
        factSource: "The other child, to Priya Raman",
      },
      {
        itemId: "fact-3",
        factWhen: { precision: "term", term: "autumn", year: 2026 },
        fact: "Wet twice in class; asked four times not to be last to be collected.",
        factBasis: "document",
        factSource: "Class log kept by Tom Reyes, class teacher",
      },
      {
        itemId: "fact-4",
        factWhen: { precision: "between", from: "2026-09-14", to: "2026-10-02" },
        fact: "The change in Ellis began in the weeks after Callum Rook moved in.",
        factBasis: "inferred",
        factSource: "Wren Halloran, from the class log and the early help notes",
      },
    ],
    lastTime: { precision: "exact", date: "2026-11-19", time: "13:20" },
    pattern:
      "Three times known: 16 September (in the line, over clothing), 14 October (toilets, over clothing) and 19 November (reading den, under clothing). Each was in a more hidden place than the last, and each with a younger or quieter child. Nothing like it was recorded before September.",
    development:
      "Ellis is eight; the other child is seven and a year below him. He is taller and was the one who chose the game and closed the curtain. No force was seen. She froze and did not answer until an adult came. His words and the under-clothing touching are beyond what is expected at his age and understanding.",
    online: "Nothing known. He has a tablet at home; nobody has asked what he sees on it.",
    concernLevel: "abusive",
    concernReason: "Under clothing, repeated after being stopped, more hidden each time, and with a child who froze.",
    concernBy: "person-halloran",
    concernOn: "2026-11-19",
    concernTool: "brook",
    concernToolNote: "Used by Wren Halloran, trained in March 2025. Outcome: red",
    impactHere:
      "Ellis cries at home time on most days and hides under the coats. He has stopped playing football, which he loved. He wets, he falls asleep in the afternoon, and other children have begun to leave him out.",
    impactOthers:
      "The other child does not go into the reading den or the toilets without an adult. She asked whether she is in trouble. Her own referral says more.",
    familyContext:
      "Petra Varga told the family help worker on 5 October that Callum Rook minds both children on three evenings while she works, and that Ellis shares a room with him. She has worked with early help willingly and rings the school when she is worried.",
    mayBeHarmed:
      "His words about “the sleepover game”, his drawing, the wetting and the fear of home time came together after September. We have not asked him about any person. Behaviour like this can have other causes, and none is ruled out.",
    otherRisks: ["otherHarm"],
    otherRisksDetail: "His sister Lili, aged four, is minded by the same adult on the same evenings.",
    childStatements: [
      {
        itemId: "words-1",
        childStatement: {
          speaker: "Ellis Varga-Thorne",
          words: "It’s the sleepover game. You have to be quiet or you don’t get your tablet back.",
          heardBy: "Dilys Parry, learning mentor",
          asked: "Tell me about your picture",
          how: "spoken",
        },
        childStatementWhen: { precision: "exact", date: "2026-11-19", time: "14:10" },
      },
    ],
    childLife:
      "He draws a bed with two people and colours it black. He asks Dilys Parry each day whether Nan is collecting him, and smiles when she is.",
    parentsWords:
      "Petra Varga to Joan Achebe, 12 November: “He was such a happy boy. I don’t know what’s happened to him since the summer.” Daniel Thorne has not been spoken with.",
    tried: [
      {
        itemId: "tried-1",
        triedWhat: "Body and boundaries lessons in a small group, six times, with social stories made for him",
        triedAim: "That Ellis knows which touch is private and how to stop when told",
        triedFrom: { precision: "exact", date: "2026-09-21" },
        triedUntil: { precision: "exact", date: "2026-11-09" },
        triedBy: "Dilys Parry, learning mentor",
        triedResult: "partly",
        triedEffect: "He can say the rules. It happened twice more, where no adult could see.",
      },
      {
        itemId: "tried-2",
        triedWhat: "A safety plan: an adult in sight in class and at play, the toilets one at a time",
        triedAim: "No private time with another child",
        triedFrom: { precision: "exact", date: "2026-10-15" },
        triedBy: "Tom Reyes, class teacher",
        triedResult: "partly",
        triedEffect: "Nothing at play or in the toilets since. The reading den was not in the plan; it is now.",
      },
      {
        itemId: "tried-3",
        triedWhat: "Early help with the family, for sleep and routines",
        triedAim: "Settled evenings and dry nights",
        triedFrom: { precision: "exact", date: "2026-10-05" },
        triedBy: "Joan Achebe, family help worker",
        triedResult: "noChange",
        triedEffect: "His mother has kept every meeting. Sleep and wetting are no better.",
      },
    ],
    schoolLimits:
      "The school can keep children safe from nine to half past five. It cannot find out what happens in the evenings, cannot ask Ellis about it without spoiling what he may need to tell, and has nobody trained to assess this behaviour.",
    earlyHelp: "accepted",
    earlyHelpDetail: "Since 5 October 2026, with Joan Achebe. It does not reach the evenings when his mother works.",
    advice: [
      {
        itemId: "advice-1",
        adviceFrom: "Stop It Now helpline, call-back for schools",
        adviceAt: "2026-11-19T16:15",
        adviceSaid: "Refer both children, each on their own account, and ask nothing more of Ellis. We did both.",
      },
    ],
    strengths:
      "Ellis talks to Dilys Parry of his own accord and likes school. His mother asks for help and takes it. His grandmother is near, has him at weekends, and he feels safe with her.",
    worries:
      "We are worried that Ellis may be sexually harmed at home, because of his words, his drawing and the change since September. We are worried that his sister may be too. We are worried that he will touch another child again, because the lessons alone have not stopped it.",
    needLevel: "Level 4: children who need protection",
    needReason:
      "Northvale’s own document lists, under level 4, a child who shows sexual behaviour and knowledge beyond their age together with signs of harm. Three events in ten weeks, more serious each time, and his words on 19 November fit that.",
    ifNothing:
      "Ellis goes home this evening to the same adult and so does Lili. Within days he may be harmed again, and may lose the trust in which he spoke. In school another child may be hurt as soon as an adult looks away.",
    unknowns:
      "Who else knows “the sleepover game”. What happens on the evenings when Callum Rook minds the children. What Daniel Thorne has noticed.",
    safetyNow:
      "Ellis is with Dilys Parry all day, in sight. The reading den is open-sided from today. Wren Halloran stays in school until he is collected and until the front door has rung back.",
    othersAtRisk: "Lili Varga-Thorne, four, at home. In school, younger and quieter children in Hazel and Willow.",
    workerRisk: "notKnown",
    policeTold: "advice",
    asks: ["strategy", "assessment", "specialist", "safetyPlan"],
    askDetail:
      "A strategy discussion today, before 17:30, on where Ellis and Lili sleep tonight. An assessment of both children’s safety at home. A specialist assessment of his behaviour that takes in what may have happened to him. A plan that home, school and grandmother share. For Ellis: evenings in which he is safe, and adults who know how to help.",
    answerBy: "2026-11-23",
    childTold: "notYet",
    childToldWhy: "On the front door’s advice. Dilys Parry tells him with a social worker, in words made for him.",
    childsView: "Nobody has asked him, so as not to spoil what he may need to tell.",
    notToldReasons: ["childRisk", "police"],
    notToldDetail:
      "The worry is about an adult in the home, and evidence could be lost. Marcus Bell, duty social worker, advised it on 20 November at 10:40. Wren Halloran decided it and looks again when the front door rings back.",
    sharingBasis: "safeguarding",
    sourceAnonymous: "no",
    referredBy: "person-halloran",
    referrerPhone: "01632 960 201",
    referrerEmail: "safeguarding@hollinbank.example",
    whenClosed: "Wren Halloran, 07700 900 118, until midnight and at weekends",
    deputy: "person-mistry",
    schoolDetails:
      "Hollin Bank Primary School, community school, URN 999001, Hollin Bank, Northvale NV3 5AB, 01632 960 200",
    relationship:
      "Wren Halloran has known Ellis since reception, September 2022, and his mother since then. She did not see the events herself.",
    seenBy: "person-odowd",
    annexes: ["chronology", "plan", "meetings"],
    chronology: primaryChronology,
    meetings: primaryMeetings,
    signed: { name: "Wren Halloran", strokes: [], signedAt: "2026-11-20T11:35" },
  },
};
