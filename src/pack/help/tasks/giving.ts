import type { Task } from "../task.ts";

export const giving: readonly Task[] = [
  {
    id: "family-copy",
    group: "giving",
    title: "Give a family their copy",
    typed: "parent family copy print pdf redact names share plan child page staff card",
    readers: ["lead"],
    steps: [
      { text: "Open the finished plan.", at: "/plans", opens: "Safety plans" },
      "Under “Save or print” find the copy for that family. Other children are left out of it.",
      "Press “Make PDF”. The finished file is opened again and searched for names that should not be in it. “Change” says for whom it is and why.",
      "Save it or print it. The plan’s page keeps what left, for whom and when.",
    ],
  },
  {
    id: "leaver",
    group: "giving",
    title: "Hand over a leaver",
    typed: "leaver leaving moves school transfer next school five days file receipt pack",
    readers: ["lead"],
    steps: [
      { text: "Open the child and press “Is leaving”.", at: "/children", opens: "Children" },
      "Write down the last day and the next school. Today counts the days.",
      "Press “Make the file for the next school”. Look at each line that mentions somebody else before anything is made.",
      "A school that has Waymark gets one sealed file, and its five words by telephone. Any other gets a PDF with a slip to sign.",
      "When the receipt comes back, write it down there. Until then Today asks for it.",
    ],
  },
  {
    id: "open-pack",
    group: "giving",
    title: "Take in a file from another school",
    typed: "new pupil arrives receive pack import sealed waymark file joins",
    readers: ["lead"],
    steps: [
      {
        text: "Choose the file and type the five words that the other school told you.",
        at: "/children/open-pack",
        opens: "Open a pack from another school",
      },
      "Look at what is in it. Nothing is kept before you say so.",
      "Take it in. Give the receipt code back to the school that sent it.",
    ],
  },
  {
    id: "own-data",
    group: "giving",
    title: "Make a copy of a child’s file",
    typed: "subject access request sar copy file police social care parent inspector own data gdpr",
    readers: ["lead"],
    steps: [
      {
        text: "Open the child. At “What has left the school about this child” press “Make a copy of the file”.",
        at: "/children",
        opens: "Children",
      },
      "Choose who will read it. That decides what goes in and who is named.",
      "Look at each line that mentions somebody else: keep it, put it in other words or withhold it, with a reason.",
      "Make the copy. For somebody who asks for their own data, the letter and the log of what was withheld come with it.",
    ],
  },
];
