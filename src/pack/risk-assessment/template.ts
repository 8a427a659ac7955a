import { defineTemplate } from "../../engine/template.ts";
import { documents } from "./document.ts";
import { migrations } from "./migrations.ts";
import { rules } from "./rules.ts";
import { sections } from "./sections.ts";

export const riskAssessment = defineTemplate({
  id: "risk-assessment",
  version: 1,
  title: "Risk assessment and safety plan",
  density: "compact",
  sections,
  migrations,
  rules,
  documents,
});
