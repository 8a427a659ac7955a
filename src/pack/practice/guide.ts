/** The record that the guided first case begins with. Its id is the same in every practice school, so that the guide finds it. */
export const guidedFile = "practice-first-case";

/**
 * What can be answered where the plan of the first case is still open, for whoever would rather go on than think of something. By the part
 * and the key of the question; options in the words that stand on the screen.
 */
export const guidedAnswers: Readonly<Record<string, string>> = {
  "children/safeAdult": "Tom Reyes for Kofi, Priya Raman for Ánh",
  "children/needsNote": "“Likes things written down.”",
  "settings/couldHappen": "“A door is held shut again when no adult is near.”",
  "settings/affects": "The child affected",
  "settings/whatWeDo":
    "add one of the examples below the box, or write: “An adult stands in sight of the door for the last ten minutes of lunch.”",
  "settings/supervision": "In line of sight",
  "settings/supervised": "The child who displayed",
  "settings/owner": "Wendy Oduya",
  "settings/restricts": "Nobody",
  "again/steps":
    "press “Add a step”, choose “Straight away”. Who: “The nearest adult”. Does what: “Says: Stop. Step back to me. Then stays between the children.”",
  "again/stepWhen": "Straight away",
  "again/stepWho": "“The nearest adult”",
  "again/stepWhat": "“Says: Stop. Step back to me. Then stays between the children.”",
  "again/emergency": "“999 in danger. Robin Ashdown, extension 214.”",
  "agreement/reviewOn": "a day within the next week",
};
