import { everybody, type Task } from "../task.ts";

export const around: readonly Task[] = [
  {
    id: "hide",
    group: "around",
    title: "Hide the screen in a moment",
    typed: "hide screen cover lock quick somebody comes in escape privacy",
    readers: everybody,
    steps: [
      "Press “Hide” at the top, or the Escape key twice. The page is covered at once and locks behind it.",
      "“Lock” does the same when you go. What you were typing is saved first, and is there when you unlock.",
      "It also locks by itself when nobody has touched it for a while.",
    ],
  },
  {
    id: "find",
    group: "around",
    title: "Find something",
    typed: "search find look name date word filter",
    readers: ["lead"],
    steps: [
      {
        text: "Type a name, a word, a date or exact words. Slips of the finger are forgiven.",
        at: "/search",
        opens: "Search",
      },
      "Narrow it down by what was chosen in the records. What you type stays on this device.",
    ],
  },
  {
    id: "directory",
    group: "around",
    title: "Write down whom you deal with",
    typed: "directory authority front door numbers telephone threshold stages escalation local",
    readers: ["lead", "head"],
    steps: [
      { text: "Press “Add an authority”, on a quiet day.", at: "/directory", opens: "Directory" },
      "Write its front door, its number out of hours, its levels and the stages of its procedure for disagreement.",
      "Referrals, cards and letters then carry the numbers. A school of the same trust can be given the directory as a file.",
    ],
  },
  {
    id: "pupil-list",
    group: "around",
    title: "Bring in a list of pupils",
    typed: "import pupils list csv sims arbor bromcom mis children names",
    readers: ["lead"],
    steps: [
      {
        text: "Choose a CSV file from the school’s own system.",
        at: "/children/import",
        opens: "Import from a pupil list",
      },
      "See what each line will do, and leave out what is wrong. Nothing is kept before you say so.",
    ],
  },
  {
    id: "team-session",
    group: "around",
    title: "Hold a team session",
    typed: "training team session staff meeting learn case ten minutes inset handout",
    readers: everybody,
    steps: [
      { text: "Choose one of ten or of forty-five minutes.", at: "/team/sessions", opens: "Team sessions" },
      "Read it through once. Make the handout, and lead it from the page or from the printed facilitator’s pages.",
    ],
  },
  {
    id: "confidence-check",
    group: "around",
    title: "Ask colleagues how sure they feel",
    typed: "survey confidence confident anonymous staff questions results governors",
    readers: ["lead"],
    steps: [
      { text: "Open a round.", at: "/team/confidence", opens: "Staff confidence check" },
      "Press “Hand this device round” in a meeting, or print sheets and type them in. Nobody gives a name.",
      "When five people or more have answered, press “Close this round”. The results can be made a PDF for the head or governors.",
    ],
  },
  {
    id: "own-supervision",
    group: "around",
    title: "Write a note about your own supervision",
    typed: "supervision debrief upset stress wellbeing help myself note reflection",
    readers: everybody,
    steps: [
      { text: "Press “Write a note”.", at: "/team/supervision", opens: "Your supervision" },
      "Write about yourself and your work. It is part of no child’s file, and you alone are shown it.",
      "Under “For yourself” it says where an adult finds help.",
    ],
  },
  {
    id: "training",
    group: "around",
    title: "Write down who was trained",
    typed: "training log course certificate expires renew brook aim staff inset cpd",
    readers: ["lead", "head"],
    steps: [
      {
        text: "Press “Write down training”: what it was, on which day, for how long it holds, and who took part.",
        at: "/team/training",
        opens: "Training log",
      },
      "What has run out or soon will stands first, under “To be renewed”.",
      "After a team session “Write down who took part” on its page begins the entry.",
    ],
  },
  {
    id: "update",
    group: "around",
    title: "Take a new version",
    typed: "update version new upgrade reload what is new",
    readers: everybody,
    steps: [
      "A bar says when there is one, and never while somebody writes. Press “Update now”: it takes a few seconds, and you unlock again.",
      { text: "What changed is listed here.", at: "/guidance/help/new", opens: "What’s new" },
    ],
  },
];
