import type { Finding, Rule } from "../../../engine/template.ts";
import type { ReferralAnswers } from "../sections.ts";

export type ReferralRule = Rule<ReferralAnswers>;

/** A finding or none, for rules that look at one thing. */
export const foundIf = (broken: boolean, key: string, message: string): readonly Finding[] =>
  broken ? [{ key, message }] : [];
