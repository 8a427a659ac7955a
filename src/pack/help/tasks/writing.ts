import { everybody, type Task } from "../task.ts";

export const writing: readonly Task[] = [
  {
    id: "first-record",
    group: "writing",
    title: "Write the first record",
    typed: "incident note begin start new record write log report finish save two-minute",
    readers: ["lead"],
    steps: [
      {
        text: "On Today press “Record an incident”, or “Two-minute note” for something small.",
        at: "/",
        opens: "Today",
      },
      "Choose what kind of record it is, then add each child with the part they had. It can be “not yet clear”.",
      "Write what was seen and what was said in the exact words. Each change is saved as you type, and the top of the page says when.",
      "Open “Check your answers”. What is still needed is listed at the top, with a way to each.",
      "Press “Finish record”. From then on it stays as it is.",
    ],
  },
  {
    id: "correct",
    group: "writing",
    title: "Correct or add to a finished record",
    typed: "mistake wrong edit change amend addendum correction add later finished update delete",
    readers: ["lead"],
    steps: [
      { text: "Open the record.", at: "/incidents", opens: "Incidents" },
      "Under “Added since” open “Add to this record”. “An addition or correction” is for something that was wrong or is now known.",
      "“Somebody told, or not told”, “A decision” and “An action for somebody” are for what happens from day to day.",
      "Finish the entry. The record shows both, the old and the new, and nothing is rubbed out.",
    ],
  },
  {
    id: "staff-concern",
    group: "writing",
    title: "Take up a concern from staff",
    typed: "concern staff recorder teacher told passed on answer inbox",
    readers: ["lead"],
    steps: [
      {
        text: "Today shows a concern that waits. All of them are here.",
        at: "/concerns",
        opens: "Concerns from staff",
      },
      "Open it. “Start a record from it” carries the words over, with whose they are.",
      "Or write under “What came of it” why no record is needed. Whoever wrote it reads that.",
    ],
  },
  {
    id: "write-concern",
    group: "writing",
    title: "Write down a concern",
    typed: "concern tell report worried child lead send write",
    readers: ["recorder"],
    steps: [
      "If a child is in danger, find the safeguarding lead first and write afterwards.",
      {
        text: "Press “Write down a concern”. Use full names, the time and the place.",
        at: "/concerns/write",
        opens: "Write down a concern",
      },
      "Put what was said in the exact words, and what you had asked.",
      "Press “Send it to the safeguarding lead”. What is not sent yet is kept on this device.",
    ],
  },
  {
    id: "own-concerns",
    group: "writing",
    title: "See what came of your concern",
    typed: "answer outcome happened reply mine sent",
    readers: ["recorder"],
    steps: [
      {
        text: "Each concern that you sent stands under “Your concerns”, with how it stands.",
        at: "/",
        opens: "Your concerns",
      },
      "Open one to read the answer. You see that it was taken up, and not the record that came of it.",
    ],
  },
  {
    id: "what-to-do",
    group: "writing",
    title: "Find out what to do now",
    typed: "card guidance scenario happened help urgent emergency steps",
    readers: everybody,
    steps: [
      "If a child is in danger now, ring 999 first.",
      { text: "Type what happened under “What happened?”, in your own words.", at: "/guidance", opens: "What to do" },
      "Open the nearest card and follow it from the top. “Make PDF” puts it on one page.",
    ],
  },
  {
    id: "how-worrying",
    group: "writing",
    title: "Think about how worrying a behaviour is",
    typed: "level concern worrying normal age harmful hackett brook continuum understand judge",
    readers: everybody,
    steps: [
      {
        text: "Read what to think about: age, power, freedom to say no, what lies behind it. Nothing is computed.",
        at: "/guidance/understanding",
        opens: "Understanding behaviour",
      },
      "If you are not sure, tell the safeguarding lead now. Nobody has to decide alone.",
    ],
  },
  {
    id: "chronology",
    group: "writing",
    title: "See a child as a whole, in order of time",
    typed: "chronology timeline history pattern order dates child whole print",
    readers: ["lead"],
    steps: [
      { text: "Open the child. What is on record stands there in order.", at: "/children", opens: "Children" },
      "Open a line to read why it counts and what came of it. What the entries show together stands above it.",
      "“Chronology PDF” makes a document of it.",
    ],
  },
];
