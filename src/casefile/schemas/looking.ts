import { z } from "zod";
import { id, kept } from "./kept.ts";

/** Somebody looked at a finding of the patterns and put it aside, with a reason. It comes back when new facts join it. */
export const dismissalSchema = z.object({
  ...kept("dismissal", 1),
  /** The rule that found it. */
  rule: z.string(),
  /** Whom or what it is about: ids of children, or the key of a place. */
  about: z.array(z.string()),
  /** Ids of the files it rested on when it was dismissed. */
  facts: z.array(id),
  reason: z.string(),
  at: z.string(),
  by: id,
  /** When somebody brought the finding back; empty while it is put aside. The reason stays on record. */
  takenBackAt: z.string(),
});

/** A search that somebody wants again. The words may be a name: it is kept in the vault like a record. */
export const savedSearchSchema = z.object({
  ...kept("savedSearch", 1),
  name: z.string().min(1),
  words: z.string(),
  /** Filters by name, as they were chosen. */
  filters: z.record(z.string(), z.array(z.string())),
  at: z.string(),
});
