import type { Id } from "../lib/ids.ts";
import type { IncidentDraft } from "../pack/incident/questions.ts";
import type { PlanAnswers } from "../pack/risk-assessment/sections.ts";
import type { Role } from "../pack/words/roles.ts";
import { answersNow, type CaseFile, type FileNow, filesOf } from "./casefile.ts";

/** One child's part in one file. A role belongs to the involvement, never to the child (facts.md §6.6). */
export interface Involvement {
  readonly file: FileNow;
  readonly childId: Id;
  /** The key of the role in the file's own words; undefined while it has not been chosen. */
  readonly role: string | undefined;
}

/** Children of a file with their roles, in the order they were entered. */
export function involvementsIn(file: FileNow): readonly Involvement[] {
  const answers = answersNow(file) as IncidentDraft & PlanAnswers;
  return (answers.children ?? []).flatMap(({ child, role }) =>
    child === undefined ? [] : [{ file, childId: child, role }],
  );
}

/** Every incident and plan that a child has a part in, newest first. */
export const involvementsOf = (file: CaseFile, childId: Id): readonly Involvement[] =>
  [...filesOf(file, "incident"), ...filesOf(file, "risk-assessment")].flatMap((each) =>
    involvementsIn(each).filter((involvement) => involvement.childId === childId),
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
export function planSubjects(incident: FileNow): readonly PlanSubject[] {
  const planFor: Readonly<Partial<Record<Role, "displayed" | "affected">>> = {
    displayed: "displayed",
    both: "displayed",
    affected: "affected",
  };
  return involvementsIn(incident).flatMap(({ childId, role }) => {
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
  const planned = new Set(
    plansFrom(file, incident.fileId).flatMap((plan) => involvementsIn(plan).map(({ childId }) => childId)),
  );
  return planSubjects(incident).filter(({ childId }) => !planned.has(childId));
}
