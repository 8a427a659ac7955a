import { type CaseFile, fileAbout } from "../casefile/casefile.ts";
import {
  childLabel,
  type DraftRecord,
  type Entity,
  type EntityType,
  type ExportedRecord,
  type FinishedRecord,
  typeNumbers,
} from "../casefile/entities.ts";
import { formatWords } from "../casefile/leaving/sections.ts";
import { sealDocument } from "../casefile/sealing.ts";
import { trainingLogDocument } from "../casefile/training/document.ts";
import type { Id } from "../lib/ids.ts";
import type { Deed, LogEntry } from "../vault/api.ts";
import { officeNumbers } from "./access.ts";
import type { ActivityKind } from "./activity.ts";
import { leftTitle } from "./childFile.ts";
import { fileReference, referenceOf } from "./copies.ts";
import type { ViewedPage } from "./noteViewed.ts";

// What the log says, in words. It holds ids and nothing else: what they mean is looked up among the records that are here now.

/** Who did it. Before there were member records, the one person there was is the one the school names. */
export function whoInWords({ members, people, school }: CaseFile, who: Id): string {
  if (who === "recovery") return "The recovery key";
  const member = members.get(who);
  const person = people.get(member?.person ?? (members.size === 0 ? (school?.me ?? "") : ""));
  return person?.name ?? "Somebody who was removed";
}

/** "Looked at Incident 0014". */
export function lineInWords(file: CaseFile, line: LogEntry): string {
  const { did, id = "", type, way, tries = 0 } = line;
  const left = file.exported.get(id);
  if (did === "added" && left !== undefined) return `Handed over ${leftInWords(file, left)}`;
  switch (did) {
    case "opened": {
      const wrong = tries === 0 ? "" : ` after ${tries} wrong ${tries === 1 ? "try" : "tries"}`;
      return `Came in by ${way === undefined ? "a way not noted" : ways[way]}${wrong}`;
    }
    case "personAdded":
    case "personRemoved":
      return `${deeds[did]}: ${whoInWords(file, id)}`;
    case "viewed":
      return `Looked at ${pages.get(id) ?? subjectInWords(file, id, type)}`;
    case "added":
      return `${addedWord(file, id, type)} ${subjectInWords(file, id, type)}`;
    case "removed":
      return removedInWords(kindOfNumber(type));
    case "changed":
    case "exported":
      return `${deeds[did]} ${subjectInWords(file, id, type)}`;
    default:
      return deeds[did];
  }
}

const deeds: Readonly<Record<Exclude<Deed, "opened" | "viewed" | "added" | "removed">, string>> = {
  changed: "Changed",
  exported: "Handed over",
  backedUp: "Made a backup",
  restored: "Brought a backup in",
  passphraseChanged: "Changed a passphrase",
  passkeyAdded: "Added a passkey",
  wayRemoved: "Took a way in away",
  recoveryKeyChanged: "Made a new recovery key",
  personAdded: "Let somebody in",
  personRemoved: "Took somebody’s ways in away",
};

function addedWord(file: CaseFile, id: Id, type: number | undefined): string {
  const kind = entityWith(file, id)?.type ?? kindOfNumber(type);
  if (kind === "draft") return "Began";
  return kind === "finished" ? "Finished" : "Added";
}

/** A draft goes when it is finished, which is nothing to worry about. */
const removedInWords = (kind: EntityType | undefined): string =>
  kind === "draft" ? "Finished or discarded a draft" : `Removed ${kind === undefined ? "a record" : kindNouns[kind]}`;

const ways: Readonly<Record<NonNullable<LogEntry["way"]>, string>> = {
  passphrase: "passphrase",
  passkey: "passkey",
  recovery: "the recovery key",
};

const pages: ReadonlyMap<Id, string> = new Map<ViewedPage, string>([
  ["inspector", "the list for an inspector"],
  ["activity", "the activity log"],
]);

/** The kinds of things that can be asked for. */
export const kindWords: Readonly<Record<ActivityKind, string>> = {
  viewed: "Looked at",
  written: "Written, changed or removed",
  handedOver: "Handed over",
  cameIn: "Came in",
  keeping: "Backups",
  people: "People and keys",
};

/** What a line is about, by the record that is still there, or by its kind. */
export function subjectInWords(file: CaseFile, id: Id, type: number | undefined): string {
  const entity = entityWith(file, id);
  if (entity !== undefined) return entityInWords(file, entity);
  const kind = kindOfNumber(type);
  // It is here; it is shown to nobody but its writer.
  if (kind === "supervision") return kindNouns[kind];
  return kind === undefined ? "a record that is not here any more" : `${kindNouns[kind]} that is not here any more`;
}

/** Whatever stands under an id: an id is given once. */
export function entityWith(file: CaseFile, id: Id): Entity | undefined {
  if (file.school?.id === id) return file.school;
  for (const part of Object.values(file)) {
    const found = part instanceof Map ? part.get(id) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function entityInWords(file: CaseFile, entity: Entity): string {
  const child = (id: Id): string => {
    const found = file.children.get(id);
    return found === undefined ? "a child who is not here any more" : childLabel(found);
  };
  switch (entity.type) {
    case "child":
      return `the record of ${childLabel(entity)}`;
    case "finished":
      return withAbout(file, entity, referenceOf(entity));
    case "draft":
      return `the draft of ${withAbout(file, entity, fileReference(entity))}`;
    case "exported":
      return `the note of what was handed over: ${leftInWords(file, entity)}`;
    case "person":
      return `the details of ${entity.name}`;
    case "authority":
      return `the directory entry of ${entity.name}`;
    case "received":
      return `the file of ${child(entity.childId)} from the school before`;
    case "transfer":
      return `the note that the file of ${child(entity.childId)} was sent`;
    case "dataRequest":
      return `the request for what is held about ${child(entity.childId)}`;
    case "member":
      return `what ${whoInWords(file, entity.id)} is here for`;
    default:
      return kindNouns[entity.type];
  }
}

function withAbout(file: CaseFile, entry: DraftRecord | FinishedRecord, words: string): string {
  const record = fileAbout(file, entry);
  if (record !== undefined) return `${words}, about ${fileReference(record)}`;
  const child = file.children.get(entry.links.find(({ kind }) => kind === "about")?.fileId ?? "");
  return child === undefined ? words : `${words}, about ${childLabel(child)}`;
}

/** Documents that are made of no single record and of no child’s file. */
const ownDocuments: Readonly<Record<string, string>> = {
  insights: "Tables of Insights",
  inspector: "The list for an inspector",
  disposal: "Certificate of disposal",
  "activity-log": "The activity log",
  confidence: "Results of a staff confidence check",
  [trainingLogDocument]: "The training log",
  [sealDocument]: "Seal of the activity log",
};

function leftInWords(file: CaseFile, left: ExportedRecord): string {
  const child = file.children.get(left.forChild ?? "");
  const title = ownDocuments[left.documentId] ?? leftTitle(file, left);
  return `${title}${child === undefined ? "" : `, ${childLabel(child)}`} (${formatWords[left.format]})`;
}

const kindNouns: Readonly<Record<EntityType, string>> = {
  school: "the details of the school",
  person: "an entry of the list of people",
  child: "the record of a child",
  draft: "a draft",
  finished: "a finished record",
  exported: "a note of what was handed over",
  authority: "an entry of the directory",
  dismissal: "a finding that was put aside",
  savedSearch: "a saved search",
  transfer: "a note that a file was sent",
  received: "a file from another school",
  retention: "the rule for how long a record is kept",
  disposal: "a certificate of disposal",
  dataRequest: "a request for personal data",
  backup: "the note of a backup",
  member: "what somebody is here for",
  concern: "a concern that somebody handed on",
  figures: "the figures for the head teacher",
  confidence: "the sums of a staff confidence check",
  supervision: "a note of somebody’s own",
};

const kindsByNumber: ReadonlyMap<number, EntityType> = new Map(
  (Object.keys(typeNumbers) as readonly EntityType[]).flatMap((type) =>
    [typeNumbers[type], officeNumbers[type] ?? typeNumbers[type]].map((number) => [number, type] as const),
  ),
);
const kindOfNumber = (type: number | undefined): EntityType | undefined =>
  type === undefined ? undefined : kindsByNumber.get(type);
