import type { ReferralAnswers } from "../sections.ts";

/** Ten weeks of one child’s record, as it goes with his referral. Written as it came in: the document puts it in order. */
export const primaryChronology: NonNullable<ReferralAnswers["chronology"]> = [
  {
    itemId: "line-1",
    chronoWhen: { precision: "about", date: "2026-07-20" },
    chronoWhat: "The family moved to Tanyard Row, with the mother’s partner.",
    chronoBasis: ["document"],
    chronoSource: "Change of address form",
  },
  {
    itemId: "line-2",
    chronoWhen: { precision: "between", from: "2026-09-01", to: "2026-09-14" },
    chronoWhat: "Callum Rook, brother of the mother’s partner, moved in and began to share a room with Ellis.",
    chronoBasis: ["told"],
    chronoSource: "Petra Varga, mother, to Joan Achebe, family help worker",
  },
  {
    itemId: "line-3",
    chronoWhen: { precision: "exact", date: "2026-09-16", time: "09:05" },
    chronoWhat: "In the line Ellis rubbed a younger child’s bottom over clothing until an adult spoke.",
    chronoBasis: ["seen"],
    chronoSource: "Priya Raman, teaching assistant",
    chronoAction: "Small-group lessons on bodies and boundaries, Dilys Parry, as it was the first time. Mother told.",
  },
  {
    itemId: "line-4",
    chronoWhen: { precision: "exact", date: "2026-10-05" },
    chronoWhat: "Early help began, at his mother’s wish, for sleep and wetting.",
    chronoBasis: ["document"],
    chronoSource: "Early help plan, Joan Achebe",
  },
  {
    itemId: "line-5",
    chronoWhen: { precision: "exact", date: "2026-10-14", time: "12:50" },
    chronoWhat: "A child in Year 3 said that Ellis had touched his private parts over his trousers in the toilets.",
    chronoBasis: ["told"],
    chronoSource: "The other child, to Tom Reyes, class teacher",
    chronoAction: "Safety plan written on 15 October by Wren Halloran with his mother. Front door rung for advice.",
  },
  {
    itemId: "line-6",
    chronoWhen: { precision: "exact", date: "2026-11-19", time: "14:10" },
    chronoWhat: "While drawing a bed with two people, Ellis spoke to Dilys Parry without being asked about home.",
    chronoBasis: ["seen", "told"],
    chronoSource: "Dilys Parry, learning mentor",
    chronoWords: "It’s the sleepover game. You have to be quiet or you don’t get your tablet back.",
    chronoAction: "Wren Halloran told at 14:25. Nobody asked more. Referral decided.",
  },
  {
    itemId: "line-7",
    chronoWhen: { precision: "exact", date: "2026-11-19", time: "13:20" },
    chronoWhat: "In the reading den Ellis’s hand was inside another child’s tights. She was still.",
    chronoBasis: ["seen"],
    chronoSource: "Priya Raman, teaching assistant",
    chronoAction: "Both children comforted, apart from each other. The other child’s family told at 15:40.",
  },
];

/** The one meeting about the same child. */
export const primaryMeetings: NonNullable<ReferralAnswers["meetings"]> = [
  {
    itemId: "meeting-1",
    meetingOn: "2026-10-15",
    meetingWho:
      "Wren Halloran, designated safeguarding lead; Tom Reyes, class teacher; Dilys Parry, learning mentor; Petra Varga, mother",
    meetingDecided:
      "A safety plan for class, play and toilets, because of the second event. Small-group lessons go on. Look again in six weeks.",
  },
];
