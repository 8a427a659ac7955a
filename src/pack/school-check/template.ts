import { defineTemplate } from "../../engine/template.ts";
import { checkDocument } from "./document.ts";
import { rules } from "./rules.ts";
import { sections } from "./sections.ts";

export const schoolCheck = defineTemplate({
  id: "school-check",
  version: 1,
  title: "Whole-school check",
  density: "compact",
  sections,
  migrations: [],
  rules,
  documents: [checkDocument],
});
