import type { Rule } from "../../../engine/template.ts";
import type { ReferralAnswers } from "../sections.ts";

export type ReferralRule = Rule<ReferralAnswers>;
