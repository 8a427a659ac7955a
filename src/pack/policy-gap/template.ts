import { defineTemplate } from "../../engine/template.ts";
import { gapDocument } from "./document.ts";
import { rules } from "./rules.ts";
import { sections } from "./sections.ts";

export const policyGap = defineTemplate({
  id: "policy-gap",
  version: 1,
  title: "Policy gap check",
  density: "compact",
  sections,
  migrations: [],
  rules,
  documents: [gapDocument],
});
