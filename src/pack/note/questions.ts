import { child, choice, choices, group, longText, notice, person, text, when } from "../../engine/ask.ts";
import { type DraftAnswers, section } from "../../engine/template.ts";
import { noteKinds } from "../words/notes.ts";
import { bases } from "../words/roles.ts";

// A note of the days between incidents: attendance, how a child is, a talk, a telephone call from a nurse. A chronology of
// incidents alone shows a child only at the worst moments (facts.md §6.5: attendance and pastoral events belong in it).

const notAnIncident = notice("notAnIncident", {
  title: "A note, or an incident?",
  text: "If a child may have been harmed or may have harmed somebody, record an incident instead: it asks what keeps everybody safe.",
});
const noteKind = choice("noteKind", noteKinds, { label: "What is it about?" });
const noteChild = child("child", { label: "Child", hint: "Full name, so that a stranger can follow it." });
const childWords = longText("childWords", {
  label: "What did this child say?",
  hint: "Their exact words, if they said something that should be kept.",
  optional: true,
});
const children = group("children", [noteChild, childWords], {
  label: "Which child is it about?",
  hint: "Add a brother or sister too if it is about them as well.",
  itemName: "child",
});
const whenHappened = when("whenHappened", {
  label: "When was it?",
  hint: "As well as it is known: a day, between two days, or only the term.",
});
const summary = longText("summary", {
  label: "What is there to note?",
  hint: "Plain facts. What you make of it goes in a sentence of its own that says so.",
});
const noteBasis = choices("noteBasis", bases, {
  label: "What does it rest on?",
  layout: "pills",
});
const noteSource = text("noteSource", {
  label: "Who saw it or said so?",
  hint: "Full name and role. Leave it open if that is you.",
  optional: true,
});
const response = longText("response", {
  label: "What was done?",
  hint: "What an adult said or did, who was told, and what comes next.",
  optional: true,
});
const writtenBy = person("writtenBy", { label: "Who is writing this?" });

export const sections = [
  section("note", "The note", [
    notAnIncident,
    noteKind,
    children,
    whenHappened,
    summary,
    noteBasis,
    noteSource,
    response,
    writtenBy,
  ]),
] as const;
export type NoteAnswers = DraftAnswers<typeof sections>;
