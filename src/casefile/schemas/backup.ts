import { z } from "zod";
import { id, kept } from "./kept.ts";
import { logHeadSchema } from "./logHead.ts";

/** A backup that was handed over: when, and how far the records went that are in it. */
export const backupSchema = z.object({
  ...kept("backup", 2),
  /** Local time to the minute. */
  at: z.string(),
  by: id,
  /** The last save that is in it, counted by the vault of that device. */
  sequence: z.int(),
  device: z.string(),
  records: z.int(),
  /** SHA-256 of the file, in hexadecimal. */
  fingerprint: z.string(),
  /** The day on which this very file was last opened again and found whole. */
  checkedAt: z.string().exactOptional(),
  log: logHeadSchema.exactOptional(),
});
