import { type Layout, presented } from "../../engine/present.ts";
import type { DocumentDefinition } from "../../engine/template.ts";
import { type NoteAnswers, sections } from "./questions.ts";

const layouts: Readonly<Record<string, Layout>> = {
  children: {
    as: "table",
    columns: [
      { title: "Child", width: 2, of: { child: "" } },
      { title: "In the child’s own words", width: 4, of: { childWords: "" } },
    ],
  },
};

/** The whole note. What of it goes to anybody else goes in a chronology, where other children are letters. */
export const noteDocument: DocumentDefinition<NoteAnswers> = {
  id: "note",
  title: "Note",
  purpose: "What was noted between incidents, for the child protection file.",
  audience: "file",
  build: (answers, { names }) => presented({ sections }, answers, names, layouts),
};
