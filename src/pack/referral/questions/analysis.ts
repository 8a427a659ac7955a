import { longText, text } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// Worry, strengths, need and what happens otherwise (facts.md §4.2 R8), in the words of the authority that reads it.

const strengths = longText("strengths", {
  label: "What is going well, and who helps?",
  hint: "Strengths of the child and the family, and safe adults. It makes the worry easier to trust.",
});
const worries = longText("worries", {
  label: "What are you worried will happen?",
  hint: "“We are worried that … because …”: the harm so far, and the danger ahead, for whom.",
});
const needLevel = text("needLevel", {
  label: "Which level of need do you believe this is?",
  hint: "As this authority’s own threshold document calls it.",
  canBeNotKnown: true,
  suggest: { list: "thresholds", by: "authority" },
});
const needReason = longText("needReason", {
  label: "What puts it at that level?",
  hint: "Set your facts beside the authority’s own descriptions, by name.",
});
const ifNothing = longText("ifNothing", {
  label: "What is likely to happen if nothing changes?",
  hint: "For each child, in the next days and weeks.",
});
const unknowns = longText("unknowns", {
  label: "What is not known, and who could find out?",
  optional: true,
});

export const analysis = section(
  "analysis",
  "What you make of it",
  [strengths, worries, needLevel, needReason, ifNothing, unknowns],
  { lead: "This part is opinion and says so. Use “may”, “appears” and “we are worried because”." },
);
