import { choices, date, longText } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";
import { asks as kindsOfAsk } from "../../words/asks.ts";

// What is asked for (facts.md §4.2 R11). The most common reason for "no" is that nobody said what was wanted.

const asks = choices("asks", kindsOfAsk, { label: "What do you ask for?", hint: "Choose all that apply." });
const askDetail = longText("askDetail", {
  label: "What would that look like, and by when?",
  hint: "Who should do what, and what would be different for the child.",
});
const answerBy = date("answerBy", {
  label: "By what day do you expect an answer?",
  hint: "In England they decide what happens next within one working day. Elsewhere, take the day that your local procedure names.",
});

export const ask = section("ask", "What you ask for", [asks, askDetail, answerBy]);
