import type { NotedHead } from "../casefile/entities.ts";
import type { Redactor } from "../casefile/redaction/redaction.ts";
import type { Document } from "../documents/blocks.ts";
import { localDateTime, longDateTime } from "../lib/dates.ts";

/** For whom a copy is and what for, in the words of the person who lets it go. */
export interface Handing {
  readonly recipient: string;
  readonly purpose: string;
}

/** A copy with the line that says at the foot of its pages for whom it is, when it was made and what it says. */
export interface MarkedDocument {
  readonly document: Document & { readonly copyLine: string };
  /** SHA-256 of what the copy says, in hexadecimal. */
  readonly contents: string;
  /** The beginning of `contents`, and of the hash that the activity log stood at, as printed. */
  readonly marks: readonly string[];
}

const markLength = 12;
/** As much of a fingerprint as is printed and shown: enough to tell two copies apart, short enough to read out. */
export const markOf = (fingerprint: string): string => fingerprint.slice(0, markLength);

/** "log 1204 7f3a90bc12de": how many lines the activity log had, and the fingerprint of the last. */
const logLine = ({ n, hash }: NotedHead): string => `log ${n} ${markOf(hash)}`;

/** Recipient and purpose are somebody's own words, so they are redacted like the rest. */
export async function markedDocument(
  document: Document,
  { recipient, purpose }: Handing,
  redactor: Pick<Redactor, "text">,
  now: Date,
  log?: NotedHead,
): Promise<MarkedDocument> {
  const contents = await contentsOf(document);
  const mark = markOf(contents);
  const said = [recipient.trim() === "" ? "" : `For ${redactor.text(recipient.trim())}`, redactor.text(purpose.trim())];
  const parts = [...said, `made ${longDateTime(localDateTime(now))}`, mark, log === undefined ? "" : logLine(log)];
  return {
    document: { ...document, copyLine: parts.filter((part) => part !== "").join(" · ") },
    contents,
    marks: [mark, ...(log === undefined ? [] : [markOf(log.hash)])],
  };
}

/**
 * The fingerprint of what a copy says, whatever file it is made into: the same for the PDF, the Word file and the pasted text
 * of one version, and from one day to another. Not of the file, which can't hold its own; and not of how the document stands,
 * so that a text has the fingerprint after its approval that the governors saw before it.
 */
function contentsOf({ title, marking, school, reference, isDraft, blocks }: Document): Promise<string> {
  const said = { title, marking, school, reference, isDraft, blocks };
  // Where a piece came from is no part of what it says.
  return sha256(new TextEncoder().encode(JSON.stringify(said, (key, value) => (key === "from" ? undefined : value))));
}

/** In hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
