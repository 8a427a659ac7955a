import type { CaseFile } from "../casefile/casefile.ts";
import type { Supervision } from "../casefile/entities.ts";
import { childrenNamedIn } from "../casefile/redaction/everybody.ts";
import { localDateTime } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import { type Contact, contactOf, worksIn } from "../pack/statutory/contacts.ts";
import type { Nation } from "../pack/statutory/sources.ts";
import { forYourself, noteKinds, notePrompts, ordinary } from "../pack/team/supervision.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

export { noteKinds, notePrompts, ordinary };

/** What somebody writes down of their own supervision. */
export type NoteWords = Omit<Supervision, "type" | "v" | "id" | "member" | "writtenAt" | "changedAt">;

export const blankNote = (today: string): NoteWords => ({
  kind: "supervision",
  on: today,
  withWhom: "",
  about: "",
  howIAm: "",
  helps: "",
  agreed: "",
  nextOn: "",
});

/** Keeps a note as it is typed. Nobody’s, where nobody is known to be in: then nothing is kept. */
export const keepNote = (workspace: Workspace, noteId: Id, words: NoteWords): Promise<Result<null, SaveError>> =>
  workspace.commit(({ supervision }) => {
    const { me } = workspace;
    if (me === undefined) return [];
    const now = localDateTime(workspace.now());
    const writtenAt = supervision.get(noteId)?.writtenAt ?? now;
    const note: Supervision = {
      type: "supervision",
      v: 1,
      id: noteId,
      member: me.memberId,
      ...words,
      writtenAt,
      changedAt: now,
    };
    return [{ put: note }];
  });

/** Removes a note. It stays in backups that were made before. */
export const removeNote = (workspace: Workspace, noteId: Id): Promise<Result<null, SaveError>> =>
  workspace.commit(({ supervision }) =>
    supervision.has(noteId) ? [{ remove: { type: "supervision", id: noteId } }] : [],
  );

/** Names of children on this device, or of their families, that stand in a note. */
export const childrenIn = (file: CaseFile, { withWhom, about, howIAm, helps, agreed }: NoteWords): readonly string[] =>
  childrenNamedIn(file, [withWhom, about, howIAm, helps, agreed].join("\n"));

/** Services to which an adult can turn for themselves. */
export const helpForYourself = (nation: Nation): readonly Contact[] =>
  forYourself.map(contactOf).filter((contact) => worksIn(contact, nation));
