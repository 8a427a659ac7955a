import { presented } from "../../engine/present.ts";
import { defineTemplate } from "../../engine/template.ts";
import { sections } from "./questions.ts";

export const escalation = defineTemplate({
  id: "escalation",
  version: 1,
  title: "Disagreement with a decision",
  density: "compact",
  sections,
  migrations: [],
  rules: [],
  documents: [
    {
      id: "letter",
      title: "Letter about a decision",
      purpose: "For the person named at this stage. It speaks of one child and leaves others out.",
      audience: "agency",
      shows: ({ child }) => (child === undefined ? [] : [child]),
      alsoAs: ["word", "text"],
      build: (answers, { names }) => presented({ sections }, answers, names),
    },
  ],
});
