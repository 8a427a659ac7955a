import { z } from "zod";
import { id, kept } from "./kept.ts";

/** How long a record is kept, where that is not the usual rule, and whether it must not be disposed of. */
export const retentionSchema = z.object({
  ...kept("retention", 1),
  /** Id of the file it is about, or of the school: what holds for everything. */
  about: id,
  /** The usual rule is "birth25": the child’s date of birth and 25 years. */
  rule: z.enum(["birth25", "birth75"]),
  /** Legal hold: nothing is disposed of while it lasts. */
  hold: z.object({ reason: z.string().min(1), since: z.string(), by: id }).exactOptional(),
  /** Times somebody looked and decided to keep it longer. */
  looks: z.array(z.object({ at: z.string(), by: id, reason: z.string(), until: z.string() })),
});

/** What was disposed of, when, by whom and why. Names nobody whose records are gone. */
export const disposalSchema = z.object({
  ...kept("disposal", 1),
  at: z.string(),
  by: id,
  /** Somebody else who agreed, by name and role. */
  agreedBy: z.string(),
  reason: z.string(),
  files: z.array(
    z.object({ reference: z.string(), templateId: z.string(), versions: z.int(), finishedOn: z.string() }),
  ),
  children: z.int(),
  /** What is still counted when the records are gone; empty where that was not wanted. */
  counts: z.array(
    z.object({
      /** The school year begins in September of this year. */
      year: z.int(),
      term: z.enum(["autumn", "spring", "summer"]),
      /** Rows it stands in, by what is counted (insights/counted.ts). */
      under: z.record(z.string(), z.array(z.string())),
    }),
  ),
});
