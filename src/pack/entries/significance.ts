import { choice, dateTime, longText, person } from "../../engine/ask.ts";
import { type DraftAnswers, defineTemplate, section } from "../../engine/template.ts";
import { entryDocument } from "./entry.ts";

// What is significant by rule is not always what matters for one child, so a person may say otherwise; the last word counts.

const mark = choice(
  "mark",
  {
    significant: { label: "It is significant", hint: "It stands in the short chronology" },
    ordinary: { label: "It is not significant", hint: "It stands in the full chronology only" },
  },
  { label: "What is this for the chronology?", hint: "Nothing is taken away: the full chronology always has it." },
);
const markReason = longText("markReason", {
  label: "Why?",
  hint: "A line is enough. It is printed beside the entry.",
});
const markedBy = person("markedBy", { label: "Who decided?" });
const markedAt = dateTime("markedAt", { label: "When?" });

const sections = [section("significance", "In the chronology", [mark, markReason, markedBy, markedAt])] as const;
export type SignificanceAnswers = DraftAnswers<typeof sections>;

export const significanceEntry = defineTemplate({
  id: "significance",
  version: 1,
  title: "What it is for the chronology",
  density: "compact",
  sections,
  migrations: [],
  rules: [],
  documents: [
    entryDocument(
      { sections },
      "Significance",
      "Whether a record belongs in the short chronology and who said so, for the child protection file.",
    ),
  ],
});
