import { z } from "zod";
import { kept } from "./kept.ts";

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
