import type { DraftRecord, ExportedRecord, FinishedRecord } from "../casefile/entities.ts";
import { type Document, textsOf } from "../documents/blocks.ts";
import type { PdfFile } from "../documents/pdf/api.ts";
import { makePdf } from "../documents/pdf/client.ts";
import type { AnyTemplate } from "../engine/template.ts";
import { localDate, localDateTime } from "../lib/dates.ts";
import { newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { scriptUrl } from "../lib/script-url.ts";
import type { SaveError } from "../vault/api.ts";
import { type Copy, documentFor, fileNameOf, leaksFrom } from "./copies.ts";
import type { Workspace } from "./workspace.ts";

/** A PDF that has been read back and found whole, ready to be handed over. */
export interface MadeCopy {
  readonly pdf: PdfFile;
  readonly fileName: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly fingerprint: string;
}
export type MakeCopyError =
  /** `message` says what happened, what is safe and what to do. */
  | { readonly reason: "pdf"; readonly message: string }
  /** Names that this copy must not hold were found in the finished file, so it was thrown away. */
  | { readonly reason: "leak"; readonly names: readonly string[] }
  /** The finished file does not hold every word, so it was thrown away. */
  | { readonly reason: "lost"; readonly words: readonly string[] };

/** Makes the PDF of a copy and checks the finished file: every word is there, and no name that should not be. */
export async function makeCopy(
  workspace: Workspace,
  template: AnyTemplate,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
  signal: AbortSignal,
): Promise<Result<MadeCopy, MakeCopyError>> {
  const file = workspace.caseFile.get();
  const today = localDate(workspace.now());
  const document = documentFor(file, template, record, copy, today);
  const made = await makePdf(document, { toScriptUrl: scriptUrl, signal });
  if (!made.ok) return failed({ reason: "pdf", message: made.error.message });
  const pdf = made.value;
  if (pdf.words.lost.length > 0) return failed({ reason: "lost", words: pdf.words.lost });
  const fileName = fileNameOf(template, record, copy);
  const names = leaksFrom(
    file,
    template,
    record,
    copy,
    `${pdf.text}
${document.title}
${fileName}`,
    today,
  );
  if (names.length > 0) return failed({ reason: "leak", names });
  return ok({ pdf, fileName, fingerprint: await sha256(pdf.bytes) });
}

/** A copy for the browser's own print, checked for names that it must not hold before it is laid out. */
export function documentToPrint(
  workspace: Workspace,
  template: AnyTemplate,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
): Result<Document, MakeCopyError> {
  const file = workspace.caseFile.get();
  const today = localDate(workspace.now());
  const document = documentFor(file, template, record, copy, today);
  const text = [document.title, ...document.blocks.flatMap(textsOf)].join("\n");
  const names = leaksFrom(file, template, record, copy, text, today);
  return names.length > 0 ? failed({ reason: "leak", names }) : ok(document);
}

/** Remembers that a copy left the device. */
export function logExport(
  workspace: Workspace,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
  made: MadeCopy,
): Promise<Result<null, SaveError>> {
  const exported: ExportedRecord = {
    type: "exported",
    v: 1,
    id: newId(),
    fileId: record.fileId,
    version: record.version,
    documentId: copy.document.id,
    ...(copy.forChild !== undefined && { forChild: copy.forChild }),
    at: localDateTime(workspace.now()),
    by: workspace.caseFile.get().school?.me ?? "",
    fileName: made.fileName,
    fingerprint: made.fingerprint,
  };
  return workspace.commit([{ put: exported }]);
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
