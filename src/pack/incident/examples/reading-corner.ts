import type { IncidentExample } from "./case.ts";

/** A two-minute note from a reception class. */
export const readingCorner: IncidentExample = {
  id: "reading-corner",
  title: "A note from reception: looking under clothes in the reading corner",
  children: [
    { id: "child-sion", name: "Siôn Llŷr", born: "2022-01-14", year: "Reception" },
    { id: "child-zoe", name: "Zoë Ó Briain-Łukasiewicz", born: "2021-10-02", year: "Reception" },
  ],
  people: [{ id: "person-hale", name: "Ruth Hale", role: "reception teacher" }],
  answers: {
    tier: "note",
    reporter: "person-hale",
    whenHappened: { precision: "about", date: "2026-11-12", time: "10:20" },
    place: "classroom",
    placeDetail: "Reading corner, behind the curtain",
    children: [
      { itemId: "reading-1", child: "child-sion", role: "both" },
      { itemId: "reading-2", child: "child-zoe", role: "both" },
    ],
    summary:
      "Ruth Hale drew the curtain back and saw Siôn and Zoë lifting their jumpers and showing each other their underwear, giggling. Each said the other had asked to see. Neither touched the other. Both stopped when they were asked to.",
    response:
      "Ruth Hale said calmly that private parts are private and that clothes stay on at school, and sat with the whole group for a story. She has tied the curtain back. Both children went on to play outside as usual.",
    dslToldAt: "2026-11-12T12:05",
  },
};
