import { defineTemplate } from "../../engine/template.ts";
import { advice } from "./advice.ts";
import { referralDocument } from "./document.ts";
import { rules } from "./rules.ts";
import { sections } from "./sections.ts";

export const referral = defineTemplate({
  id: "referral",
  version: 1,
  title: "Referral to children’s social care",
  density: "compact",
  sections,
  migrations: [],
  rules,
  advice,
  documents: [referralDocument],
});
