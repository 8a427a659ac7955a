import { z } from "zod";
import { id, kept } from "./kept.ts";

const answers = z.record(z.string(), z.unknown());

/**
 * Where an answer came from. `path` is where it stands in the source, `value` the answer that was carried over, and `was` what
 * the source said where the answer was put into other words ("neither" there, "other" here). An answer that a whole text suggested
 * has a `mark` of that text instead, which is too long to be kept beside each of them.
 */
export const carriedSchema = z.object({
  fileId: id,
  label: z.string(),
  path: z.string(),
  value: z.unknown(),
  was: z.unknown().exactOptional(),
  mark: z.string().exactOptional(),
});
/** Keyed by the path of the answer it filled: a key, or "group/itemId/key". */
export const carriedAnswers = z.record(z.string(), carriedSchema);

/** How one file stands to another: an entry is about a file, a plan came from an incident, two plans belong together. */
export const linkSchema = z.object({ kind: z.enum(["about", "from", "linkedPlan"]), fileId: id });

const blocks = z.array(z.unknown());

/** What a draft and the version it becomes have in common. A file is all drafts and versions with one `fileId`. */
const written = {
  fileId: id,
  templateId: z.string(),
  templateVersion: z.int(),
  /** Counts from 1 for each template, and prints as "Plan 0019". */
  number: z.int(),
  /** 1 for a first version. */
  version: z.int(),
  /** Why there is a version after the first. */
  reason: z.string(),
  answers,
  carried: carriedAnswers,
  links: z.array(linkSchema),
  startedAt: z.string(),
  startedBy: id,
};

export const placeSchema = z.object({
  sectionId: z.string(),
  key: z.string().exactOptional(),
  itemId: z.string().exactOptional(),
});

export const draftSchema = z.object({
  ...kept("draft", 1),
  ...written,
  updatedAt: z.string(),
  /** Where the writer was, so that a lock or a crash returns there. */
  place: placeSchema.exactOptional(),
  density: z.enum(["guided", "compact"]),
  /** A child or a person being added in a dialog: where it was opened, and what has been typed so far. */
  begun: z.object({ path: z.string(), details: z.record(z.string(), z.string()) }).exactOptional(),
});

export const finishedSchema = z.object({
  ...kept("finished", 1),
  ...written,
  finishedAt: z.string(),
  finishedBy: id,
  /** The school's name as it was. Records finished before this was kept have none. */
  school: z.string().exactOptional(),
  /** Id of the statutory edition in force when it was finished. */
  edition: z.string(),
  /** Id of the edition of the pack's wording that it was finished with; only of templates that have such. */
  wording: z.string().exactOptional(),
  /** Every document as it was at finishing. Never built again from answers. */
  documents: z.array(z.object({ documentId: z.string(), forChild: id.exactOptional(), blocks })),
});
