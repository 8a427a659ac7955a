import { compareWhen } from "../../engine/when.ts";
import type { Id } from "../../lib/ids.ts";
import { sourceLabel } from "../carry.ts";
import { type CaseFile, type FileNow, fileAbout, latestOf, namesIn, versionsOf } from "../casefile.ts";
import type { DraftRecord, FinishedRecord } from "../entities.ts";
import { childrenIn } from "../involvements.ts";
import { type Amendment, amendmentsOf } from "./amendments.ts";
import { inShort } from "./brief.ts";
import { entryLine } from "./fromEntries.ts";
import { incidentLines, type OtherDays } from "./fromIncident.ts";
import { noteLine } from "./fromNote.ts";
import { planLines, type RecordLine } from "./fromPlan.ts";
import { receivedLines } from "./fromReceived.ts";
import { referralLines } from "./fromReferral.ts";
import { enteredOf } from "./late.ts";
import type { ChronologyLine, LineParts } from "./line.ts";
import { recordsOf } from "./recordsOf.ts";
import { significanceOf } from "./significance.ts";

export type Reference = (of: Pick<DraftRecord, "templateId" | "number">) => string;

/**
 * Everything finished that a child has a part in, oldest first. Drafts are not on record yet. What an incident says of other days
 * has lines of its own, unless each record is wanted in one.
 */
export function chronologyOf(
  file: CaseFile,
  childId: Id,
  reference: Reference,
  otherDays: OtherDays = "apart",
): readonly ChronologyLine[] {
  const { files, entries } = recordsOf(file, childId);
  const isSaidByItsEnd = endedAtOnce(entries);
  const names = namesIn(file);
  const lineOf = lineMaker(file, reference);
  const amended = (fileId: Id) => amendmentsOf(file, fileId, childId);
  const lines = [
    ...files.flatMap((now) =>
      // What was added to a record is said where the record itself is.
      linesOfFile(file, now, childId, otherDays).map(([record, parts], index) =>
        lineOf(record, parts, index === 0 ? amended(now.fileId) : []),
      ),
    ),
    ...entries.flatMap((entry) => {
      if (isSaidByItsEnd(entry)) return [];
      const about = fileAbout(file, entry);
      const from = entry.links.find(({ kind }) => kind === "from")?.fileId;
      const parts = entryLine(entry, childId, names, {
        isShared: about !== undefined && childrenIn(about).length > 1,
        from: from === undefined ? undefined : latestOf(file, from),
      });
      return parts === undefined ? [] : [lineOf(entry, parts, amended(entry.fileId))];
    }),
    ...receivedLines(file, childId),
  ];
  return lines.sort(oldestFirst);
}

/** An action that was agreed and done on one day is one line: that it was done. */
function endedAtOnce(entries: readonly FinishedRecord[]): (entry: FinishedRecord) => boolean {
  const endedOn = new Map(
    entries
      .filter(({ templateId }) => templateId === "action-done")
      .flatMap(({ links, answers }) =>
        links.flatMap(({ kind, fileId }) => (kind === "from" ? [[fileId, answers["doneOn"]] as const] : [])),
      ),
  );
  return ({ templateId, fileId, answers }) =>
    templateId === "action" && endedOn.has(fileId) && endedOn.get(fileId) === answers["actionAgreed"];
}

/** Within one time by when they were entered, so that the order is the same after the next unlock. */
export const oldestFirst = (a: ChronologyLine, b: ChronologyLine): number =>
  compareWhen(a.when, b.when) || a.entered.at.localeCompare(b.entered.at) || a.id.localeCompare(b.id);

function linesOfFile(file: CaseFile, now: FileNow, childId: Id, otherDays: OtherDays): readonly RecordLine[] {
  const { finished } = now;
  if (finished === undefined) return [];
  switch (now.templateId) {
    case "incident":
      return incidentLines(file, now, childId, otherDays).map((parts) => [finished, parts]);
    case "risk-assessment":
      return planLines(versionsOf(file, now.fileId));
    case "note":
      return [[finished, noteLine(finished, childId)]];
    case "referral":
      return referralLines(file, now);
    default:
      return [];
  }
}

const lineMaker =
  (file: CaseFile, reference: Reference) =>
  (record: FinishedRecord, parts: LineParts, amended: readonly Amendment[]): ChronologyLine => {
    const { when, what, path, kind, level, role, basis = [], words = "", action = "" } = parts;
    const { reason = "", outcome = "", agencies = [], isLower = false } = parts;
    const { fileId } = record;
    const said = inShort(parts.said ?? "", mostOfSaid);
    const of = reference(record);
    return {
      id: `${record.id}/${path}`,
      when: when ?? { precision: "exact", date: record.finishedAt.slice(0, 10) },
      reference: of,
      label: sourceLabel(of, record.startedAt.slice(0, 10)),
      source: said === "" ? of : `${said} (${of})`,
      significance: significanceOf(file, fileId, parts.weight),
      entered: enteredOf(file, record, parts),
      ...{ kind, what, path, basis, words, action, reason, outcome, level, role, agencies, isLower, fileId, amended },
    };
  };

/** Who said so, with room left for the record that says so. */
const mostOfSaid = 20;
