import { type CaseFile, emptyCaseFile, withEntities } from "../../src/casefile/casefile.ts";
import {
  type Child,
  type DraftRecord,
  type Entity,
  type FinishedRecord,
  type Link,
  newChild,
  newSchool,
  type Person,
  type PlaceInDraft,
} from "../../src/casefile/entities.ts";
import type { AnyTemplate, RawAnswers } from "../../src/engine/template.ts";
import { addDays } from "../../src/lib/dates.ts";
import type { Id } from "../../src/lib/ids.ts";
import { closingEntry } from "../../src/pack/entries/closing.ts";
import { contactEntry } from "../../src/pack/entries/contact.ts";
import { decisionEntry } from "../../src/pack/entries/decision.ts";
import { examples as incidents } from "../../src/pack/incident/examples.ts";
import { incident } from "../../src/pack/incident/template.ts";
import { fullPlaces } from "../../src/pack/risk-assessment/examples/full-places.ts";
import { fullSecondary } from "../../src/pack/risk-assessment/examples/full-secondary.ts";
import { examples as plans } from "../../src/pack/risk-assessment/examples.ts";
import { riskAssessment } from "../../src/pack/risk-assessment/template.ts";
import { blocksFor, copiesOf } from "../../src/records/copies.ts";
import { seeded } from "./pdf-document.ts";

/**
 * An invented school after some years: 2,000 records in the shapes and sizes that the app itself writes, the same every time.
 * Finished records hold their documents, as finishing makes them.
 */
export function inventedSchool(): readonly Entity[] {
  const people = Array.from({ length: 60 }, (_, i) => person(i));
  const children = Array.from({ length: 300 }, (_, i) => child(i));
  const file = withEntities(emptyCaseFile, [...people, ...children]);
  const records = [
    // With an entry about each and two lines of a plan, one child has 300 lines in the chronology.
    ...copies(
      longHistory,
      longHistory,
      (i) => finishedIncident(file, i, referredChild),
      (i) => ({ fileId: `incident-${i}`, number: i + 1 }),
    ),
    ...copies(
      900 - longHistory,
      20,
      (i) => finishedIncident(file, i),
      (i) => ({ fileId: `incident-${longHistory + i}`, number: longHistory + i + 1 }),
    ),
    ...copies(2, 2, (i) => finishedPlan(file, i, referredChild), planVersion),
    ...copies(
      198,
      6,
      (i) => finishedPlan(file, i),
      (i) => planVersion(2 + i),
    ),
    ...copies(
      90,
      1,
      () => finish(file, closingEntry, written(closingEntry, "", 1, {})),
      (i) => ({ fileId: `closing-${i}`, ...link("about", `plan-${10 + i}`) }),
    ),
    ...copies(
      410,
      10,
      (i) => finishedEntry(file, i),
      (i) => ({ fileId: `entry-${i}`, ...link("about", `incident-${i}`) }),
    ),
  ];
  const drafts = [...placesToType.map(largePlan), ...Array.from({ length: 37 }, (_, i) => startedIncident(i))];
  const me = personId(0);
  const school = newSchool("school", me, { name: "Larchwood School", phase: "allThrough" });
  return [school, ...people, ...children, ...records, ...drafts];
}

/** Whose referral is measured. Other records name the rest of the children by chance, never this one. */
export const referredChild: Id = "school-child-299";
/** Incidents that this child has a part in. */
const longHistory = 149;

const link = (kind: Link["kind"], fileId: Id) => ({ links: [{ kind, fileId }] });

/** Two versions a file, each from a serious incident, and nine plans of ten closed. */
function planVersion(i: number): Partial<FinishedRecord> {
  const plan = Math.floor(i / 2);
  return {
    fileId: `plan-${plan}`,
    number: plan + 1,
    version: (i % 2) + 1,
    ...link("from", `incident-${plan * 10 + 9}`),
  };
}

/** Making the documents of a record takes a while, so only the first few are made, and then kept again as other records. */
function copies(
  count: number,
  first: number,
  make: (i: number) => FinishedRecord,
  differ: (i: number) => Partial<FinishedRecord>,
): readonly FinishedRecord[] {
  const made = Array.from({ length: first }, (_, i) => make(i));
  return Array.from({ length: count }, (_, i) => {
    const startedOn = day();
    const record = { ...(made[i % first] ?? make(i)), ...differ(i) };
    return {
      ...record,
      id: `${record.fileId}-${record.version}`,
      startedAt: `${startedOn}T09:30`,
      finishedAt: `${addDays(startedOn, 1)}T16:00`,
    };
  });
}

/** Where the typing is measured: two long answers of one large plan, in drafts that open at their field. */
export const placesToType = [
  { draftId: "typing-place", place: { sectionId: "settings", key: "whatWeDo", itemId: "place-13" } },
  { draftId: "typing-list", place: { sectionId: "settings", key: "notCovered" } },
] as const satisfies readonly { readonly draftId: Id; readonly place: PlaceInDraft }[];

const random = seeded(2026);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const day = () => addDays("2023-09-04", Math.floor(random() * 1_150));
const personId = (i: number): Id => `school-person-${i}`;
const childId = (i: number): Id => `school-child-${i}`;
const givenNames = ["Siôn", "Zoë", "Amal", "Kacper", "Efua", "Tomos", "Thị Ánh", "Bilal", "Orla", "Ọlá"];
const familyNames = [
  "Llŷr",
  "Ó Briain",
  "Idris",
  "Łukasiewicz",
  "Mensah",
  "Bevan",
  "Nguyễn",
  "Qureshi",
  "Doyle",
  "Adé",
];

const staffNames = ["Gwen", "Magda", "Farah", "Desmond", "Ines", "Rhodri"];
const staffFamilyNames = ["Achterberg", "Pemberton", "Szymański", "Ferreira", "Whitcombe", "Akintola", "Marchbanks"];

const person = (i: number): Person => ({
  type: "person",
  v: 1,
  id: personId(i),
  name: `${pick(staffNames)} ${pick(staffFamilyNames)}`,
  role: pick(["teacher", "head of year", "teaching assistant", "social worker", "designated safeguarding lead"]),
  organisation: i % 5 === 0 ? "Northvale council" : "",
});

const child = (i: number): Child =>
  newChild("2023-09-04T09:00", childId(i), {
    givenNames: pick(givenNames),
    familyName: `${pick(familyNames)}-${pick(familyNames)}`,
    knownAs: "",
    dateOfBirth: addDays("2009-09-01", Math.floor(random() * 4_000)),
    yearGroup: `Year ${1 + Math.floor(random() * 11)}`,
    address: `${1 + i} Meadow Row, Northvale`,
  });

/**
 * An example's answers about other people: every id of its children and people stands for one of the school's. The first of the
 * children is `first` where that is given.
 */
function aboutOthers(answers: RawAnswers, children: readonly Id[], people: readonly Id[], first?: Id): RawAnswers {
  const others = new Map([
    ...children.map((id, at) => [id, (at === 0 && first) || childId(Math.floor(random() * 299))] as const),
    ...people.map((id) => [id, personId(Math.floor(random() * 60))] as const),
  ]);
  return JSON.parse(JSON.stringify(answers), (_, value) =>
    typeof value === "string" ? (others.get(value) ?? value) : value,
  );
}

const written = (template: AnyTemplate, fileId: Id, number: number, answers: RawAnswers) => ({
  v: 1 as const,
  fileId,
  templateId: template.id,
  templateVersion: template.version,
  number,
  version: 1,
  reason: "",
  answers,
  carried: {},
  links: [],
  startedAt: `${day()}T09:30`,
  startedBy: personId(0),
});

const finish = (file: CaseFile, template: AnyTemplate, draft: ReturnType<typeof written>): FinishedRecord => ({
  ...draft,
  type: "finished",
  id: draft.fileId,
  finishedAt: draft.startedAt,
  finishedBy: personId(0),
  edition: "kcsie-2026",
  documents: copiesOf(template, draft).map((copy) => ({
    documentId: copy.document.id,
    ...(copy.forChild !== undefined && { forChild: copy.forChild }),
    blocks: blocksFor(file, template, draft, copy, "2026-11-20"),
  })),
});

/** Of ten records five are short notes, four concerns and one serious. */
const incidentKinds = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2];

function incidentAnswers(i: number, first?: Id): RawAnswers {
  const example = incidents[incidentKinds[i % incidentKinds.length] ?? 0];
  if (example === undefined) throw new Error("The pack has fewer examples of incidents than it had");
  const ids = (of: readonly { readonly id: Id }[]) => of.map(({ id }) => id);
  const answers = { ...example.answers, whenHappened: { precision: "exact", date: day() } };
  return aboutOthers(answers, ids(example.children), ids(example.people), first);
}

const finishedIncident = (file: CaseFile, i: number, first?: Id): FinishedRecord =>
  finish(file, incident, written(incident, "", i, incidentAnswers(i, first)));

const startedIncident = (i: number): DraftRecord => ({
  ...written(incident, `started-${i}`, 901 + i, incidentAnswers(i)),
  type: "draft",
  id: `started-${i}-draft`,
  updatedAt: "2026-11-20T15:10",
  density: "compact",
});

function finishedPlan(file: CaseFile, i: number, first?: Id): FinishedRecord {
  const example = plans[i % plans.length];
  if (example === undefined) throw new Error("The pack has no example of a plan");
  const answers = aboutOthers(example.answers, Object.keys(example.children), Object.keys(example.people), first);
  return finish(file, riskAssessment, written(riskAssessment, "", i, answers));
}

const account =
  "Telephoned at ten past three and spoke for about a quarter of an hour. They listened, asked what happens tomorrow morning, " +
  "and said that they would rather be rung than written to. Agreed to speak again on Friday, sooner if anything is said at home.";

function finishedEntry(file: CaseFile, i: number): FinishedRecord {
  const by = personId(i % 60);
  const [template, answers] =
    i % 2 === 0
      ? [
          contactEntry,
          {
            contactWho: "parent",
            contactState: "told",
            contactBy: by,
            contactAt: "2026-11-12T15:10",
            contactMethod: "phone",
            contactResult: account,
          },
        ]
      : [
          decisionEntry,
          {
            decision: "No move of class for now.",
            decisionReason: account,
            decidedBy: by,
            decidedAt: "2026-11-12T16:00",
          },
        ];
  return finish(file, template, written(template, "", i, answers));
}

/** A full plan with 25 places, each with long answers: the largest page there is. */
const largePlan = ({ draftId, place }: (typeof placesToType)[number]): DraftRecord => ({
  ...written(riskAssessment, draftId, 101, {
    ...aboutOthers(fullSecondary.answers, Object.keys(fullSecondary.children), Object.keys(fullSecondary.people)),
    settings: Array.from({ length: 25 }, (_, i) => {
      const like = fullPlaces[i % (fullPlaces.length - 1)];
      return { ...like, itemId: `place-${i + 1}`, whatWeDo: `${like?.whatWeDo} ${account}`, evidence: account };
    }),
  }),
  type: "draft",
  id: draftId,
  updatedAt: "2026-11-20T15:10",
  place,
  density: "compact",
});
