import type { CaseFile } from "../casefile/casefile.ts";
import {
  type Child,
  type ChildDetails,
  type Member,
  type Nation,
  newChild,
  newSchool,
  type Person,
  type School,
  type SchoolAtFirst,
} from "../casefile/entities.ts";
import { siblingsOf } from "../casefile/siblings.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import { capitalised } from "../lib/words.ts";
import { nationWords } from "../pack/statutory/nations.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

export type { ChildDetails };
export type PersonDetails = Omit<Person, "type" | "v" | "id">;

/** Writes the school and the person who uses this vault in one save, so that neither exists without the other. */
export async function introduce(
  workspace: Workspace,
  school: SchoolAtFirst,
  person: Pick<Person, "name" | "role">,
): Promise<Result<null, SaveError>> {
  const me: Person = { type: "person", v: 1, id: newId(), organisation: "", ...person };
  const member = workspace.me && firstMember(workspace, workspace.me.memberId, me.id);
  return workspace.commit([me, newSchool(newId(), me.id, school), ...(member ? [member] : [])].map((put) => ({ put })));
}

/** What a nation calls whoever leads on safeguarding, as a role that stands by itself: "Designated teacher". */
export const leadIn = (nation: Nation): string => capitalised(nationWords(nation).lead);

/** Whoever set it up, and opens everything. */
export const firstMember = (workspace: Pick<Workspace, "now">, memberId: Id, person: Id): Member => ({
  type: "member",
  v: 1,
  id: memberId,
  person,
  role: "dsl",
  compartment: 0,
  addedAt: localDateTime(workspace.now()),
  addedBy: person,
});

export async function addChild(workspace: Workspace, details: ChildDetails): Promise<Result<Id, SaveError>> {
  const child = newChild(localDateTime(workspace.now()), newId(), details);
  const saved = await workspace.commit([{ put: child }]);
  return saved.ok ? ok(child.id) : saved;
}

/** Whoever stands around a child and is changed in the same save. */
interface Around {
  /** Somebody new on the list of adults, whom the child trusts. */
  readonly trusted?: PersonDetails | undefined;
  /** All brothers and sisters in the case file, whoever of the two named the other before. */
  readonly siblings?: readonly Id[];
}

/**
 * Corrects what is written down of a child. `child` is as it was read: only what `details` say otherwise is written, so that what
 * was saved since stays. Does nothing for a child who is not there any more.
 */
export function changeChild(
  workspace: Workspace,
  child: Child,
  details: ChildDetails,
  { trusted, siblings }: Around = {},
): Promise<Result<null, SaveError>> {
  const person: Person | undefined = trusted && { type: "person", v: 1, id: newId(), ...trusted };
  return workspace.commit((file) => {
    const now = file.children.get(child.id);
    if (now === undefined) return [];
    const changed: Child = {
      ...withChanges(now, { ...now, ...saidOtherwise(child, details) }),
      ...(person && { trustedAdult: person.id }),
      ...(siblings && { siblings }),
    };
    const others = siblings === undefined ? [] : noLongerSiblings(file, changed);
    return [...(person ? [person] : []), changed, ...others].map((put) => ({ put }));
  });
}

const saidOtherwise = (before: Child, details: ChildDetails): Partial<ChildDetails> =>
  Object.fromEntries(
    Object.entries({ ...before, ...details }).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Child]),
    ),
  );

/** A child with other details. Names of the child and of the family that were there before are kept, to be hidden where they were written. */
export function withChanges(child: Child, details: ChildDetails): Child {
  const { formerly = [], givenNames, familyName, knownAs } = child;
  const before = [...formerly, { givenNames, familyName, knownAs }];
  const isOther = (name: Pick<Child, "givenNames" | "familyName" | "knownAs">) =>
    (["givenNames", "familyName", "knownAs"] as const).some((part) => name[part] !== details[part]);
  const kept = before.filter(
    (name, index) =>
      isOther(name) && before.findIndex((each) => JSON.stringify(each) === JSON.stringify(name)) === index,
  );
  return {
    ...child,
    ...details,
    ...((kept.length > 0 || formerly.length > 0) && { formerly: kept }),
    ...familyNamesBefore(child, details),
  };
}

/** Names of adults of the family that stood there before and do not now. */
function familyNamesBefore(
  { family: was, familyFormerly = [] }: Child,
  { family = was }: ChildDetails,
): Pick<Child, "familyFormerly"> | undefined {
  const now = new Set(family.map(({ name }) => name));
  const before = [...familyFormerly, ...was.map(({ name }) => name)].filter((name) => name !== "" && !now.has(name));
  return before.length === 0 && familyFormerly.length === 0 ? undefined : { familyFormerly: [...new Set(before)] };
}

/** Either of two children may name the other as a brother or sister, so that taking one away may change the other’s record. */
const noLongerSiblings = (file: CaseFile, child: Child): readonly Child[] =>
  siblingsOf(file, child.id)
    .filter(({ id, siblings }) => siblings.includes(child.id) && !child.siblings.includes(id))
    .map((other) => ({ ...other, siblings: other.siblings.filter((id) => id !== child.id) }));

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
