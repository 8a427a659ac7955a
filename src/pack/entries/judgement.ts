import { defineTemplate, section } from "../../engine/template.ts";
import { judgementQuestions } from "../asked/judgement.ts";
import { entryDocument } from "./entry.ts";

const sections = [
  section("judgement", "A level of concern", judgementQuestions, {
    lead: "One person’s view on one day. Earlier views stay, and views may differ.",
  }),
] as const;

export const judgementEntry = defineTemplate({
  id: "judgement",
  version: 1,
  title: "A level of concern",
  density: "compact",
  sections,
  migrations: [],
  rules: [],
  documents: [
    entryDocument({ sections }, "Level of concern", "One person’s dated judgement, for the child protection file."),
  ],
});
