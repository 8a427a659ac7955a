import { choice, dateTime, longText, person } from "../../engine/ask.ts";
import { defineTemplate, section } from "../../engine/template.ts";
import { tiers } from "../words/tiers.ts";
import { entryDocument } from "./entry.ts";

// Up is a next version of the record, which asks more. Down asks less of what is already written, so it is an entry.

const newTier = choice(
  "newTier",
  { note: tiers.note.label, concern: tiers.concern.label },
  {
    label: "How will it be handled from now on?",
    hint: "Everything already written stays. To move a record up, write its next version.",
  },
);
const tierChangeReason = longText("tierChangeReason", {
  label: "Why?",
  hint: "What is known now that was not known then, and who was asked.",
});
const tierChangedBy = person("tierChangedBy", { label: "Who decided?" });
const tierChangedAt = dateTime("tierChangedAt", { label: "When?" });

const sections = [
  section("tierChange", "Moved down", [newTier, tierChangeReason, tierChangedBy, tierChangedAt]),
] as const;

export const tierChangeEntry = defineTemplate({
  id: "tier-change",
  version: 1,
  title: "Move a record down",
  density: "compact",
  sections,
  migrations: [],
  rules: [],
  documents: [
    entryDocument(
      { sections },
      "Record moved down",
      "Why a record is handled as less serious than before, for the child protection file.",
    ),
  ],
});
