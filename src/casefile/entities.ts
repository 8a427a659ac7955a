import "../engine/no-eval.ts";
import { z } from "zod";
import type { Id } from "../lib/ids.ts";

/**
 * What the school knows, as it is kept: one schema an entity, and the types read off them. `v` is the shape of the entity;
 * a higher one was written by a newer app and is refused, never guessed at.
 */
const id = z.string().min(1);
const kept = <T extends string, V extends number>(type: T, v: V) => ({ type: z.literal(type), v: z.literal(v), id });

const schoolSchema = z.object({
  ...kept("school", 1),
  name: z.string().min(1),
  phase: z.enum(["earlyYears", "primary", "secondary", "allThrough", "sixteenPlus", "special", "alternative"]),
  /** The person who uses this vault. */
  me: id,
});

const personSchema = z.object({
  ...kept("person", 1),
  name: z.string().min(1),
  /** "Designated safeguarding lead", "Social worker". */
  role: z.string(),
  /** Empty for the school's own staff. */
  organisation: z.string(),
});

const childSchema = z.object({
  ...kept("child", 1),
  givenNames: z.string().min(1),
  familyName: z.string(),
  knownAs: z.string(),
  /** "2015-03-09", or empty when not known. */
  dateOfBirth: z.string(),
  yearGroup: z.string(),
  addedAt: z.string(),
});

const answers = z.record(z.string(), z.unknown());

/**
 * Where an answer came from. `path` is where it stands in the source, `value` the answer that was carried over, and `was` what
 * the source said where the answer was put into other words ("neither" there, "other" here).
 */
const carriedSchema = z.object({
  fileId: id,
  label: z.string(),
  path: z.string(),
  value: z.unknown(),
  was: z.unknown().exactOptional(),
});
/** Keyed by the path of the answer it filled: a key, or "group/itemId/key". */
const carriedAnswers = z.record(z.string(), carriedSchema);

/** How one file stands to another: an entry is about a file, a plan came from an incident, two plans belong together. */
const linkSchema = z.object({ kind: z.enum(["about", "from", "linkedPlan"]), fileId: id });

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

const placeSchema = z.object({
  sectionId: z.string(),
  key: z.string().exactOptional(),
  itemId: z.string().exactOptional(),
});

const draftSchema = z.object({
  ...kept("draft", 1),
  ...written,
  updatedAt: z.string(),
  /** Where the writer was, so that a lock or a crash returns there. */
  place: placeSchema.exactOptional(),
  density: z.enum(["guided", "compact"]),
  /** A child or a person being added in a dialog: where it was opened, and what has been typed so far. */
  begun: z.object({ path: z.string(), details: z.record(z.string(), z.string()) }).exactOptional(),
});

const finishedSchema = z.object({
  ...kept("finished", 1),
  ...written,
  finishedAt: z.string(),
  finishedBy: id,
  /** The school's name as it was. Records finished before this was kept have none. */
  school: z.string().exactOptional(),
  /** Id of the statutory edition in force when it was finished. */
  edition: z.string(),
  /** Every document as it was at finishing. Never built again from answers. */
  documents: z.array(z.object({ documentId: z.string(), forChild: id.exactOptional(), blocks })),
});

/** What left the device, for whom. Written when the file is handed over, not when it is looked at. */
const exportedSchema = z.object({
  ...kept("exported", 1),
  fileId: id,
  version: z.int(),
  documentId: z.string(),
  forChild: id.exactOptional(),
  at: z.string(),
  by: id,
  fileName: z.string(),
  /** SHA-256 of the bytes, in hexadecimal. */
  fingerprint: z.string(),
});

export const entitySchemas = {
  school: schoolSchema,
  person: personSchema,
  child: childSchema,
  draft: draftSchema,
  finished: finishedSchema,
  exported: exportedSchema,
} as const;

export type EntityType = keyof typeof entitySchemas;
type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
export type School = Frozen<z.infer<typeof schoolSchema>>;
export type Person = Frozen<z.infer<typeof personSchema>>;
export type Child = Frozen<z.infer<typeof childSchema>>;
export type DraftRecord = Frozen<z.infer<typeof draftSchema>>;
export type FinishedRecord = Frozen<z.infer<typeof finishedSchema>>;
export type ExportedRecord = Frozen<z.infer<typeof exportedSchema>>;
export type Entity = School | Person | Child | DraftRecord | FinishedRecord | ExportedRecord;
export type Carried = Frozen<z.infer<typeof carriedAnswers>>;
export type Link = Frozen<z.infer<typeof linkSchema>>;
export type PlaceInDraft = Frozen<z.infer<typeof placeSchema>>;
export type Phase = School["phase"];

/** The numbers that stay in clear beside each envelope. Never reused, never changed. */
export const typeNumbers: Readonly<Record<EntityType, number>> = {
  school: 1,
  person: 2,
  child: 3,
  draft: 4,
  finished: 5,
  exported: 6,
};

export type ReadEntity =
  | { readonly ok: true; readonly entity: Entity }
  | { readonly ok: false; readonly reason: "newer" | "damaged" };

/** What a stored body is. A newer shape and a damaged one are told apart, since only the first is cured by an update. */
export function readEntity(body: unknown): ReadEntity {
  const tag = z.object({ type: z.string(), v: z.number() }).safeParse(body);
  if (!tag.success) return { ok: false, reason: "damaged" };
  const schema = Object.hasOwn(entitySchemas, tag.data.type) ? entitySchemas[tag.data.type as EntityType] : undefined;
  if (schema === undefined) return { ok: false, reason: "newer" };
  if (tag.data.v > schema.shape.v.value) return { ok: false, reason: "newer" };
  const read = schema.safeParse(body);
  return read.success ? { ok: true, entity: read.data } : { ok: false, reason: "damaged" };
}

export const childName = (child: Child): string =>
  [child.givenNames, child.familyName].filter((part) => part !== "").join(" ");

/** "Amal Idris (known as Ami)". */
export const childLabel = (child: Child): string =>
  child.knownAs === "" || child.knownAs === child.givenNames
    ? childName(child)
    : `${childName(child)} (known as ${child.knownAs})`;

/** A new child with everything but the name still to be learned. */
export const newChild = (at: string, childId: Id, details: Omit<Child, "type" | "v" | "id" | "addedAt">): Child => ({
  type: "child",
  v: 1,
  id: childId,
  addedAt: at,
  ...details,
});
