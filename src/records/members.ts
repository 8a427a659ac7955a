import type { CaseFile } from "../casefile/casefile.ts";
import type { Member, Person } from "../casefile/entities.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { PeopleError, PersonHere, SaveError } from "../vault/api.ts";
import { accessOf } from "./access.ts";
import { writeFiguresDown } from "./figures.ts";
import { firstMember } from "./people.ts";
import type { Workspace } from "./workspace.ts";

export type { PeopleError, PersonHere };
export type Role = Member["role"];

/** Somebody who may come in: as the vault knows them, with who they are. */
export interface MemberHere extends PersonHere {
  readonly isMe: boolean;
  readonly role: Role;
  readonly person: Person | undefined;
}

/** Everybody who may come in. */
export async function membersHere(workspace: Workspace): Promise<readonly MemberHere[]> {
  const file = workspace.caseFile.get();
  const people = await workspace.people.people();
  return people.map((each) => ({ ...each, isMe: each.memberId === workspace.me?.memberId, ...whoIs(file, each) }));
}

/** In a vault from before there were several people, the one there is set it up. */
function whoIs(
  { members, people, school }: CaseFile,
  { memberId, access }: PersonHere,
): Pick<MemberHere, "role" | "person"> {
  const member = members.get(memberId);
  const person = member?.person ?? (access === "whole" ? school?.me : undefined);
  return {
    role: member?.role ?? (access === "whole" ? "dsl" : "recorder"),
    person: person === undefined ? undefined : people.get(person),
  };
}

export interface NewMember {
  readonly name: string;
  readonly job: string;
  readonly role: Role;
  /** What the lock screen calls them, which anybody can read who holds the device. */
  readonly label: string;
  readonly passphrase: string;
}

/** Lets somebody in beside those who are. What they may open is decided by the keys that they are given. */
export async function addMember(workspace: Workspace, added: NewMember): Promise<Result<null, PeopleError>> {
  const { me, people, now, caseFile } = workspace;
  const { school, members } = caseFile.get();
  if (school === undefined || me === undefined) return failed({ reason: "locked" });
  // Whoever is in is named before there is anybody to be told from; what a head may have is put under keys of its own.
  const first = members.has(me.memberId) ? [] : [firstMember(workspace, me.memberId, school.me)];
  const apart = accessOf[added.role].access === "part" ? workspace.notYetApart() : [];
  const prepared = await workspace.commit([...first, ...apart].map((put) => ({ put })));
  if (!prepared.ok) return prepared;
  const { label, passphrase, role } = added;
  const given = await people.addPerson({ ...accessOf[role], label, passphrase });
  if (!given.ok) return given;
  const person: Person = { type: "person", v: 1, id: newId(), name: added.name, role: added.job, organisation: "" };
  const { memberId, compartment } = given.value;
  const member: Member = {
    type: "member",
    v: 1,
    id: memberId,
    person: person.id,
    role,
    compartment,
    addedAt: localDateTime(now()),
    addedBy: school.me,
  };
  const named = await workspace.commit([{ put: person }, { put: member }]);
  return named.ok ? writeFiguresDown(workspace) : named;
}

/** Takes somebody’s ways in away and makes new keys, with the recovery key that was begun. What they wrote stays. */
export async function removeMember(workspace: Workspace, memberId: Id): Promise<Result<null, PeopleError>> {
  const removed = await workspace.people.removePerson(memberId);
  if (!removed.ok) return removed;
  const noted = await noteRemoval(workspace, memberId);
  return noted.ok ? ok(null) : noted;
}

const noteRemoval = (workspace: Workspace, memberId: Id): Promise<Result<null, SaveError>> =>
  workspace.commit(({ members }) => {
    const member = members.get(memberId);
    return member === undefined ? [] : [{ put: { ...member, removedAt: localDateTime(workspace.now()) } }];
  });
