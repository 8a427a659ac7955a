import { defineTemplate } from "../../engine/template.ts";
import { record } from "./document.ts";
import { migrations } from "./migrations.ts";
import { sections } from "./questions.ts";
import { rules } from "./rules.ts";

export const incident = defineTemplate({
  id: "incident",
  version: 1,
  title: "Incident record",
  density: "compact",
  sections,
  migrations,
  rules,
  documents: [record],
});
