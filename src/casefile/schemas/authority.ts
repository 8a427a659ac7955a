import { z } from "zod";
import { kept } from "./kept.ts";

/** One way into a service. Every part may be empty. */
export const lineSchema = z.object({ team: z.string(), phone: z.string(), email: z.string(), hours: z.string() });

/**
 * An authority or partnership the school deals with, as the school has written it down: an entry of the local directory.
 * Holds nothing about any child.
 */
export const authoritySchema = z.object({
  ...kept("authority", 1),
  name: z.string().min(1),
  frontDoor: lineSchema,
  outOfHours: lineSchema,
  earlyHelp: lineSchema,
  /** Who gives advice about harmful sexual behaviour. */
  consultation: lineSchema,
  /** Not for danger now, which is 999. */
  police: lineSchema,
  /** An https address of the portal that referrals are typed into; empty where there is none. Never opened by the app. */
  portal: z.string(),
  /** How the local threshold document is called: "Right help, right time (2025)". */
  thresholdDocument: z.string(),
  /** Its levels in its own words, lowest first. */
  thresholds: z.array(z.object({ label: z.string().min(1), meaning: z.string() })),
  /** Hours within which a telephone referral is to be followed in writing. */
  writtenWithin: z.number().int().min(1).max(240),
  /** Stages of the local procedure for disagreement, first one first. */
  stages: z.array(z.object({ name: z.string().min(1), to: z.string(), workingDays: z.number().int().min(1).max(60) })),
  /** The stages are Waymark's, not yet put right against the local procedure. */
  stagesAreDefault: z.boolean(),
  /** The procedure the stages were taken from, and its date; empty while they are Waymark's. */
  stagesSource: z.string(),
  notes: z.string(),
  /** "2026-11-22": when somebody last checked that all this is still so; empty for never. */
  checkedOn: z.string(),
});
