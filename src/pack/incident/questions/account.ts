import { choice, group, longText, notice, person, statement, text, when } from "../../../engine/ask.ts";
import { answered } from "../../../engine/condition.ts";
import { bases } from "../../words/roles.ts";

// Exact words, what was seen, and opinion are three different things and are kept in three different places (facts.md §6.6).

const theirWords = notice("theirWords", {
  title: "Their words, not yours",
  text: "Write what was said as it was said, with slang and family words for body parts. Add what had been asked just before. Do not ask a child to say it again for this record.",
});
export const words = statement("words", { label: "Exact words" });
const saidWhen = when("saidWhen", { label: "When was this said?", optional: true });
const statements = group("statements", [words, saidWhen], {
  label: "What was said",
  hint: "One entry for each time somebody spoke. Leave it empty if no exact words are known.",
  itemName: "statement",
  min: 0,
});
export const wordsQuestions = [theirWords, statements] as const;

const observation = longText("observation", {
  label: "What was seen or is known?",
  hint: "One thing an entry, as a camera would have it.",
});
const observationBasis = choice("observationBasis", bases, {
  label: "What does it rest on?",
  layout: "pills",
});
const observationSource = text("observationSource", {
  label: "Who saw it, who said so, or which record?",
  canBeNotKnown: true,
});
const observations = group("observations", [observation, observationBasis, observationSource], {
  label: "What was seen, one thing at a time",
  hint: "For anything a reader may need to trace. Leave it empty if the account above says it all.",
  itemName: "fact",
  min: 0,
});
const demeanour = longText("demeanour", {
  label: "How did each child seem?",
  hint: "What could be seen, such as “shaking, would not sit down”. Not what it might mean.",
  optional: true,
});
export const seenQuestions = [observations, demeanour] as const;

const opinion = longText("opinion", {
  label: "What do you make of it?",
  hint: "Say “may” and “we are worried because”. It is printed as opinion, apart from the facts.",
  optional: true,
});
const opinionReason = longText("opinionReason", {
  label: "What leads you to think so?",
  visibleWhen: answered(opinion),
});
const opinionBy = person("opinionBy", { label: "Whose view is this?", visibleWhen: answered(opinion) });
export const opinionQuestions = [opinion, opinionReason, opinionBy] as const;
