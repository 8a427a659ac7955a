import type { PracticeCase } from "../case.ts";

/** Who of the practice school was trained in what. One of them runs out in the weeks after the practice school is made. */
export const training: PracticeCase = {
  id: "training",
  title: "Training of the staff",
  shows:
    "A log with training of everybody, of the two who lead, and of one person in a licensed tool, which soon runs out.",
  latest: "2026-09-01",
  ago: 90,
  children: [],
  records: [
    {
      file: "brook",
      template: "training",
      answers: {
        trainedIn: "brook",
        course: "Two days, with the licence",
        provider: "Brook",
        trainedOn: "2026-01-06",
        holds: "m12",
        people: [{ itemId: "1", trained: "parry" }],
      },
      started: "2026-01-07T15:30",
      finished: "2026-01-07T15:34",
    },
    {
      file: "leads",
      template: "training",
      answers: {
        trainedIn: "lead",
        provider: "Northvale safeguarding partnership",
        trainedOn: "2026-03-12",
        holds: "m24",
        people: [
          { itemId: "1", trained: "robin" },
          { itemId: "2", trained: "mistry" },
        ],
      },
      started: "2026-03-13T08:10",
      finished: "2026-03-13T08:13",
    },
    {
      file: "everybody",
      template: "training",
      answers: {
        trainedIn: "wholeStaff",
        course: "First day of term",
        trainedOn: "2026-09-01",
        holds: "m12",
        people: [
          { itemId: "1", trained: "robin" },
          { itemId: "2", trained: "mistry" },
          { itemId: "3", trained: "odowd" },
          { itemId: "4", trained: "parry" },
          { itemId: "5", trained: "raman" },
          { itemId: "6", trained: "reyes" },
        ],
      },
      started: "2026-09-01T15:40",
      finished: "2026-09-01T15:46",
    },
  ],
};
