import { defineTemplate } from "../../engine/template.ts";
import { letter } from "./letter.ts";
import { sections } from "./questions.ts";
import { rules } from "./rules.ts";

export const escalation = defineTemplate({
  id: "escalation",
  version: 1,
  title: "Disagreement with a decision",
  density: "compact",
  sections,
  migrations: [],
  rules,
  documents: [letter],
});
