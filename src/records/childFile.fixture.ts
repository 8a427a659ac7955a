import { type CaseFile, emptyCaseFile, namesIn, withEntities } from "../casefile/casefile.ts";
import type { Entity, FinishedRecord } from "../casefile/entities.ts";
import { child, entry, finished, person, school } from "../casefile/records.fixture.ts";
import type { AnyTemplate } from "../engine/template.ts";
import { contactEntry } from "../pack/entries/contact.ts";
import { examples } from "../pack/incident/examples.ts";
import { incident } from "../pack/incident/template.ts";
import { examples as planExamples } from "../pack/risk-assessment/examples.ts";
import { riskAssessment } from "../pack/risk-assessment/template.ts";
import type { Templates } from "./childFile.ts";
import { copiesOf } from "./copies.ts";

export const templates: Templates = new Map<string, AnyTemplate>(
  [incident, riskAssessment, contactEntry].map((each) => [each.id, each] as const),
);

/** A record with every document as it would have been kept at finishing, with everybody’s name in the school’s own. */
export function keptIn(file: CaseFile, record: FinishedRecord): FinishedRecord {
  const template = templates.get(record.templateId);
  if (template === undefined) throw new Error(`no template ${record.templateId}`);
  const names = namesIn(file);
  const documents = copiesOf(template, record).map(({ document, forChild }) => ({
    documentId: document.id,
    ...(forChild !== undefined && { forChild }),
    blocks: [
      ...document.build(record.answers as never, {
        names,
        today: record.finishedAt.slice(0, 10),
        version: record.version,
        ...(forChild !== undefined && { forChild }),
      }),
    ],
  }));
  return { ...record, documents };
}

/** A case file in which every finished record keeps its documents. */
export function caseFileWith(...entities: readonly Entity[]): CaseFile {
  const people = withEntities(emptyCaseFile, entities);
  return withEntities(
    people,
    [...people.finished.values()].map((record) => keptIn(people, record)),
  );
}

const corridor = examples.find(({ id }) => id === "year-eight-corridor");
const review = planExamples.find(({ answers }) => answers.stage === "review");
if (corridor === undefined || review === undefined) throw new Error("the examples have gone");

export const tomos = child("child-tomos", "Tomos", "Bevan");
export const zoe = child("child-zoe-8", "Zoë", "Ó Briain-Łukasiewicz");
export const amara = child("child-amara", "Amara", "Okonkwo-Díaz");

/** Three children, an incident with all of them, and a contact about it. */
export const story: readonly Entity[] = [
  school,
  tomos,
  zoe,
  amara,
  ...corridor.people.map(({ id, name, role }) => person(id, name, role)),
  finished("incident", "i", corridor.answers, { number: 7 }),
  entry("contact", "c", "i", {
    contactWho: "parent",
    contactChild: "child-tomos",
    contactState: "told",
    contactAt: "2026-11-18T10:00",
    contactName: "Ann Bevan",
    contactResult: "She asked whether Amara had been hurt, and whether Priya was there.",
  }),
];
