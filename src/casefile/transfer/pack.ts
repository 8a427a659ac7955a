import "../../engine/no-eval.ts";
import { z } from "zod";
import type { Block } from "../../documents/blocks.ts";
import { type When, whenSchema } from "../../engine/answer.ts";
import { isIsoDate } from "../../lib/dates.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { Child, Received } from "../entities.ts";
import { jsonIn } from "../fileData.ts";
import { blockFromOutside, textFromOutside as text } from "./blockShape.ts";

/**
 * What a child’s next school gets, as data: the same redacted words as the readable document, and nothing else. As a file it is
 * this JSON in UTF-8, sealed under a passphrase in the age format.
 */
export interface Pack {
  /** It was made in a practice school, and the child is invented. */
  readonly practice?: true;
  readonly madeAt: string;
  /** The school that it comes from, and how to reach the person who knows the child there. */
  readonly from: { readonly school: string; readonly urn: string; readonly contact: string };
  /** Known to nobody who has not opened the file: what the receipt code is made with. In hexadecimal. */
  readonly secret: string;
  readonly child: PackChild;
  /** The chronology, oldest first. */
  readonly lines: readonly PackLine[];
  /** In the order of the index. */
  readonly documents: readonly PackDocument[];
}
export type PackChild = Pick<
  Child,
  | "givenNames"
  | "familyName"
  | "knownAs"
  | "dateOfBirth"
  | "yearGroup"
  | "upn"
  | "address"
  | "family"
  | "otherSiblings"
  | "sen"
  | "communication"
>;
export type PackLine = Received["lines"][number];
export type PackDocument = Received["documents"][number];

const format = "waymark-pack";
const version = 1;
/** In bytes. The thickest file of one child is a tenth of it. */
export const largestPack = 20_000_000;
const most = { lines: 20_000, documents: 2_000, blocks: 20_000, family: 50 } as const;

const short = text.refine(({ length }) => length <= 4_000);
const date = z.string().refine((value) => value === "" || isIsoDate(value));
const packSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  practice: z.literal(true).exactOptional(),
  madeAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  from: z.strictObject({ school: short.refine((name) => name.trim() !== ""), urn: short, contact: short }),
  secret: z.string().regex(/^[0-9a-f]{64}$/),
  child: z.strictObject({
    givenNames: short.refine((name) => name.trim() !== ""),
    familyName: short,
    knownAs: short,
    dateOfBirth: date,
    yearGroup: short,
    upn: short,
    address: short,
    family: z
      .array(
        z.strictObject({
          name: short,
          relation: short,
          responsibility: z.enum(["yes", "no", "notKnown"]),
          contact: short,
        }),
      )
      .max(most.family),
    otherSiblings: text,
    sen: z.enum(["notKnown", "none", "support", "plan"]),
    communication: text,
  }),
  lines: z
    .array(z.strictObject({ when: whenSchema as z.ZodType<When>, what: text, source: text, words: text, action: text }))
    .max(most.lines),
  documents: z
    .array(
      z.strictObject({
        title: short,
        reference: short,
        blocks: z.array(blockFromOutside as z.ZodType<Block>).max(most.blocks),
      }),
    )
    .max(most.documents),
});

export const packText = (pack: Pack): string => JSON.stringify({ format, version, ...pack });

/** "none": no pack of ours, or not as it was made. "newer": a newer Waymark made it. */
export type Unreadable = "none" | "newer";

/** Reads what was sealed in a pack. Whatever it is, the worst that comes of it is the reason why it was not taken. */
export function readPack(sealed: string): Result<Pack, Unreadable> {
  const data = jsonIn(sealed);
  const tag = z.looseObject({ format: z.literal(format), version: z.number() }).safeParse(data);
  if (!tag.success) return failed("none");
  if (tag.data.version > version) return failed("newer");
  const read = packSchema.safeParse(data);
  if (!read.success) return failed("none");
  const { format: _format, version: _version, ...pack } = read.data;
  return ok(pack);
}

/** The same for bytes, which may be no text at all. */
export function readPackBytes(sealed: Uint8Array): Result<Pack, Unreadable> {
  try {
    return readPack(new TextDecoder("utf-8", { fatal: true }).decode(sealed));
  } catch {
    return failed("none");
  }
}
