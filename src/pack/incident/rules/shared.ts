import type { When } from "../../../engine/answer.ts";
import type { Finding, Rule } from "../../../engine/template.ts";
import type { IsoDate } from "../../../lib/dates.ts";
import type { IncidentDraft } from "../questions.ts";

export type IncidentRule = Rule<IncidentDraft>;
export type InvolvedChild = NonNullable<IncidentDraft["children"]>[number];

/** A note asks too little for most rules: they speak about the main form only. */
export const isMainForm = ({ tier }: IncidentDraft): boolean => tier === "concern" || tier === "serious";

/** A finding or none, for rules that look at one thing. */
export const foundIf = (broken: boolean, key: string, message: string): readonly Finding[] =>
  broken ? [{ key, message }] : [];

/** The first day that a date as well as it is known can mean. */
export function earliestDay(when: When): IsoDate {
  switch (when.precision) {
    case "exact":
    case "about":
      return when.date;
    case "between":
      return when.from;
    case "term":
      return `${when.year}-${{ autumn: "09", spring: "01", summer: "04" }[when.term]}-01`;
  }
}

/** Everyone whose safety, parents and support a record must speak for: those with more than a witness's part. */
export const childrenAtTheHeart = ({ children = [] }: IncidentDraft): readonly InvolvedChild[] =>
  children.filter(({ child, role }) => child !== undefined && role !== "witness");
