import { choice, dateTime, longText, text } from "../../../engine/ask.ts";
import { ways } from "../../words/ways.ts";

const howKnown = choice("howKnown", ways, { label: "How did it come to light?" });
const firstTold = text("firstTold", {
  label: "Which adult first learned of it?",
  hint: "Full name and role.",
  canBeNotKnown: true,
});
const toldAt = dateTime("toldAt", {
  label: "When did they first learn of it?",
  hint: "If nobody can say, leave it open and say so in the account.",
  optional: true,
});
const writtenAt = dateTime("writtenAt", {
  label: "When was the first account written down?",
  hint: "On paper or here, whichever came first.",
});
const lateReason = longText("lateReason", {
  label: "If anything waited past the same day, why?",
  hint: "Telling the safeguarding lead, or writing it down. A late record is far better than none.",
  optional: true,
});

export const sourceQuestions = [howKnown, firstTold, toldAt, writtenAt, lateReason] as const;
