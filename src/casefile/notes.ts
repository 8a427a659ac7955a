import type { When } from "../engine/answer.ts";
import { choiceLabel } from "../engine/question.ts";
import { compareWhen } from "../engine/when.ts";
import type { IsoDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { NoteAnswers } from "../pack/note/questions.ts";
import { noteKinds } from "../pack/words/notes.ts";
import { answersNow, type CaseFile, type FileNow, filesOf, grouped, oncePerState } from "./casefile.ts";
import { inShort } from "./chronology/brief.ts";
import { childrenIn } from "./involvements.ts";

/** A note in a line, finished or not. */
export interface NoteInShort {
  readonly now: FileNow;
  /** "Attendance" */
  readonly kind: string;
  readonly summary: string;
  /** Undefined while a draft does not say. */
  readonly when: When | undefined;
  readonly startedOn: IsoDate;
}

const notesByChild = oncePerState((file) => grouped(filesOf(file, "note"), (now) => [...new Set(childrenIn(now))]));

/** Notes about a child, newest first; a draft that does not say when comes before them all. */
export function notesOf(file: CaseFile, childId: Id): readonly NoteInShort[] {
  return (notesByChild(file).get(childId) ?? [])
    .map((now): NoteInShort => {
      const { noteKind, summary = "", whenHappened }: NoteAnswers = answersNow(now);
      return {
        now,
        kind: noteKind === undefined ? "Note" : choiceLabel(noteKinds[noteKind]),
        summary: inShort(summary),
        when: whenHappened,
        startedOn: (now.finished ?? now.draft)?.startedAt.slice(0, 10) ?? "",
      };
    })
    .sort((a, b) => {
      if (a.when === undefined || b.when === undefined)
        return Number(b.when === undefined) - Number(a.when === undefined);
      return compareWhen(b.when, a.when);
    });
}
