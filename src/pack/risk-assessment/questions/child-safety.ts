import { choice, longText, person, text } from "../../../engine/ask.ts";
import { isCentral } from "./child-needs.ts";

export const safeAdult = person("safeAdult", {
  label: "Who is this child’s safe adult?",
  hint: "Somebody the child has chosen or agreed to. If there has been no time to ask, name one for today and ask tomorrow.",
});
export const safeAdultBackup = person("safeAdultBackup", {
  label: "Who steps in when that person is away?",
  optional: true,
});
export const safeAdultAway = text("safeAdultAway", {
  label: "And if both are away?",
  optional: true,
  visibleWhen: isCentral,
});
export const safePlace = text("safePlace", {
  label: "A safe place, and a quiet way to ask for it",
  hint: "Such as “a green card on the desk, then the library office”. The child reads these words on their own page.",
  optional: true,
});
export const triggers = longText("triggers", {
  label: "What tends to go before things going wrong?",
  hint: "Times, places, feelings, people. What adults have seen.",
  optional: true,
  visibleWhen: isCentral,
});
export const calmers = longText("calmers", {
  label: "What helps this child to be calm and settled?",
  optional: true,
  visibleWhen: isCentral,
});
export const educationImpact = longText("educationImpact", {
  label: "Effect on education",
  hint: "Attendance, learning, timetable and clubs. A child affected should not be the one who misses out or moves.",
  canBeNotKnown: true,
  visibleWhen: isCentral,
});
export const onlineContact = longText("onlineContact", {
  label: "Contact online",
  hint: "What is agreed about messages, groups and blocking, and who helps the child to set it up.",
  optional: true,
  visibleWhen: isCentral,
});
export const familyInSchool = longText("familyInSchool", {
  label: "Brothers, sisters or other family in school",
  hint: "And what they need from this plan.",
  optional: true,
  visibleWhen: isCentral,
});
export const toChild = longText("toChild", {
  label: "Something to add to this child’s own page",
  hint: "Said to the child, in short plain words. The rest of the page is written for you.",
  optional: true,
  visibleWhen: isCentral,
});

export const educationStatus = choice(
  "educationStatus",
  {
    usual: "In school as usual",
    partTime: "Reduced timetable",
    elsewhere: "Learning somewhere else for now",
    suspended: "Suspended",
    considering: "Permanent exclusion or a managed move is being considered",
  },
  {
    label: "Being in school at the moment",
    hint: "Time away from school is not a safety plan by itself. Say in “Effect on education” how learning goes on.",
    optional: true,
    visibleWhen: isCentral,
  },
);
