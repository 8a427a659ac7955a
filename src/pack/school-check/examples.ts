import type { Names } from "../../engine/template.ts";
import type { CheckAnswers } from "./sections.ts";

/** A finished check of an invented secondary school: for learning from, and for tests. */
export const secondaryCheck: CheckAnswers = {
  checkedOn: "2026-11-16",
  takesPart:
    "Wren Halloran, safeguarding lead; Tom Reyes, head of Year 8; a member of the lunch team; the governor for safeguarding; the site manager.",
  voice: ["survey", "walk", "withoutWords"],
  voiceDetail:
    "A survey of Years 7 to 10, and walks with two groups of six. Pupils of the resource base pointed at photographs of empty places. Nobody from Year 11 was asked, because of mock examinations.",
  structures_policy: "inPlace",
  structures_lead: "partly",
  structures_records: "inPlace",
  structures_patterns: "notYet",
  structures_board: "partly",
  structures_partners: "inPlace",
  structures_note: "Cover for the safeguarding lead is trained from January.",
  prevention_taught: "inPlace",
  prevention_adapted: "partly",
  prevention_remarks: "notYet",
  prevention_bystanders: "notYet",
  prevention_spaces: "inPlace",
  prevention_families: "partly",
  prevention_note: "Pupils said that remarks in corridors are heard by adults and let pass.",
  identification_routes: "inPlace",
  identification_training: "partly",
  identification_small: "notYet",
  identification_unheard: "notKnown",
  identification_online: "inPlace",
  identification_judging: "inPlace",
  response_safety: "inPlace",
  response_plans: "inPlace",
  response_support: "partly",
  response_parents: "inPlace",
  response_referrals: "inPlace",
  response_learning: "notYet",
  places: [
    {
      itemId: "stairs",
      area: "The stairs by the science block, at changeover",
      reports: "few",
      pupilVoice:
        "Younger and smaller pupils go the long way round. It is crowded, and things are said and hands go where they should not.",
      gaps: ["supervision", "design", "staffResponse"],
      gapsDetail: "Nobody can see the half landing from above or below.",
    },
    {
      itemId: "bus",
      area: "The late bus",
      reports: "notLooked",
      pupilVoice: "The back row belongs to the oldest. Videos are shown to younger pupils.",
      gaps: ["supervision", "online"],
      doing: "The bus company lets one of our adults travel on Tuesdays.",
    },
    {
      itemId: "chats",
      area: "Year 8, group chats after school",
      reports: "more",
      gaps: ["teaching", "online"],
    },
  ],
  actions: [
    {
      itemId: "a1",
      what: "An adult stands on the half landing at each changeover, and the two year groups use different stairs.",
      actionPlace: "stairs",
      owner: "person-reyes",
      due: "2026-11-23",
      howKnow: "The same pupils are asked again before the end of term whether they use these stairs.",
    },
    {
      itemId: "a2",
      what: "Three lessons for Year 8 on what a group chat does to the person it is about, and how to leave one.",
      actionPlace: "chats",
      owner: "person-raman",
      due: "2026-12-11",
      howKnow: "Pupils can say two things they would do. The form tutors hear of chats earlier than now.",
    },
    {
      itemId: "a3",
      what: "All staff practise one sentence with which they stop a remark, and small remarks are recorded.",
      owner: "person-halloran",
      due: "2027-01-08",
      howKnow:
        "More small remarks in the record in spring than now, and fewer pupils who say that adults let them pass.",
    },
  ],
  priorities: [
    { itemId: "p1", priority: "The stairs by the science block" },
    { itemId: "p2", priority: "One sentence that every adult says" },
  ],
};

const people: Readonly<Record<string, string>> = {
  "person-reyes": "Tom Reyes",
  "person-raman": "Priya Raman",
  "person-halloran": "Wren Halloran",
};
const nobody = "Somebody not on this tablet";
export const namesInSecondaryCheck: Names = {
  child: () => "A child not on this tablet",
  person: (id) => people[id] ?? nobody,
  personName: (id) => people[id] ?? nobody,
  authority: () => "An authority not on this tablet",
};
