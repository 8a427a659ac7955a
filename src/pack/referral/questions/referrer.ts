import { longText, person, text } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// Who refers and how to reach them, also when the school is closed (facts.md §4.2 R1).

const referredBy = person("referredBy", { label: "Who is making this referral?" });
const referrerPhone = text("referrerPhone", {
  label: "Telephone",
  hint: "One that is answered, with a direct line where there is one.",
});
const referrerEmail = text("referrerEmail", { label: "Secure email", canBeNotKnown: true });
const whenClosed = text("whenClosed", {
  label: "Whom can they reach when the school is closed?",
  hint: "After hours and in holidays: a name and a number.",
});
const deputy = person("deputy", { label: "Who can answer if you are away?", optional: true });
const schoolDetails = longText("schoolDetails", {
  label: "School",
  hint: "Name, type, unique reference number, address and telephone.",
});
const relationship = longText("relationship", {
  label: "How do you know this child, and for how long?",
  hint: "It helps a reader judge what you can know and what you cannot.",
});
const seenBy = person("seenBy", {
  label: "Who else in the school’s leadership has read this?",
  hint: "The safeguarding lead, a deputy or the head. A second pair of eyes makes a better referral.",
});

export const referrer = section("referrer", "Who is referring", [
  referredBy,
  referrerPhone,
  referrerEmail,
  whenClosed,
  deputy,
  schoolDetails,
  relationship,
  seenBy,
]);
