import type { DraftRecord, FinishedRecord, NotedHead } from "../casefile/entities.ts";
import type { Redactor } from "../casefile/redaction/redaction.ts";
import type { Document } from "../documents/blocks.ts";
import { type Rows, renderCsv } from "../documents/csv/render.ts";
import { makeDocx } from "../documents/docx/client.ts";
import { lockPdf } from "../documents/lock/lockPdf.ts";
import { makePdf } from "../documents/pdf/client.ts";
import { makeWebPage } from "../documents/web/client.ts";
import { textsOfDocument } from "../documents/words.ts";
import type { AnyTemplate } from "../engine/template.ts";
import { localDate } from "../lib/dates.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { scriptUrl } from "../lib/script-url.ts";
import { newPassphrase } from "../vault/passphrase.ts";
import { type Copy, documentFor, fileNameOf, redactorOf } from "./copies.ts";
import type { Leaving } from "./exportLog.ts";
import { type Handing, type MarkedDocument, markedDocument, sha256 } from "./exportMark.ts";
import { leaksFrom } from "./leaks.ts";
import { logHead } from "./logHead.ts";
import { forPractice, isPractice } from "./practiceMark.ts";
import type { Workspace } from "./workspace.ts";

export type FileFormat = "pdf" | "lockedPdf" | "word" | "html" | "csv";
/** What a file's name ends with. */
const endings = { pdf: "pdf", lockedPdf: "pdf", word: "docx", html: "html", csv: "csv" } as const satisfies Record<
  FileFormat,
  string
>;
export type FileEnding = (typeof endings)[FileFormat];

/** A file that has been read back and found whole, ready to be handed over. */
export interface MadeCopy extends Leaving {
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Absent where pages are made by whoever opens the file. */
  readonly pages?: number;
  /** How many words the copy has: all of them were found in the finished file. */
  readonly words: number;
  /** Characters that the file shows as marks such as "[U+738B]". */
  readonly marked: readonly string[];
  /** Opens a locked file. Not kept anywhere: whoever does not write it down has to make the file again. */
  readonly passphrase?: string;
}
export type MakeCopyError =
  /** `message` says what happened, what is safe and what to do. */
  | { readonly reason: "notMade"; readonly message: string }
  /** Names that this copy must not hold were found in it, so it was thrown away. */
  | { readonly reason: "leak"; readonly names: readonly string[] }
  /** The finished file does not hold every word, so it was thrown away. */
  | { readonly reason: "lost"; readonly words: readonly string[] };

/** A document on its way out of the school: what it says, for whom, and how it speaks of children. */
export interface Outgoing {
  readonly document: Document;
  /** The same for a spreadsheet, where it is offered as one: as redacted as the document, the titles first. */
  readonly rows?: Rows;
  readonly handing: Handing;
  readonly redactor: Redactor;
  /** Names that it must not say and that stand in this text. None where nobody is hidden. */
  readonly leaksIn: (text: string) => readonly string[];
  readonly fileName: (ending: FileEnding) => string;
  /** Said again in every piece that is pasted by itself. */
  readonly eachPiece?: string;
  /** Where the activity log stood, for the foot of its pages. */
  readonly log?: NotedHead;
}

/** The document as it leaves this vault: where its activity log stands, as it will say at its foot, and whether this is practice. */
export async function sealed(workspace: Workspace, outgoing: Outgoing): Promise<Outgoing> {
  const log = await logHead(workspace);
  const said = isPractice(workspace) ? forPractice(outgoing) : outgoing;
  return log === undefined ? said : { ...said, log };
}

export interface Wanted {
  readonly template: AnyTemplate;
  readonly record: DraftRecord | FinishedRecord;
  readonly copy: Copy;
  readonly handing: Handing;
}

/** A copy of a record as a document on its way out. */
export function outgoingCopy(workspace: Workspace, { template, record, copy, handing }: Wanted): Outgoing {
  const file = workspace.caseFile.get();
  const today = localDate(workspace.now());
  return {
    document: documentFor(file, template, record, copy, today),
    handing,
    redactor: redactorOf(file, template, record, copy),
    leaksIn: (text) => leaksFrom(file, template, record, copy, text, today),
    fileName: (ending) => fileNameOf(template, record, copy, ending),
  };
}

/** Makes the file and checks the finished file: every word is there, and no name that should not be. */
export async function makeFile(
  outgoing: Outgoing,
  format: FileFormat,
  now: Date,
  signal: AbortSignal,
): Promise<Result<MadeCopy, MakeCopyError>> {
  const marked = await markedOutgoing(outgoing, now);
  const made = await makers[format](marked.document, signal, outgoing);
  if (!made.ok) return failed({ reason: "notMade", message: made.error.message });
  const { says, lost, ...file } = made.value;
  if (lost.length > 0) return failed({ reason: "lost", words: lost });
  const fileName = outgoing.fileName(endings[format]);
  const checked = withoutLeaks(outgoing, marked, [says, fileName]);
  if (!checked.ok) return checked;
  const locked = format === "lockedPdf" ? await underPassphrase(file.bytes, signal) : ok({ bytes: file.bytes });
  if (!locked.ok) return locked;
  const fingerprint = await sha256(locked.value.bytes);
  return ok({
    ...file,
    ...locked.value,
    format,
    handing: outgoing.handing,
    fileName,
    fingerprint,
    contents: marked.contents,
  });
}

/** What every maker gives: a file, what it says to whoever reads it back, and what of the document is missing in it. */
interface Made extends Pick<MadeCopy, "bytes" | "mediaType" | "pages" | "words" | "marked"> {
  readonly says: string;
  readonly lost: readonly string[];
}
type Make = (
  document: MarkedDocument["document"],
  signal: AbortSignal,
  outgoing: Pick<Outgoing, "rows">,
) => Promise<Result<Made, { readonly message: string }>>;

const pdf: Make = async (document, signal) => {
  const made = await makePdf(document, { toScriptUrl: scriptUrl, signal });
  if (!made.ok) return made;
  const { bytes, pages, words, marked, text, readBack } = made.value;
  const says = `${text}\n${readBack}`;
  return ok({ bytes, mediaType: "application/pdf", pages, words: words.expected, lost: words.lost, marked, says });
};
const word: Make = async (document, signal) => {
  const made = await makeDocx(document, { toScriptUrl: scriptUrl, signal });
  if (!made.ok) return made;
  const { bytes, words, marked, text } = made.value;
  const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return ok({ bytes, mediaType, words: words.expected, lost: words.lost, marked, says: text });
};
const html: Make = async (document) => {
  const made = await makeWebPage(document);
  if (!made.ok) return made;
  const { bytes, words, marked, text } = made.value;
  return ok({ bytes, mediaType: "text/html", words: words.expected, lost: words.lost, marked, says: text });
};
/** For whom it is and when it was made stands in a row at the end, where sorting and counting leave it alone. */
const csv: Make = async ({ copyLine }, _signal, { rows = [] }) => {
  const { bytes, words, text } = renderCsv([...rows, [], [copyLine]]);
  return ok({ bytes, mediaType: "text/csv", words: words.expected, lost: words.lost, marked: [], says: text });
};
const makers: Readonly<Record<FileFormat, Make>> = { pdf, lockedPdf: pdf, word, html, csv };

/** The same file under a passphrase made for it. That it opens with it, and not without, is checked by what locks it. */
async function underPassphrase(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<Pick<Required<MadeCopy>, "bytes" | "passphrase">, MakeCopyError>> {
  const passphrase = await newPassphrase().catch(() => undefined);
  if (passphrase === undefined)
    return failed({
      reason: "notMade",
      message:
        "The list of words that a passphrase is made of did not load. Your record is safe. Go online once and reload, then try again.",
    });
  const locked = await lockPdf(bytes, passphrase, { toScriptUrl: scriptUrl, signal });
  return locked.ok
    ? ok({ bytes: locked.value, passphrase })
    : failed({ reason: "notMade", message: locked.error.message });
}

/** The document as it leaves the school. */
export const markedOutgoing = ({ document, handing, redactor, log }: Outgoing, now: Date): Promise<MarkedDocument> =>
  markedDocument(document, handing, redactor, now, log);

/** What our files have of themselves on every page, and how Word calls a style: a child may be called Page, or Skip. */
const wordsOfFiles = /\bPage\s+\d*\s*of\b|\bPAGE\b|\bTableHead\b|\bSkip to main content\b/g;

/** Refuses a document that says a name it must not say, in the finished file or in what was meant to be in it. */
export function withoutLeaks(
  { leaksIn }: Pick<Outgoing, "leaksIn">,
  { document, marks }: MarkedDocument,
  says: readonly string[],
): Result<null, MakeCopyError> {
  const readBack = says.map((each) => each.replaceAll(wordsOfFiles, " "));
  const all = [...readBack, ...textsOfDocument(document), document.copyLine].join("\n");
  // A fingerprint is letters by chance: "ada" in it is nobody.
  const names = leaksIn(marks.reduce((rest, mark) => rest.replaceAll(mark, " "), all));
  return names.length > 0 ? failed({ reason: "leak", names }) : ok(null);
}

/** A document for the browser's own print, checked before it is laid out. */
export async function outgoingToPrint(
  outgoing: Outgoing,
  now: Date,
): Promise<Result<{ readonly document: Document } & Leaving, MakeCopyError>> {
  const marked = await markedOutgoing(outgoing, now);
  const checked = withoutLeaks(outgoing, marked, []);
  if (!checked.ok) return checked;
  const { document, contents } = marked;
  return ok({ document, format: "print", handing: outgoing.handing, fileName: "", fingerprint: "", contents });
}
