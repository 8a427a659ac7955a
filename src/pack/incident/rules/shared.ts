import type { Rule } from "../../../engine/template.ts";
import type { IncidentDraft } from "../questions.ts";

export type IncidentRule = Rule<IncidentDraft>;
export type InvolvedChild = NonNullable<IncidentDraft["children"]>[number];

/** A note asks too little for most rules: they speak about the main form only. */
export const isMainForm = ({ tier }: IncidentDraft): boolean => tier === "concern" || tier === "serious";

/** Everyone whose safety, parents and support a record must speak for: those with more than a witness's part. */
export const childrenAtTheHeart = ({ children = [] }: IncidentDraft): readonly InvolvedChild[] =>
  children.filter(({ child, role }) => child !== undefined && role !== "witness");
