import { type PartId, parts } from "../words/policy-parts.ts";

/** What a person finds a part of the school's policy to be. */
export const verdicts = {
  present: "Present",
  partly: "Partly",
  missing: "Missing",
  notForUs: "Not for us",
} as const;

interface Group {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly PartId[];
}

/** Parts that belong together, a page each. Each part stands in one of them. */
export const groups = {
  basis: {
    title: "What the policy is",
    lead: "Present means that somebody who reads it would know what to do.",
    parts: ["control", "summary", "intent", "scope", "definitions", "law"],
  },
  people: {
    title: "People and prevention",
    lead: "Who answers for it, and what keeps harm from happening.",
    parts: ["roles", "prevention", "vulnerable", "training", "wellbeing"],
  },
  response: {
    title: "When something is said or seen",
    lead: "Would somebody new to the school know what to do in the first hour?",
    parts: ["telling", "response", "levels", "safety", "assessment", "recording"],
  },
  children: {
    title: "Children and families",
    lead: "Each child concerned has an adult, and each family is told.",
    parts: ["affected", "displayed", "others", "parents", "sanctions"],
  },
  situations: {
    title: "Particular situations",
    lead: "Some of these are not for every school: then choose “Not for us”.",
    parts: ["images", "sharing", "police", "boarding", "early", "send", "faith"],
  },
  keeping: {
    title: "Keeping it alive",
    lead: "A policy that nobody looks at again is soon out of date.",
    parts: ["complaints", "monitoring", "linked", "appendices"],
  },
} as const satisfies Readonly<Record<string, Group>>;

export type GroupId = keyof typeof groups;
export const groupIds = Object.keys(groups) as readonly GroupId[];
export const partsOf = (id: GroupId): readonly PartId[] => groups[id].parts;
/** Every part, in the order of the policy. */
export const partIds = Object.keys(parts) as readonly PartId[];

export const partKey = <const P extends PartId>(part: P) => `part_${part}` as const;
export const noteKey = <const G extends GroupId>(group: G) => `note_${group}` as const;
