import { z } from "zod";
import type { Id } from "../lib/ids.ts";
import { broughtForward } from "./earlierShapes.ts";
import { authoritySchema, type lineSchema } from "./schemas/authority.ts";
import { backupSchema } from "./schemas/backup.ts";
import { childSchema } from "./schemas/child.ts";
import { disposalSchema, retentionSchema } from "./schemas/keeping.ts";
import { dataRequestSchema, exportedSchema, type readers, receivedSchema, transferSchema } from "./schemas/leaving.ts";
import { dismissalSchema, savedSearchSchema } from "./schemas/looking.ts";
import { concernSchema, figuresSchema, memberSchema } from "./schemas/people.ts";
import { personSchema, schoolSchema } from "./schemas/school.ts";
import { confidenceSchema, supervisionSchema } from "./schemas/team.ts";
import {
  type carriedAnswers,
  draftSchema,
  finishedSchema,
  type linkSchema,
  type placeSchema,
} from "./schemas/written.ts";

/** What the school knows, as it is kept: one schema an entity, and the types read off them. */
export const entitySchemas = {
  school: schoolSchema,
  person: personSchema,
  child: childSchema,
  draft: draftSchema,
  finished: finishedSchema,
  exported: exportedSchema,
  authority: authoritySchema,
  dismissal: dismissalSchema,
  savedSearch: savedSearchSchema,
  transfer: transferSchema,
  received: receivedSchema,
  retention: retentionSchema,
  disposal: disposalSchema,
  dataRequest: dataRequestSchema,
  backup: backupSchema,
  member: memberSchema,
  concern: concernSchema,
  figures: figuresSchema,
  confidence: confidenceSchema,
  supervision: supervisionSchema,
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
export type NotedHead = NonNullable<ExportedRecord["log"]>;
export type Line = Frozen<z.infer<typeof lineSchema>>;
export type Dismissal = Frozen<z.infer<typeof dismissalSchema>>;
export type SavedSearch = Frozen<z.infer<typeof savedSearchSchema>>;
export type Transfer = Frozen<z.infer<typeof transferSchema>>;
export type Received = Frozen<z.infer<typeof receivedSchema>>;
export type Retention = Frozen<z.infer<typeof retentionSchema>>;
export type Backup = Frozen<z.infer<typeof backupSchema>>;
export type Member = Frozen<z.infer<typeof memberSchema>>;
export type Concern = Frozen<z.infer<typeof concernSchema>>;
export type Confidence = Frozen<z.infer<typeof confidenceSchema>>;
export type Supervision = Frozen<z.infer<typeof supervisionSchema>>;
export type Figures = Frozen<z.infer<typeof figuresSchema>>;
export type Disposal = Frozen<z.infer<typeof disposalSchema>>;
export type DataRequest = Frozen<z.infer<typeof dataRequestSchema>>;
export type EntityOf<T extends EntityType> = Frozen<z.infer<(typeof entitySchemas)[T]>>;
export type Entity = { readonly [T in EntityType]: EntityOf<T> }[EntityType];
/** Who reads what leaves the school. */
export type Reader = (typeof readers)[number];
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
  dismissal: 8,
  savedSearch: 9,
  transfer: 10,
  received: 11,
  retention: 12,
  disposal: 13,
  dataRequest: 14,
  backup: 15,
  member: 16,
  concern: 17,
  figures: 18,
  confidence: 23,
  supervision: 24,
};

export type ReadEntity =
  | { readonly ok: true; readonly entity: Entity }
  | { readonly ok: false; readonly reason: "newer" | "damaged" };

/** Made once: to make a schema takes longer than to read a record by it, and each record is read at unlock. */
const tagSchema = z.looseObject({ type: z.string(), v: z.number() });

/** What a stored body is. A newer shape and a damaged one are told apart, since only the first is cured by an update. */
export function readEntity(body: unknown): ReadEntity {
  const tag = tagSchema.safeParse(body);
  if (!tag.success) return { ok: false, reason: "damaged" };
  const type = Object.hasOwn(entitySchemas, tag.data.type) ? (tag.data.type as EntityType) : undefined;
  if (type === undefined || tag.data.v > entitySchemas[type].shape.v.value) return { ok: false, reason: "newer" };
  const read = entitySchemas[type].safeParse(broughtForward(type, tag.data, tag.data.v));
  return read.success ? { ok: true, entity: read.data } : { ok: false, reason: "damaged" };
}

export const childName = (child: Pick<Child, "givenNames" | "familyName">): string =>
  [child.givenNames, child.familyName].filter((part) => part !== "").join(" ");

/** "Amal Idris (known as Ami)". */
export const childLabel = (child: Child): string =>
  child.knownAs === "" || child.knownAs === child.givenNames
    ? childName(child)
    : `${childName(child)} (known as ${child.knownAs})`;

/** A new school with everything that first run does not ask still to be learned. */
/** What the set-up asks. England, where no nation is said. */
export type SchoolAtFirst = Pick<School, "name" | "phase"> & Partial<Pick<School, "nation">>;

export const newSchool = (schoolId: Id, me: Id, details: SchoolAtFirst): School => ({
  type: "school",
  v: 3,
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
  places: [],
  ...details,
});

/** Empty until it is learned. */
const learnedLater = {
  address: "",
  authority: "",
  upn: "",
  family: [],
  siblings: [],
  otherSiblings: "",
  sen: "notKnown",
  communication: "",
  trustedAdult: "",
} as const satisfies Partial<Child>;
type LearnedLater = keyof typeof learnedLater;
/** What is asked when a child is added, with what may be learned later. */
export type ChildDetails = Omit<
  Child,
  "type" | "v" | "id" | "addedAt" | "formerly" | "familyFormerly" | "leaving" | "merged" | LearnedLater
> &
  Partial<Pick<Child, LearnedLater>>;

export const newChild = (at: string, childId: Id, details: ChildDetails): Child => ({
  type: "child",
  v: 3,
  id: childId,
  addedAt: at,
  ...learnedLater,
  ...details,
});
