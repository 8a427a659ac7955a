import { z } from "zod";
import { id, kept } from "./kept.ts";

export const schoolSchema = z.object({
  ...kept("school", 3),
  name: z.string().min(1),
  phase: z.enum(["earlyYears", "primary", "secondary", "allThrough", "sixteenPlus", "special", "alternative"]),
  /** The person who uses this vault. */
  me: id,
  /** Decides which bank holidays count. */
  nation: z.enum(["england", "wales", "scotland", "northernIreland"]),
  /** Unique reference number, address and ways to reach it, as referrals give them. Empty while not known. */
  urn: z.string(),
  address: z.string(),
  telephone: z.string(),
  secureEmail: z.string(),
  /** Whom an agency can reach when the school is closed, and how. */
  outOfHours: z.string(),
  /** Id of the authority the school itself stands in; empty while not known. */
  authority: z.string(),
  /** Single days on which nobody is at school to take an answer, such as a training day. Bank holidays are known without. */
  closures: z.array(z.object({ on: z.string(), label: z.string() })),
  /** Places by the names they go by at this school, each under a kind of place of the pack’s list. */
  places: z.array(z.object({ name: z.string().min(1), kind: z.string() })),
});

export const personSchema = z.object({
  ...kept("person", 1),
  name: z.string().min(1),
  /** "Designated safeguarding lead", "Social worker". */
  role: z.string(),
  /** Empty for the school's own staff. */
  organisation: z.string(),
});
