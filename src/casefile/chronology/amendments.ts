import type { LocalDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { AddendumAnswers } from "../../pack/entries/addendum.ts";
import { type CaseFile, entriesAbout, versionsOf } from "../casefile.ts";

/** Something that was added to a record and changes how it is read. The record stays as it was (facts.md §6.5). */
export interface Amendment {
  readonly kind: NonNullable<AddendumAnswers["addendumKind"]> | "version";
  readonly at: LocalDateTime;
  /** The words of the record that do not stand any more; empty where none are struck out. */
  readonly struck: string;
  /** What stands in their place, or why there is another version. */
  readonly now: string;
  /** The entry, or the file itself where it was written again. */
  readonly fileId: Id;
}

/** Additions and corrections of a record that are about this child or about all of its children, and its later versions. */
export function amendmentsOf(file: CaseFile, fileId: Id, childId: Id): readonly Amendment[] {
  const added = entriesAbout(file, fileId)
    .filter(({ templateId }) => templateId === "addendum")
    .flatMap((entry): readonly Amendment[] => {
      const { addendumKind, roleChild, added = "", addedAt, replaced = "" }: AddendumAnswers = entry.answers;
      if (addendumKind === undefined || (addendumKind === "role" && roleChild !== childId)) return [];
      const struck = addendumKind === "correction" ? replaced.trim() : "";
      return [{ kind: addendumKind, at: addedAt ?? entry.finishedAt, struck, now: added.trim(), fileId: entry.fileId }];
    });
  const again = versionsOf(file, fileId)
    .slice(1)
    .map(
      ({ finishedAt, reason }): Amendment => ({
        kind: "version",
        at: finishedAt,
        struck: "",
        now: reason.trim(),
        fileId,
      }),
    );
  return [...added, ...again].sort((a, b) => a.at.localeCompare(b.at));
}
