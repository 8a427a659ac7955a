import { longText } from "../../engine/ask.ts";
import { defineTemplate, section } from "../../engine/template.ts";
import { decisionQuestions } from "../asked/decision.ts";
import { entryDocument } from "./entry.ts";

const supersedes = longText("supersedes", {
  label: "Does it replace an earlier decision?",
  hint: "Say which and from when. The earlier one stays as it was written.",
  optional: true,
});

const sections = [section("decision", "A decision", [...decisionQuestions, supersedes])] as const;

export const decisionEntry = defineTemplate({
  id: "decision",
  version: 1,
  title: "A decision",
  density: "compact",
  sections,
  migrations: [],
  rules: [],
  documents: [entryDocument({ sections }, "Decision", "One decision and its reason, for the child protection file.")],
});
