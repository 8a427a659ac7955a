import { itemsOf } from "../../engine/relevant.ts";
import type { RawAnswers } from "../../engine/template.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, entriesAbout, type FileNow, fileById, grouped, oncePer } from "../casefile.ts";
import type { FinishedRecord } from "../entities.ts";

/** Ids of children whom a finished record names as those it is about: of an incident or a plan all that had a part in it. */
function childrenNamed({ answers }: Pick<FinishedRecord, "answers">): readonly Id[] {
  const { child, statusChild, contactChild, roleChild, reasonChild } = answers;
  const listed = [...itemsOf(answers["children"]).map(childIn), ...itemsOf(answers["aboutChildren"]).map(aboutIn)];
  const all = [...listed, child, statusChild, contactChild, roleChild, reasonChild];
  return [...new Set(all.filter((id) => typeof id === "string" && id !== ""))] as readonly Id[];
}
const childIn = (item: RawAnswers): unknown => item["child"];
const aboutIn = (item: RawAnswers): unknown => item["aboutChild"];

/** What stands for itself in a chronology. Anything else is an entry, with a record that it is about or without one. */
const files: ReadonlySet<string> = new Set(["incident", "note", "risk-assessment", "referral"]);
const isEntry = ({ templateId }: FinishedRecord): boolean => !files.has(templateId);

/** Finished files and entries by the children they name, each in its newest version. */
const byChild = oncePer(
  ({ finished }) => finished,
  (finished) => {
    const newest = new Map<Id, FinishedRecord>();
    for (const record of finished.values())
      if (record.version > (newest.get(record.fileId)?.version ?? 0)) newest.set(record.fileId, record);
    return grouped(newest.values(), childrenNamed);
  },
);

interface RecordsOfChild {
  /** Files that stand for themselves, as they were finished: a draft is not on record yet. */
  readonly files: readonly FileNow[];
  /** Entries about those, and entries about any other file that name the child; each in its newest version. */
  readonly entries: readonly FinishedRecord[];
}

/** Everything finished that a child has a part in. */
export function recordsOf(file: CaseFile, childId: Id): RecordsOfChild {
  const named = byChild(file).get(childId) ?? [];
  const own = named
    .filter((record) => !isEntry(record))
    .flatMap(({ fileId }) => {
      const now = fileById(file, fileId);
      return now === undefined ? [] : [{ ...now, draft: undefined }];
    });
  const entries = new Map<Id, FinishedRecord>();
  for (const entry of [
    ...own.flatMap(({ fileId }) => entriesAbout(file, fileId)),
    // An action may be about a child and no record.
    ...entriesAbout(file, childId),
    ...named.filter(isEntry),
  ])
    if (entry.version >= (entries.get(entry.fileId)?.version ?? 0)) entries.set(entry.fileId, entry);
  return { files: own, entries: [...entries.values()] };
}
