import type { IncidentExample } from "./case.ts";

/** Repeated comments and a grab over clothing in a secondary corridor: harassment, managed in school with a plan. */
export const yearEightCorridor: IncidentExample = {
  id: "year-eight-corridor",
  title: "Comments and a grab between lessons in Year 8",
  children: [
    { id: "child-zoe-8", name: "Zoë Ó Briain-Łukasiewicz", born: "2014-01-30", year: "Year 8" },
    { id: "child-tomos", name: "Tomos Bevan", born: "2013-09-21", year: "Year 8" },
    { id: "child-amara", name: "Amara Okonkwo-Díaz", born: "2013-12-05", year: "Year 8" },
  ],
  people: [
    { id: "person-adeyemi", name: "Folake Adeyemi", role: "designated safeguarding lead" },
    { id: "person-reyes", name: "Tom Reyes", role: "head of Year 8" },
  ],
  answers: {
    tier: "concern",
    reporter: "person-reyes",
    tierReason: "Two earlier short notes about the same corridor, on 2 and 14 October 2026.",
    whenHappened: { precision: "exact", date: "2026-11-17", time: "11:05" },
    place: "corridor",
    placeDetail: "Science corridor, by the lockers",
    children: [
      {
        itemId: "corridor-1",
        child: "child-zoe-8",
        role: "affected",
        roleBasis: "told",
        roleSource: "Zoë herself, and Amara",
        ageThen: 12,
        send: "no",
      },
      {
        itemId: "corridor-2",
        child: "child-tomos",
        role: "displayed",
        roleBasis: "told",
        roleSource: "Zoë and Amara",
        ageThen: 13,
        send: "yes",
        sendDetail: "Has ADHD. Understands best with one question at a time, walking rather than sitting.",
      },
      { itemId: "corridor-3", child: "child-amara", role: "witness", roleBasis: "told", ageThen: 12, send: "no" },
    ],
    summary:
      "Zoë told Tom Reyes at lunch that Tomos had squeezed her bottom over her skirt as she passed the lockers, after comments about her body on most days since half term. Amara said she saw the grab. No adult saw it.",
    summaryBasis: ["told"],
    response:
      "Tom Reyes listened in his office with the door ajar, told Zoë she had done right to say so and that he would need to tell Folake Adeyemi. He asked nothing beyond “Tell me what happened”.",
    dslToldAt: "2026-11-17T13:10",
    howKnown: "childTold",
    firstTold: "Tom Reyes, head of Year 8",
    toldAt: "2026-11-17T12:40",
    writtenAt: "2026-11-17T14:00",
    statements: [
      {
        itemId: "corridor-words-1",
        words: {
          speaker: "Zoë Ó Briain-Łukasiewicz",
          words: "He grabbed my bum and they all laughed. He does the comments like every day. I just want it to stop.",
          heardBy: "Tom Reyes",
          asked: "Tell me what happened",
          how: "spoken",
        },
        saidWhen: { precision: "exact", date: "2026-11-17", time: "12:45" },
      },
      {
        itemId: "corridor-words-2",
        words: {
          speaker: "Amara Okonkwo-Díaz",
          words: "I saw his hand. She went red and walked off.",
          heardBy: "Folake Adeyemi",
          asked: "Were you in the science corridor at break?",
          how: "spoken",
        },
      },
    ],
    observations: [
      {
        itemId: "corridor-seen-1",
        observation: "There is no duty point in the science corridor between periods 2 and 3.",
        observationBasis: "document",
        observationSource: "Duty rota, autumn term 2026",
      },
      {
        itemId: "corridor-seen-2",
        observation: "Zoë came to lunch with her coat done up to the neck and kept it on.",
        observationBasis: "seen",
        observationSource: "Tom Reyes",
      },
    ],
    demeanour:
      "Zoë spoke quietly and looked at the floor. Tomos paced, and said “it was a joke” twice before anyone asked.",
    opinion:
      "We are worried because the comments and the touching may be part of what passes for normal in that corridor.",
    opinionReason: "Three notes about the same place since September, with different children each time.",
    opinionBy: "person-adeyemi",
    types: ["unwantedComments", "touchOverClothing"],
    online: ["none"],
    imageAlleged: "no",
    power: ["standing", "refused"],
    powerDetail: "Tomos was with four others. Zoë says she has told him to stop more than once.",
    earlier: "pattern",
    earlierDetail:
      "Short notes on 2 and 14 October 2026: comments about other girls’ bodies, same corridor, same time.",
    immediateActions: ["comforted", "supervised", "staffTold"],
    injury: "no",
    safety: [
      {
        itemId: "corridor-safe-1",
        safetyChild: "corridor-1",
        safetyToday:
          "Sits with Amara; Tom Reyes at the lockers between lessons; may leave lessons two minutes early if she likes.",
        goingHome: "Collected by her mother, Aoife Ó Briain, at 15:20",
        wishes: "“I don’t want to move classes. I want someone to be in the corridor.”",
        toldNext:
          "That her parents and Tomos’s parents will be told today, and that Folake will find her tomorrow at registration.",
      },
      {
        itemId: "corridor-safe-2",
        safetyChild: "corridor-2",
        safetyToday: "Moves between lessons with the learning mentor today and tomorrow; lunch in the library.",
        goingHome: "School bus, sitting near the driver; the escort has been told where to sit, not why",
        wishes: "He wants to say sorry and wants his friends not to know.",
      },
    ],
    category: "harassment",
    possibleCrime: "notKnown",
    judgements: [
      {
        itemId: "corridor-level-1",
        judgedBy: "person-adeyemi",
        judgedOn: "2026-11-17",
        level: "problematic",
        levelConfidence: "medium",
        levelReason: "Repeated, in front of others, and after she had said no. No force beyond the grab is known.",
        tool: "hackett",
        toolOutcome: "Problematic",
      },
      {
        itemId: "corridor-level-2",
        judgedBy: "person-reyes",
        judgedOn: "2026-11-17",
        level: "inappropriate",
        levelConfidence: "low",
        levelReason: "Tomos copies older boys and stops when an adult speaks to him, but the touching is new.",
        tool: "discussion",
      },
    ],
    routes: ["internal", "earlyHelp"],
    planDecision: "yes",
    planDecisionReason:
      "The touching followed weeks of comments, and the corridor has no adult in it. Zoë asked for one.",
    decisions: [
      {
        itemId: "corridor-decision-1",
        decision: "An adult stands at the science lockers at every changeover from tomorrow.",
        decisionReason: "It is the place in all three records, and it is what Zoë asked for.",
        decisionOptions: "Moving Zoë to another set: rejected, because she has done nothing and does not want it.",
        decidedBy: "person-adeyemi",
        decidedAt: "2026-11-17T14:30",
      },
    ],
    consultations: [
      {
        itemId: "corridor-advice-1",
        adviceFrom: "Priya Nair, front door duty social worker, Marlshire",
        adviceAt: "2026-11-17T15:05",
        adviceAnonymous: "yes",
        advice: "Below their threshold as described. Ring again if it goes on, or if anything suggests harm at home.",
        adviceFollowed: "Early help assessment offered to Tomos’s family. Look again in a week.",
      },
    ],
    contacts: [
      {
        itemId: "corridor-told-1",
        contactWho: "parent",
        contactChild: "corridor-1",
        contactName: "Aoife Ó Briain, mother",
        contactState: "told",
        contactBy: "person-adeyemi",
        contactAt: "2026-11-17T14:45",
        contactMethod: "phone",
        contactResult: "Upset, and glad Zoë had told somebody. Wants to be asked before anything changes in Zoë’s day.",
      },
      {
        itemId: "corridor-told-2",
        contactWho: "parent",
        contactChild: "corridor-2",
        contactName: "Gethin Bevan, father",
        contactState: "tried",
        contactBy: "person-reyes",
        contactAt: "2026-11-17T14:55",
        contactMethod: "phone",
        contactWhyNot: "No answer, message left to ring back. Tom Reyes rings again at 17:30 today.",
      },
    ],
    support: [
      {
        itemId: "corridor-support-1",
        supportChild: "corridor-1",
        supportOffered: "Folake Adeyemi at registration each Monday and Thursday; a card to leave any lesson.",
        supportBy: "Folake Adeyemi, designated safeguarding lead",
        supportState: "started",
      },
      {
        itemId: "corridor-support-2",
        supportChild: "corridor-2",
        supportOffered: "Six sessions with the learning mentor on boundaries, respect and what friends laugh at.",
        supportBy: "Dilys Parry, learning mentor",
        supportState: "offered",
      },
    ],
    policyAction: "undecided",
    nextLook: "2026-11-24",
    nextLookBy: "person-adeyemi",
    learning:
      "The duty rota leaves the science corridor empty at the busiest changeover. Ask what pupils say about it.",
  },
};
