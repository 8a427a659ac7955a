import type { ReferralExample } from "./example.ts";

/** A child of thirteen affected by touching in a corridor and by messages at night. Her parents know and agree. */
export const secondaryMessages: ReferralExample = {
  title: "Secondary: a child affected, in a corridor and online",
  children: {
    "child-saoirse": "Saoirse Kettleborough",
    "child-dawit": "Dawit Haile-Price",
    "child-imogen": "Imogen Straker",
  },
  people: {
    "person-okonjo": "Amara Okonjo-Reid, designated safeguarding lead",
    "person-lindqvist": "Per Lindqvist, deputy headteacher",
  },
  authorities: { "authority-marlshire": "Marlshire county council" },
  answers: {
    urgency: "sameDay",
    child: "child-saoirse",
    part: "affected",
    authority: "authority-marlshire",
    team: "Family front door",
    calls: [
      {
        itemId: "call-1",
        callAt: "2026-11-20T09:15",
        callTo: "Sunita Rao, senior practitioner, family front door",
        callAdvice:
          "Send the referral in writing today. The police lead on the messages. Keep the plan for the corridor and the bus, and ring again if she is unwell over the weekend.",
        callReference: "MFF-40218",
      },
    ],
    basis: "significantHarm",
    takenAs: "portal",
    dateOfBirth: "2013-02-27",
    sex: "girl",
    address: "3 Millrace Cottages, Lower Aske, Marlshire ML4 6PT",
    whereNow:
      "In school, in the wellbeing room with Beatriz Fonseca, pastoral lead. Her mother, Aoife Kettleborough, collects her at 15:15 and is at home all weekend.",
    ethnicity: "White Irish",
    language: "English",
    interpreter: "no",
    religion: "Roman Catholic",
    communication: "Writes more easily than she speaks about this. Likes Beatriz Fonseca to be in the room.",
    needs: "no",
    health: "Has not slept well for three weeks and has lost weight, her mother says. Seen by the GP on 16 November.",
    statuses: ["none"],
    attendance: "82%, to 19 November 2026. She was at 96% in July",
    exclusions: "None",
    parents: [
      {
        itemId: "parent-1",
        parentName: "Aoife Kettleborough",
        parentRelation: "Mother",
        responsibility: "yes",
        livesWith: "yes",
        parentPhone: "01632 960 512",
        parentTold: "told",
        parentAgrees: "agrees",
      },
      {
        itemId: "parent-2",
        parentName: "Conor Kettleborough",
        parentRelation: "Father",
        responsibility: "yes",
        livesWith: "no",
        parentAddress: "Works at sea until 4 December 2026",
        parentPhone: "Not known at the time of writing.",
        parentTold: "tried",
        parentAgrees: "notSought",
      },
    ],
    household: [
      {
        itemId: "home-1",
        memberName: "Fionn Kettleborough",
        memberRelation: "Brother",
        memberBorn: "9 May 2015",
        memberSchool: "Year 6, Lower Aske Primary School",
      },
    ],
    significant: [],
    otherChildren: [
      {
        itemId: "child-1",
        otherChild: "child-dawit",
        otherPart: "displayed",
        naming: "letter",
        ownReferral: "made",
        ownReferralNote: "To the authority that this child lives in, on 20 November 2026",
      },
      {
        itemId: "child-2",
        otherChild: "child-imogen",
        otherPart: "witness",
        naming: "letter",
        ownReferral: "notNeeded",
        ownReferralNote: "Supported in school, and her parents know",
      },
    ],
    professionals: [
      {
        itemId: "worker-1",
        service: "police",
        workerName: "Detective Constable Helen Marsh, child protection team",
        workerReach: "101, reference MP/4471/26",
        lastContact: { precision: "exact", date: "2026-11-20", time: "08:50" },
      },
    ],
    headline:
      "We are referring because Saoirse, who is 13, has been touched in school on three days, is sent demands for images at night with threats, and has told us that she does not want to wake up. We ask you to assess what she and her family need, and to make one plan with the police and with us.",
    account:
      "On 18 November 2026 at 12:35 Saoirse told Beatriz Fonseca that a boy in Year 11 had put his hand between her legs over her trousers by the drama studio, on that day and on two days before.\nShe said that messages have come from an account she does not know on most nights since about half term, asking for images of her body, and that the last ones say that “everyone will see” an old one. She believes that he writes them. Nobody in school has looked at an image or asked for one.\nOn 19 November a friend who was there said that she had seen the touching on 18 November.",
    facts: [
      {
        itemId: "fact-1",
        factWhen: { precision: "exact", date: "2026-11-18", time: "11:20" },
        fact: "A hand between her legs, over her trousers, by the drama studio.",
        factBasis: "told",
        factSource: "Saoirse, to Beatriz Fonseca; and the friend, who says that she saw it",
      },
      {
        itemId: "fact-2",
        factWhen: { precision: "between", from: "2026-11-09", to: "2026-11-13" },
        fact: "The same, twice, in the same place between the second and third lesson.",
        factBasis: "told",
        factSource: "Saoirse, to Beatriz Fonseca",
      },
      {
        itemId: "fact-3",
        factWhen: { precision: "about", date: "2026-11-02" },
        fact: "Messages at night that ask for images and threaten to pass one on.",
        factBasis: "told",
        factSource: "Saoirse and her mother. Her mother has kept the telephone for the police",
      },
      {
        itemId: "fact-4",
        factWhen: { precision: "exact", date: "2026-11-19", time: "14:00" },
        fact: "He says that he “only brushed past” and knows nothing of any messages.",
        factBasis: "told",
        factSource: "The boy in Year 11, to Per Lindqvist, deputy headteacher",
      },
    ],
    lastTime: { precision: "exact", date: "2026-11-18", time: "11:20" },
    pattern:
      "Three times in ten days in one place, which has no adult between lessons. Messages on most nights since about 2 November, first friendly, then demands, then threats. It is growing.",
    development:
      "Saoirse is 13; he is 15, two years above her, well known and captain of a team she watches. She says that she said no twice and then “went stiff”. The messages ask for secrecy. Who writes them is not known.",
    online:
      "An account under an invented name on a messaging app. The police have the telephone. No image was looked at.",
    impactHere:
      "She has missed nine days since half term. She wears a coat in lessons, eats with nobody, and has left the drama club. She sleeps with the light on in her mother’s room. On 18 November she said that she does not want to wake up.",
    impactOthers:
      "Her friend is frightened of being blamed for speaking. What the boy needs is in his own referral: he has been quiet and in tears, and his own year has begun to talk about him.",
    familyContext:
      "Saoirse lives with her mother and brother. Her father works at sea for weeks at a time and rings home. Her mother works nights on two days a week; an aunt stays then.",
    mayBeHarmed:
      "Beyond what she has told, an adult may be behind the messages: the writing changed in the second week, her mother says. Nobody has asked Saoirse about earlier harm.",
    otherRisks: ["selfHarm", "onlineHarm", "exploitation"],
    otherRisksDetail:
      "Thoughts of not waking up, told on 18 November; no plan and no earlier self-harm known. Demands for images under threat, which may be exploitation.",
    childStatements: [
      {
        itemId: "words-1",
        childStatement: {
          speaker: "Saoirse Kettleborough",
          words:
            "I said no and he laughed and did it again. At night my phone goes and I feel sick. I don’t want to wake up.",
          heardBy: "Beatriz Fonseca, pastoral lead",
          asked: "You look worn out. Do you want to tell me what has been happening?",
          how: "spoken",
        },
        childStatementWhen: { precision: "exact", date: "2026-11-18", time: "12:35" },
      },
      {
        itemId: "words-2",
        childStatement: {
          speaker: "Saoirse Kettleborough",
          words: "I want it to stop and I want to still do drama. I don’t want him expelled because of me.",
          heardBy: "Beatriz Fonseca, pastoral lead",
          asked: "What would you like to happen?",
          how: "written",
        },
      },
    ],
    childLife: "She used to talk of becoming an actor. Now she talks of being tired.",
    parentsWords:
      "Aoife Kettleborough, 19 November: “I want somebody to tell me how to keep her safe at three in the morning.” She would like support for Saoirse and the messages stopped.",
    tried: [
      {
        itemId: "tried-1",
        triedWhat: "An adult by the drama studio at every changeover, and two ways round for the two pupils",
        triedAim: "No contact between them in school",
        triedFrom: { precision: "exact", date: "2026-11-18" },
        triedBy: "Per Lindqvist, deputy headteacher",
        triedResult: "tooEarly",
        triedEffect: "Two days without contact. She walks to lessons again with a friend.",
      },
      {
        itemId: "tried-2",
        triedWhat: "A daily check-in and a card to leave any lesson",
        triedAim: "That she has somebody to tell, each day",
        triedFrom: { precision: "about", date: "2026-11-05" },
        triedBy: "Beatriz Fonseca, pastoral lead",
        triedResult: "helped",
        triedEffect: "It is how she came to tell. It has not eased the nights.",
      },
    ],
    schoolLimits:
      "The messages come at night and from outside school. The school cannot find out who writes them, cannot treat what they have done to her sleep and hope, and cannot make a plan for the bus and the village on its own.",
    earlyHelp: "notOffered",
    earlyHelpDetail: "It was to be offered at the attendance meeting on 25 November, before Saoirse told.",
    advice: [],
    strengths:
      "Saoirse told, and wrote down what she wants. Her mother believes her, has kept the telephone for the police and has taken her to the GP. She has one close friend and a teacher she trusts.",
    worries:
      "We are worried that Saoirse may hurt herself, because of what she said and the nights without sleep. We are worried that whoever writes the messages will go further, because the threats are growing.",
    needLevel: "Level 4: acute and specialist need",
    needReason:
      "Marlshire’s threshold document names, at level 4, a child who is sexually harmed outside the home and a child with thoughts of ending their life. Both appear here, within three weeks, and the second follows from the first.",
    ifNothing:
      "She may stay away from school altogether, the threats may be carried out, and the risk that she hurts herself grows with every night. For the other pupil, talk in the year may become threats.",
    unknowns: "Who writes the messages, and whether an adult does. The police can find out.",
    safetyNow:
      "She is never without a known adult or friend in school. Her mother keeps the telephone at night and has put medicines away. Beatriz Fonseca rings home on Saturday and Sunday at 11:00.",
    othersAtRisk: "Fionn, 11, who uses the same tablet at home. In school, other girls in the drama club.",
    workerRisk: "no",
    policeTold: "told",
    policeReference: "MP/4471/26, Detective Constable Helen Marsh",
    asks: ["assessment", "strategy", "support"],
    askDetail:
      "A strategy discussion with the police and the school by Tuesday 24 November. An assessment of what Saoirse needs, with health. A named worker for her mother. For Saoirse: nights without messages, and school without looking over her shoulder.",
    answerBy: "2026-11-23",
    childTold: "told",
    childsView: "“Okay, if it is not the whole world.” She would like Beatriz Fonseca to be there when a worker comes.",
    notToldReasons: ["notReached"],
    notToldDetail:
      "Conor Kettleborough is at sea without a telephone. Aoife Kettleborough is writing to him through his employer. Amara Okonjo-Reid asks again on 23 November.",
    sharingBasis: "safeguarding",
    sharingNote: "What the other pupil said of his own home is left out: it is in his own referral.",
    sourceAnonymous: "yes",
    sourceDetail:
      "Somebody who told the school of talk in the year asks that neither family hears of it, as the children share a bus.",
    referredBy: "person-okonjo",
    referrerPhone: "01632 960 210, direct",
    referrerEmail: "safeguarding@ashgrove.example",
    deputy: "person-lindqvist",
    whenClosed: "Amara Okonjo-Reid, 07700 900 164, day and night this weekend",
    schoolDetails: "Ashgrove Academy, academy, URN 999002, Aske Road, Marlshire ML4 1AA, 01632 960 200",
    relationship:
      "Amara Okonjo-Reid has known Saoirse since September, through attendance meetings. Beatriz Fonseca sees her daily.",
    seenBy: "person-lindqvist",
    annexes: ["none"],
    signed: { name: "Amara Okonjo-Reid", strokes: [[1, 2, 30, 40, 60, 20]], signedAt: "2026-11-20T10:20" },
  },
};
