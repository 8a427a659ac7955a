import { groupChatImage } from "../../incident/examples/group-chat-image.ts";
import type { PracticeCase } from "../case.ts";
import { me } from "../school.ts";

export const groupChat: PracticeCase = {
  id: "group-chat",
  title: "An image asked for under pressure and passed on",
  shows: "A serious record about an image that nobody looks at, with police, and a role that is not yet clear.",
  latest: "2026-11-18",
  ago: 3,
  children: [
    {
      id: "child-anh",
      givenNames: "Marisol",
      familyName: "Ferro-Nakamura",
      born: "2012-12-19",
      year: "Year 9",
      sen: "support",
      communication: "Hearing aids. Likes to write first and talk after.",
      family: [{ name: "Keiko Nakamura", relation: "Mother", responsibility: "yes", contact: "01632 960 371" }],
    },
    { id: "child-muhammad", givenNames: "محمد", familyName: "العلي", born: "2011-04-08", year: "Year 11", sen: "none" },
    { id: "child-kacper", givenNames: "Kacper", familyName: "Wiśniewski", born: "2011-10-27", year: "Year 11" },
  ],
  people: [{ id: "person-shah", name: "Nasreen Shah", role: "Form tutor, 9S" }],
  calls: {
    "person-mbeki": me,
    "person-oneill": "odowd",
    "Nguyễn Thị Ánh": "Marisol Ferro-Nakamura",
    "Nguyễn Thị Hoa": "Hana Nakamura",
    "Trần Mai": "Keiko Nakamura",
    Ánh: "Marisol",
    "Vietnamese at home": "Japanese at home",
  },
  records: [
    {
      file: "incident",
      template: "incident",
      started: "2026-11-17T08:15",
      finished: "2026-11-17T09:30",
      answers: groupChatImage.answers,
    },
    {
      file: "police",
      template: "agency-status",
      about: "incident",
      started: "2026-11-18T10:00",
      finished: "2026-11-18T10:10",
      answers: {
        agency: "police",
        statusChild: "child-muhammad",
        policeStatus: "investigating",
        statusFrom: "2026-11-16",
        statusContact: "Detective Constable Helen Marsh, MP/4471/26",
        statusSource: "Helen Marsh, by telephone",
        statusForSchool: "Nobody asks either boy about it. The agreed sentence may be said to families.",
      },
    },
    {
      file: "worry",
      template: "decision",
      about: "incident",
      started: "2026-11-18T15:00",
      finished: "2026-11-18T15:10",
      answers: {
        decision: "No assembly about images this week.",
        decisionReason: "It would point at one pupil. Tutor groups look at it next half term, as planned.",
        decidedBy: me,
        decidedAt: "2026-11-18T14:50",
      },
    },
  ],
};
