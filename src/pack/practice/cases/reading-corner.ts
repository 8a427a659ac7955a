import { readingCorner as example } from "../../incident/examples/reading-corner.ts";
import type { PracticeCase } from "../case.ts";

export const readingCorner: PracticeCase = {
  id: "reading-corner",
  title: "Looking under jumpers in reception",
  shows: "A two-minute note: behaviour that may fit the age, written down all the same.",
  latest: "2026-11-12",
  ago: 4,
  children: [
    {
      id: "child-sion",
      givenNames: "Siôn",
      familyName: "Llŷr",
      born: "2022-01-14",
      year: "Reception",
      family: [{ name: "Nerys Llŷr", relation: "Mother", responsibility: "yes", contact: "01632 960 340" }],
    },
    { id: "child-zoe", givenNames: "Ottilie", familyName: "Brandreth-Osei", born: "2021-10-02", year: "Reception" },
  ],
  people: [{ id: "person-hale", name: "Ruth Hale", role: "Reception teacher" }],
  calls: { "Zoë Ó Briain-Łukasiewicz": "Ottilie Brandreth-Osei", Zoë: "Ottilie" },
  records: [
    {
      file: "note",
      template: "incident",
      started: "2026-11-12T12:06",
      finished: "2026-11-12T12:10",
      answers: example.answers,
    },
    {
      file: "mother",
      template: "contact",
      about: "note",
      started: "2026-11-12T15:20",
      finished: "2026-11-12T15:30",
      answers: {
        contactWho: "parent",
        contactChild: "child-sion",
        contactName: "Nerys Llŷr, mother",
        contactState: "told",
        contactBy: "person-hale",
        contactAt: "2026-11-12T15:15",
        contactMethod: "inPerson",
        contactResult: "Not worried. Will use the same words at home: private parts are private.",
      },
    },
  ],
};
