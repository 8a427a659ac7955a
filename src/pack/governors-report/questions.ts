import { choice, longText, number, text } from "../../engine/ask.ts";
import { type DraftAnswers, section } from "../../engine/template.ts";

// The figures are counted from the records and stand in the document by themselves. What is asked is what they cannot say.

const term = choice(
  "term",
  { autumn: "Autumn term", spring: "Spring term", summer: "Summer term", year: "The whole school year" },
  {
    label: "Which term is it about?",
    hint: "Best once it is over. Whoever has two reports about one term, made at different times, can take one from the other and learn numbers under five.",
    layout: "pills",
  },
);
const yearBegins = number("yearBegins", {
  label: "In which year did that school year begin?",
  hint: "2026 for the school year 2026 to 2027.",
  min: 1990,
  max: 2100,
});
const writtenBy = text("writtenBy", {
  label: "Who writes it, by role?",
  hint: "Such as “Designated safeguarding lead”. The role only: the report names nobody.",
});

const whatFiguresMean = longText("whatFiguresMean", {
  label: "What do the figures mean, as you see them?",
  hint: "More records may mean that more is told and written down. Say what you think, and what you cannot know.",
});
const whatChanged = longText("whatChanged", {
  label: "What has changed since the last report?",
  hint: "Places, times, kinds of behaviour, how things come to light. No case, and nobody who could be recognised.",
});

const whatWasDone = longText("whatWasDone", {
  label: "What has the school done about it?",
  hint: "In lessons, in supervision, with parents, with other services.",
});
const training = longText("training", {
  label: "What training and supervision have staff had?",
  hint: "Whom it reached and what came of it, in groups and roles.",
  optional: true,
});
const voices = longText("voices", {
  label: "What do pupils and parents say?",
  hint: "What they say together, from surveys, groups and the council. Never one child’s words.",
  optional: true,
});

const whatNext = longText("whatNext", { label: "What comes next?", hint: "What, by which role, until when." });
const askOfGovernors = longText("askOfGovernors", {
  label: "What do you ask of governors?",
  hint: "A decision, money, time, a question to put to the school.",
  optional: true,
});

/** What a report to governors asks (facts.md §6.4, §13): what the figures mean, and what the school does about it. */
export const sections = [
  section("period", "The report", [term, yearBegins, writtenBy], {
    lead: "The figures of this term come from your finished records. They are counted afresh until the report is finished, and kept with it then.",
  }),
  section("meaning", "What it shows", [whatFiguresMean, whatChanged], {
    lead: "Governors need to know how the school is doing, not what happened to a child.",
  }),
  section("response", "What the school has done", [whatWasDone, training, voices]),
  section("ahead", "What comes next", [whatNext, askOfGovernors]),
] as const;
export type ReportAnswers = DraftAnswers<typeof sections>;
