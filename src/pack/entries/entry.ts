import { presented } from "../../engine/present.ts";
import type { Asks, DocumentDefinition, RawAnswers } from "../../engine/template.ts";

/** The one document of an entry: every answer, in order, to be kept with the record that it belongs to. */
export const entryDocument = (asked: Asks, title: string, purpose: string): DocumentDefinition<RawAnswers> => ({
  id: "entry",
  title,
  purpose,
  audience: "file",
  build: (answers, { names }) => presented(asked, answers, names),
});
