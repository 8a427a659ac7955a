import type { DraftRecord, ExportedRecord, FinishedRecord } from "../casefile/entities.ts";
import { localDateTime } from "../lib/dates.ts";
import { newId } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Copy } from "./copies.ts";
import type { Handing } from "./exportMark.ts";
import { logHead } from "./logHead.ts";
import { fileNameIn } from "./practiceMark.ts";
import type { Workspace } from "./workspace.ts";

export type ExportFormat = ExportedRecord["format"];

/** A copy that can leave the device, with all that is remembered of it when it does. */
export interface Leaving {
  readonly format: ExportFormat;
  readonly handing: Handing;
  /** Empty where there is no file: on paper, or pasted. */
  readonly fileName: string;
  /** SHA-256 of the bytes, in hexadecimal; empty on paper. */
  readonly fingerprint: string;
  /** SHA-256 of what the copy says. */
  readonly contents: string;
}

/** What left: a copy of a file, or a document made of all that is known of a child or of the school. */
export type LeftSubject = Pick<ExportedRecord, "fileId" | "version" | "documentId"> &
  Partial<Pick<ExportedRecord, "forChild" | "reader" | "withheld">>;

export const subjectOf = (
  { fileId, version }: DraftRecord | FinishedRecord,
  { document, forChild }: Copy,
): LeftSubject => ({ fileId, version, documentId: document.id, ...(forChild !== undefined && { forChild }) });

/** Remembers that something left the device, and how far the activity log had gone by then. */
export async function logExport(
  workspace: Workspace,
  subject: LeftSubject,
  { format, handing, fileName, fingerprint, contents }: Leaving,
): Promise<Result<null, SaveError>> {
  const log = await logHead(workspace);
  const exported: ExportedRecord = {
    type: "exported",
    v: 5,
    id: newId(),
    at: localDateTime(workspace.now()),
    by: workspace.caseFile.get().school?.me ?? "",
    fileName: fileName === "" ? "" : fileNameIn(workspace.place, fileName),
    fingerprint,
    format,
    recipient: handing.recipient.trim(),
    purpose: handing.purpose.trim(),
    contents,
    withheld: [],
    ...(log && { log }),
    ...subject,
  };
  return workspace.commit([{ put: exported }]);
}
