import {
  type Child,
  type Entity,
  newChild,
  newSchool,
  type Person,
  type School,
} from "../../../src/casefile/entities.ts";

/** An invented school. The moment at which all tests with dates take place. */
export const now = "2026-11-22T10:42:00";

export const passphrase = "marble thistle window kettle";

export const me: Person = {
  type: "person",
  v: 1,
  id: "person-me",
  name: "Wren Halloran",
  role: "Designated safeguarding lead",
  organisation: "",
};

export const school: School = newSchool("school-1", me.id, { name: "Alder Bank School", phase: "allThrough" });

/** What a vault holds when its set-up is done. */
export const setUp: readonly Entity[] = [me, school];

export const person = (id: string, name: string, role = ""): Person => ({
  type: "person",
  v: 1,
  id,
  name,
  role,
  organisation: "",
});

/** The last word is the family name; a single word is a given name. */
export function child(id: string, name: string, details: Partial<Child> = {}): Child {
  const words = name.split(" ");
  const givenNames = words.length === 1 ? name : words.slice(0, -1).join(" ");
  const familyName = words.length === 1 ? "" : (words.at(-1) ?? "");
  const asked = { givenNames, familyName, knownAs: "", dateOfBirth: "", yearGroup: "" };
  return { ...newChild("2026-11-18T09:00", id, asked), ...details };
}
