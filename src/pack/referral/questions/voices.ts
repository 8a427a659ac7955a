import { group, longText, statement, when } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// The child's and the parents' own words (facts.md §4.2 R9).

const childStatement = statement("childStatement", { label: "Exact words" });
const childStatementWhen = when("childStatementWhen", { label: "When it was said", optional: true });
const childStatements = group("childStatements", [childStatement, childStatementWhen], {
  label: "This child’s words",
  hint: "As they were said, with who heard them and what had been asked. Do not ask a child to say it again for this form.",
  itemName: "statement",
  layout: "cards",
  min: 0,
});
const childLife = longText("childLife", {
  label: "What does this child say, or show, about how life is?",
  hint: "Also what is shown without words: play, drawing, signs, behaviour.",
  canBeNotKnown: true,
});
const parentsWords = longText("parentsWords", {
  label: "What do the parents or carers say?",
  hint: "Each in their own words, and what they would like to happen.",
  canBeNotKnown: true,
});

export const voices = section("voices", "Voices", [childStatements, childLife, parentsWords], {
  lead: "A referral in which a child is heard is read differently.",
});
