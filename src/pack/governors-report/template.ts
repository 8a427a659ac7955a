import { defineTemplate } from "../../engine/template.ts";
import { reportDocument } from "./document.ts";
import { sections } from "./questions.ts";
import { rules } from "./rules.ts";

export const governorsReport = defineTemplate({
  id: "governors-report",
  version: 1,
  title: "Report to governors",
  density: "compact",
  sections,
  migrations: [],
  rules,
  documents: [reportDocument],
});
