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

const aboutIn = ({ links }: FinishedRecord): Id | undefined => links.find(({ kind }) => kind === "about")?.fileId;

/** Whether a record stands for itself and is one of the child’s own. */
const isOwn = (file: CaseFile, record: FinishedRecord, childId: Id): boolean =>
  aboutIn(record) === undefined &&
  !isOfAnother(record, childId) &&
  childrenNamed(file, record.answers).includes(childId);

/**
 * Whether a finished record, in its newest version, is about a child. An entry is about the children whom it names; one that names
 * nobody is about those whose record it is about.
 */
function isAbout(file: CaseFile, record: FinishedRecord, childId: Id): boolean {
  const about = aboutIn(record);
  if (about === undefined) return isOwn(file, record, childId);
  const named = childrenNamed(file, record.answers);
  if (named.length > 0) return named.includes(childId);
  const of = latestOf(file, about);
  return of !== undefined && isOwn(file, of, childId);
}

/** Every finished record about a child, oldest first, each followed by the entries about it. Drafts are not on record yet. */
export function recordsAbout(file: CaseFile, childId: Id): readonly FinishedRecord[] {
  const all = newest(file).filter((record) => isAbout(file, record, childId));
  const found = all
    .filter((record) => aboutIn(record) === undefined)
    .flatMap((record) => [record, ...entriesAbout(file, record.fileId).filter((entry) => all.includes(entry))]);
  return [...found, ...all.filter((record) => !found.includes(record))];
}

/** What has left the school about a child, newest first: made of the child’s whole file, or a copy of a record about the child. */
export function leftAbout(file: CaseFile, childId: Id): readonly ExportedRecord[] {
  const isOfRecord = (fileId: Id): boolean => {
    const record = latestOf(file, fileId);
    return record !== undefined && isAbout(file, record, childId);
  };
  return (
    [...file.exported.values()]
      // Of one minute, the one that was noted last comes first.
      .reverse()
      .filter(({ fileId, forChild }) => (forChild === undefined ? isOfRecord(fileId) : forChild === childId))
      .sort((a, b) => b.at.localeCompare(a.at))
  );
}
