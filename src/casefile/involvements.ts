import type { Id } from "../lib/ids.ts";
import type { IncidentDraft } from "../pack/incident/questions.ts";
import type { PlanAnswers } from "../pack/risk-assessment/sections.ts";
import type { Role } from "../pack/words/roles.ts";
import { answersNow, type CaseFile, entriesAbout, type FileNow, filesOf } from "./casefile.ts";
import type { DraftRecord } from "./entities.ts";

/** One child's part in one file. A role belongs to the involvement, never to the child (facts.md §6.6). */
export interface Involvement {
  readonly file: FileNow;
  readonly childId: Id;
  /** The key of the role in the file's own words; undefined while it has not been chosen. */
  readonly role: string | undefined;
}

/** Roles that addenda have given since, by child; the newest counts. */
const rolesSince = (file: CaseFile, { fileId }: FileNow): ReadonlyMap<unknown, unknown> =>
  new Map(
    entriesAbout(file, fileId)
      .filter(({ templateId, answers }) => templateId === "addendum" && answers["addendumKind"] === "role")
      .map(({ answers }) => [answers["roleChild"], answers["newRole"]]),
  );

/** The newest answers of a file with the roles as they are now: an addendum may have changed one since. */
export function answersAsAmended(file: CaseFile, now: FileNow): DraftRecord["answers"] {
  const answers = answersNow(now);
  const { children } = answers as IncidentDraft & PlanAnswers;
  const roles = rolesSince(file, now);
  if (children === undefined || roles.size === 0) return answers;
  return {
    ...answers,
    children: children.map((each) => (roles.has(each.child) ? { ...each, role: roles.get(each.child) } : each)),
  };
}

/** Children of a file, in the order they were entered. */
export const childrenIn = (now: FileNow): readonly Id[] =>
  ((answersNow(now) as IncidentDraft & PlanAnswers).children ?? []).flatMap(({ child }) => child ?? []);

/** Children of a file with their roles, in the order they were entered. */
export function involvementsIn(file: CaseFile, now: FileNow): readonly Involvement[] {
  const { children = [] } = answersAsAmended(file, now) as IncidentDraft & PlanAnswers;
  return children.flatMap(({ child, role }) => (child === undefined ? [] : [{ file: now, childId: child, role }]));
}

/** Every incident and plan that a child has a part in, newest first. */
export const involvementsOf = (file: CaseFile, childId: Id): readonly Involvement[] =>
  [...filesOf(file, "incident"), ...filesOf(file, "risk-assessment")].flatMap((each) =>
    involvementsIn(file, each).filter((involvement) => involvement.childId === childId),
  );

const roleWords: Readonly<Record<string, string>> = {
  affected: "Child affected",
  displayed: "Displayed the behaviour",
  both: "Both affected and displaying",
  witness: "Witness",
  unclear: "Part not yet clear",
  maybeAffected: "May have been affected",
  sibling: "Brother or sister",
};
/** Short words for a role, for a tag beside an event. Never beside a name alone. */
export const roleInWords = (role: string | undefined): string => roleWords[role ?? ""] ?? "Part not recorded";

interface PlanSubject {
  readonly childId: Id;
  readonly planFor: "displayed" | "affected";
  readonly role: string | undefined;
}

/** Children that a plan can be for, with the plan each would need: both kinds of role call for one. */
export function planSubjects(file: CaseFile, incident: FileNow): readonly PlanSubject[] {
  const planFor: Readonly<Partial<Record<Role, "displayed" | "affected">>> = {
    displayed: "displayed",
    both: "displayed",
    affected: "affected",
  };
  return involvementsIn(file, incident).flatMap(({ childId, role }) => {
    const kind = role === undefined ? undefined : planFor[role as Role];
    return kind === undefined ? [] : [{ childId, planFor: kind, role }];
  });
}

/** Plans that were started from an incident, newest first. */
export const plansFrom = (file: CaseFile, incidentId: Id): readonly FileNow[] =>
  filesOf(file, "risk-assessment").filter(({ draft, finished }) =>
    (draft ?? finished)?.links.some(({ kind, fileId }) => kind === "from" && fileId === incidentId),
  );

/** Children of an incident who need a plan and are in none that was started from it. */
export function withoutPlan(file: CaseFile, incident: FileNow): readonly PlanSubject[] {
  const planned = new Set(plansFrom(file, incident.fileId).flatMap((plan) => childrenIn(plan)));
  return planSubjects(file, incident).filter(({ childId }) => !planned.has(childId));
}
