import { child, choice, choices, dateTime, group, longText, number, text, when, yesNo } from "../../../engine/ask.ts";
import { all, is } from "../../../engine/condition.ts";
import { places } from "../../words/places.ts";
import { bases, roles } from "../../words/roles.ts";
import { isMain } from "./kind.ts";

// The six things of a short note: when, where, who, what, response, DSL told (facts.md §6.7).
// A fuller record asks a little more about each, under the same keys.

const whenHappened = when("whenHappened", {
  label: "When did it happen?",
  hint: "As well as it is known: a time, about a time, between two days, or only the term.",
});
const place = choice(
  "place",
  { ...places, elsewhere: "Somewhere else", notKnown: "Not known" },
  { label: "Where did it happen?" },
);
const placeDetail = text("placeDetail", {
  label: "Where exactly?",
  hint: "Such as “toilets by the field door”. If it was online, name the app or game.",
  optional: true,
  suggest: { list: "places", by: "place" },
});

const childInvolved = child("child", { label: "Child", hint: "Full name, so that a stranger can follow it." });
export const role = choice("role", roles, {
  label: "How was this child involved?",
  hint: "A role belongs to this event, not to the child, and can change.",
});
export const roleBasis = choice("roleBasis", bases, {
  label: "What does that rest on?",
  layout: "pills",
  visibleWhen: isMain,
});
const roleSource = text("roleSource", {
  label: "Who saw it, who said so, or which record?",
  optional: true,
  visibleWhen: isMain,
});
const ageThen = number("ageThen", {
  label: "How old was this child on that day?",
  hint: "Whole years.",
  min: 0,
  max: 25,
  unit: "years",
  optional: true,
  visibleWhen: isMain,
});
const send = yesNo("send", {
  label: "Does this child have special educational needs or a disability?",
  visibleWhen: isMain,
});
const sendDetail = longText("sendDetail", {
  label: "How does this child understand and communicate?",
  hint: "What somebody talking with this child needs to know.",
  optional: true,
  visibleWhen: all(isMain, is(send, "yes")),
});
export const children = group("children", [childInvolved, role, roleBasis, roleSource, ageThen, send, sendDetail], {
  label: "Which children were involved?",
  hint: "Everyone with a part in it, one entry each. “Not yet clear” is a good answer.",
  itemName: "child",
});

const summary = longText("summary", {
  label: "What happened?",
  hint: "Plain facts in order. Say who saw each thing or who said it. Leave out what you make of it.",
});
const summaryBasis = choices("summaryBasis", bases, {
  label: "What does this account rest on?",
  hint: "Choose all that apply.",
  visibleWhen: isMain,
});
const response = longText("response", {
  label: "What did staff do or say?",
  hint: "At the time and just after: stopped it, kept apart, comforted, explained. Include what the children were told.",
});
const dslToldAt = dateTime("dslToldAt", {
  label: "When was the safeguarding lead told?",
  hint: "The lead or a deputy. If that is you, when you first heard.",
});

export const happenedQuestions = [
  whenHappened,
  place,
  placeDetail,
  children,
  summary,
  summaryBasis,
  response,
  dslToldAt,
] as const;
