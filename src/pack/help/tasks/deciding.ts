import type { Task } from "../task.ts";

export const deciding: readonly Task[] = [
  {
    id: "interim-plan",
    group: "deciding",
    title: "Make an interim plan in ten minutes",
    typed: "safety plan risk assessment interim quick today ten minutes start",
    readers: ["lead"],
    steps: [
      {
        text: "Under the record choose the child, and what is known comes along. Without a record choose “Start an empty plan”.",
        at: "/plans/start",
        opens: "Start a safety plan",
      },
      "Answer what is asked. Each answer that was carried over says where it came from.",
      "Choose the places that matter. Open the examples for a place and take one over, with who makes sure.",
      "Open “Check your answers”, then press “Finish record”.",
      "On its page make the staff card and each family’s copy. “Write the full plan” goes on from there in the next days.",
    ],
  },
  {
    id: "review-plan",
    group: "deciding",
    title: "Review a plan",
    typed: "review again version change ease worked plan due",
    readers: ["lead"],
    steps: [
      { text: "Open the plan. The list says when each is due.", at: "/plans", opens: "Safety plans" },
      "Choose “Review this plan”. It starts the next version and leaves this one as it was.",
      "Say for each place what has happened and what worked, then finish. The page compares the versions.",
    ],
  },
  {
    id: "referral",
    group: "deciding",
    title: "Make a referral",
    typed: "refer referral social care mash front door threshold portal send answer escalate disagree",
    readers: ["lead"],
    steps: [
      {
        text: "Choose the record or the child. If it is urgent, ring first: the numbers stand at the top.",
        at: "/referrals/start",
        opens: "Start a referral",
      },
      "Each child gets a referral of their own. Answer what is missing; the strength check beside the questions says what a reader will miss.",
      "Finish it and make the PDF or the Word file, or choose “Copy as text” for a portal. Waymark sends nothing itself.",
      "Choose “Record how it was sent”. Today says when the answer is due.",
      "Choose “Record their answer”. If you disagree, the letter for the next stage is written from what is known.",
    ],
  },
  {
    id: "policy",
    group: "deciding",
    title: "Write the policy",
    typed: "policy school adopt approve governors edition paragraph wording own words",
    readers: ["lead", "head"],
    steps: [
      {
        text: "Press “Start the policy”. It is about twenty minutes of questions, with the document beside them.",
        at: "/policy",
        opens: "Policy",
      },
      "Press any paragraph to see why it is there and what it rests on, and to put it into your own words.",
      "Finish it, and print the checklist for those who approve it.",
      "When it is approved, open it and choose “Record that edition” … “was approved”. From then on its review is watched.",
    ],
  },
  {
    id: "gap-check",
    group: "deciding",
    title: "Check the policy you have now",
    typed: "gap check present policy compare missing old",
    readers: ["lead", "head"],
    steps: [
      {
        text: "Choose whether to paste the policy or to answer part by part.",
        at: "/policy/gap",
        opens: "Gap check",
      },
      "Go through what was found. People decide whether a part is there; the words only help to look.",
      "Finish it. The document says what to add.",
    ],
  },
  {
    id: "numbers",
    group: "deciding",
    title: "See the numbers, and report to governors",
    typed: "figures numbers insights governors report statistics term inspector count",
    readers: ["lead"],
    steps: [
      { text: "Choose the terms and what to count by.", at: "/insights", opens: "Insights" },
      "Choose “As governors see them” for anything that is shown around: small numbers are left out.",
      "“Start a report to governors” is on the same page. It can name nobody.",
    ],
  },
  {
    id: "head-numbers",
    group: "deciding",
    title: "See the numbers of the school",
    typed: "figures numbers report governors how many head",
    readers: ["head"],
    steps: [
      {
        text: "They stand under “In numbers”, as they were when the safeguarding lead last had Waymark open.",
        at: "/",
        opens: "The school",
      },
      "Reports to governors that were finished stand below. Your keys open no record about a child.",
    ],
  },
];
