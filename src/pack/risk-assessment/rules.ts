import { agreementRules } from "./rules/agreement.ts";
import { childRules } from "./rules/children.ts";
import { placeRules } from "./rules/places.ts";
import type { PlanRule } from "./rules/shared.ts";
import { wordingRules } from "./rules/wording.ts";

/**
 * All of facts.md §3.7: stops only where a plan would leave somebody unsafe, explanations for the rest. What every planned
 * row needs (an action and an owner; its date is the plan's unless it has its own), the review date and the first step are
 * required questions, so the engine already stops for those.
 */
export const rules: readonly PlanRule[] = [...childRules, ...placeRules, ...wordingRules, ...agreementRules];
