import { z } from "zod";
import type { Block } from "../../documents/blocks.ts";
import type { When } from "../../engine/answer.ts";
import { id, kept } from "./kept.ts";
import { logHeadSchema } from "./logHead.ts";

/** Who reads what leaves the school. */
export const readers = [
  "socialCare",
  "police",
  "parent",
  "nextSchool",
  "staff",
  "inspector",
  "governors",
  /** The child, or somebody for the child, who asked for their own data. */
  "subject",
] as const;

/** What left the device, for whom. Written when the file is handed over, not when it is looked at. */
export const exportedSchema = z.object({
  ...kept("exported", 5),
  /** The file it is a copy of; empty where it was made of all that is known of a child, or of the school. */
  fileId: z.string(),
  /** 0 where there is no file. */
  version: z.int(),
  documentId: z.string(),
  forChild: id.exactOptional(),
  at: z.string(),
  by: id,
  fileName: z.string(),
  /** SHA-256 of the bytes, in hexadecimal. */
  fingerprint: z.string(),
  format: z.enum(["pdf", "lockedPdf", "word", "html", "pasted", "print", "csv", "waymark", "lines"]),
  /** For whom and what for, in the words of the person who let it go. Empty for exports of before this was asked. */
  recipient: z.string(),
  purpose: z.string(),
  /** SHA-256 of what the copy says, in hexadecimal: its beginning is printed at the foot of every page. Empty as above. */
  contents: z.string(),
  /** The kind of reader it was made for, where one was chosen. */
  reader: z.enum(readers).exactOptional(),
  /** What was taken out by hand and why: where it stood, never the words. */
  withheld: z.array(z.object({ where: z.string(), why: z.string() })),
  log: logHeadSchema.exactOptional(),
});

/** A leaver’s pack that was handed to the next school, and the receipt that came back. */
export const transferSchema = z.object({
  ...kept("transfer", 1),
  childId: id,
  to: z.string(),
  madeAt: z.string(),
  madeBy: id,
  /** SHA-256 of the file, in hexadecimal; empty for one on paper. */
  fingerprint: z.string(),
  /** What the next school gives back to say that it has opened this very file; empty for a document, whose slip comes back signed. */
  code: z.string(),
  receipt: z
    .object({
      receivedOn: z.string(),
      by: z.string(),
      school: z.string(),
      how: z.enum(["code", "slip"]),
      notedAt: z.string(),
      notedBy: id,
    })
    .exactOptional(),
});

/** Somebody asked for what is held about a child. An answer is due within a month; what it was stands in the log of exports. */
export const dataRequestSchema = z.object({
  ...kept("dataRequest", 1),
  childId: id,
  who: z.enum(["child", "parent", "other"]),
  /** How it was checked who they are and that they may ask. */
  checked: z.string(),
  receivedOn: z.string(),
  /** Two months more may be taken, if the person is told so within the first (facts.md §2.4: to be checked at the source). */
  isComplex: z.boolean(),
  notedAt: z.string(),
  notedBy: id,
  /** It was answered, in whole or in part; or refused; or taken back by whoever asked. */
  ended: z
    .object({ on: z.string(), how: z.enum(["answered", "refused", "takenBack"]), notedAt: z.string(), notedBy: id })
    .exactOptional(),
});

/**
 * A pack that came from a child’s school before, as it came. What it says of others was redacted there. Its shape was checked to
 * the last piece when it was opened (transfer/pack.ts).
 */
export const receivedSchema = z.object({
  ...kept("received", 1),
  childId: id,
  /** The school that it came from. */
  from: z.string(),
  /** Whom to ask there, and how. */
  contact: z.string(),
  madeAt: z.string(),
  receivedAt: z.string(),
  receivedBy: id,
  fingerprint: z.string(),
  code: z.string(),
  /** The chronology of that school, oldest first. */
  lines: z.array(
    z.object({
      when: z.custom<When>(),
      what: z.string(),
      source: z.string(),
      words: z.string(),
      action: z.string(),
    }),
  ),
  /** In the order of the pack’s index. */
  documents: z.array(z.object({ title: z.string(), reference: z.string(), blocks: z.array(z.custom<Block>()) })),
});
