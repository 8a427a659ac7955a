import { type Child, type ChildDetails, newChild, newSchool, type Person, type School } from "../casefile/entities.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

export type { ChildDetails };
export type PersonDetails = Omit<Person, "type" | "v" | "id">;

/** Writes the school and the person who uses this vault in one save, so that neither exists without the other. */
export async function introduce(
  workspace: Workspace,
  school: Pick<School, "name" | "phase">,
  person: Pick<Person, "name" | "role">,
): Promise<Result<null, SaveError>> {
  const me: Person = { type: "person", v: 1, id: newId(), organisation: "", ...person };
  return workspace.commit([{ put: me }, { put: newSchool(newId(), me.id, school) }]);
}

export async function addChild(workspace: Workspace, details: ChildDetails): Promise<Result<Id, SaveError>> {
  const child = newChild(localDateTime(workspace.now()), newId(), details);
  const saved = await workspace.commit([{ put: child }]);
  return saved.ok ? ok(child.id) : saved;
}

/** Corrects what is written down of a child. */
export const changeChild = (
  workspace: Workspace,
  child: Child,
  details: ChildDetails,
): Promise<Result<null, SaveError>> => workspace.commit([{ put: withChanges(child, details) }]);

/** A child with other details. A name that was there before is kept, to be hidden where it was written. */
export function withChanges(child: Child, details: ChildDetails): Child {
  const { formerly = [], givenNames, familyName, knownAs } = child;
  const before = [...formerly, { givenNames, familyName, knownAs }];
  const isOther = (name: Pick<Child, "givenNames" | "familyName" | "knownAs">) =>
    (["givenNames", "familyName", "knownAs"] as const).some((part) => name[part] !== details[part]);
  const kept = before.filter(
    (name, index) =>
      isOther(name) && before.findIndex((each) => JSON.stringify(each) === JSON.stringify(name)) === index,
  );
  return { ...child, ...details, ...((kept.length > 0 || formerly.length > 0) && { formerly: kept }) };
}

export async function addPerson(workspace: Workspace, details: PersonDetails): Promise<Result<Id, SaveError>> {
  const person: Person = { type: "person", v: 1, id: newId(), ...details };
  const saved = await workspace.commit([{ put: person }]);
  return saved.ok ? ok(person.id) : saved;
}

export type SchoolDetails = Omit<School, "type" | "v" | "id" | "me">;

/** Corrects the school, and the person who uses this vault where that is given too, in one save. Does nothing before first run. */
export async function changeSchool(
  workspace: Workspace,
  details: Partial<SchoolDetails>,
  person?: Partial<Pick<Person, "name" | "role">>,
): Promise<Result<null, SaveError>> {
  const { school, people } = workspace.caseFile.get();
  if (school === undefined) return ok(null);
  const me = person && people.get(school.me);
  return workspace.commit([{ put: { ...school, ...details } }, ...(me ? [{ put: { ...me, ...person } }] : [])]);
}
