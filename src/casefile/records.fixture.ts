import { relevant } from "../engine/relevant.ts";
import type { AnyTemplate, RawAnswers } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";
import { incident } from "../pack/incident/template.ts";
import { referral } from "../pack/referral/template.ts";
import { riskAssessment } from "../pack/risk-assessment/template.ts";
import {
  type Child,
  type DraftRecord,
  type FinishedRecord,
  type Link,
  newChild,
  newSchool,
  type Person,
  type School,
} from "./entities.ts";
import type { ReferralContext } from "./referral/sources.ts";
import type { ClosedDays } from "./workingDays.ts";

// Invented records for the tests of what a school knows.

interface Told {
  readonly number?: number;
  readonly version?: number;
  readonly links?: readonly Link[];
  readonly startedAt?: string;
  readonly finishedAt?: string;
}
const written = (templateId: string, fileId: Id, answers: RawAnswers, told: Told) =>
  ({
    v: 1,
    fileId,
    templateId,
    templateVersion: 1,
    number: told.number ?? 1,
    version: told.version ?? 1,
    reason: "",
    answers,
    carried: {},
    links: told.links ?? [],
    startedAt: told.startedAt ?? "2026-11-20T09:00",
    startedBy: "me",
  }) as const;

export const finished = (templateId: string, fileId: Id, answers: RawAnswers, told: Told = {}): FinishedRecord => ({
  ...written(templateId, fileId, answers, told),
  type: "finished",
  id: `${fileId}-${told.version ?? 1}`,
  finishedAt: told.finishedAt ?? "2026-11-20T16:00",
  finishedBy: "me",
  edition: "kcsie-2026",
  documents: [],
});

export const draft = (templateId: string, fileId: Id, answers: RawAnswers, told: Told = {}): DraftRecord => ({
  ...written(templateId, fileId, answers, told),
  type: "draft",
  id: `${fileId}-draft`,
  updatedAt: "2026-11-20T09:30",
  density: "compact",
});

/** An entry about a file. */
export const entry = (
  templateId: string,
  fileId: Id,
  about: Id,
  answers: RawAnswers,
  told: Told = {},
): FinishedRecord => finished(templateId, fileId, answers, { ...told, links: [{ kind: "about", fileId: about }] });

/** A child called "Amal Idris", by id and names. */
export const child = (id: Id, givenNames: string, familyName: string, details: Partial<Child> = {}): Child => ({
  ...newChild("2026-09-01T09:00", id, { givenNames, familyName, knownAs: "", dateOfBirth: "", yearGroup: "" }),
  ...details,
});

export const person = (id: Id, name: string, role: string): Person => ({
  type: "person",
  v: 1,
  id,
  name,
  role,
  organisation: "",
});

export const school: School = {
  ...newSchool("school", "me", { name: "Larchwood School", phase: "secondary" }),
  urn: "123456",
  address: "Larch Lane, Northvale",
  telephone: "01632 960 200",
  secureEmail: "safe@larchwood.example",
  outOfHours: "Folake Adeyemi, 01632 960 201",
};

/** England in 2026, as far as these tests go. */
export const closed: ClosedDays = {
  why: new Map([["2026-08-31", "Summer bank holiday"]]),
  knownFrom: "2025-01-01",
  knownUntil: "2028-12-31",
};

const templates: readonly AnyTemplate[] = [incident, riskAssessment, referral];
/** What a referral may know of the day and the school. Ids count up, so that a test reads the same each time. */
export function context(now = "2026-11-23T10:00"): ReferralContext {
  let count = 0;
  return {
    me: "me",
    now,
    closed,
    newId: () => `id-${++count}`,
    reference: ({ templateId, number }) => `${templateId} ${number}`,
    read: (templateId, answers) => {
      const template = templates.find(({ id }) => id === templateId);
      return template === undefined ? answers : relevant(template, answers).answers;
    },
  };
}
