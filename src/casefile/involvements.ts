import { itemsOf } from "../engine/relevant.ts";
import type { Id } from "../lib/ids.ts";
import type { Role } from "../pack/words/roles.ts";
import { answersNow, type CaseFile, type FileNow, filesOf, grouped, oncePerState } from "./casefile.ts";
import type { DraftRecord } from "./entities.ts";

/** One child's part in one file. A role belongs to the involvement, never to the child (facts.md §6.6). */
export interface Involvement {
  readonly file: FileNow;
  readonly childId: Id;
  /** The key of the role in the file's own words; undefined while it has not been chosen. */
  readonly role: string | undefined;
}

/** Roles that addenda have given since, by file and child; the newest counts. */
const rolesSince = oncePerState((file): ReadonlyMap<Id, ReadonlyMap<unknown, unknown>> => {
  const found = new Map<Id, Map<unknown, unknown>>();
  const changes = [...file.finished.values()]
    .filter(({ templateId, answers }) => templateId === "addendum" && answers["addendumKind"] === "role")
    // Within a minute by number: what is read from storage comes in no order.
    .sort((a, b) => a.finishedAt.localeCompare(b.finishedAt) || a.number - b.number);
  for (const { links, answers } of changes)
    for (const { fileId } of links.filter(({ kind }) => kind === "about")) {
      const roles = found.get(fileId) ?? new Map<unknown, unknown>();
      found.set(fileId, roles.set(answers["roleChild"], answers["newRole"]));
    }
  return found;
});

/** The newest answers of a file with the roles as they are now: an addendum may have changed one since. */
export function answersAsAmended(file: CaseFile, now: FileNow): DraftRecord["answers"] {
  const answers = answersNow(now);
  const roles = rolesSince(file).get(now.fileId);
  if (roles === undefined || answers["children"] === undefined) return answers;
  return {
    ...answers,
    children: itemsOf(answers["children"]).map((each) =>
      roles.has(each["child"]) ? { ...each, role: roles.get(each["child"]) } : each,
    ),
  };
}

/**
 * Children as a list that may be half-written holds them, with what was chosen as their role. A child who stands in it twice,
 * under two records that were merged since, has one part in it.
 */
function partsIn(answers: DraftRecord["answers"]): readonly Omit<Involvement, "file">[] {
  const roles = new Map<Id, string | undefined>();
  for (const { child, role } of itemsOf(answers["children"]))
    if (typeof child === "string" && child !== "")
      roles.set(child, roles.get(child) ?? (typeof role === "string" ? role : undefined));
  return [...roles].map(([childId, role]) => ({ childId, role }));
}

/** Children of a file, in the order they were entered. */
export const childrenIn = (now: FileNow): readonly Id[] => partsIn(answersNow(now)).map(({ childId }) => childId);

/** Children of a file with their roles, in the order they were entered. */
export const involvementsIn = (file: CaseFile, now: FileNow): readonly Involvement[] =>
  partsIn(answersAsAmended(file, now)).map((part) => ({ file: now, ...part }));

const involvementsByChild = oncePerState((file) =>
  grouped(
    [...filesOf(file, "incident"), ...filesOf(file, "risk-assessment")].flatMap((each) => involvementsIn(file, each)),
    ({ childId }) => [childId],
  ),
);

/** Every incident and plan that a child has a part in, newest first. */
export const involvementsOf = (file: CaseFile, childId: Id): readonly Involvement[] =>
  involvementsByChild(file).get(childId) ?? [];

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
