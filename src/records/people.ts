import { type Child, newChild, type Person, type School } from "../casefile/entities.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

export type ChildDetails = Omit<Child, "type" | "v" | "id" | "addedAt">;
export type PersonDetails = Omit<Person, "type" | "v" | "id">;

/** Writes the school and the person who uses this vault in one save, so that neither exists without the other. */
export async function introduce(
  workspace: Workspace,
  school: Pick<School, "name" | "phase">,
  person: Pick<Person, "name" | "role">,
): Promise<Result<null, SaveError>> {
  const me: Person = { type: "person", v: 1, id: newId(), organisation: "", ...person };
  return workspace.commit([{ put: me }, { put: { type: "school", v: 1, id: newId(), me: me.id, ...school } }]);
}

export async function addChild(workspace: Workspace, details: ChildDetails): Promise<Result<Id, SaveError>> {
  const child = newChild(localDateTime(workspace.now()), newId(), details);
  const saved = await workspace.commit([{ put: child }]);
  return saved.ok ? ok(child.id) : saved;
}

export const changeChild = (
  workspace: Workspace,
  child: Child,
  details: ChildDetails,
): Promise<Result<null, SaveError>> => workspace.commit([{ put: { ...child, ...details } }]);

export async function addPerson(workspace: Workspace, details: PersonDetails): Promise<Result<Id, SaveError>> {
  const person: Person = { type: "person", v: 1, id: newId(), ...details };
  const saved = await workspace.commit([{ put: person }]);
  return saved.ok ? ok(person.id) : saved;
}

/** Corrects the school and the person who uses this vault in one save. */
export const changeSchoolAndMe = (
  workspace: Workspace,
  school: School,
  me: Person,
  details: { readonly school: Pick<School, "name" | "phase">; readonly me: Pick<Person, "name" | "role"> },
): Promise<Result<null, SaveError>> =>
  workspace.commit([{ put: { ...me, ...details.me } }, { put: { ...school, ...details.school } }]);
