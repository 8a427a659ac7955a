import { choices, date, longText } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// What is asked for (facts.md §4.2 R11). The most common reason for "no" is that nobody said what was wanted.

const asks = choices(
  "asks",
  {
    assessment: "An assessment of this child’s needs",
    strategy: "A strategy discussion, as this child may be suffering significant harm",
    specialist: "A specialist assessment of harmful sexual behaviour",
    support: "Support for the family",
    safetyPlan: "A written safety plan that agencies share",
    meeting: "Somebody at a meeting in school",
    adviceOnly: "Advice on what else the school should do",
    otherAsk: "Something else",
  },
  { label: "What do you ask for?", hint: "Choose all that apply." },
);
const askDetail = longText("askDetail", {
  label: "What would that look like, and by when?",
  hint: "Who should do what, and what would be different for the child.",
});
const answerBy = date("answerBy", {
  label: "By what day do you expect an answer?",
  hint: "A decision on what happens next is due by the end of the next working day after they have it.",
});

export const ask = section("ask", "What you ask for", [asks, askDetail, answerBy]);
