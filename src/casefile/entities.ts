import "../engine/no-eval.ts";
import { z } from "zod";
import type { Id } from "../lib/ids.ts";
import { broughtForward } from "./earlierShapes.ts";

/**
 * What the school knows, as it is kept: one schema an entity, and the types read off them. `v` is the shape of the entity;
 * a higher one was written by a newer app and is refused, never guessed at; a lower one is brought forward as it is read.
 */
const id = z.string().min(1);
const kept = <T extends string, V extends number>(type: T, v: V) => ({ type: z.literal(type), v: z.literal(v), id });

const schoolSchema = z.object({
  ...kept("school", 2),
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
  ...kept("child", 2),
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
});

/** One way into a service. Every part may be empty. */
const lineSchema = z.object({ team: z.string(), phone: z.string(), email: z.string(), hours: z.string() });

/**
 * An authority or partnership the school deals with, as the school has written it down: an entry of the local directory.
 * Holds nothing about any child.
 */
const authoritySchema = z.object({
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

const answers = z.record(z.string(), z.unknown());

/**
 * Where an answer came from. `path` is where it stands in the source, `value` the answer that was carried over, and `was` what
 * the source said where the answer was put into other words ("neither" there, "other" here). An answer that a whole text suggested
 * has a `mark` of that text instead, which is too long to be kept beside each of them.
 */
const carriedSchema = z.object({
  fileId: id,
  label: z.string(),
  path: z.string(),
  value: z.unknown(),
  was: z.unknown().exactOptional(),
  mark: z.string().exactOptional(),
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
  /** Id of the edition of the pack's wording that it was finished with; only of templates that have such. */
  wording: z.string().exactOptional(),
  /** Every document as it was at finishing. Never built again from answers. */
  documents: z.array(z.object({ documentId: z.string(), forChild: id.exactOptional(), blocks })),
});

/** What left the device, for whom. Written when the file is handed over, not when it is looked at. */
const exportedSchema = z.object({
  ...kept("exported", 3),
  fileId: id,
  version: z.int(),
  documentId: z.string(),
  forChild: id.exactOptional(),
  at: z.string(),
  by: id,
  fileName: z.string(),
  /** SHA-256 of the bytes, in hexadecimal. */
  fingerprint: z.string(),
  format: z.enum(["pdf", "lockedPdf", "word", "html", "pasted", "print"]),
  /** For whom and what for, in the words of the person who let it go. Empty for exports of before this was asked. */
  recipient: z.string(),
  purpose: z.string(),
  /** SHA-256 of what the copy says, in hexadecimal: its beginning is printed at the foot of every page. Empty as above. */
  contents: z.string(),
});

export const entitySchemas = {
  school: schoolSchema,
  person: personSchema,
  child: childSchema,
  draft: draftSchema,
  finished: finishedSchema,
  exported: exportedSchema,
  authority: authoritySchema,
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
export type Authority = Frozen<z.infer<typeof authoritySchema>>;
export type Line = Frozen<z.infer<typeof lineSchema>>;
export type Entity = School | Person | Child | DraftRecord | FinishedRecord | ExportedRecord | Authority;
export type Carried = Frozen<z.infer<typeof carriedAnswers>>;
export type Link = Frozen<z.infer<typeof linkSchema>>;
export type PlaceInDraft = Frozen<z.infer<typeof placeSchema>>;
export type Phase = School["phase"];
export type Nation = School["nation"];

/** The numbers that stay in clear beside each envelope. Never reused, never changed. */
export const typeNumbers: Readonly<Record<EntityType, number>> = {
  school: 1,
  person: 2,
  child: 3,
  draft: 4,
  finished: 5,
  exported: 6,
  authority: 7,
};

export type ReadEntity =
  | { readonly ok: true; readonly entity: Entity }
  | { readonly ok: false; readonly reason: "newer" | "damaged" };

/** What a stored body is. A newer shape and a damaged one are told apart, since only the first is cured by an update. */
export function readEntity(body: unknown): ReadEntity {
  const tag = z.looseObject({ type: z.string(), v: z.number() }).safeParse(body);
  if (!tag.success) return { ok: false, reason: "damaged" };
  const type = Object.hasOwn(entitySchemas, tag.data.type) ? (tag.data.type as EntityType) : undefined;
  if (type === undefined || tag.data.v > entitySchemas[type].shape.v.value) return { ok: false, reason: "newer" };
  const read = entitySchemas[type].safeParse(broughtForward(type, tag.data, tag.data.v));
  return read.success ? { ok: true, entity: read.data } : { ok: false, reason: "damaged" };
}

export const childName = (child: Child): string =>
  [child.givenNames, child.familyName].filter((part) => part !== "").join(" ");

/** "Amal Idris (known as Ami)". */
export const childLabel = (child: Child): string =>
  child.knownAs === "" || child.knownAs === child.givenNames
    ? childName(child)
    : `${childName(child)} (known as ${child.knownAs})`;

/** A new school with everything that first run does not ask still to be learned. */
export const newSchool = (schoolId: Id, me: Id, details: Pick<School, "name" | "phase">): School => ({
  type: "school",
  v: 2,
  id: schoolId,
  me,
  nation: "england",
  urn: "",
  address: "",
  telephone: "",
  secureEmail: "",
  outOfHours: "",
  authority: "",
  closures: [],
  ...details,
});

type LearnedLater = "address" | "authority";
/** What is asked when a child is added, with what may be learned later. */
export type ChildDetails = Omit<Child, "type" | "v" | "id" | "addedAt" | "formerly" | LearnedLater> &
  Partial<Pick<Child, LearnedLater>>;

export const newChild = (at: string, childId: Id, details: ChildDetails): Child => ({
  type: "child",
  v: 2,
  id: childId,
  addedAt: at,
  address: "",
  authority: "",
  ...details,
});
