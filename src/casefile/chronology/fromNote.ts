import { choiceLabel } from "../../engine/question.ts";
import type { Id } from "../../lib/ids.ts";
import type { NoteAnswers } from "../../pack/note/questions.ts";
import { noteKinds } from "../../pack/words/notes.ts";
import type { FinishedRecord } from "../entities.ts";
import { knownBy } from "./late.ts";
import { inSentences, type LineParts } from "./line.ts";

/** A note in one line, with this child’s words alone. It is no lower-level concern: it may be about something good. */
export function noteLine({ answers }: FinishedRecord, childId: Id): LineParts {
  const { noteKind, children = [], whenHappened, summary = "", noteBasis, noteSource, response }: NoteAnswers = answers;
  const isAgency = noteKind === "agency";
  const about = noteKind === undefined || noteKind === "other" ? "" : `${choiceLabel(noteKinds[noteKind])}: `;
  return {
    kind: "note",
    when: whenHappened,
    what: `${about}${summary}`,
    path: "summary",
    basis: noteBasis,
    said: noteSource,
    words: children.find(({ child }) => child === childId)?.childWords ?? "",
    action: inSentences(response),
    ...(isAgency && { agencies: ["otherAgency"] }),
    weight: isAgency ? "agency" : undefined,
    knownAt: knownBy(whenHappened),
  };
}
