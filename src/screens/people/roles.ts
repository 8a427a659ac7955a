import type { Role } from "../../records/members.ts";

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
export const roleWords: Readonly<Record<Role, RoleWords>> = {
  dsl: {
    name: "Designated safeguarding lead",
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

export const roleOptions = (Object.keys(roleWords) as Role[]).map((value) => ({
  value,
  label: roleWords[value].name,
  hint: roleWords[value].can,
}));
