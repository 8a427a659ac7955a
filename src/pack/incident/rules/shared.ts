import type { Finding, Rule } from "../../../engine/template.ts";
import type { IncidentDraft } from "../questions.ts";

export type IncidentRule = Rule<IncidentDraft>;
export type InvolvedChild = NonNullable<IncidentDraft["children"]>[number];

/** A note asks too little for most rules: they speak about the main form only. */
export const isMainForm = ({ tier }: IncidentDraft): boolean => tier === "concern" || tier === "serious";

/** A finding or none, for rules that look at one thing. */
export const foundIf = (broken: boolean, key: string, message: string): readonly Finding[] =>
  broken ? [{ key, message }] : [];

/** Everyone whose safety, parents and support a record must speak for: those with more than a witness's part. */
export const childrenAtTheHeart = ({ children = [] }: IncidentDraft): readonly InvolvedChild[] =>
  children.filter(({ child, role }) => child !== undefined && role !== "witness");
