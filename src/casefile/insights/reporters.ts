import type { Person } from "../entities.ts";

/** Who wrote the first account, by what they do. In our own words and for the school's own records. */
export const reporters = {
  lead: "Safeguarding lead or deputy",
  head: "Head or other senior leader",
  teacher: "Teacher or tutor",
  support: "Teaching or learning assistant",
  pastoral: "Pastoral, SEND or health staff in school",
  otherStaff: "Other staff",
  outside: "Somebody of another organisation",
  notKnown: "Role not written down",
} as const;
type Reporter = keyof typeof reporters;

/** Roles are written as people call themselves: the first of these that fits. */
const patterns: readonly (readonly [RegExp, Reporter])[] = [
  [/safeguarding|child protection|\bd?dsl\b|designated/i, "lead"],
  [
    /\bhead(?:teacher|master|mistress)?\b(?! of (?:year|department))|principal|deputy head|assistant head|\bslt\b/i,
    "head",
  ],
  [/assistant|\bh?lta\b|\blsa\b|\bta\b|one[- ]to[- ]one|key ?worker/i, "support"],
  [/\bsen\w*\b|pastoral|nurse|counsellor|welfare|mentor|inclusion|family|attendance|behaviour/i, "pastoral"],
  [/teach|tutor|lecturer|head of (?:year|department)|\bnqt\b|\bect\b/i, "teacher"],
];

export function reporterOf(person: Pick<Person, "role" | "organisation"> | undefined): Reporter {
  if (person === undefined) return "notKnown";
  if (person.organisation.trim() !== "") return "outside";
  if (person.role.trim() === "") return "notKnown";
  return patterns.find(([pattern]) => pattern.test(person.role))?.[1] ?? "otherStaff";
}
