import type { ContactId } from "../statutory/contacts.ts";

// What a note about one’s own supervision asks, in our own words. It is about the adult who does this work, and never about a child.

export const noteKinds = {
  supervision: {
    label: "Supervision",
    hint: "Time with somebody to look at the work, and at yourself in it.",
  },
  debrief: {
    label: "After something heavy",
    hint: "A talk after an incident, after what a child told you, or after a hard meeting.",
  },
} as const;

export const notePrompts = {
  withWhom: {
    label: "With whom?",
    hint: "A name or a role. “By myself” is an answer, too.",
  },
  about: {
    label: "What was it about?",
    hint: "The part of your work, not the child: “hearing what was done”, “a meeting that went wrong”, “too many at once”.",
  },
  howIAm: {
    label: "How are you?",
    hint: "In sleep, in body, in mind. What stays with you when you go home? What surprised you?",
  },
  helps: {
    label: "What helps?",
    hint: "What has helped before, and who. What can wait, or be somebody else’s this week?",
  },
  agreed: {
    label: "What was agreed?",
    hint: "What you will do, and what others will do for you.",
  },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly hint: string }>>;

/** Where an adult can turn for themselves (facts.md §8). */
export const forYourself: readonly ContactId[] = ["samaritans", "shout", "survivorsTrust", "nspccWhistleblowing"];

export const ordinary =
  "To be upset, anxious or numb after such things is ordinary, however long you have done this work. You need not carry it alone. If it does not ease after some weeks, or you think of harming yourself, tell somebody today: your doctor, a line below, or 999.";
