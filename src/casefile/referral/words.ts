import type { PlanChild } from "../../pack/risk-assessment/sections.ts";

// Answers that are chosen from a list, as they read in the middle of a sentence. The compiler asks for one for every choice.

/** What a text says that is known not to be known: the same words as the button beside a question writes. */
export const notKnown = "Not known at the time of writing.";

type PlanChildKey<K extends keyof PlanChild> = NonNullable<PlanChild[K]>;
export const schoolingWords: Readonly<Record<PlanChildKey<"educationStatus">, string | undefined>> = {
  usual: undefined,
  partTime: "A reduced timetable",
  elsewhere: "Learning somewhere else for now",
  suspended: "Suspended",
  considering: "A permanent exclusion or a managed move is being considered",
};
