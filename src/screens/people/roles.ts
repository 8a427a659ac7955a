import type { Nation } from "../../casefile/entities.ts";
import type { Role } from "../../records/members.ts";
import { leadIn } from "../../records/people.ts";
import { useCaseFile } from "../workspace.tsx";

interface RoleWords {
  readonly name: string;
  /** What the lock screen says until somebody writes another. */
  readonly label: string;
  readonly can: string;
  /** How the rest is kept from them. */
  readonly kept: string;
}

const byKeys =
  "encryption. Their keys open nothing else. Somebody who takes the device apart with their passphrase finds no more than they see.";
const everything = "nothing. Their keys open everything. What they look at and change is in the activity log.";

/** What each role is for and how far it reaches. */
const roleWords: Readonly<Record<Role, RoleWords>> = {
  dsl: {
    name: leadIn("england"),
    label: "Second safeguarding lead",
    can: "Opens and changes everything; lets people in and takes them out.",
    kept: everything,
  },
  deputy: {
    name: "Deputy",
    label: "Deputy safeguarding lead",
    can: "The same as the lead.",
    kept: everything,
  },
  head: {
    name: "Head teacher",
    label: "Head teacher",
    can: "The school’s policy, its checks and reports, the directory, and how many records there are. No record about a child.",
    kept: byKeys,
  },
  recorder: {
    name: "Recorder",
    label: "Staff",
    can: "Writes a concern, and sees their own and what came of it. No file.",
    kept: byKeys,
  },
};

/** The same as the school’s nation calls whoever leads. */
export const rolesIn = (nation: Nation): Readonly<Record<Role, RoleWords>> => ({
  ...roleWords,
  dsl: { ...roleWords.dsl, name: leadIn(nation) },
});

/** The roles as the school says them, and as choices of a form. */
export function useRoles() {
  const roles = rolesIn(useCaseFile().school?.nation ?? "england");
  const options = (Object.keys(roles) as Role[]).map((value) => ({
    value,
    label: roles[value].name,
    hint: roles[value].can,
  }));
  return { roles, options };
}
