import { choices, date, group, longText, notice, signature, text, when } from "../../../engine/ask.ts";
import { includes } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { bases } from "../../words/roles.ts";

// What goes with it, and who signs (facts.md §4.2 R12, R13; chronology as §6.5).

export const annexes = choices(
  "annexes",
  {
    none: "Nothing",
    chronology: { label: "Chronology", hint: "One line for each record of this child. Choose below which lines go" },
    plan: {
      label: "Risk assessment and safety plan",
      hint: "The newest finished plan that this referral rests on. Other children in it are letters",
    },
    meetings: { label: "Notes of meetings", hint: "When, who, and what was decided" },
  },
  { label: "What goes with it?", hint: "Only what the reader needs. It is added at the end of the document." },
);
const noImages = notice("noImages", {
  title: "No images",
  text: "Waymark takes no pictures and attaches none. If an image is part of the concern, say that there is said to be one and who may hold it. The police decide what happens to it.",
});

const chronoWhen = when("chronoWhen", { label: "When did it happen?" });
const chronoWhat = longText("chronoWhat", {
  label: "What happened?",
  hint: "One neutral line, about sixty words at most.",
});
const chronoBasis = choices("chronoBasis", bases, { label: "What does it rest on?", layout: "pills", optional: true });
const chronoSource = text("chronoSource", { label: "Who said or saw it, or which record?", optional: true });
const chronoWords = longText("chronoWords", { label: "The child’s words", optional: true });
const chronoAction = longText("chronoAction", { label: "What was done or decided, by whom and why?", optional: true });
const chronology = group("chronology", [chronoWhat, chronoWhen, chronoBasis, chronoSource, chronoWords, chronoAction], {
  label: "Chronology",
  hint: "The document puts it in order, oldest first. What is long ends in “…”: all of it stands in the record named beside it. Take out what the reader does not need; what happened to another child alone does not belong here.",
  itemName: "line",
  layout: "cards",
  max: 1000,
  visibleWhen: includes(annexes, "chronology"),
});

const meetingOn = date("meetingOn", { label: "When?" });
const meetingWho = longText("meetingWho", { label: "Who was there?", hint: "Full names and roles." });
const meetingDecided = longText("meetingDecided", { label: "What was decided, and why?" });
const meetings = group("meetings", [meetingOn, meetingWho, meetingDecided], {
  label: "Meetings",
  itemName: "meeting",
  layout: "cards",
  visibleWhen: includes(annexes, "meetings"),
});

export const annexesSection = section("annexes", "What goes with it", [annexes, noImages, chronology, meetings]);

const signed = signature("signed", { label: "Signed by the person who refers" });
export const signing = section("signing", "Signature", [signed], {
  lead: "Signing says that this is what you know and believe today. How and when it went is recorded afterwards.",
});
