import { choice, dateTime, longText, text } from "../../../engine/ask.ts";

const ways = {
  saw: "An adult saw or heard it",
  childTold: "A child involved told us",
  friendTold: "Another child told us",
  parentTold: "A parent or carer told us",
  overheard: "It was overheard, or passed on as talk",
  behaviour: { label: "A change in a child", hint: "What a child did or stopped doing made somebody look again" },
  onlineAlert: "A filter or monitoring alert",
  agency: "Another agency or school told us",
  anonymous: "Told without a name",
  pattern: "Found when looking through records",
  other: "Another way",
} as const;

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
