import type { IncidentExample } from "./case.ts";

/** An image asked for under pressure and passed on: serious, referred the same day, written up the next. */
export const groupChatImage: IncidentExample = {
  id: "group-chat-image",
  title: "An image asked for under pressure and passed on in a group chat",
  children: [
    { id: "child-anh", name: "Nguyễn Thị Ánh", born: "2012-12-19", year: "Year 9" },
    { id: "child-muhammad", name: "محمد العلي", born: "2011-04-08", year: "Year 11" },
    { id: "child-kacper", name: "Kacper Wiśniewski", born: "2011-10-27", year: "Year 11" },
  ],
  people: [
    { id: "person-mbeki", name: "Lindiwe Mbeki", role: "designated safeguarding lead" },
    { id: "person-oneill", name: "Ciarán O’Neill", role: "head teacher" },
    { id: "person-shah", name: "Nasreen Shah", role: "form tutor, 9S" },
  ],
  answers: {
    tier: "serious",
    reporter: "person-mbeki",
    tierReason: "An image, pressure, and a gap of more than a year and a half.",
    whenHappened: { precision: "between", from: "2026-11-13", to: "2026-11-15" },
    place: "homeOnline",
    placeDetail: "A private chat, then a group chat of about thirty",
    children: [
      {
        itemId: "chat-1",
        child: "child-anh",
        role: "affected",
        roleBasis: "told",
        roleSource: "Ánh, to Nasreen Shah",
        ageThen: 13,
        send: "yes",
        sendDetail: "Hearing aids. Likes to write first and talk after. Vietnamese at home.",
      },
      {
        itemId: "chat-2",
        child: "child-muhammad",
        role: "displayed",
        roleBasis: "told",
        roleSource: "Ánh, and two pupils who saw the chat",
        ageThen: 15,
        send: "no",
      },
      {
        itemId: "chat-3",
        child: "child-kacper",
        role: "unclear",
        roleBasis: "inferred",
        roleSource: "His account is said to have passed it on; it may have been used by somebody else",
        ageThen: 15,
        send: "notKnown",
      },
    ],
    summary:
      "Ánh wrote to Nasreen Shah that an older pupil had asked her for a picture again and again over a weekend, saying he would tell people things about her. She says she sent one and that by Sunday evening it was in a group chat. Nobody at school has looked at it.",
    summaryBasis: ["told", "document"],
    response:
      "Nasreen Shah thanked Ánh for telling her, said she would help and could not keep it secret, and walked with her to Lindiwe Mbeki. No phone was opened.",
    dslToldAt: "2026-11-16T09:05",
    howKnown: "childTold",
    firstTold: "Nasreen Shah, form tutor",
    toldAt: "2026-11-16T08:40",
    writtenAt: "2026-11-17T08:15",
    lateReason:
      "The first day went on safety, police and parents. Nasreen Shah’s handwritten account of 16 November is in the file.",
    statements: [
      {
        itemId: "chat-words-1",
        words: {
          speaker: "Nguyễn Thị Ánh",
          words:
            "He kept asking. He said if I didn't he would say stuff about me. I feel sick. Please don't tell my dad first.",
          heardBy: "Nasreen Shah",
          asked: "Would you like to write it down for me?",
          how: "written",
        },
        saidWhen: { precision: "exact", date: "2026-11-16", time: "08:40" },
      },
    ],
    observations: [
      {
        itemId: "chat-seen-1",
        observation: "Two Year 9 pupils came to the office before registration and asked whether Ánh was all right.",
        observationBasis: "seen",
        observationSource: "Nasreen Shah",
      },
    ],
    demeanour: "Ánh’s hands shook. She did not want to sit near the window. She asked four times who would find out.",
    types: ["nudeSharing", "threats", "coercion"],
    online: ["messages", "image"],
    onlineDetail:
      "A messaging app. The group is said to be called “y11 lads” and to have about thirty members, some from Eastmoor School.",
    imageAlleged: "yes",
    power: ["threats", "pressure", "secrecy", "ageGap"],
    powerDetail:
      "Ánh was 13 and he was 15. She says he threatened to spread talk about her, and told her to delete their chat.",
    earlier: "notKnown",
    imageNotViewed: "nobody",
    imageDescribed: "Ánh called it “a picture I didn’t want to send”. Nobody asked her for more.",
    imageMade: ["bySelf", "asked", "forwarded"],
    imageHolders: "The other pupil, and members of the group chat. The full list is not known.",
    imagePlatforms: "A messaging app; no public site is known of",
    imageShared: "yes",
    imageDevices: "secured",
    imageDevicesDetail: "Ánh’s phone, switched off by her, in the safe in the head’s office. Receipt given.",
    imageConcerns: ["coerced"],
    reportRemove: "thinking",
    immediateActions: ["comforted", "separated", "evidence", "staffTold"],
    injury: "no",
    safety: [
      {
        itemId: "chat-safe-1",
        safetyChild: "chat-1",
        safetyToday:
          "In the quiet room with Nasreen Shah and a friend she chose. Asked twice about thoughts of hurting herself: says no.",
        goingHome: "Collected by her aunt, Nguyễn Thị Hoa, whom she asked for",
        wishes: "“I want it gone, and I want to stay in my form.”",
        toldNext:
          "Who will be told and in what order; that police will come to school; that she can stop talking at any time.",
      },
      {
        itemId: "chat-safe-2",
        safetyChild: "chat-2",
        safetyToday:
          "Working with Ciarán O’Neill’s deputy, apart from Year 9, until police say what may be asked. Checked on each hour.",
        goingHome: "Collected by his mother",
      },
      {
        itemId: "chat-safe-3",
        safetyChild: "chat-3",
        safetyToday: "In lessons as usual. His tutor knows to bring him to Lindiwe Mbeki if he seems upset.",
        goingHome: "Walks home with his brother",
      },
    ],
    category: "harassment",
    possibleCrime: "yes",
    judgements: [
      {
        itemId: "chat-level-1",
        judgedBy: "person-mbeki",
        judgedOn: "2026-11-16",
        level: "abusive",
        levelConfidence: "medium",
        levelReason:
          "Pressure and a threat, a gap in age, and passing it on. What he has been through himself is not known yet.",
        tool: "brook",
        toolUser: "Lindiwe Mbeki, designated safeguarding lead",
        toolTrained: { precision: "term", term: "spring", year: 2025 },
        toolOutcome: "Red",
      },
    ],
    routes: ["socialCare", "police"],
    planDecision: "yes",
    planDecisionReason: "Both are in school and share a lunch hall and a bus. It may go on being passed round.",
    decisions: [
      {
        itemId: "chat-decision-1",
        decision: "Refer to children’s social care and to police today, before speaking with the other two pupils.",
        decisionReason:
          "A child was pressured into an image and it has been passed on. Asking first could lose evidence and put her under more pressure.",
        decidedBy: "person-mbeki",
        decidedAt: "2026-11-16T09:30",
      },
      {
        itemId: "chat-decision-2",
        decision: "Ánh’s mother is told first, with her aunt there; her father after that, today.",
        decisionReason: "Ánh asked for this order and it does not delay anything that keeps her safe.",
        decisionOptions:
          "Telling both parents by phone at once: rejected, because she was afraid of it and it could wait two hours.",
        decidedBy: "person-mbeki",
        decidedAt: "2026-11-16T10:10",
      },
    ],
    consultations: [
      {
        itemId: "chat-advice-1",
        adviceFrom: "Detective Constable Helen Marsh, Marlshire Police",
        adviceAt: "2026-11-16T10:45",
        adviceAnonymous: "no",
        advice: "Keep the phone off. Do not question either boy. A short, agreed sentence may be said to his parents.",
        adviceFollowed: "Done as advised. The sentence is in the file.",
      },
    ],
    contacts: [
      {
        itemId: "chat-told-1",
        contactWho: "police",
        contactName: "Detective Constable Helen Marsh, reference MP/4471/26",
        contactState: "told",
        contactBy: "person-mbeki",
        contactAt: "2026-11-16T09:40",
        contactMethod: "phone",
        contactResult: "Logged. An officer comes to school this afternoon.",
      },
      {
        itemId: "chat-told-2",
        contactWho: "parent",
        contactChild: "chat-1",
        contactName: "Trần Mai, mother",
        contactState: "told",
        contactBy: "person-mbeki",
        contactAt: "2026-11-16T12:15",
        contactMethod: "inPerson",
        contactResult: "Very worried, not angry with Ánh. Wants help with what to say at home.",
      },
      {
        itemId: "chat-told-3",
        contactWho: "parent",
        contactChild: "chat-2",
        contactName: "Rana al-Ali, mother",
        contactState: "told",
        contactBy: "person-oneill",
        contactAt: "2026-11-16T13:00",
        contactMethod: "inPerson",
        contactResult: "Told only the sentence agreed with police. Shocked, and asks that he is not left alone.",
      },
      {
        itemId: "chat-told-4",
        contactWho: "parent",
        contactChild: "chat-3",
        contactState: "withheld",
        contactWhyNot:
          "Police asked the school to wait until they have spoken to him. Agreed by Lindiwe Mbeki; looked at again on 18 November 2026.",
      },
    ],
    support: [
      {
        itemId: "chat-support-1",
        supportChild: "chat-1",
        supportOffered:
          "Nasreen Shah each morning; the quiet room at any time; the school counsellor on Thursday, in writing first if she prefers.",
        supportBy: "Nasreen Shah, form tutor",
        supportState: "started",
      },
      {
        itemId: "chat-support-2",
        supportChild: "chat-2",
        supportOffered: "A named adult of his own, who does not know Ánh; a call to his mother each day this week.",
        supportBy: "Joseph Agyeman, deputy head teacher",
        supportState: "started",
      },
      {
        itemId: "chat-support-3",
        supportChild: "chat-3",
        supportOffered: "His tutor checks in each day. More once police have spoken to him.",
        supportBy: "Marta Kowal, form tutor",
        supportState: "waiting",
      },
    ],
    policyAction: "undecided",
    nextLook: "2026-11-23",
    nextLookBy: "person-mbeki",
    learning:
      "Pupils knew by Sunday evening and told an adult on Monday. Ask what would have made it easier at the weekend.",
  },
};
