import type { riskAssessment } from "../risk-assessment/template.ts";

/** The record that the guided first case begins with. Its id is the same in every practice school, so that the guide finds it. */
export const guidedFile = "practice-first-case";

type SectionId = (typeof riskAssessment.sections)[number]["id"];

/**
 * What can be written in each part of the plan of the first case, for whoever would rather go on than think of something. A part that
 * is not here is carried over whole, or may stay empty.
 */
export const guidedParts: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  children: [
    "Open each child. As the safe adult choose Tom Reyes for Kofi and Priya Raman for Ánh.",
    "What adults should know about Ánh: “Likes things written down.”",
  ],
  settings: [
    "The washroom is here already. Open it and take over an example of what adults can do, or write: “An adult stands in sight of the washroom door for the last ten minutes of lunch.”",
    "What could happen: “A door is held shut again when no adult is near.” Affected: the child affected.",
    "Line of sight, of the child who displayed the behaviour. Wendy Oduya makes sure. Nobody gives anything up.",
  ],
  again: [
    "Add a step. Now; the nearest adult; “Says: Stop. Step back to me. Then stays between the children.”",
    "Who to call: “999 in danger. Robin Ashdown, extension 214.”",
  ],
  agreement: ["Choose a day next week for the next review."],
};
