import { z } from "zod";
import { id, kept } from "./kept.ts";

/**
 * A round of the staff confidence check: sums and nothing else. Who answered, when, in what order, and which answers belong together
 * is never written anywhere. Sums grow by five people or more at a time (casefile/confidence/hand.ts), so that two states of them,
 * as in two backups, cannot be taken from one another to read one person’s answers.
 */
export const confidenceSchema = z.object({
  ...kept("confidence", 1),
  /** Days, without a time. */
  openedOn: z.string(),
  /** Since then nothing is added. */
  closedOn: z.string().exactOptional(),
  people: z.int(),
  /** By the key of what is counted: how many answered, and how many said so. */
  counts: z.record(z.string(), z.object({ answered: z.int(), said: z.int() })),
});

/**
 * A note that somebody keeps about their own supervision, or about a talk after something heavy. It is theirs and about them: it is part
 * of no child’s file, and nothing that is made of records reads it.
 */
export const supervisionSchema = z.object({
  ...kept("supervision", 1),
  /** Whose it is. Nobody else is shown it (records/workspace.ts). */
  member: id,
  kind: z.enum(["supervision", "debrief"]),
  /** A day, or as much of one as was typed. */
  on: z.string(),
  withWhom: z.string(),
  about: z.string(),
  howIAm: z.string(),
  helps: z.string(),
  agreed: z.string(),
  /** When its writer wants to be reminded; empty for never. */
  nextOn: z.string(),
  writtenAt: z.string(),
  changedAt: z.string(),
});
