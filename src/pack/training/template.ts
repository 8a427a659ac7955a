import { presented } from "../../engine/present.ts";
import { defineTemplate, type Rule } from "../../engine/template.ts";
import { notYet } from "../asked/days.ts";
import { sections, type TrainingAnswers } from "./questions.ts";

const days: Rule<TrainingAnswers> = {
  id: "training-days",
  level: "stop",
  source: "A training that holds ends after it was given, and is written down when it has been given.",
  find: ({ trainedOn, until }, { today }) => [
    ...notYet("trainedOn", trainedOn, today),
    ...(trainedOn !== undefined && until !== undefined && until < trainedOn
      ? [{ key: "until", message: "It cannot end before it was given. Check both days." }]
      : []),
  ],
};

export const training = defineTemplate({
  id: "training",
  version: 1,
  title: "Training",
  density: "compact",
  sections,
  migrations: [],
  rules: [days],
  documents: [
    {
      id: "training",
      title: "Training",
      purpose: "Who was trained in what, for the school’s own files.",
      audience: "public",
      recipient: "the school’s own files",
      marking: "FOR THE SCHOOL’S OWN USE",
      build: (answers, { names }) =>
        presented({ sections }, answers, names, {
          people: {
            as: "table",
            columns: [
              { title: "Name", width: 3, of: { trained: "" } },
              { title: "To be kept up", width: 1, of: { keptUp: "" } },
            ],
          },
        }),
    },
  ],
});
