import { z } from "zod";
import { id, kept } from "./kept.ts";

/** An adult of the family, or somebody else who looks after the child. */
const familyAdultSchema = z.object({
  name: z.string(),
  /** "Mother", "foster carer". */
  relation: z.string(),
  /** Parental responsibility. */
  responsibility: z.enum(["yes", "no", "notKnown"]),
  /** Telephone, address, language: as it was written down. */
  contact: z.string(),
});

export const childSchema = z.object({
  ...kept("child", 3),
  givenNames: z.string().min(1),
  familyName: z.string(),
  knownAs: z.string(),
  /** "2015-03-09", or empty when not known. */
  dateOfBirth: z.string(),
  yearGroup: z.string(),
  addedAt: z.string(),
  /** Where the child lives; empty while not known. Lines are kept. */
  address: z.string(),
  /** Id of the authority that this address is in; empty while not known. */
  authority: z.string(),
  /** Names that stood here before they were put right. Finished records still hold them, so they are hidden like the name of today. */
  formerly: z.array(z.object({ givenNames: z.string(), familyName: z.string(), knownAs: z.string() })).exactOptional(),
  /** Unique pupil number; empty while not known. Tells two children of one name apart. */
  upn: z.string(),
  family: z.array(familyAdultSchema),
  /** Names of adults that stood there before. Finished records still hold them, so they are hidden like those of today. */
  familyFormerly: z.array(z.string()).exactOptional(),
  /** Ids of brothers and sisters in this case file. One side is enough: either child may name the other. */
  siblings: z.array(id),
  /** Brothers and sisters who are not in it, in words. */
  otherSiblings: z.string(),
  sen: z.enum(["notKnown", "none", "support", "plan"]),
  /** What somebody who talks with this child needs to know. */
  communication: z.string(),
  /** Id of the adult at school whom the child trusts; empty while not known. */
  trustedAdult: z.string(),
  /** The child has left or is leaving. */
  leaving: z
    .object({
      /** The last day here. */
      on: z.string(),
      /** The next school; empty while nobody knows it. */
      to: z.string(),
      /** Who takes the file in there, and by which secure way; as it was written down. */
      contact: z.string(),
      /** The first day of the term in which the child starts there, where that is a new term; empty for a move during one. */
      newTerm: z.string(),
      /** What was sent before this was written down belongs to an earlier time here. */
      notedAt: z.string(),
    })
    .exactOptional(),
  /** This is a second record of another child. Nothing that names this id is rewritten: it is read as the other’s (merged.ts). */
  merged: z.object({ into: id, at: z.string(), by: id, reason: z.string() }).exactOptional(),
});
