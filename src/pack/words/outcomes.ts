/**
 * How a record ends (facts.md §2.2). An outcome is about what could be established, not about guilt. The words come
 * from guidance on allegations against staff; whether they fit children is on the list of things to verify.
 */
export const outcomes = {
  substantiated: {
    label: "Substantiated",
    hint: "On balance, what is known shows that it happened.",
  },
  unsubstantiated: {
    label: "Unsubstantiated",
    hint: "Not enough is known either way. It does not mean that it did not happen.",
  },
  unfounded: {
    label: "Unfounded",
    hint: "Nothing supports it. It may have been misunderstood, or another harm may lie behind it.",
  },
  false: {
    label: "False",
    hint: "What is known shows that it did not happen. Ask what the child who told may need.",
  },
  malicious: {
    label: "Deliberately invented to harm",
    hint: "Only when shown, and only with reasons and a second person’s agreement. It may still be a cry for help.",
  },
  ongoingPolice: { label: "With the police", hint: "Their work goes on after this record is closed." },
  ongoingSocialCare: { label: "With children’s social care", hint: "Their work goes on after this record is closed." },
  agencyNoFurtherAction: {
    label: "No further action by an agency",
    hint: "An agency has ended its part. It says nothing about what happened, and the school’s part may go on.",
  },
  settled: {
    label: "Settled with teaching and support",
    hint: "It needed no plan and no agency, and nothing is left open.",
  },
  resolvedByPlan: { label: "Settled with a plan", hint: "The plan and support did what they were meant to do." },
} as const;
