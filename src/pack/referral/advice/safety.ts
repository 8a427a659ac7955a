import { type ReferralAdvice, worthMore } from "./shared.ts";

// Where children are and what keeps them safe until somebody answers (facts.md §4.3, §4.2 R10).

const safeNow: ReferralAdvice = {
  id: "safeNow",
  title: "Where the child is, and what keeps everybody safe",
  why: "It is the first thing that has to be decided, and it decides how soon somebody comes. What you have done also shows how seriously you take it.",
  examples: {
    weaker: "Child is safe in school.",
    stronger:
      "He is in the library with Mr Osei until 15:15, when his aunt collects him; she keeps him overnight. The other child went home with her father at 13:00. Tomorrow they start at different gates.",
  },
  source: "facts.md §4.3: where the child is now and what you did; §4.2 R10",
  find: ({ whereNow, safetyNow }) => [
    ...worthMore(
      "whereNow",
      whereNow,
      {
        open: "Where the child is right now is open.",
        thin: "Where the child is now is short. With whom, until when, and where after school?",
      },
      5,
    ),
    ...worthMore("safetyNow", safetyNow, {
      open: "Nothing is said about what keeps this child and others safe today.",
      thin: "Safety today is short. What does the school do, where, and who makes sure of it?",
    }),
  ],
};

export const safeToday: readonly ReferralAdvice[] = [safeNow];
