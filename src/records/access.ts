import { type CaseFile, fileAbout } from "../casefile/casefile.ts";
import { type DraftRecord, type Entity, type Member, typeNumbers } from "../casefile/entities.ts";
import { trainingLogDocument } from "../casefile/training/document.ts";
import type { Access } from "../vault/api.ts";
import { ownType } from "../vault/compartments.ts";
import type { TemplateId } from "./templates.ts";

// Which kinds of record lie under which key, so that what somebody may open is decided by the keys they hold and by no screen.

/** What a school writes about itself. No child is in it, so that a head who does not lead on safeguarding can have it. */
const ofTheOffice: ReadonlySet<string> = new Set([
  "policy",
  "policy-gap",
  "school-check",
  "governors-report",
  "training",
] satisfies TemplateId[]);

/** The same kinds of record as ever, under numbers of their own where they are the school’s. */
export const officeNumbers: Readonly<Partial<Record<Entity["type"], number>>> = {
  draft: 20,
  finished: 21,
  exported: 22,
  figures: typeNumbers.figures,
  // Sums, from which nobody can be picked out: under the key of the other numbers that a head has.
  confidence: typeNumbers.figures,
};

/** The number that stands in clear beside the envelope of an entity. */
export function envelopeType(file: CaseFile, entity: Entity): number {
  if (entity.type === "member" && entity.compartment > 0) return ownType(entity.compartment);
  if (entity.type === "supervision") {
    // Of somebody who opens a part: under the key of what is theirs. Others who open a part cannot read it.
    const compartment = file.members.get(entity.member)?.compartment ?? 0;
    return compartment > 0 ? ownType(compartment) : typeNumbers.supervision;
  }
  if (entity.type === "concern") return ownType(file.members.get(entity.member)?.compartment ?? 0);
  return (isOfTheOffice(file, entity) ? officeNumbers[entity.type] : undefined) ?? typeNumbers[entity.type];
}

const kindsByNumber = new Map(
  [...Object.entries(officeNumbers), ...Object.entries(typeNumbers)].map(([kind, number]) => [number, kind]),
);

/** What kind of entity a number in clear stands for; undefined for what is somebody’s own. */
export const kindUnder = (number: number): string | undefined => kindsByNumber.get(number);

function isOfTheOffice(file: CaseFile, entity: Entity): boolean {
  if (entity.type === "figures" || entity.type === "confidence") return true;
  if (entity.type === "exported")
    return (
      entity.documentId === trainingLogDocument ||
      file.confidence.has(entity.fileId) ||
      ofTheOffice.has(templateOf(file, entity.fileId) ?? "")
    );
  return (entity.type === "draft" || entity.type === "finished") && ofTheOffice.has(subjectOf(file, entity));
}

/** The template of a record, or of what an entry is about. */
const subjectOf = (file: CaseFile, record: Pick<DraftRecord, "templateId" | "links">): string =>
  fileAbout(file, record)?.templateId ?? record.templateId;

function templateOf({ drafts, finished }: CaseFile, fileId: string): string | undefined {
  for (const records of [finished, drafts])
    for (const record of records.values()) if (record.fileId === fileId) return record.templateId;
  return undefined;
}

const { school, person, authority, figures } = typeNumbers;

interface Kind {
  readonly access: Access;
  /** The kinds of record that are lent, beside what is theirs alone. */
  readonly types: readonly number[];
}

/** What the keys of each role open. */
export const accessOf: Readonly<Record<Member["role"], Kind>> = {
  dsl: { access: "whole", types: [] },
  deputy: { access: "whole", types: [] },
  head: { access: "part", types: [school, person, authority, figures, 20, 21, 22] },
  recorder: { access: "part", types: [school, person] },
};

/** Records that were written before their kind had a number of its own. */
export const notYetApart = (file: CaseFile, storedType: (id: string) => number | undefined): readonly Entity[] =>
  [...file.drafts.values(), ...file.finished.values(), ...file.exported.values()].filter((entity) => {
    const type = storedType(entity.id);
    return type !== undefined && type !== envelopeType(file, entity);
  });
