import type { Id } from "../../lib/ids.ts";
import { type CaseFile, entriesAbout, latestOf, latestVersions, oncePer } from "../casefile.ts";
import type { ExportedRecord, FinishedRecord } from "../entities.ts";

/** Ids of children anywhere in answers, in the order in which they stand there. */
export function childrenNamed(file: CaseFile, answer: unknown): readonly Id[] {
  if (typeof answer === "string") return file.children.has(answer) ? [answer] : [];
  return answer !== null && typeof answer === "object"
    ? Object.values(answer).flatMap((each) => childrenNamed(file, each))
    : [];
}

const newest = oncePer(latestVersions, (latest) =>
  latest.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt) || a.number - b.number),
);

/**
 * A referral is about the child it is for, and tells where that child lives and whom to ring: one that names a child as somebody
 * else in it is no record about them.
 */
const isOfAnother = ({ templateId, answers }: FinishedRecord, childId: Id): boolean =>
  templateId === "referral" && answers["child"] !== childId;

const isEntry = ({ links }: FinishedRecord): boolean => links.some(({ kind }) => kind === "about");

/**
 * Every finished record about a child, oldest first, each followed by the entries about it. An entry that names other children
 * and not this one is about them; one about a record without this child belongs here if it names the child. Drafts are not on
 * record yet.
 */
export function recordsAbout(file: CaseFile, childId: Id): readonly FinishedRecord[] {
  const named = newest(file).filter(({ answers }) => childrenNamed(file, answers).includes(childId));
  const own = named.filter((record) => !isEntry(record) && !isOfAnother(record, childId));
  const found = own.flatMap((record) => [
    record,
    ...entriesAbout(file, record.fileId).filter((entry) => {
      const others = childrenNamed(file, entry.answers);
      return latestOf(file, entry.fileId) === entry && (others.length === 0 || others.includes(childId));
    }),
  ]);
  return [...found, ...named.filter((entry) => isEntry(entry) && !found.includes(entry))];
}

/** What has left the school about a child, newest first: made of the child’s whole file, or a copy of a record about the child. */
export function leftAbout(file: CaseFile, childId: Id): readonly ExportedRecord[] {
  const records = new Set(recordsAbout(file, childId).map(({ fileId }) => fileId));
  return (
    [...file.exported.values()]
      // Of one minute, the one that was noted last comes first.
      .reverse()
      .filter(({ fileId, forChild }) => (forChild === undefined ? records.has(fileId) : forChild === childId))
      .sort((a, b) => b.at.localeCompare(a.at))
  );
}
