import { defineTemplate } from "../../engine/template.ts";
import { noteDocument } from "./document.ts";
import { sections } from "./questions.ts";
import { rules } from "./rules.ts";

export const note = defineTemplate({
  id: "note",
  version: 1,
  title: "Note",
  density: "compact",
  sections,
  migrations: [],
  rules,
  documents: [noteDocument],
});
