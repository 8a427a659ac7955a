import { dateRules } from "./rules/dates.ts";
import { peopleRules } from "./rules/people.ts";
import { routeRules } from "./rules/route.ts";
import type { ReferralRule } from "./rules/shared.ts";

/**
 * Checks that are plainly right, whatever the concern (facts.md §4.2): stops only where the referral would contradict itself,
 * explanations for the rest. A call before an urgent referral, a reason for naming another child and a reason why a parent has not
 * been told are required questions, so the engine already stops for those. What the concern amounts to is for people to judge.
 */
export const rules: readonly ReferralRule[] = [...routeRules, ...peopleRules, ...dateRules];
